import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MetricValue } from '#domain/time/types';
import { parseTexts } from '#test/check-text';

/**
 * A model of the contract of its own: what may really have happened, drawn at random from what is written, and each
 * metric by its definition. It uses none of the product's arithmetic, only its reading of the text.
 */
type Written =
	| { readonly kind: 'point'; readonly at: number }
	| { readonly kind: 'range'; readonly at: number; readonly width: number }
	| { readonly kind: 'about'; readonly at: number }
	| { readonly kind: 'zoned'; readonly at: number }
	| { readonly kind: 'day' | 'rough day'; readonly day: 0 | 1 }
	| { readonly kind: 'after'; readonly least: number; readonly width: number }
	| { readonly kind: 'later' }
	| { readonly kind: 'unknown' };

interface Row {
	readonly written: Written;
	readonly chips: readonly string[];
}

const MINUTES = fc.integer({ min: 0, max: 600 });
const written: fc.Arbitrary<Written> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('point' as const), at: MINUTES }) },
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant('range' as const),
			at: MINUTES,
			width: fc.integer({ min: 1, max: 60 }),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('about' as const), at: MINUTES }) },
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('after' as const),
			least: fc.integer({ min: 0, max: 60 }),
			width: fc.integer({ min: 0, max: 30 }),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('zoned' as const), at: MINUTES }) },
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constantFrom('day' as const, 'rough day' as const),
			day: fc.constantFrom(0 as const, 1 as const),
		}),
	},
	{ weight: 1, arbitrary: fc.constant({ kind: 'later' as const }) },
	{ weight: 1, arbitrary: fc.constant({ kind: 'unknown' as const }) },
);
const chip = fc.constantFrom(
	'introduced',
	'started',
	'noticed:self',
	'noticed:alert',
	'noticed:customer',
	'acknowledged',
	'shared',
	'mitigated',
	'repaired',
	'informed',
	'resolved',
);
const rows: fc.Arbitrary<Row[]> = fc.array(
	fc.record({
		written,
		chips: fc.uniqueArray(chip, { maxLength: 2, selector: (each) => each.split(':')[0] }),
	}),
	{ minLength: 2, maxLength: 9 },
);

/** In the order of a day, as authors write; what is counted from the row above stays where it is. */
function inOrder(given: readonly Row[]): Row[] {
	const clocks = given
		.flatMap(({ written: { kind, ...rest } }) => ('at' in rest ? [rest.at] : []))
		.toSorted((a, b) => a - b);
	const ordered = given.map((row) => {
		if (!('at' in row.written)) return row;
		return { ...row, written: { ...row.written, at: clocks.shift() ?? 0 } };
	});
	// The first row has a time of its own, and `+` needs one above it.
	const [first, ...rest] = ordered;
	const start: Row = { chips: first?.chips ?? [], written: { kind: 'point', at: 0 } };
	let isCountable = true;
	return [
		start,
		...rest.map((row): Row => {
			const isUsable = row.written.kind !== 'after' || isCountable;
			const kept = isUsable ? row : { ...row, written: { kind: 'unknown' as const } };
			isCountable = kept.written.kind !== 'unknown' && kept.written.kind !== 'later';
			return kept;
		}),
	];
}

const DAY = '2026-03-14';
const DAYS = [DAY, '2026-03-15'];
const BEGIN = Date.parse(`${DAY}T08:00Z`);
/** Before the first minute of the model, in minutes. */
const MIDNIGHT = -480;
const clock = (minutes: number) =>
	`${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function textOf({ written: it, chips }: Row): string {
	const when = {
		point: () => `${DAY} ${'at' in it ? clock(it.at) : ''}`,
		range: () => ('width' in it && 'at' in it ? `${DAY} ${clock(it.at)}..${clock(it.at + it.width)}` : ''),
		about: () => `~${DAY} ${'at' in it ? clock(it.at) : ''}`,
		zoned: () =>
			'at' in it
				? new Date(BEGIN + it.at * 60_000 + 2 * 3_600_000).toISOString().replace(':00.000Z', '+02:00')
				: '',
		day: () => ('day' in it ? DAYS[it.day] : ''),
		'rough day': () => ('day' in it ? `~${DAYS[it.day]}` : ''),
		after: () =>
			'least' in it ? (it.width === 0 ? `+${it.least}m` : `+${it.least}m..${it.least + it.width}m`) : '',
		later: () => 'later',
		unknown: () => 'unknown',
	}[it.kind]();
	return `- ${[when, ...chips.map((each) => `\`${each}\``)].join(' ')} Something`;
}

/** One thing that may have happened: a minute for each row, `undefined` where anything may. */
function outcome(all: readonly Row[], random: () => number): (number | undefined)[] | undefined {
	const between = (least: number, most: number) => least + Math.round(random() * (most - least));
	const at: (number | undefined)[] = [];
	for (const { written: it } of all) {
		const above = at.at(-1);
		if (it.kind === 'point' || it.kind === 'zoned') at.push(it.at);
		else if (it.kind === 'day') at.push(MIDNIGHT + it.day * 1_440 + between(0, 1_440));
		else if (it.kind === 'rough day') at.push(MIDNIGHT + it.day * 1_440 + between(-3 * 1_440, 4 * 1_440));
		else if (it.kind === 'range') at.push(between(it.at, it.at + it.width));
		else if (it.kind === 'about') at.push(between(it.at - 15, it.at + 15));
		else if (it.kind === 'after')
			at.push(above === undefined ? undefined : above + between(it.least, it.least + it.width));
		else at.push(it.kind === 'later' ? Number.NaN : undefined);
	}
	for (const [index, { written: it }] of all.entries()) {
		if (it.kind !== 'later') continue;
		const above = at[index - 1];
		if (above === undefined || Number.isNaN(above)) return undefined;
		const next = all.findIndex(
			(row, other) => other > index && ('at' in row.written || 'day' in row.written),
		);
		const end = next < 0 ? above + 1_000 : at[next];
		if (end === undefined || end < above) return undefined;
		at[index] = between(above, end);
	}
	return at;
}

type Outcome = readonly (number | undefined)[];

/** The metrics of one outcome in minutes, by CONTRACT's table; what cannot be told is left out. */
function metricsOf(all: readonly Row[], at: Outcome): Record<string, number> | undefined {
	const has = (index: number, name: string) =>
		all[index]?.chips.some((each) => each.split(':')[0] === name) ?? false;
	const having = (name: string) => all.flatMap((_, index) => (has(index, name) ? [index] : []));
	const [start, second = Number.POSITIVE_INFINITY] = having('started');
	const first = (name: string) => having(name).find((index) => index < second);
	const noticedBy = (who: string) =>
		all.findIndex((row, index) => index < second && row.chips.includes(`noticed:${who}`));
	const result: Record<string, number> = {};
	const put = (id: string, from: number | undefined, to: number | undefined) => {
		const [begin, end] = [from === undefined ? undefined : at[from], to === undefined ? undefined : at[to]];
		if (begin === undefined || end === undefined) return;
		// What stands first happened first: the order of a file is a statement of its author.
		if (Number(from) < Number(to) && end < begin) return;
		result[id] = end - begin;
	};
	const noticed = first('noticed');
	const customer = noticedBy('customer') < 0 ? undefined : noticedBy('customer');
	put('risk', first('introduced'), having('repaired').at(-1));
	if (start !== undefined) put('detect', start, noticed);
	if (start !== undefined && customer !== undefined) put('customer-detect', start, customer);
	const outside = all.flatMap((row, index) =>
		index < second && row.chips.some((each) => each === 'noticed:alert' || each === 'noticed:customer')
			? [index]
			: [],
	);
	if (outside.length > 0 && outside.every((index) => at[index] !== undefined)) {
		const earliest = outside.toSorted((one, other) => (at[one] ?? 0) - (at[other] ?? 0))[0];
		put('acknowledge', earliest, first('acknowledged'));
		put('escalate', earliest, first('shared'));
	}
	if (noticed !== undefined && all[noticed]?.chips.includes('noticed:self'))
		put('unshared', noticed, first('shared'));
	put('inform', customer ?? noticed, first('informed'));
	if (start !== undefined) put('mitigate', noticed, first('mitigated'));
	put('resolve', noticed, having('resolved').at(-1));
	const exposure = exposureOf(having('started'), having('mitigated'), at);
	if (exposure === 'impossible') return undefined;
	if (exposure !== undefined) result['exposure'] = exposure;
	return result;
}

/** From each `started` to the last `mitigated` before the next. Nobody is healed before they are harmed. */
function exposureOf(
	starts: readonly number[],
	ends: readonly number[],
	at: Outcome,
): number | 'impossible' | undefined {
	let sum = 0;
	for (const [number, start] of starts.entries()) {
		const next = starts[number + 1] ?? Number.POSITIVE_INFINITY;
		const end = ends.filter((index) => index >= start && index < next).at(-1);
		const [from, to] = [at[start], end === undefined ? undefined : at[end]];
		if (from === undefined || to === undefined) return undefined;
		if (to < from) return 'impossible';
		sum += to - from;
	}
	return starts.length === 0 ? undefined : sum;
}

function read(all: readonly Row[]) {
	const name = `${DAY}-x.md`;
	const text = `---\ntitle: "X"\nstatus: draft\ndate: ${DAY}\ntimezone: UTC\n---\n\n## Timeline\n\n${all.map(textOf).join('\n')}\n`;
	return parseTexts({ [name]: text })[0];
}

/** Only `detect`, `inform`, `escalate` and `mitigate` may be negative: elsewhere such an outcome is a slip of the file. */
const SIGNED = new Set(['detect', 'acknowledge', 'inform', 'escalate', 'mitigate']);

test('no possible outcome is excluded, over random timelines', () => {
	let checked = 0;
	fc.assert(
		fc.property(rows, fc.integer({ min: 1 }), (given, seed) => {
			const all = inOrder(given);
			const file = read(all);
			// What its author is asked about has no answer yet.
			if (!file?.postmortem || file.findings.some(({ check }) => check.startsWith('time-cross'))) return;
			let state = seed % 2_147_483_647;
			const random = () => {
				state = (state * 48_271) % 2_147_483_647;
				return state / 2_147_483_647;
			};
			for (let draw = 0; draw < 12; draw += 1) {
				const at = outcome(all, random);
				const truth = at && metricsOf(all, at);
				if (!truth) continue;
				for (const [id, minutes] of Object.entries(truth)) {
					const value: MetricValue = file.postmortem.metrics[id as 'detect'];
					if (value.state !== 'known' || (minutes < 0 && !SIGNED.has(id))) continue;
					checked += 1;
					const told = `${id} ${minutes} min in ${value.leastSeconds / 60}..${value.mostSeconds === null ? '∞' : value.mostSeconds / 60}\n${all.map(textOf).join('\n')}\n${at?.join(' ')}`;
					expect(value.leastSeconds / 60 <= minutes + 1e-9, told).toBe(true);
					if (value.mostSeconds !== null) expect(minutes <= value.mostSeconds / 60 + 1e-9, told).toBe(true);
				}
			}
		}),
		{ numRuns: 1_000 },
	);
	expect(checked).toBeGreaterThan(5_000);
});

test('where everything is certain, so is every metric', () => {
	const exact = rows.map((given) => inOrder(given.map((row) => ({ ...row, written: certain(row.written) }))));
	fc.assert(
		fc.property(exact, (all) => {
			const file = read(all);
			const at = outcome(all, () => 0.5);
			const truth = at && metricsOf(all, at);
			if (!file?.postmortem || !truth) return;
			for (const [id, minutes] of Object.entries(truth)) {
				const value: MetricValue = file.postmortem.metrics[id as 'detect'];
				if (value.state !== 'known' || minutes < 0) continue;
				expect([id, value.leastSeconds / 60, (value.mostSeconds ?? 0) / 60]).toEqual([id, minutes, minutes]);
			}
		}),
	);
});

function certain(it: Written): Written {
	if (it.kind === 'after') return { ...it, width: 0 };
	if (it.kind === 'zoned') return it;
	return 'at' in it ? { kind: 'point', at: it.at } : { kind: 'point', at: 0 };
}

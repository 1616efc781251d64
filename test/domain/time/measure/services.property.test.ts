import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MetricValue } from '#domain/time/types';
import { parseTexts, withHead } from '#test/check-text';

/**
 * A model of CONTRACT for services, of its own: what may really have happened is drawn at random from what is written.
 * A service is harmed from its `started` to the last of its `mitigated` before the next; one that lacks either has that
 * of the whole. The incident lasts from the first service that is harmed to the last that no longer is.
 */
interface Row {
	readonly least: number;
	readonly width: number;
	readonly isCounted: boolean;
	readonly chip: 'started' | 'mitigated' | undefined;
	readonly services: readonly string[];
}

const row: fc.Arbitrary<Row> = fc.record({
	least: fc.integer({ min: 0, max: 90 }),
	width: fc.constantFrom(0, 0, 5, 30),
	isCounted: fc.boolean(),
	chip: fc.constantFrom(
		'started' as const,
		'started' as const,
		'mitigated' as const,
		'mitigated' as const,
		undefined,
	),
	services: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
});

const DAY = '2026-03-14';
const clock = (minutes: number) =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Rows in the order of the day; the first has a time of its own. */
function lined(rows: readonly Row[]) {
	let at = 60;
	return rows.map((each, index) => {
		const isCounted = each.isCounted && index > 0;
		if (!isCounted) at += each.least;
		const [from, to] = [at, at + each.width];
		const counted = each.width === 0 ? `+${each.least}m` : `+${each.least}m..${each.least + each.width}m`;
		const own = each.width === 0 ? clock(from) : `${clock(from)}..${clock(to)}`;
		if (isCounted) at += each.least;
		const chips = [each.chip, ...each.services.map((service) => `service:${service}`)]
			.filter(Boolean)
			.map((chip) => `\`${chip}\``);
		const text = `- ${[isCounted ? counted : `${DAY} ${own}`, ...chips].join(' ')} Something`;
		return { ...each, isCounted, from, text };
	});
}

type Line = ReturnType<typeof lined>[number];

function outcome(lines: readonly Line[], random: () => number): number[] {
	const at: number[] = [];
	for (const { isCounted, least, width, from } of lines) {
		const wait = Math.round(random() * width);
		at.push(isCounted ? (at.at(-1) ?? 0) + least + wait : from + wait);
	}
	return at;
}

interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** By row, the times of harm of one service, or of what names none; undefined where one never ends. */
function stretchesOf(lines: readonly Line[], service: string | undefined): Stretch[] | undefined {
	const having = (chip: Line['chip'], isAsked: (each: Line) => boolean) =>
		lines.flatMap((each, index) => (each.chip === chip && isAsked(each) ? [index] : []));
	const ofWhole = (each: Line) => each.services.length === 0;
	const rowsOf = (chip: Line['chip']) => {
		const own = service === undefined ? [] : having(chip, (each) => each.services.includes(service));
		return own.length > 0 ? own : having(chip, ofWhole);
	};
	const starts = rowsOf('started');
	const some = rowsOf('mitigated');
	const ends = service === undefined && some.length === 0 ? having('mitigated', () => true) : some;
	const found = starts.map((start, index) => {
		const next = starts[index + 1] ?? lines.length;
		return { start, end: ends.filter((end) => end >= start && end < next).at(-1) };
	});
	return found.every((each): each is Stretch => each.end !== undefined) ? found : undefined;
}

function isPossible(stretches: readonly Stretch[], at: readonly number[]): boolean {
	return stretches.every(({ start, end }) => (at[end] ?? 0) >= (at[start] ?? 0));
}

function sumOf(stretches: readonly Stretch[], at: readonly number[]): number {
	return stretches.reduce((sum, { start, end }) => sum + (at[end] ?? 0) - (at[start] ?? 0), 0);
}

/** Times of harm that overlap in the list are one, from whichever began first to whichever ended last. */
function whole(stretches: readonly Stretch[], at: readonly number[]): number {
	const groups: Stretch[][] = [];
	for (const stretch of stretches.toSorted((one, other) => one.start - other.start)) {
		const last = groups.at(-1);
		if (last?.some(({ end }) => stretch.start <= end)) last.push(stretch);
		else groups.push([stretch]);
	}
	const lengths = groups.map(
		(group) =>
			Math.max(...group.map(({ end }) => at[end] ?? 0)) -
			Math.min(...group.map(({ start }) => at[start] ?? 0)),
	);
	return lengths.reduce((sum, each) => sum + each, 0);
}

/** @param isExact Everything is written to the minute: then nothing else is possible. */
function expectWithin(value: MetricValue | undefined, minutes: number, told: string, isExact: boolean): void {
	if (value?.state !== 'known') return;
	if (isExact)
		expect([value.leastSeconds / 60, (value.mostSeconds ?? -1) / 60], told).toEqual([minutes, minutes]);
	expect(value.leastSeconds / 60 <= minutes + 1e-9, told).toBe(true);
	if (value.mostSeconds !== null) expect(minutes <= value.mostSeconds / 60 + 1e-9, told).toBe(true);
}

test('no possible outcome is excluded, over random timelines of services', () => {
	let checked = 0;
	fc.assert(
		fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), fc.integer({ min: 1 }), (rows, seed) => {
			const lines = lined(rows);
			if (!lines.some(({ services, chip }) => services.length > 0 && chip !== undefined)) return;
			const text = withHead(
				'draft',
				['services: [a, b, c]', 'timezone: UTC'],
				`\n## Timeline\n\n${lines.map((each) => each.text).join('\n')}\n`,
			);
			const [file] = parseTexts({ [`${DAY}-x.md`]: text });
			if (!file?.postmortem) return;
			const { metrics, serviceExposures } = file.postmortem;
			const isExact = lines.every(({ width }) => width === 0);
			const named = serviceExposures.map(({ service }) => service);
			const ofServices = new Map(named.map((service) => [service, stretchesOf(lines, service)]));
			const all = [undefined, ...named].map((service) => stretchesOf(lines, service));
			let state = seed % 2_147_483_647;
			const random = () => {
				state = (state * 48_271) % 2_147_483_647;
				return state / 2_147_483_647;
			};
			for (let draw = 0; draw < 12; draw += 1) {
				const at = outcome(lines, random);
				if (!all.every((stretches) => isPossible(stretches ?? [], at))) continue;
				const told = (id: string, minutes: number, value: MetricValue | undefined) =>
					`${id} ${minutes} min in ${JSON.stringify(value)}\n${lines.map((each) => each.text).join('\n')}\n${at.join(' ')}`;
				for (const { service, exposure } of serviceExposures) {
					const stretches = ofServices.get(service);
					if (!stretches) continue;
					const minutes = sumOf(stretches, at);
					checked += 1;
					expectWithin(exposure, minutes, told(service, minutes, exposure), isExact);
				}
				if (all.some((stretches) => stretches === undefined)) continue;
				const minutes = whole(
					all.flatMap((stretches) => stretches ?? []),
					at,
				);
				checked += 1;
				expectWithin(metrics.exposure, minutes, told('exposure', minutes, metrics.exposure), isExact);
			}
		}),
		{ numRuns: 1_000 },
	);
	expect(checked).toBeGreaterThan(2_000);
});

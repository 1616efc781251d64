import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveMetrics } from '#domain/time/measure/metrics';
import { resolveTimeline } from '#domain/time/place/resolve-timeline';
import type { MilestoneId, NoticedBy, Point, When } from '#domain/time/types';

/** A step of a timeline that really happened: minutes since the step before, and how it was written down. */
const step = fc.record({
	minutes: fc.integer({ min: 0, max: 300 }),
	before: fc.integer({ min: 0, max: 20 }),
	behind: fc.integer({ min: 0, max: 20 }),
	style: fc.constantFrom('exact', 'range', 'about', 'day', 'after', 'later', 'unknown'),
	/** Minutes by which "about" is off. */
	off: fc.integer({ min: -15, max: 15 }),
	milestone: fc.option(
		fc.constantFrom<MilestoneId>(
			'introduced',
			'started',
			'noticed',
			'acknowledged',
			'shared',
			'mitigated',
			'repaired',
			'informed',
			'resolved',
		),
	),
	noticedBy: fc.constantFrom<NoticedBy>('self', 'alert', 'customer', 'third-party'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const DAY = '2026-03-14';
const CONTEXT = {
	date: { text: DAY, approximate: false, precision: 'day', earliest: DAY, latest: DAY },
	timezone: 'UTC',
} as const;

/** The steps as an honest author wrote them down, and the seconds at which they really were. */
function writeDown(steps: readonly Step[]) {
	let now = Date.parse(`${DAY}T08:00Z`) / 1000;
	let isKnown = false;
	return steps.map(({ minutes, before, behind, off, style, milestone, noticedBy }) => {
		now += minutes * 60;
		const at = (shift: number): Point => {
			const text = new Date((now + shift * 60) * 1000).toISOString();
			return {
				date: text.slice(0, 10),
				clockSeconds: Date.parse(text) / 1000 - Date.parse(text.slice(0, 10)) / 1000,
				precisionSeconds: 60,
			};
		};
		const exact = { kind: 'point', point: at(0), approximate: false } satisfies When;
		const counted: When = {
			kind: 'after',
			leastSeconds: Math.max(0, minutes - before) * 60,
			mostSeconds: (minutes + behind) * 60,
			precisionSeconds: 60,
		};
		const ways: Record<string, When> = {
			exact,
			range: { kind: 'between', from: at(-before), to: at(behind) },
			about: { kind: 'point', point: at(off), approximate: true },
			day: {
				kind: 'point',
				point: { date: exact.point.date ?? DAY, precisionSeconds: 86_400 },
				approximate: false,
			},
			after: isKnown ? counted : exact,
			later: isKnown ? { kind: 'later' } : exact,
			unknown: { kind: 'unknown' },
		};
		const written = ways[style] ?? exact;
		isKnown = written.kind !== 'unknown';
		return {
			now,
			item: {
				when: written,
				milestones: milestone ? [milestone] : [],
				...(milestone === 'noticed' ? { noticedBy } : {}),
			},
		};
	});
}

test('no metric excludes what really happened', () => {
	fc.assert(
		fc.property(fc.array(step, { minLength: 2, maxLength: 10 }), (steps) => {
			const written = writeDown(steps);
			const items = written.map(({ item }) => item);
			const resolved = resolveTimeline(items, CONTEXT);
			expect(resolved.faults).toEqual([]);
			const between = (later: number, earlier: number) =>
				(written[later]?.now ?? 0) - (written[earlier]?.now ?? 0);
			const truth = {
				instants: written.map(({ now }) => ({
					instant: { earliest: now, latest: now },
					precisionSeconds: 60,
				})),
				difference: (later: number, earlier: number) => {
					const seconds = between(later, earlier);
					return { least: seconds, most: seconds };
				},
				sum: (pairs: readonly (readonly [number, number])[]) => {
					const seconds = pairs.reduce((sum, [later, earlier]) => sum + between(later, earlier), 0);
					return { least: seconds, most: seconds };
				},
				precision: () => 60,
			};
			const [derived, real] = [deriveMetrics(items, resolved).metrics, deriveMetrics(items, truth).metrics];
			for (const [id, value] of Object.entries(derived)) {
				const actual = real[id as keyof typeof real];
				if (value.state !== 'known' || actual.state !== 'known') continue;
				expect.soft(actual.leastSeconds, id).toBeGreaterThanOrEqual(value.leastSeconds);
				expect.soft(actual.mostSeconds ?? Infinity, id).toBeLessThanOrEqual(value.mostSeconds ?? Infinity);
			}
		}),
	);
});

test('an item that says nothing of its own changes no metric', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
			const items = writeDown(steps).map(({ item }) => item);
			const longer = [...items, { when: { kind: 'later' } as When, milestones: [] }, { milestones: [] }];
			const before = deriveMetrics(items, resolveTimeline(items, CONTEXT));
			expect(deriveMetrics(longer, resolveTimeline(longer, CONTEXT))).toEqual(before);
			const notCounted = items.findIndex(
				({ when: each }) => each.kind === 'point' || each.kind === 'between',
			);
			if (notCounted < 0) return;
			const between = items.toSpliced(notCounted, 0, { when: { kind: 'unknown' } as When, milestones: [] });
			expect(deriveMetrics(between, resolveTimeline(between, CONTEXT)).metrics).toEqual(before.metrics);
		}),
	);
});

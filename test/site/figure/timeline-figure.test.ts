import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flagLanes, spreadLabels, textWidth } from '#site/figure/figure-labels';
import { figureScale } from '#site/figure/figure-scale';
import { describeFigure } from '#site/figure/figure-words';
import { spanTotals } from '#site/figure/span-totals';
import { tallFigure } from '#site/figure/tall-figure';
import { timelineFigure } from '#site/figure/timeline-figure';
import { wideFigure } from '#site/figure/wide-figure';
import { parseTexts } from '#test/check-text';

const NAME = '2017-09-04-duplicate-votes.md';
const seedText = readFileSync(
	new URL(`../../fixtures/public-incidents/postmortems/${NAME}`, import.meta.url),
	'utf8',
);

function seed() {
	const [parsed] = parseTexts({ [NAME]: seedText });
	if (!parsed?.postmortem) throw new Error('The seed was not read.');
	return parsed.postmortem;
}

const SCALE = { length: 400, breakLength: 40 };

test('the seed: harm up to 17:03, known but not shared from there over the silence to 22:37', () => {
	const figure = timelineFigure(seed(), SCALE);
	const at = (clock: string) => figure?.scale.position(Date.parse(`2017-09-04T${clock}+09:00`) / 1000);
	expect(figure?.scale.breaks.map(({ from, to }) => (to - from) / 60)).toEqual([309]);
	expect(
		figure?.spans.map(({ kind, possible, certain, isOpen }) => ({ kind, possible, certain, isOpen })),
	).toEqual([
		{
			kind: 'exposure',
			possible: [at('16:15'), at('17:03')],
			certain: [at('16:25'), at('17:03')],
			isOpen: false,
		},
		{
			kind: 'unshared',
			possible: [at('17:03'), at('22:37')],
			certain: [at('17:03'), at('22:37')],
			isOpen: false,
		},
	]);
	expect(figure?.moments.map(({ start, end }) => end > start).filter(Boolean)).toHaveLength(1);
});

test('the seed in sentences, in both languages', () => {
	const postmortem = seed();
	const figure = timelineFigure(postmortem, SCALE);
	if (!figure) throw new Error('no figure');
	const described = (language: 'en' | 'ko') =>
		describeFigure(
			figure,
			spanTotals(postmortem, figure, language).map(({ text }) => text),
			{ language, timezone: postmortem.timezone },
		);
	expect(described('en')).toBe(
		'16:05 Introduced; 16:15–16:25 Started; 17:03 Noticed by its author, Mitigated, Repaired; 22:12 Noticed by a customer; 22:15 Acknowledged; 22:37 Shared; 22:58 Informed. Harm: 38–48 min. Known but not shared: 5 h 34 min. Silences cut out: 5 h 9 min.',
	);
	expect(described('ko')).toBe(
		'16:05 결함 유입; 16:15~16:25 피해 시작; 17:03 당사자가 인지, 피해 멈춤, 결함 제거; 22:12 고객이 인지; 22:15 접수; 22:37 공유; 22:58 안내. 피해: 38~48분. 알고도 공유되지 않음: 5시간 34분. 줄여 그린 공백: 5시간 9분.',
	);
});

test.each(['en', 'ko'] as const)('both drawings of the seed stay within their view box (%s)', (language) => {
	const postmortem = seed();
	for (const drawing of [wideFigure, tallFigure].map((draw) =>
		draw(postmortem, { language, timezone: postmortem.timezone }),
	)) {
		const texts = [...(drawing?.moments ?? []).flatMap((moment) => moment.texts), ...(drawing?.labels ?? [])];
		expect(texts.length).toBeGreaterThan(14);
		for (const { x, y } of texts) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThan(drawing?.width ?? 0);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(drawing?.height ?? 0);
		}
	}
});

test('a timeline of one moment has no picture', () => {
	const postmortem = { ...seed(), timeline: seed().timeline.slice(0, 1) };
	expect(timelineFigure(postmortem, SCALE)).toBeUndefined();
});

test('follow-ups of weeks later leave the room to the incident', () => {
	const text = seedText.replace('- 22:33 ', '- 2017-10-20 09:00 회고를 열었다\n- 2017-09-04 22:33 ');
	const [parsed] = parseTexts({ [NAME]: text });
	if (!parsed?.postmortem) throw new Error('not read');
	const figure = timelineFigure(parsed.postmortem, SCALE);
	expect(figure?.moments.flatMap(({ items }) => items)).not.toContain(5);
});

test.each([
	['an hour and a half told in four stretches', [0, 2, 29, 44, 84], []],
	['two uncertain ends of a long outage', [0, 30, 425, 455], []],
	['a few minutes, then two hours', [0, 9, 126], []],
	['a morning, a silence of a week, and its end', [0, 10, 25, 40, 10_080, 10_090], [10_040]],
	['an outage of a night, told every half hour', [0, 30, 60, 90, 120, 150, 180], []],
])('%s: only a silence that leaves no room is cut', (_, minutes, cut) => {
	const { breaks } = figureScale(
		minutes.map((each) => each * 60),
		700,
		72,
	);
	expect(breaks.map(({ from, to }) => (to - from) / 60)).toEqual(cut);
});

test('harm whose end is only known to be later runs up to there and on', () => {
	const text = seedText
		.replace('`noticed:self` `mitigated` `repaired`', '`noticed:self`')
		.replace('- 이후 ', '- 2017-09-06 09:00 쿼리를 마쳤다\n- 이후 `mitigated` ');
	const [parsed] = parseTexts({ [NAME]: text });
	const figure = parsed?.postmortem && timelineFigure(parsed.postmortem, SCALE);
	const [harm] = figure?.spans ?? [];
	const later = figure?.scale.position(Date.parse('2017-09-06T09:00+09:00') / 1000) ?? 0;
	expect(harm).toMatchObject({ kind: 'exposure', isOpen: true });
	expect(harm?.certain?.[1]).toBe(later);
	expect(harm?.possible[1]).toBeGreaterThan(later);
});

const instants = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 2, maxLength: 20 });

test('a scale keeps the order of time and its own length, whatever is cut', () => {
	fc.assert(
		fc.property(instants, (given) => {
			const sorted = [...new Set(given)].toSorted((one, other) => one - other);
			fc.pre(sorted.length > 1);
			const { position, breaks } = figureScale(given, 500, 60);
			const places = sorted.map(position);
			expect(places[0]).toBe(0);
			expect(places.at(-1)).toBeCloseTo(500, 3);
			for (const [index, place] of places.slice(1).entries())
				expect(place).toBeGreaterThan((places[index] ?? 0) - 1e-9);
			expect(breaks.length).toBeLessThanOrEqual(6);
		}),
	);
});

const boxes = fc.array(
	fc.record({ at: fc.integer({ min: 0, max: 400 }), size: fc.integer({ min: 10, max: 60 }) }),
	{ maxLength: 12 },
);

test('labels keep their order and never overlap', () => {
	fc.assert(
		fc.property(boxes, (given) => {
			const sorted = given.toSorted((one, other) => one.at - other.at);
			const places = spreadLabels(sorted, 0);
			for (const [index, place] of places.slice(1).entries()) {
				expect(place).toBeGreaterThanOrEqual((places[index] ?? 0) + (sorted[index]?.size ?? 0) - 1e-6);
			}
		}),
	);
});

test('no flag covers the pole or the text of one further right', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({ at: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 20, max: 200 }) }),
				{ maxLength: 12 },
			),
			(given) => {
				const flags = given.toSorted((one, other) => one.at - other.at);
				const lanes = flagLanes(flags);
				for (const [index, flag] of flags.entries()) {
					for (const [next, other] of flags.entries()) {
						if (next > index && other.at < flag.at + flag.width)
							expect(lanes[index]).toBeGreaterThan(lanes[next] ?? 0);
					}
				}
			},
		),
	);
});

test('no torn edge runs through a label', () => {
	const rows = [
		'13:20 `introduced` `started` Lamps stop',
		'16:04 `noticed:teammate` Somebody sees it',
		'16:31 `shared` Told',
		'22:59 `mitigated` Mended',
	];
	const text = `---\ntitle: "Lamps"\nstatus: draft\ndate: 2026-03-02\n---\n\n## Timeline\n\n${rows.map((row) => `- ${row}`).join('\n')}\n`;
	for (const [name, source] of [
		[NAME, seedText],
		['2026-03-02-lamps.md', text],
	] as const) {
		const [parsed] = parseTexts({ [name]: source });
		const postmortem = parsed?.postmortem;
		const drawing = postmortem && wideFigure(postmortem, { language: 'en', timezone: postmortem.timezone });
		if (!drawing) throw new Error('no figure');
		const texts = [
			...drawing.labels.map((label) => ({ ...label, size: 13 })),
			...drawing.breaks.map(({ label }) => ({ ...label, size: 12 })),
			...drawing.moments.flatMap((moment) => moment.texts.map((each) => ({ ...each, size: 13 }))),
		];
		const cuts = drawing.breaks.flatMap((each) => each.cuts);
		expect(cuts.length).toBeGreaterThan(1);
		for (const { box } of cuts)
			for (const { x, y, text: said, size } of texts) {
				const isBeside = box.x + box.width < x || x + textWidth(said, size) < box.x;
				const isAboveOrBelow = box.y + box.height <= y - size * 0.75 || y + size * 0.2 <= box.y;
				expect(isBeside || isAboveOrBelow, `${said} at ${x}, ${y}`).toBe(true);
			}
	}
});

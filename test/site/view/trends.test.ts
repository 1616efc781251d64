import { expect, test } from 'vitest';
import type { Postmortem } from '#domain/postmortem';
import { type MetricTrend, trendsOf } from '#domain/time/measure/trends';
import { readSite } from '#site/site';
import { interfaceTexts } from '#site/strings/interface-texts';
import { postmortemFacets, tokensOf } from '#site/view/tokens';
import { sayMetric } from '#site/view/trend-metrics';
import { amountCharts, carriedPeriods, facetChart, sayAmount, sayTerms } from '#site/view/trends';
import { buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

/** So many incidents in a year, a day apart. */
const yearOf = (year: number, count: number, given: Partial<Omit<Postmortem, 'date'>> = {}) =>
	Array.from({ length: count }, (_, day) =>
		buildPostmortem(`${year}-02-${String(day + 1).padStart(2, '0')}-x`, given),
	);

function show(postmortems: readonly Postmortem[], language: 'en' | 'ko' = 'en') {
	provide(postmortems, { language });
	return { site: readSite(), trends: trendsOf(postmortems) };
}

test('a bar leads to the list of just what it counts, nought and the unknown lead nowhere', () => {
	const drill = buildPostmortem('2026-03-01-drill', { kind: 'drill' });
	const { site, trends } = show([...yearOf(2024, 2), ...yearOf(2026, 1, { categories: [] }), drill]);
	const { rows } = facetChart('category', trends.years, site);
	expect(rows.map(({ term, isUnknown, bars }) => [term, isUnknown, bars.map(({ href }) => href)])).toEqual([
		['process', false, ['/postmortems/?year=2024&cause=process&kind=incident', undefined, undefined]],
		['unknown', true, [undefined, undefined, undefined]],
	]);
	const [, quarters] = amountCharts(trends, site);
	expect(quarters?.chart.rows[0]?.bars[0]?.href).toBe('/postmortems/?year=2024-Q1&kind=incident');
	expect(tokensOf(postmortemFacets(drill)).split('\t')).toEqual(
		expect.arrayContaining(['year:2026', 'year:2026-Q1', 'kind:drill', 'cause:process']),
	);
});

test('parts are shown by quarter only where quarters hold enough', () => {
	const few = trendsOf([2022, 2023, 2024].flatMap((year) => yearOf(year, 2)));
	expect(carriedPeriods(few).map(({ id }) => id)).toEqual(['2022', '2023', '2024']);
	const many = trendsOf([2022, 2023, 2024].flatMap((year) => yearOf(year, 20)));
	expect(carriedPeriods(many).at(-1)?.id).toBe('2024-Q1');
});

test('what is found is a sentence, in both languages', () => {
	const postmortems = [...yearOf(2022, 1), ...yearOf(2023, 1), ...yearOf(2024, 7)];
	const say = (language: 'en' | 'ko') => {
		const { site, trends } = show(postmortems, language);
		return [
			...amountCharts(trends, site).map((chart) => sayAmount(chart, site)),
			...(['category', 'severity', 'noticed'] as const).map((facet) => sayTerms(facet, trends, site)),
		];
	};
	expect({ en: say('en'), ko: say('ko') }).toMatchInlineSnapshot(`
		{
		  "en": [
		    "2024: 7 incidents, against 1 on average before.",
		    "Q1 2024: 7 incidents, against 0.3 on average before.",
		    "Process: 9 of 9.",
		    "SEV3 moderate: 9 of 9.",
		    "Said in none of 9 incidents.",
		  ],
		  "ko": [
		    "2024년: 장애 7건, 그 전 평균은 1건.",
		    "2024년 1분기: 장애 7건, 그 전 평균은 0.3건.",
		    "절차: 9건 중 9건.",
		    "SEV3 보통: 9건 중 9건.",
		    "장애 9건 모두 알 수 없습니다.",
		  ],
		}
	`);
});

test('a median is said of five that are known, a 90th percentile of ten', () => {
	const trend = (known: number): MetricTrend => ({
		metric: 'detect',
		asked: 20,
		known,
		early: 0,
		dots: [],
		byYear: [],
		median: { leastSeconds: 0, mostSeconds: 120 },
		p90: { leastSeconds: 3600, mostSeconds: null },
	});
	expect(
		[0, 4, 5, 10].map((known) => sayMetric(trend(known), { language: 'en', t: interfaceTexts('en') })),
	).toMatchInlineSnapshot(`
		[
		  "Nothing is known of it yet.",
		  "",
		  "Half within 0–2 min.",
		  "Half within 0–2 min, one of ten took ≥ 1 h.",
		]
	`);
	expect(sayMetric(trend(10), { language: 'ko', t: interfaceTexts('ko') })).toMatchInlineSnapshot(
		`"절반은 0~2분 이내, 열에 하나는 1시간 이상."`,
	);
});

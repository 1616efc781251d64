import { expect, test, vi } from 'vitest';
import { EXAMPLE_NAME, exampleText } from '#domain/checks/example';
import { checks } from '#domain/checks/registry';
import { deriveLibrary } from '#domain/library/derive-library';
import { listFollowUpsOf } from '#domain/library/follow-up-list';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { postmortemTemplate } from '#domain/postmortem-template';
import type { Language } from '#domain/text/localised';
import { phrase } from '#domain/text/phrase';
import { formatDuration } from '#domain/time/show/format-duration';
import { BOOKS } from '#locales/books';
import { GROUND } from '#locales/ground/ground';
import { withEnglish } from '#locales/ground/with-english';
import { said } from '#locales/said';
import { STRINGS } from '#locales/site';
import { formatFollowUpsText } from '#report/followups-text';
import { formatSarif } from '#report/sarif';
import { formatSummary } from '#report/summary';
import { formatText } from '#report/text';
import { formatsIn } from '#site/format';
import { buildPostmortem } from '#test/build-postmortem';
import { checkTexts } from '#test/check-text';
import { followThroughLibrary } from '#test/follow-through';
import { severityKnown } from '../report/sample.ts';

/** A line in the list of languages, and one in each of books: a language whose words are English in brackets. */
vi.mock('#schemas/languages', () => ({ LANGUAGES: ['en', 'ko', 'xx'] }));
vi.mock('#locales/books', async () => {
	const en = await import('#locales/en/book');
	const ko = await import('#locales/ko/book');
	const { withEnglish: complete } = await import('#locales/ground/with-english');
	return { BOOKS: complete({ en, ko, xx: inBrackets(en) } as never) };
});

vi.mock('#locales/ground/ground', async () => {
	const en = await import('#locales/en/ground/book');
	const ko = await import('#locales/ko/ground/book');
	const { withEnglish: complete } = await import('#locales/ground/with-english');
	return { GROUND: complete({ en, ko, xx: inBrackets(en) } as never) };
});

const xx = 'xx' as Language;

test('every word of the books is spoken in it', () => {
	const unspoken = [...texts(BOOKS[xx]), ...texts(GROUND[xx])].filter(
		([path, text]) => !text.startsWith('[') && !isFormat(path),
	);
	expect(unspoken).toEqual([]);
	expect(STRINGS[xx].nav.main).toBe('[Main]');
	expect(STRINGS[xx].linkTo('Causes')).toBe('[Link to “Causes”]');
	expect(formatsIn(xx).date('2026-03-14')).toBe('14 March 2026');
});

test('the settings take it, and a new postmortem is written for it', () => {
	const { knowledgeBase, findings } = parseKnowledgeBase('language: xx\n');
	expect(findings).toEqual([]);
	expect(knowledgeBase.language).toBe('xx');
	expect(knowledgeBase.categories.map(({ label }) => label[xx])).toContain('[Capacity]');
	const answers = {
		title: 'x',
		date: '2026-03-14',
		severity: 'sev2',
		services: [],
		impact: '',
		causes: [],
		language: xx,
	};
	const text = postmortemTemplate({ ...answers, template: 'full' }, knowledgeBase);
	expect(text).toContain('## Timeline');
	expect(text).toContain('`proposed` [What we will do so that it does not happen again.]');
});

test('reports speak it, and say in English what it lacks', () => {
	expect(formatText({ diagnostics: [severityKnown], checked: 42, language: xx })).toBe(
		`postmortems/2026-03-14-checkout-outage.md
  4:11  [error]  ${said(severityKnown.message, 'en')}   severity-known
                 [Fix:] ${said(severityKnown.fix, 'en')}

[1 error, 0 warnings in 1 of 42 postmortems.]
`,
	);
	expect(formatFollowUpsText(listFollowUpsOf(followThroughLibrary(), {}), xx)).toMatch(
		/^\[Overdue\] \(\d+\)\n {2}\[2022-06-01 \(\d+ days ago\)\]/,
	);
	expect(formatDuration({ leastSeconds: 2280, mostSeconds: 2880 }, xx)).toBe('38[–]48[ min]');
});

test('whatever a check finds is said in it', () => {
	const findings = checks.flatMap(({ examples: { bad } }) =>
		checkTexts({ [bad.name ?? EXAMPLE_NAME]: exampleText(bad), ...bad.beside }, bad.settings),
	);
	expect(findings.length).toBeGreaterThan(100);
	for (const { message, fix, related = [] } of findings)
		for (const each of [message, fix, ...related.map((it) => it.message)])
			expect(said(each, xx)).toMatch(/^\[/);
});

test('so are the checks themselves, and what commands refuse', () => {
	const report = { diagnostics: [severityKnown], checked: 1, language: xx };
	expect(formatSarif(report, { version: '1.2.3' })).toContain('[The severity is a level of the vocabulary.]');
	expect(said(phrase('newWords.next', 'odap check', 'odap dev'), xx)).toMatch(/^\[Next:/);
});

test('the summary of a pull request speaks it', () => {
	const { knowledgeBase } = parseKnowledgeBase('language: xx\n');
	const postmortem = buildPostmortem('2026-03-14-new', { status: 'review' });
	const summary = formatSummary({
		report: { diagnostics: [], checked: 1, language: xx },
		library: deriveLibrary([postmortem], knowledgeBase, '2026-11-22'),
		postmortems: [{ postmortem, isNew: true, missingForFinal: [] }],
		unreadable: [],
		changesVocabulary: false,
		addressOf: (path) => path,
	});
	expect(summary).toContain('[in review]');
	expect(summary).toContain('[Nothing is missing for `final`.]');
});

test('a language that lacks a word says it in English', () => {
	const words = withEnglish({ en: { a: 'a', group: { b: 'b' } }, ko: { a: '가' } } as never);
	expect(words).toMatchObject({ ko: { a: '가', group: { b: 'b' } }, xx: { a: 'a', group: { b: 'b' } } });
});

/** Not words, but how `Intl` is asked for them. */
function isFormat(path: string): boolean {
	return /\.(?:locale|shortMonth|severityWidth)$/.test(path);
}

function inBrackets(value: unknown, path = ''): unknown {
	if (isFormat(path)) return value;
	if (typeof value === 'string') return `[${value}]`;
	if (typeof value === 'function') return (...given: unknown[]) => inBrackets(value(...given), path);
	if (Array.isArray(value)) return value.map((each) => inBrackets(each, path));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, inBrackets(inner, `${path}.${key}`)]),
	);
}

function texts(value: unknown, path = ''): [path: string, text: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

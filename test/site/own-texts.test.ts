import { expect, test } from 'vitest';
import type { OwnText } from '#domain/knowledge-base/look';
import { said } from '#locales/said';
import { interfaceTexts } from '#site/strings/interface-texts';
import { withOwnTexts } from '#site/strings/own-texts';
import { PLACEHOLDERS } from '#site/strings/placeholders';
import { textFindings } from '#site/strings/text-findings';
import { textKeys } from '#site/strings/text-keys';

const places = { key: { start: 0, end: 1 }, value: { start: 2, end: 3 } };
const own = (texts: Record<string, string>): OwnText[] =>
	Object.entries(texts).map(([key, text]) => ({ key, text, places }));
const faults = (key: string, text: string) =>
	textFindings(own({ [key]: text }), 'en').map(
		({ message, fix }) => `${said(message, 'en')} ${said(fix, 'en')}`,
	);
const speaking = (texts: Record<string, string>) =>
	withOwnTexts(interfaceTexts('en'), new Map(Object.entries(texts)), PLACEHOLDERS);

test('words are said otherwise, alone, with values and by number', () => {
	const t = speaking({
		'postmortems.title': 'Incident reviews',
		'theme.names.1': 'day',
		'paging.title': 'Page {page} of {list}',
		'home.postmortems': '{count} {count|review|reviews}',
		'time.figureCaption': 'Faded is unsure{hasBreaks|, torn is cut|}.',
		'countermeasures.overdueBy': 'late by {days} days',
		'writePage.found': '{errors} {errors|fault|faults} to mend, {warnings} to weigh',
	});
	expect(t.postmortems.title).toBe('Incident reviews');
	expect(t.theme.names).toEqual(['system', 'day', 'dark']);
	expect(t.paging.title('Reviews', 3)).toBe('Page 3 of Reviews');
	expect(t.home.postmortems({ count: 1, text: '1' })).toBe('1 review');
	expect(t.home.postmortems({ count: 1_200, text: '1,200' })).toBe('1,200 reviews');
	expect([true, false].map(t.time.figureCaption)).toEqual([
		'Faded is unsure, torn is cut.',
		'Faded is unsure.',
	]);
	// It stands behind another word.
	expect(t.countermeasures.overdueBy('3')).toBe(' late by 3 days');
	expect(t.writePage.found(1, 3)).toBe('1 fault to mend, 3 to weigh');
	expect(t.lessons.title).toBe('Lessons');
});

test('every text of the interface has a key, and says itself where it is given as it is', () => {
	for (const language of ['en', 'ko'] as const) {
		const keys = [...textKeys(language).values()].filter(
			({ mayChoose, text }) => mayChoose || !text.includes('{'),
		);
		const found = textFindings(own(Object.fromEntries(keys.map(({ key, text }) => [key, text]))), language);
		expect(found).toEqual([]);
	}
	expect([...textKeys('ko').keys()].toSorted()).toEqual([...textKeys('en').keys()].toSorted());
});

test('an unknown key is refused with the nearest, or those of its group', () => {
	expect(faults('postmortem.titel', 'x')).toEqual([
		expect.stringContaining('Unexpected key `postmortem.titel` of `texts`'),
	]);
	expect(faults('postmortems.titel', 'x')).toEqual([
		'Unexpected key `postmortems.titel` of `texts`, expected `postmortems.title`. Write `postmortems.title`.',
	]);
	expect(faults('tags', 'x')).toEqual([
		'Unexpected key `tags` of `texts`, expected `tags.title`, `tags.lead` or `tags.of`. Choose a key of the list in docs/texts.md.',
	]);
	expect(faults('constructor', 'x')).toHaveLength(1);
});

test('placeholders neither come nor go', () => {
	expect(faults('paging.title', 'Page {page}')).toEqual([
		'Unexpected text of `paging.title` without `{list}`, expected it to show what the text shows now. Write `{list}` where the value belongs.',
	]);
	expect(faults('paging.title', '{list} {pages}')).toEqual([
		'Unexpected placeholder `{pages}` in the text of `paging.title`, expected `{list}`, `{page}`. Write the placeholders as they are now.',
	]);
	expect(faults('postmortems.title', 'Reviews of {year}')).toHaveLength(1);
	expect(faults('home.postmortems', '{count} {count|one}')).toHaveLength(1);
	expect(faults('home.postmortems', '{count')).toHaveLength(1);
	// What a script puts in cannot choose.
	expect(faults('filters.active', '{count|one|many}')).toHaveLength(1);
	expect(faults('solved.text', '{done}/{total}')).toEqual([]);
});

import { expect, test } from 'vitest';
import { generatePostmortems } from '#bench/generate';
import { notedPostmortem } from '#build/warm/noted-postmortem';
import { Readings } from '#build/warm/readings';
import { isDerived } from '#build/warm/tracked-library';
import { deriveLibrary } from '#domain/library/derive-library';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { parseTexts, TODAY } from '#test/check-text';

test('what is derived across postmortems asks for no body: where all heads are the same, so is all of it', async () => {
	const texts = generatePostmortems(12).map(({ name, text }) => [
		name,
		text.replaceAll(/service-\d+/g, 'service-1'),
	]);
	const postmortems = parseTexts(Object.fromEntries(texts)).flatMap(({ postmortem }) => postmortem ?? []);
	const readings = new Readings();
	const { readings: asked } = await readings.whatIsRead(async () => {
		const noted = postmortems.map((each) => notedPostmortem(each, readings));
		const library = deriveLibrary(noted, parseKnowledgeBase(undefined).knowledgeBase, TODAY);
		const facts = [...library.facts.values()];
		expect(facts.some(({ similar }) => similar.length > 0)).toBe(true);
		expect(facts.some(({ questions }) => questions.total > 0)).toBe(true);
		expect(facts.some(({ mightHavePrevented }) => mightHavePrevented.total > 0)).toBe(true);
		expect(library.countermeasures.some(({ cameBack }) => cameBack.total > 0)).toBe(true);
		for (const { whileOpen, dismissed } of library.countermeasures)
			expect([whileOpen, dismissed]).toHaveLength(2);
	});
	expect(asked).toEqual([]);
});

test.for([
	['postmortems', true],
	['facts\u{0}2026-03-14-outage', true],
	['today', true],
	['body\u{0}2026-03-14-outage', false],
	['lastChanged', false],
	['statusHistory\u{0}2026-03-14-outage', false],
	['images', false],
] as const)(
	'of what was asked, `%s` is derived from the heads of the postmortems: %s',
	([reading, answer]) => {
		expect(isDerived(reading)).toBe(answer);
	},
);

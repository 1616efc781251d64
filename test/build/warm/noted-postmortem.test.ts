import { expect, test } from 'vitest';
import { generatePostmortems } from '#bench/generate';
import { openTemplates } from '#build/templates/open-templates';
import { headText, notedPostmortem } from '#build/warm/noted-postmortem';
import { Readings } from '#build/warm/readings';
import { deriveLibrary } from '#domain/library/derive-library';
import type { SiteLibrary } from '#domain/library/hand-over';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { parseTexts, TODAY } from '#test/check-text';

const PLACES = ['range', 'whenRange', 'frontMatterRange', 'places', 'chips'];

function postmortems(): Postmortem[] {
	const texts = generatePostmortems(6).map(({ name, text }) => [name, text]);
	return parseTexts(Object.fromEntries(texts)).flatMap(({ postmortem }) => postmortem ?? []);
}

/** The same, in which whoever asks where something stands in its file is refused. */
function withoutPlaces<Value>(value: Value): Value {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(withoutPlaces) as Value;
	const copy: Record<string, unknown> = {};
	for (const [key, part] of Object.entries(value)) {
		if (!PLACES.includes(key)) copy[key] = withoutPlaces(part);
		else
			Object.defineProperty(copy, key, {
				get: () => {
					throw new Error(`A page asked for \`${key}\`.`);
				},
			});
	}
	return copy as Value;
}

test('no page asks where something stands in its file: with other places, it is the same page', async () => {
	const { knowledgeBase, look } = parseKnowledgeBase(undefined);
	const library: SiteLibrary = {
		...deriveLibrary(postmortems().map(withoutPlaces), knowledgeBase, TODAY),
		folder: '',
		lastChanged: new Map(),
		statusHistory: new Map(),
		images: [],
		look,
		ownChecks: [],
	};
	const { siteFiles } = await openTemplates();
	for (const file of await siteFiles(library)) await file.render();
}, 300_000);

test('whoever asks for the body of a postmortem is noted, and the rest of it says nothing of the body', async () => {
	const [postmortem] = postmortems();
	if (!postmortem) throw new Error('There is none.');
	const readings = new Readings();
	const noted = notedPostmortem(postmortem, readings);
	const asked = async (ask: () => unknown) => (await readings.whatIsRead(async () => ask())).readings;
	expect(await asked(() => noted.title)).toEqual([]);
	expect(await asked(() => noted.sections)).toEqual([`body\0${postmortem.id}`]);
	expect(await asked(() => ({ ...noted }))).toEqual([`body\0${postmortem.id}`]);
	expect({ ...noted }).toEqual(postmortem);
	expect(headText({ ...postmortem, sections: [], footnotesHtml: '<p>', places: {} })).toBe(headText(noted));
	expect(headText({ ...postmortem, impact: 'none' })).not.toBe(headText(noted));
});

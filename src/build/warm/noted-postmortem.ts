import type { Postmortem } from '#domain/postmortem';
import type { Readings } from './readings.ts';

/** What stands on its own page alone. It is most of a postmortem, and any word of the prose changes it. */
const BODY = [
	'sections',
	'footnotesHtml',
	'prose',
	'readingMinutes',
	'headings',
	'anchors',
	'links',
	'images',
] as const satisfies readonly (keyof Postmortem)[];

/** Where something stands in the file, which no page says; and what is read of it by other fields. */
const PLACES = ['range', 'whenRange', 'frontMatterRange', 'places', 'chips'] as const;

/** What is noted where the body of a postmortem was asked for. */
export const BODY_OF = 'body';

/** A postmortem that notes when its body is asked for. */
export function notedPostmortem(postmortem: Postmortem, readings: Readings): Postmortem {
	const noted = { ...postmortem };
	for (const part of BODY)
		Object.defineProperty(noted, part, {
			enumerable: true,
			get: () => {
				readings.note(`${BODY_OF}\0${postmortem.id}`);
				return postmortem[part];
			},
		});
	return noted;
}

/** All that a page can know of a postmortem without asking for its body, as text. */
export function headText(postmortem: Postmortem): string {
	const { timeline, causes, countermeasures, lessons, reflections, summary, related, allow } = postmortem;
	const { wentWell, wentPoorly, gotLucky } = reflections;
	const head: Record<string, unknown> = { ...unplaced({ ...postmortem }) };
	for (const part of BODY) delete head[part];
	return JSON.stringify({
		...head,
		...(summary && { summary: unplaced(summary) }),
		...{ related: related.map(unplaced), allow: allow.map(unplaced) },
		...{ timeline: timeline.map(itemHead), causes: causes.map(itemHead), lessons: lessons.map(itemHead) },
		countermeasures: countermeasures.map(itemHead),
		reflections: [wentWell, wentPoorly, gotLucky].map((items) => items.map(itemHead)),
	});
}

export function bodyText(postmortem: Postmortem): string {
	return JSON.stringify(BODY.map((part) => postmortem[part]));
}

function itemHead(item: Postmortem['lessons'][number]): object {
	return { ...unplaced(item), prose: unplaced(item.prose) };
}

function unplaced(value: object): object {
	const rest: Record<string, unknown> = { ...value };
	for (const place of PLACES) delete rest[place];
	return rest;
}

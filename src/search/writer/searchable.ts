import type { ReflectionKind } from '#domain/knowledge-base';
import type { Library } from '#domain/library/library';
import type { Block, Postmortem } from '#domain/postmortem';

/** What of a library the search index is made from. */
export interface SearchableLibrary extends Pick<Library, 'knowledgeBase'> {
	readonly postmortems: readonly SearchablePostmortem[];
}

/** What of a postmortem can be found: none of its HTML, and no place in its file. */
export interface SearchablePostmortem extends Pick<Postmortem, Facts> {
	readonly impact?: string | undefined;
	readonly summary?: Said | undefined;
	readonly timeline: readonly (Told & {
		readonly whenText?: string | undefined;
		readonly milestones: Postmortem['timeline'][number]['milestones'];
	})[];
	readonly causes: readonly (Told & { readonly id: string })[];
	readonly countermeasures: readonly (Told & {
		readonly id: string;
		readonly kind?: string | undefined;
		readonly status: string;
	})[];
	readonly lessons: readonly Told[];
	readonly reflections: Readonly<Record<ReflectionKind, readonly Told[]>>;
	readonly sections: readonly SearchableSection[];
}

type Facts =
	| 'id'
	| 'path'
	| 'title'
	| 'date'
	| 'severity'
	| 'language'
	| 'categories'
	| 'services'
	| 'tags'
	| 'webLinks'
	| 'fields';

interface Said {
	readonly text: string;
}

/** What an item of a list says, and where. */
interface Told {
	readonly anchor: string;
	readonly prose: Said;
	readonly detailText: string;
}

interface SearchableSection extends Pick<Postmortem['sections'][number], 'kind' | 'anchor'> {
	readonly title: Said;
	readonly blocks: readonly (Extract<Block, { kind: 'items' }> | ({ readonly kind: 'prose' } & Said))[];
}

/** The searchable part of a postmortem alone: far less of it, for another thread. */
export function searchablePart(postmortem: Postmortem): SearchablePostmortem {
	const { id, path, title, date, severity, language, categories, services, tags, fields } = postmortem;
	const { impact, summary, webLinks } = postmortem;
	return {
		...{ id, path, title, date, severity, language, categories, services, tags, fields, webLinks, impact },
		summary: summary && said(summary),
		timeline: postmortem.timeline.map((item) => ({
			...told(item),
			whenText: item.whenText,
			milestones: item.milestones,
		})),
		causes: postmortem.causes.map((item) => ({ ...told(item), id: item.id })),
		countermeasures: postmortem.countermeasures.map((item) => ({
			...told(item),
			id: item.id,
			kind: item.kind,
			status: item.status,
		})),
		lessons: postmortem.lessons.map(told),
		reflections: {
			wentWell: postmortem.reflections.wentWell.map(told),
			wentPoorly: postmortem.reflections.wentPoorly.map(told),
			gotLucky: postmortem.reflections.gotLucky.map(told),
		},
		sections: postmortem.sections.map((section) => ({
			kind: section.kind,
			anchor: section.anchor,
			title: said(section.title),
			blocks: section.blocks.map((block) =>
				block.kind === 'prose' ? { kind: block.kind, text: block.text } : block,
			),
		})),
	};
}

function said({ text }: Said): Said {
	return { text };
}

function told({ anchor, prose, detailText }: Told): Told {
	return { anchor, prose: said(prose), detailText };
}

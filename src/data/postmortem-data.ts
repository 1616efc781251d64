import { fileAddress, pageAddress } from '#domain/library/address';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { PostmortemFacts } from '#domain/library/library';
import type { Lesson, Postmortem, Section } from '#domain/postmortem';
import type { MetricValue } from '#domain/time/types';
import type { PostmortemData, PostmortemEntry } from '#schemas/data/postmortem-data';
import { earlierData } from './evidence.ts';
import { headData } from './head.ts';
import {
	causeData,
	countermeasureData,
	detailData,
	itemData,
	timelineItemData,
	wholeCountermeasureData,
} from './items.ts';
import { optional } from './optional.ts';

/** What the index says of a published postmortem. */
export function postmortemEntry(postmortem: Postmortem, library: SiteLibrary): PostmortemEntry {
	const { causes, countermeasures } = factsOf(postmortem, library);
	return {
		...headData(postmortem, library),
		causes: causes.map((entry) => causeData(entry, library)),
		countermeasures: countermeasures.map((entry) => countermeasureData(entry, library)),
		lessons: postmortem.lessons.map((lesson) => itemData(postmortem, lesson, library)),
		metrics: metricsData(postmortem),
	};
}

/** A published postmortem, whole: what its page says, as data. */
export function postmortemData(postmortem: Postmortem, library: SiteLibrary): PostmortemData {
	const { summary, published, footnotesHtml } = postmortem;
	return {
		$schema: fileAddress(library.knowledgeBase, 'postmortem.schema.json'),
		version: 1,
		...headData(postmortem, library),
		timezone: postmortem.timezone,
		...optional({ published: published && { text: published.text, instant: published.interval } }),
		roles: { ...postmortem.roles },
		links: postmortem.webLinks.map(({ url, kind, title }) => ({ url, kind, ...optional({ title }) })),
		...optional({ summary: summary?.text }),
		...listsData(postmortem, library),
		metrics: metricsData(postmortem),
		serviceExposures: postmortem.serviceExposures.map(({ service, exposure }) => ({
			service,
			exposure: metricData(exposure),
		})),
		sections: postmortem.sections.map((section) => sectionData(postmortem, section, library)),
		...optional({ footnotesHtml: footnotesHtml === '' ? undefined : footnotesHtml }),
		...othersData(factsOf(postmortem, library), library),
	};
}

function listsData(postmortem: Postmortem, library: SiteLibrary) {
	const { causes, countermeasures } = factsOf(postmortem, library);
	const { wentWell, wentPoorly, gotLucky } = postmortem.reflections;
	const lessons = (items: readonly Lesson[]) =>
		items.map((item) => ({ ...itemData(postmortem, item, library), ...detailData(item) }));
	return {
		timeline: postmortem.timeline.map((item) => timelineItemData(postmortem, item, library)),
		causes: causes.map((entry) => ({ ...causeData(entry, library), ...detailData(entry.cause) })),
		countermeasures: countermeasures.map((entry) => wholeCountermeasureData(entry, library)),
		lessons: lessons(postmortem.lessons),
		wentWell: lessons(wentWell),
		wentPoorly: lessons(wentPoorly),
		gotLucky: lessons(gotLucky),
	};
}

function sectionData(postmortem: Postmortem, section: Section, { knowledgeBase }: SiteLibrary) {
	const { kind, title, anchor, blocks } = section;
	return {
		kind,
		title: title.text,
		url: pageAddress(knowledgeBase, ['postmortems', postmortem.id], anchor),
		text: blocks.flatMap((block) => (block.kind === 'prose' ? [block.text] : [])).join('\n\n'),
	};
}

/** What other postmortems have to do with it. */
function othersData(facts: PostmortemFacts, library: SiteLibrary) {
	return {
		related: facts.related.map(({ postmortem, how, declaredHere, because }) => ({
			postmortem: postmortem.id,
			how,
			declaredHere,
			...optional({ because }),
		})),
		similar: facts.similar.map(({ postmortem, categories, services, noticedBy, terms }) => ({
			postmortem: postmortem.id,
			categories: [...categories],
			services: [...services],
			...optional({ noticedBy }),
			terms: [...terms],
		})),
		questions: earlierData(facts.questions, library),
		mightHavePrevented: earlierData(facts.mightHavePrevented, library),
	};
}

function metricsData({ metrics }: Postmortem): PostmortemEntry['metrics'] {
	return Object.fromEntries(Object.entries(metrics).map(([id, value]) => [id, metricData(value)]));
}

function metricData(value: MetricValue): PostmortemEntry['metrics'][string] {
	return value.state === 'unknown' ? { state: value.state, missing: [...value.missing] } : { ...value };
}

function factsOf({ id }: Postmortem, { facts }: SiteLibrary): PostmortemFacts {
	const found = facts.get(id);
	if (found === undefined) throw new Error(`The library has no postmortem ${id}.`);
	return found;
}

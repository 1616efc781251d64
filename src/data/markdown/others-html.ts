import type { Few } from '#domain/library/few';
import type { EarlierEvidence, PostmortemFacts, Similarity } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import { inLanguage } from '#domain/text/localised';
import { METRICS } from '#domain/time/measure/metric-definitions';
import { formatMetric, metricRemark } from '#domain/time/show/format-metric';
import { type Html, html, list } from './safe-html.ts';
import type { Teller } from './teller.ts';

/** Countermeasures of earlier incidents about which this one says something. */
export function earlierHtml({ questions, mightHavePrevented }: PostmortemFacts, teller: Teller): Html {
	return html`${earlier(teller.words.questions, questions, teller)}${earlier(teller.words.openThen, mightHavePrevented, teller)}`;
}

function earlier(title: string, { total, shown }: Few<EarlierEvidence>, teller: Teller): Html {
	if (total === 0) return html``;
	const { library, words, name, link, likeness } = teller;
	const items = shown.map(({ entry: { postmortem, countermeasure }, recurrence }) => {
		const status = name(library.knowledgeBase.countermeasureStatuses, countermeasure.status);
		const place = link(postmortem, countermeasure.prose.text, countermeasure.anchor);
		return html`${place}: ${status}. ${postmortem.date.text} ${postmortem.title} (${likeness(recurrence)})`;
	});
	const left = total - shown.length;
	return html`<p><strong>${title}</strong></p>${list([...items, ...(left > 0 ? [html`${words.more(left)}`] : [])])}`;
}

export function metricsHtml({ metrics }: Postmortem, { library, words }: Teller): Html {
	const { language } = library.knowledgeBase;
	const isByCustomer = metrics['customer-detect'].state !== 'not-applicable';
	const rows = METRICS.filter(({ id }) => metrics[id].state !== 'not-applicable').map(({ id, label }) => {
		const remark = metricRemark(id, metrics[id], language, { isByCustomer });
		return html`<strong>${inLanguage(label, language)}</strong>: ${formatMetric(metrics[id], language)}${remark === undefined ? '' : `. ${remark}`}`;
	});
	return rows.length === 0 ? html`` : html`<h2>${words.metrics}</h2>${list(rows)}`;
}

export function relatedHtml({ related, similar }: PostmortemFacts, teller: Teller): Html {
	const { library, words, name, link } = teller;
	const rows = [
		...related.map(({ postmortem, how, declaredHere, because }) => {
			const relation = name(library.knowledgeBase.relations, how);
			const told = declaredHere ? relation : `${relation} (${words.there})`;
			return html`${link(postmortem)} (${postmortem.date.text}): ${told}${because === undefined ? '' : `. ${because}`}`;
		}),
		...similar.map(
			(each) =>
				html`${link(each.postmortem)} (${each.postmortem.date.text}): ${words.similar} (${similarity(each, teller)})`,
		),
	];
	return rows.length === 0 ? html`` : html`<h2>${words.related}</h2>${list(rows)}`;
}

function similarity({ categories, services, noticedBy, terms }: Similarity, teller: Teller): string {
	const { name, words } = teller;
	const { knowledgeBase } = teller.library;
	return [
		...categories.map((id) => name(knowledgeBase.categories, id)),
		...services.map((id) => name(knowledgeBase.services, id)),
		...(noticedBy === undefined
			? []
			: [`${words.noticedBy.toLowerCase()} ${name(knowledgeBase.noticedBy, noticedBy)}`]),
		...(terms.length > 0 ? [`${words.sharedWords} ${terms.join(', ')}`] : []),
	].join(', ');
}

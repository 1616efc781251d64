import type { Postmortem } from '#domain/postmortem';
import type { Language } from '#domain/text/localised';
import { formatMetric } from '#domain/time/show/format-metric';
import { openText, spanKinds, spanText } from './figure-words.ts';
import type { SpanKind, TimelineFigure } from './timeline-figure.ts';

/** Each kind of span of a figure with its metric in words: `Known but not shared: 5 h 34 min`. */
export function spanTotals(
	{ metrics }: Postmortem,
	{ spans }: Pick<TimelineFigure, 'spans'>,
	language: Language,
): { kind: SpanKind; text: string }[] {
	return spanKinds(spans).map((kind) => {
		const value = metrics[kind];
		const total = value.state === 'known' ? formatMetric(value, language) : openText(language);
		return { kind, text: spanText(kind, total, language) };
	});
}

/** A tag with its attributes, or a whole element whose text is no prose. */
const MARKUP =
	/<(script|style|pre|code|title|textarea|svg|option)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** After these a line may break even where Korean words are kept whole: `50%` and the particle `가` behind it. */
const LOOSE_PARTICLE = /[%)\]”’」』》℃°](?=[가-힣])[가-힣]/gu;

/** Elements in which a text runs on: a part of it may stand in an element of its own there. */
const RUNNING = /^<(?:p|em|strong|td|dd|h[1-6]|blockquote)\b/i;

/**
 * Keeps a Korean particle on the line of what it belongs to. Only the page is changed, by an element around the two
 * characters between which a line would break: what is copied, searched and published as data stays as it was.
 */
export function keepParticles(html: string): string {
	if (html.search(LOOSE_PARTICLE) < 0) return html;
	let kept = '';
	let end = 0;
	let isRunning = false;
	for (const { 0: markup, index } of html.matchAll(MARKUP)) {
		kept += keepIn(html.slice(end, index), isRunning) + markup;
		end = index + markup.length;
		isRunning =
			RUNNING.test(markup) || (isRunning && /^<\/?(?:a|code|em|strong|mark|del|sup|br)\b/i.test(markup));
	}
	return kept + html.slice(end);
}

function keepIn(text: string, isRunning: boolean): string {
	return isRunning ? text.replace(LOOSE_PARTICLE, '<span class="keep">$&</span>') : text;
}

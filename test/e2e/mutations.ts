import { type Random, seededRandom } from '#bench/random';
import { findCostlyMarkdown } from '#domain/markdown/limits';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { renderMarkdown } from '#domain/markdown/render-markdown';
import { toHtml } from '#domain/markdown/serialise';

const PIECES = [
	'<script>window.planted=1</script>',
	'<img src=x onerror=window.planted=1>',
	'](javascript:window.planted=1)',
	'[x](',
	'<svg/onload=window.planted=1>',
	'</p>',
	'</code></pre>',
	'<!--',
	'-->',
	'<style>',
	'</style>',
	'<math><mtext>',
	'<table><td>',
	'&lt;',
	'&#x3c;img src=x onerror=window.planted=1&#x3e;',
	'&colon;',
	'&NewLine;',
	'`',
	'```',
	'\n\n',
	'\n> ',
	'\n- ',
	'\n| a |\n| - |\n| ',
	'\\',
	'"',
	"'",
	'\u0000',
	'\u200b',
	'\u202e',
	'\t',
	'\u000c',
	'%0a',
	'[^1]\n\n[^1]: ',
	'{#odap-main}',
	'# ',
];

/** A body made from the given ones by a few changes that the seed decides. */
export function mutate(bodies: readonly string[], seed: number): string {
	const random = seededRandom(seed + 1);
	let body = random.pick(bodies);
	for (let left = 1 + random.below(6); left > 0; left -= 1) body = random.pick(CHANGES)(body, random, bodies);
	return body;
}

type Change = (body: string, random: Random, bodies: readonly string[]) => string;

const CHANGES: readonly Change[] = [
	(body, random) => splice(body, random, 0, random.pick(PIECES)),
	(body, random) => splice(body, random, 0, random.pick(PIECES)),
	(body, random) => splice(body, random, 1 + random.below(8), ''),
	(body, random, bodies) => splice(body, random, 0, random.pick(bodies)),
	(body, random) => body + body.slice(random.below(body.length + 1)),
	(body) => body.replaceAll('<', '&lt;'),
	(body) => body.replaceAll('\n', '\r\n'),
	(body, random) =>
		body.replace(/[a-z]/g, (letter) => (random.below(3) === 0 ? letter.toUpperCase() : letter)),
	(body, random) => [...body].map((it) => (random.below(9) === 0 ? `&#${it.codePointAt(0)};` : it)).join(''),
	(body) => body.replace(/^/gm, '> '),
	(body) => body.replace(/^/gm, '- '),
	(body) => `[${body.replaceAll('\n', ' ')}](${body.replaceAll(/\s/g, '')})`,
];

function splice(body: string, random: Random, removed: number, added: string): string {
	const at = random.below(body.length + 1);
	return body.slice(0, at) + added + body.slice(at + removed);
}

/** The HTML that a postmortem with this body would show; nothing where the body is refused as too costly. */
export function renderAttack(body: string): string {
	if (findCostlyMarkdown(body).length > 0) return '';
	const { root, footnotes } = renderMarkdown(parseMarkdown(body), {
		id: '2026-01-01-attack',
		base: '/',
		language: 'en',
		hasFolder: false,
	});
	return toHtml(root) + (footnotes ? toHtml(footnotes) : '');
}

import type { Nodes, Root } from 'mdast';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { findCostlyMarkdown } from '#domain/markdown/limits';
import { nodesOf } from '#domain/markdown/nodes-of';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { renderMarkdown } from '#domain/markdown/render-markdown';
import { toHtml } from '#domain/markdown/serialise';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { KnowledgeBaseSettings } from '#schemas/knowledge-base';

/** What a key may hold: the announcement is one line of thought, the footer may list links. */
const BLOCKS = {
	announcement: { types: ['paragraph'], expected: phrase('proseOfSettings.expected') },
	footer: { types: ['paragraph', 'list', 'listItem'], expected: phrase('proseOfSettings.paragraphsLists') },
};

const INLINE = [
	'root',
	'text',
	'strong',
	'emphasis',
	'delete',
	'inlineCode',
	'link',
	'linkReference',
	'definition',
	'break',
];

/** The inert HTML of a key of `kb.yaml` that is Markdown; where anything in it would not be shown, a finding instead. */
export function proseOfSettings(
	key: keyof typeof BLOCKS,
	{ [key]: text, base = '/', language = 'en' }: KnowledgeBaseSettings,
	range: Range,
): { readonly html?: string; readonly findings: readonly Finding[] } {
	if (text === undefined) return { findings: [] };
	if (findCostlyMarkdown(text).length > 0) return { findings: [unexpectedIn(key, 'Markdown', range)] };
	const tree = parseMarkdown(text);
	const stranger = [...nodesOf<Nodes>(tree)].find(
		({ type }) => ![...INLINE, ...BLOCKS[key].types].includes(type),
	);
	if (stranger) return { findings: [unexpectedIn(key, sourceOf(stranger, text), range)] };
	return rendered(tree, { base, language }, range);
}

function rendered(
	tree: Root,
	settings: { readonly base: string; readonly language: 'en' | 'ko' },
	range: Range,
): { readonly html?: string; readonly findings: readonly Finding[] } {
	const { root, links } = renderMarkdown(tree, { ...settings, id: '', hasFolder: false });
	const refused = links.filter((link) => link.refused !== undefined || !LEADS_SOMEWHERE.test(link.url));
	if (refused.length > 0) return { findings: refused.map(({ url }) => refusedLink(url, range)) };
	return { html: toHtml(root), findings: [] };
}

/** There is no file beside which the text stands: a relative address would mean something else on every page. */
const LEADS_SOMEWHERE = /^(?:https?:\/\/|mailto:|\/(?!\/))/i;

function sourceOf({ position }: Nodes, text: string): string {
	return text.slice(position?.start.offset, position?.end.offset).split('\n')[0] ?? '';
}

function unexpectedIn(key: keyof typeof BLOCKS, source: string, range: Range): Finding {
	const { expected } = BLOCKS[key];
	return {
		check: 'value-expected',
		range,
		message: phrase('proseOfSettings.unexpectedIn', quoted(source), key, expected),
		fix: phrase('proseOfSettings.unexpectedInFix'),
	};
}

function refusedLink(url: string, range: Range): Finding {
	return {
		check: 'value-expected',
		range,
		message: phrase('proseOfSettings.refusedLink', quoted(url)),
		fix: phrase('proseOfSettings.refusedLinkFix'),
	};
}

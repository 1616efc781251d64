import type { Nodes, Root } from 'mdast';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { findCostlyMarkdown } from '#domain/markdown/limits';
import { nodesOf } from '#domain/markdown/nodes-of';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { renderMarkdown } from '#domain/markdown/render-markdown';
import { toHtml } from '#domain/markdown/serialise';
import { quoted } from '#domain/text/wording';
import type { KnowledgeBaseSettings } from '#schemas/knowledge-base';

/** What a key may hold: the announcement is one line of thought, the footer may list links. */
const BLOCKS = {
	announcement: { types: ['paragraph'], en: 'a paragraph', ko: '문단' },
	footer: { types: ['paragraph', 'list', 'listItem'], en: 'paragraphs and lists', ko: '문단과 목록' },
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
	const { en, ko } = BLOCKS[key];
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected ${quoted(source)} in \`${key}\`, expected ${en} with links, emphasis and code.`,
			ko: `\`${key}\`에는 ${quoted(source)}을(를) 쓸 수 없습니다. 링크, 강조, 코드가 든 ${ko}만 됩니다.`,
		},
		fix: {
			en: 'Write it as plain Markdown, or put it in backticks to show it as code.',
			ko: '마크다운 글로 바꾸거나, 코드로 보여 주려면 백틱으로 감싸세요.',
		},
	};
}

function refusedLink(url: string, range: Range): Finding {
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected link ${quoted(url)}, expected an address with \`https://\`, \`mailto:\` or a path of the site.`,
			ko: `링크 ${quoted(url)}은(는) 쓸 수 없습니다. \`https://\`, \`mailto:\`로 시작하는 주소나 사이트 안의 경로여야 합니다.`,
		},
		fix: {
			en: 'Correct the address, or write the text without a link.',
			ko: '주소를 바로잡거나 링크 없이 글로만 적으세요.',
		},
	};
}

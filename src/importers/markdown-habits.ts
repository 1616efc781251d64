import { isMarkText } from '#domain/parse/internal-text';
import { htmlToMarkdown } from './html-to-markdown.ts';

/**
 * Markdown of HackMD and Outline as any other: boxes (`:::info`) become quotations, sizes of pictures and the mark for
 * a table of contents go, `###### tags: …` is a line of facts. Blocks of code stay as they are.
 */
export function withoutHabits(written: string): string {
	const text = withMarkdownTables(withImportsAsCode(written));
	let fence: string | undefined;
	let isBox = false;
	const lines = text.split('\n').flatMap((line) => {
		const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
			fence = fence === undefined ? mark : undefined;
		else if (fence === undefined && isBox && /^\s{0,3}:{3,}\s*$/.test(line)) {
			isBox = false;
			return [''];
		} else if (fence === undefined && !isBox) {
			const title = titleOfBox(line);
			isBox = title !== undefined;
			if (title !== undefined) return title === '' ? [] : [`> **${title}**`, '>'];
		}
		const plain = fence === undefined && mark === undefined ? plainLine(line) : line;
		return isBox ? [`> ${plain}`] : [plain];
	});
	return lines.join('\n');
}

/** What a box is called: its title, or its kind where that is a word and no look. */
function titleOfBox(line: string): string | undefined {
	const [, kind = '', title = ''] = /^\s{0,3}:{3,}\s*(\w+)[ \t]*(.*?)\s*$/u.exec(line) ?? [];
	if (kind === '') return undefined;
	return title === '' && isMarkText(kind) ? kind : title;
}

/** What MDX loads at its beginning is code, and no first words. */
function withImportsAsCode(text: string): string {
	return text.replace(
		/^((?:\uFEFF?---\n[\s\S]*?\n---\n)?\s*)((?:import\s[^\n]*?['"][^'"\n]+['"];?[ \t]*(?:\n+|$))+)/,
		(_, head: string, code: string) => `${head}\`\`\`js\n${code.trim()}\n\`\`\`\n\n`,
	);
}

/** Tables in HTML, as wikis and editors write them for want of others, outside of code. */
function withMarkdownTables(text: string): string {
	return text.replace(
		TABLE_OR_CODE,
		(whole: string, _fence: string | undefined, table: string | undefined) =>
			table === undefined ? whole : `\n${htmlToMarkdown(table).markdown.trim()}\n`,
	);
}

const TABLE_OR_CODE =
	/^ {0,3}(?:(?<fence>`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\k<fence>|$(?![\s\S]))|(<table[\s>][\s\S]{0,200000}?<\/table>))/gim;

function plainLine(line: string): string {
	if (/^\s{0,3}\[toc\]\s*$/i.test(line)) return '';
	const tags = /^#{1,6}\s+tags:\s*(.+)$/i.exec(line)?.[1];
	if (tags !== undefined) return `Tags: ${tags.replace(/`([^`]+)`/g, '$1,').replace(/[,\s]+$/, '')}`;
	return line.replace(/(!\[[^\]]*\]\([^()\s]+)\s+=\d*(?:x\d*)?(?=\))/g, '$1');
}

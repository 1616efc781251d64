/**
 * Markdown for the wiki text of Jira. What is in code blocks stays as it is; macros that are not known keep their words.
 * @see https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all
 */
export function wikiToMarkdown(text: string): string {
	const parts = text.replaceAll('\r\n', '\n').split(/(\{(code|noformat)(?::[^}\n]*)?\}[\s\S]*?\{\2\})/);
	const pieces = parts.flatMap((part, index) => {
		if (index % 3 === 2) return [];
		return [index % 3 === 1 ? codeBlock(part) : prose(part)];
	});
	return pieces.join('').trim();
}

function codeBlock(written: string): string {
	const [, options = '', code = ''] = /^\{\w+:?([^}\n]*)\}([\s\S]*)\{\w+\}$/.exec(written) ?? [];
	const language = options.split('|').find((option) => /^\w+$/.test(option)) ?? '';
	const title = /title=([^|]+)/.exec(options)?.[1];
	const fence = code.includes('```') ? '````' : '```';
	return `\n\n${title ? `${title}\n\n` : ''}${fence}${language}\n${code.replace(/^\n|\n$/g, '')}\n${fence}\n\n`;
}

function prose(text: string): string {
	const lines = text.split('\n');
	return lines.map((line, index) => block(line, lines[index - 1] ?? '')).join('\n');
}

function block(line: string, before: string): string {
	const heading = /^\s*h([1-6])\.\s*(.*)$/.exec(line);
	if (heading) return `\n${'#'.repeat(Number(heading[1]))} ${inline(heading[2] ?? '')}\n`;
	const quote = /^\s*bq\.\s*(.*)$/.exec(line);
	if (quote) return `> ${inline(quote[1] ?? '')}\n`;
	const item = /^\s*([*#-]+)\s+(.*)$/.exec(line);
	if (item) return listItem(item[1] ?? '', item[2] ?? '');
	if (/^\s*\|\|/.test(line)) return headRow(line);
	if (/^\s*\|/.test(line)) return (/^\s*\|/.test(before) ? '' : emptyHead(line)) + row(cellsOf(line));
	if (/^\s*-{4,}\s*$/.test(line)) return '\n---\n';
	return inline(
		line.replace(
			/\{(?:quote|panel|color|info|note|warning|tip|expand)(?::(?:[^}\n]*title=([^|}]+))?[^}\n]*)?\}/g,
			'$1',
		),
	);
}

function listItem(marks: string, text: string): string {
	const indent = '   '.repeat(marks.length - 1);
	return `${indent}${marks.endsWith('#') ? '1.' : '-'} ${inline(text)}`;
}

function headRow(line: string): string {
	const cells = line.trim().split('||').slice(1, -1);
	// A row may begin with one head and go on with values: `||Severity|SEV-2|`.
	const all =
		cells.length === 0
			? cellsOf(line.replaceAll('||', '|'))
			: cells.flatMap((cell) => cell.split('|')).filter(Boolean);
	return `\n${row(all)}\n${ruler(all)}`;
}

function emptyHead(line: string): string {
	const cells = cellsOf(line);
	return `\n${row(cells.map(() => ''))}\n${ruler(cells)}\n`;
}

function ruler(cells: readonly string[]): string {
	return `|${cells.map(() => ' --- |').join('')}`;
}

/** The cells of a row; a bar within a link is none of its edges. */
function cellsOf(line: string): string[] {
	const inner = line.trim().replace(/^\|+|\|+$/g, '');
	return inner.split(/\|(?![^[\]]*\])/);
}

function row(cells: readonly string[]): string {
	return `| ${cells.map((cell) => inline(cell.trim()).replaceAll('|', '\\|')).join(' | ')} |`;
}

function inline(text: string): string {
	return text
		.replace(/\{\{(.+?)\}\}/g, '`$1`')
		.replace(/\[~([^\]]+)\]/g, '@$1')
		.replace(/\[([^\]|\n]+)\|([^\]|\s]+)(?:\|[^\]]*)?\]/g, '[$1]($2)')
		.replace(/\[((?:https?|mailto):[^\]\s]+)\]/g, '<$1>')
		.replace(/!([^!|\n\s]+\.\w{2,5})(?:\|[^!\n]*)?!/g, '![$1]($1)')
		.replace(/(^|[\s(|])\*(\S(?:[^*\n]*\S)?)\*(?=[\s.,:;!?)|]|$)/g, '$1**$2**')
		.replace(/(^|[\s(|])-(\S(?:[^-\n]*\S)?)-(?=[\s.,:;!?)|]|$)/g, '$1~~$2~~')
		.replace(/\{color(?::[^}\n]*)?\}/g, '');
}

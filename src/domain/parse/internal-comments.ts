import { Lexer } from 'yaml';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { doubtfulMark } from './internal-finding.ts';
import { isMarkText } from './internal-text.ts';

/**
 * Comments of the front matter that would keep back what stands beside or below them: they hide nothing.
 * @param offset Where the YAML begins in its file.
 */
export function marksInComments(yaml: string, offset: number): Finding[] {
	const findings: Finding[] = [];
	let at = offset;
	for (const token of new Lexer().lex(yaml)) {
		if (NOT_WRITTEN.has(token)) continue;
		if (token.startsWith('#') && isMarkText(token.replace(/^#+/, '')))
			findings.push(doubtfulMark(token, { start: at, end: at + token.length }, 'place'));
		at += token.length;
	}
	return findings;
}

/** The same in `kb.yaml`, where a comment may sort what is no text: of those alone that stand behind a text that is shown. */
export function marksBehindTexts(yaml: string, texts: readonly Range[]): Finding[] {
	return marksInComments(yaml, 0).filter(({ range: { start = 0 } = {} }) =>
		texts.some(({ end }) => end <= start && !yaml.slice(end, start).includes('\n')),
	);
}

/** Signs of the lexer's own, which stand for no letter of the text. */
const NOT_WRITTEN = new Set(['\u{2}', '\u{18}', '\u{1f}']);

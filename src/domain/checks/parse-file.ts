import type { Finding } from '#domain/findings/diagnostic';
import { lineStartsOf } from '#domain/findings/line-starts';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { findHiddenCharacters } from '#domain/markdown/hidden-characters';
import { findCostlyMarkdown } from '#domain/markdown/limits';
import { checkIdForm } from '#domain/parse/id-form';
import { idOfPath } from '#domain/parse/id-of-path';
import { limitFindings } from '#domain/parse/limit-findings';
import { parsePostmortem } from '#domain/parse/parse-postmortem';
import type { ParsedFile, SourceFile } from '#domain/parse/parsed-file';
import { fileChecks } from './checks-by-scope.ts';
import { checkById } from './registry.ts';

/**
 * Everything that can be said of one file without looking at others: its postmortem and its findings.
 * Pure and safe to cache by the file's content, its companions and the vocabulary.
 */
export function parseFile(source: SourceFile, knowledgeBase: KnowledgeBase): ParsedFile {
	const id = idOfPath(source.path);
	const base = { path: source.path, id, lineStarts: lineStartsOf(source.text) };
	const costly = findCostlyMarkdown(source.text);
	const named = checkIdForm(id);
	if (costly.length > 0) return { ...base, findings: [...named, ...costly] };
	const { postmortem, published, findings } = parsePostmortem(source, id, knowledgeBase);
	const checked = postmortem ? runFileChecks(source.text, postmortem, knowledgeBase) : [];
	const all = [...named, ...findHiddenCharacters(source.text), ...findings, ...checked];
	// What was read around a syntax error is checked, and is no postmortem: what it says may have been set aside.
	if (findings.some(({ check }) => check === 'yaml-syntax')) return { ...base, findings: limitFindings(all) };
	// One finding tells all that its writer can do; only what is dangerous is told beside it.
	if (findings.some(({ check }) => check === 'file-foreign')) {
		const told = all.filter(
			({ check }) => check === 'file-foreign' || checkById.get(check)?.family === 'safety',
		);
		return { ...base, findings: limitFindings(told) };
	}
	return {
		...base,
		...(postmortem ? { postmortem } : {}),
		...(published ? { published } : {}),
		findings: limitFindings(all),
	};
}

function runFileChecks(
	text: string,
	postmortem: NonNullable<ParsedFile['postmortem']>,
	knowledgeBase: KnowledgeBase,
): Finding[] {
	return fileChecks.flatMap((check) =>
		[...check.run({ text, postmortem, knowledgeBase })].map((finding) => ({ check: check.id, ...finding })),
	);
}

import { parseFile } from '#domain/checks/parse-file';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { limitFindings } from '#domain/parse/limit-findings';
import type { ParsedFile, SourceFile } from '#domain/parse/parsed-file';
import { scanSecrets } from './secrets.ts';

export { parseFile };

/** Parses one file and looks for secrets in it. Everything that one file alone decides is in the result. */
export async function parseSource(source: SourceFile, knowledgeBase: KnowledgeBase): Promise<ParsedFile> {
	return withSecrets(parseFile(source, knowledgeBase), source);
}

/** Adds the findings of the secret scan to a parsed file. */
export async function withSecrets(parsed: ParsedFile, source: SourceFile): Promise<ParsedFile> {
	return { ...parsed, findings: limitFindings([...parsed.findings, ...(await scanSecrets(source))]) };
}

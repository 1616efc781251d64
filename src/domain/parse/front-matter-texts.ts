import type { Finding } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { valueRange, type YamlReading } from './read-yaml.ts';

/** Keys whose values are sentences: there a ` #` is the author's, not a comment. */
const TEXTS =
	/^(?:title|impact|roles\..+|related\.\d+\.because|allow\.\d+\.because|links\.\d+\.title|imported\.(?:from|id))$/;

/** Whether the value at a path is a text of the author's, and no word of a vocabulary. */
export function isFreeText({ fields }: KnowledgeBase): (path: string) => boolean {
	const own = new Set(fields.flatMap(({ id, type }) => (type === 'text' || type === 'link' ? [id] : [])));
	return (path) => TEXTS.test(path) || path.startsWith('tags.') || own.has(path);
}

/**
 * `title: PR #9로 합침` is "PR" to YAML, without a warning; the rest hangs on the node as its comment.
 * @param named Findings that name comments already.
 */
export function commentsInTexts(reading: YamlReading, named: readonly Finding[]): Finding[] {
	const findings: Finding[] = [];
	for (const [path, scalar] of reading.scalars) {
		if (!TEXTS.test(path) || scalar.type !== 'PLAIN' || !scalar.comment) continue;
		const { end } = valueRange(reading, path);
		if (named.some(({ range }) => range !== undefined && range.start >= end && range.start <= end + 3))
			continue;
		const shown = quoted(`#${scalar.comment.split('\n')[0]}`);
		findings.push({
			check: 'value-quoted',
			range: valueRange(reading, path),
			message: phrase('parseFrontMatter.commentsInTexts', shown),
			fix: phrase('parseFrontMatter.commentsInTextsFix'),
		});
	}
	return findings;
}

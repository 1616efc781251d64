import matter from 'gray-matter';
import type { Document } from 'yaml';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { safeDocument } from './read-yaml.ts';

export interface SplitFile {
	/** The YAML between the fences. */
	readonly yaml: string;
	/** Where that YAML begins in the file. */
	readonly yamlStart: number;
	/** From the opening fence to the end of the closing one. */
	readonly range: Range;
	readonly document: Document;
}

/** Bounds on the block; a block of blank lines makes gray-matter quadratic (80 KB of them: 11 s). */
const MOST_CHARACTERS = 65_536;
const MOST_LINES = 2_000;

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*$/gm;
const FENCE: Range = { start: 0, end: '---'.length };

/** Finds the front matter between two lines of `---`, or says why there is none to be read. */
export function splitFrontMatter(text: string): SplitFile | Finding {
	const opening = OPENING.exec(text);
	if (!opening) return noOpeningFence(text);
	const yamlStart = opening[0].length;
	CLOSING.lastIndex = yamlStart;
	const closing = CLOSING.exec(text);
	if (!closing) return noClosingFence();
	const yaml = text.slice(yamlStart, closing.index);
	const lines = yaml.split('\n').length - 1;
	if (yaml.length > MOST_CHARACTERS || lines > MOST_LINES) return tooLarge();
	if (!isCutAlike(yaml)) return disagreement();
	const range = { start: 0, end: closing.index + FENCE.end };
	return { yaml, yamlStart, range, document: safeDocument(yaml) };
}

/**
 * Does gray-matter find the same block between two fences? It is shown that block alone, and its engine reads nothing:
 * its own would run `---js` as code, read YAML 1.1 and cache broken results.
 */
function isCutAlike(yaml: string): boolean {
	const { matter: cut } = matter(`---\n${yaml}\n---\n`, { engines: { yaml: () => ({}) } });
	return cut === `\n${yaml}`;
}

function noOpeningFence(text: string): Finding {
	const firstLine = text.slice(0, text.search(/\r?\n|$/));
	const tagged = /^---\S/.test(firstLine);
	return {
		check: 'front-matter-fence',
		range: { start: 0, end: firstLine.length },
		message: tagged
			? phrase('splitFrontMatter.noOpeningFence')
			: phrase('splitFrontMatter.firstLinePostmortem'),
		fix: tagged ? phrase('splitFrontMatter.noOpeningFenceFix') : phrase('splitFrontMatter.beginFileKeys'),
	};
}

function noClosingFence(): Finding {
	return {
		check: 'front-matter-fence',
		range: FENCE,
		message: phrase('splitFrontMatter.noClosingFence'),
		fix: phrase('splitFrontMatter.noClosingFenceFix'),
	};
}

function tooLarge(): Finding {
	return {
		check: 'front-matter-size',
		range: FENCE,
		message: phrase('splitFrontMatter.tooLarge'),
		fix: phrase('splitFrontMatter.tooLargeFix'),
	};
}

function disagreement(): Finding {
	return {
		check: 'front-matter-fence',
		range: FENCE,
		message: phrase('splitFrontMatter.disagreement'),
		fix: phrase('splitFrontMatter.disagreementFix'),
	};
}

import matter from 'gray-matter';
import type { Document } from 'yaml';
import type { Finding, Range } from '#domain/findings/diagnostic';
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
			? {
					en: 'Unexpected characters after the opening `---`, expected the three dashes alone.',
					ko: '여는 `---` 뒤에 다른 글자가 있습니다. 붙임표 세 개만 있어야 합니다.',
				}
			: {
					en: 'Unexpected first line, expected `---`: a postmortem begins with its front matter.',
					ko: '첫 줄이 `---`가 아닙니다. 포스트모템은 프런트 매터로 시작합니다.',
				},
		fix: tagged
			? { en: 'Write `---` alone on the first line.', ko: '첫 줄에 `---`만 적으세요.' }
			: {
					en: 'Begin the file with `---`, the keys, and `---`, as `odap new` does; `odap import PATH` brings in what was written elsewhere.',
					ko: '`odap new`가 만드는 파일처럼 `---`, 키, `---` 순서로 시작하세요. 다른 곳에서 쓴 글은 `odap import 경로`로 가져옵니다.',
				},
	};
}

function noClosingFence(): Finding {
	return {
		check: 'front-matter-fence',
		range: FENCE,
		message: {
			en: 'Unexpected end of the file, expected a line of `---` that closes the front matter.',
			ko: '프런트 매터를 닫는 `---` 줄이 없습니다.',
		},
		fix: { en: 'Add a line `---` below the last key.', ko: '마지막 키 아래에 `---` 줄을 더하세요.' },
	};
}

function tooLarge(): Finding {
	return {
		check: 'front-matter-size',
		range: FENCE,
		message: {
			en: 'Unexpected size of the front matter, expected at most 64 KB and 2,000 lines.',
			ko: '프런트 매터가 너무 큽니다. 64 KB, 2,000줄까지 쓸 수 있습니다.',
		},
		fix: { en: 'Move long text below the front matter.', ko: '긴 글은 프런트 매터 아래 본문으로 옮기세요.' },
	};
}

function disagreement(): Finding {
	return {
		check: 'front-matter-fence',
		range: FENCE,
		message: {
			en: 'Unexpected front matter: two readers of it disagree about where it ends.',
			ko: '프런트 매터가 어디에서 끝나는지 분명하지 않습니다.',
		},
		fix: {
			en: 'Keep `---` alone on its two lines, and quote texts that begin with `---`.',
			ko: '`---`는 여닫는 두 줄에만 두고, `---`로 시작하는 글은 따옴표로 감싸세요.',
		},
	};
}

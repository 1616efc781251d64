import { isSigned } from './identifier.ts';

/** A stretch of one writing system inside a word: Hangul, or letters and digits of any other. */
export interface Run {
	readonly kind: 'hangul' | 'other';
	readonly text: string;
}

const WORD = /\S+/gu;
/** A letter that signs make a name of, C++, C#; Hangul; what signs inside hold together. */
const RUN =
	/(?<![\p{L}\p{N}])\p{Script=Latin}(?:\+\+|#)(?![\p{Script=Latin}\p{N}])|[가-힣ㄱ-ㅎㅏ-ㅣ]+|[\p{L}\p{N}\p{M}_]+(?:[-._/@:+#'’&]+[\p{L}\p{N}\p{M}_]+)*/gu;
/** A letter of old Hangul that is written for a middle dot. The index uses it for itself: see index-key. */
const ARAEA = 'ㆍ';
const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]+/gu;

/** The words of a text as a reader sees them, in NFC. */
export function splitWords(text: string): string[] {
	return text.normalize('NFC').match(WORD) ?? [];
}

/** The runs of one word: `깃Tag를` is 깃, Tag and 를. Punctuation inside an identifier stays in its run. */
export function splitRuns(word: string): Run[] {
	const runs: Run[] = [];
	for (const [chunk] of word.replaceAll(ARAEA, ' ').matchAll(RUN)) {
		let end = 0;
		for (const match of chunk.matchAll(HANGUL)) {
			addOther(runs, chunk.slice(end, match.index));
			runs.push({ kind: 'hangul', text: match[0] });
			end = match.index + match[0].length;
		}
		addOther(runs, chunk.slice(end));
	}
	return runs;
}

/** A run with what stands right before it: `A` for letters, `3` for digits. Particles may follow either. */
export interface ContextRun {
	readonly run: Run;
	readonly before: '' | 'A' | '3';
}

export function contextRuns(word: string): ContextRun[] {
	let before: ContextRun['before'] = '';
	return splitRuns(word).map((run) => {
		const found = { run, before };
		before = run.kind === 'hangul' ? '' : /\p{N}$/u.test(run.text) ? '3' : 'A';
		return found;
	});
}

function addOther(runs: Run[], text: string): void {
	const trimmed = isSigned(text) ? text : text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
	if (trimmed !== '') runs.push({ kind: 'other', text: trimmed });
}

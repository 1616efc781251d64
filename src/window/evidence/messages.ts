/** What a commit's message says that it takes back, and of what it is a copy. */
export interface Told {
	readonly revertedIds: readonly string[];
	/** Without the numbers of pull requests. */
	readonly revertedSubjects: readonly string[];
	/** Of pull or merge requests. */
	readonly revertedNumbers: readonly string[];
	readonly copiedIds: readonly string[];
	readonly isPartial: boolean;
}

const HEX = /\b[0-9a-f]{7,64}\b/g;

export function readMessage(message: string): Told {
	const sentences = [
		...message.matchAll(/\b(?:reverts?|reverting|undo(?:es)?|backs? out)\b(?!-)[^.\n"]*/gi),
	].map(([sentence]) => sentence.replace(/,? reversing\b.*/, ''));
	const copies = message.matchAll(
		/\b(?:cherry[- ]picked|back-?port(?:ed)?|picked|copied) (?:from|of)\b[^.\n]*/gi,
	);
	return {
		revertedIds: sentences.flatMap((sentence) => sentence.match(HEX) ?? []),
		revertedSubjects: [...message.matchAll(/^[\s*-]*Revert:? "(.*)"/gim)].map(([, subject = '']) =>
			bareSubject(subject),
		),
		revertedNumbers: sentences.flatMap((sentence) =>
			[...sentence.matchAll(/[#!](\d+)/g)].map(([, n = '']) => n),
		),
		copiedIds: [...copies].flatMap(([sentence]) => sentence.match(HEX) ?? []),
		isPartial:
			/\b(?:partial(?:ly)?|partly|in part)\b[^.\n]{0,30}\brevert|\brevert\w* (?:partially|parts? of|partly)/i.test(
				message,
			),
	};
}

/** A subject as a quotation of it may be: without the number that a merge adds. */
export function bareSubject(subject: string): string {
	return subject.replace(/(?:\s*\([#!]\d+\))+$/, '').trim();
}

/** The pull or merge requests by which a commit came. */
export function requestNumbers(message: string): string[] {
	const [subject = ''] = message.split('\n');
	const found = [
		/\([#!](\d+)\)$/.exec(subject),
		/^Merge pull request #(\d+)/.exec(subject),
		/^See merge request \S*!(\d+)/m.exec(message),
	];
	return found.flatMap((match) => match?.[1] ?? []);
}

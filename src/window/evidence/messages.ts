/** What a commit's message says that it takes back, and of what it is a copy. */
export interface Told {
	readonly revertedIds: readonly string[];
	/** Without the numbers of pull requests. */
	readonly revertedSubjects: readonly string[];
	/** Of pull or merge requests. */
	readonly revertedNumbers: readonly string[];
	readonly copiedIds: readonly string[];
	/** It takes back a part, or more was done behind that, which a squash shows as one. */
	readonly mayDiffer: boolean;
	/** It makes the changes of several commits. */
	readonly isSquashed: boolean;
}

const PARTIAL =
	/\b(?:partial(?:ly)?|partly|in part)\b[^.\n]{0,30}\brevert|\brevert\w* (?:partially|parts? of|partly)/i;

/** A squashed branch that reverted something, and then did more. */
const GOES_ON = /^[*-] [^\n]*\brevert[\s\S]*?\n[*-] /im;

/** What `git merge --squash` writes above the commits. */
const SQUASHED = 'Squashed commit of the following:';

const HEX = /\b[0-9a-f]{7,64}\b/g;

export function readMessage(message: string): Told {
	const sentences = [
		...message.matchAll(/\b(?:reverts?|reverting|undo(?:es)?|backs? out)\b(?!-)[^.\n"]*/gi),
	].map(([sentence]) => sentence.replace(/,? reversing\b.*/, ''));
	const copies = [
		...message.matchAll(/\b(?:cherry[- ]picked|back-?port(?:ed)?|picked|copied) (?:from|of)\b[^.\n]*/gi),
		...message.matchAll(/^\[? ?upstream commit:? [^.\n]*|^commit [0-9a-f]{7,64} upstream\b/gim),
		...(message.includes(SQUASHED) ? message.matchAll(/^commit [0-9a-f]{40,64}$/gm) : []),
	];
	return {
		isSquashed: message.includes(SQUASHED),
		revertedIds: sentences.flatMap((sentence) => sentence.match(HEX) ?? []),
		revertedSubjects: [...message.matchAll(REVERTED_SUBJECT)].map(([, word, subject = '']) =>
			/^reapply/i.test(word ?? '') ? `Revert "${bareSubject(subject)}"` : bareSubject(subject),
		),
		revertedNumbers: sentences.flatMap((sentence) =>
			[...sentence.matchAll(/[#!](\d+)/g)].map(([, n = '']) => n),
		),
		copiedIds: copies.flatMap(([sentence]) => sentence.match(HEX) ?? []),
		mayDiffer:
			PARTIAL.test(message) || (!/\brevert/i.test(message.split('\n')[0] ?? '') && GOES_ON.test(message)),
	};
}

/** Also behind the branch (`[8.0.x]`) or the part (`core:`) that it is about. To reapply is to revert the revert. */
const REVERTED_SUBJECT =
	/^[\s*-]*(?:\[[^\]\n]*\]\s*|[\w./-]+(?:\([^)\n]*\))?:\s+)*(Revert|Reapply):? "(.*)"/gim;

/** A subject as a quotation of it may be: without the number that a merge adds, and the branch that a copy is for. */
export function bareSubject(subject: string): string {
	return subject
		.replace(/^(?:\[[^\]]*\]\s*)+/, '')
		.replace(/(?:\s*\([#!]\d+\))+$/, '')
		.trim();
}

/** A commit that a message speaks of. */
interface Spoken {
	readonly id: string;
	readonly subject: string;
}

/** A message says that the commit brings a change. */
export function bringsByMessage(message: string, change: Spoken): 'named' | 'quoted' | undefined {
	if (takesBackByMessage(message, change)) return undefined;
	if (readMessage(message).copiedIds.some((each) => change.id.startsWith(each))) return 'named';
	const lines = message.split('\n').map((line) => bareSubject(line.replace(/^[\s*-]+/, '')));
	return lines.includes(bareSubject(change.subject)) ? 'quoted' : undefined;
}

/** A message says that a change is taken back, as a squashed branch may that brought it too, and not again brought. */
export function takesBackByMessage(message: string, { id, subject }: Spoken): boolean {
	const { revertedIds, revertedSubjects } = readMessage(message);
	const isTakenBack =
		revertedIds.some((each) => id.startsWith(each)) || revertedSubjects.includes(bareSubject(subject));
	return isTakenBack && !/\breapply "|\brevert "re(?:vert|apply) "/i.test(message);
}

/** A squashed branch brought a change and took it back: together that is nothing. */
export function comesToNothing(message: string, change: Spoken): boolean {
	const isListed = message
		.split('\n')
		.some(
			(line) =>
				line === `commit ${change.id}` ||
				(/^[*-] /.test(line) && bareSubject(line.slice(2)) === bareSubject(change.subject)),
		);
	return isListed && takesBackByMessage(message, change);
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

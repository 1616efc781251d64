import type { Postmortem } from '#domain/postmortem';
import { outlinePostmortem, type PostmortemOutline, type PublishedOutline } from '#domain/postmortem-outline';
import type { ParsedFile } from './parsed-file.ts';

/** What the checks of one file may ask of another one: plain data. */
export interface FileOutline {
	readonly path: string;
	readonly id: string;
	readonly postmortem?: PostmortemOutline;
	readonly published?: PublishedOutline;
	/** See `isUncertain`. */
	readonly isUncertain: boolean;
}

/** Another file beside those that are checked, with its text, in which places are told. */
export interface OutlinedFile extends FileOutline {
	readonly text: string;
}

/** A file whose findings are told, or one that is there beside it. */
export type KnownFile = ParsedFile | OutlinedFile;

export function isParsed(file: KnownFile): file is ParsedFile {
	return 'findings' in file;
}

export function outlineFile(file: ParsedFile): FileOutline {
	const { path, id, postmortem, published } = file;
	return {
		path,
		id,
		...(postmortem && { postmortem: outlinePostmortem(postmortem) }),
		...(published && { published: outlinePublished(published) }),
		isUncertain: isUncertain(file),
	};
}

function outlinePublished({ id, anchors }: Postmortem): PublishedOutline {
	return { id, anchors };
}

/** True where a fault leaves it open what a file is: unreadable, or of a status that could only be guessed. */
export function isUncertain(file: KnownFile): boolean {
	if (!isParsed(file)) return file.isUncertain;
	const { postmortem, findings } = file;
	const status = postmortem?.places['status']?.value;
	if (status === undefined) return true;
	return findings.some(({ check, range }) => check === 'value-expected' && range?.start === status.start);
}

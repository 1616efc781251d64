import type { Phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import type { FoundDocument } from './found.ts';

/** A file of a source, read whole. */
export interface ImportSource {
	/** Below the folder that was named, with `/`; the file's own name where it was named itself. */
	readonly path: string;
	readonly text: string;
	/** The other files of its folder, by name. */
	readonly beside: readonly string[];
	/** The folder that it lies in, by its path below what was named, or by its own name. */
	readonly folder: string;
	/** The text of a file by its path from this one's folder; undefined where there is none. */
	near(path: string): string | undefined;
}

/** Reads the write-ups of one kind of source. Adding one is a file here and a line in `importers.ts`. */
export interface Importer {
	readonly id: string;
	/** As it is written into `imported`, where the file does not say more. */
	readonly label: string;
	/** Where its shape is documented. */
	readonly documented: string;
	/** Whether a file of this name may be of this kind: others are not read. */
	mayClaim(path: string): boolean;
	/** Whether a file is of this kind, by its name and how it begins. */
	claims(source: ImportSource): boolean;
	/** The incidents in it. @throws ImportFault where it is of this kind and cannot be read. */
	read(source: ImportSource): FoundDocument[];
}

/** Why a file of a known kind could not be read: one sentence. */
export class ImportFault extends Error {
	readonly text: Phrase;

	constructor(text: Phrase) {
		super(said(text, 'en'));
		this.name = 'ImportFault';
		this.text = text;
	}
}

import { accessSync, constants } from 'node:fs';
import type { Finding } from '#domain/findings/diagnostic';
import { errorCode } from './error-code.ts';
import { tooManyPixels, unreadableFile, unreadableImage } from './file-findings.ts';

/** Of all frames: a file of a megabyte may hold gigabytes of one colour, all of which a build would unpack. */
const MOST_PIXELS = 100_000_000;

export interface ImageSize {
	readonly width: number;
	readonly height: number;
}

/** Reads an image's size in pixels, as it is shown: turned by its own orientation. A finding where it is no such image. */
export async function readImageSize(file: string): Promise<ImageSize | Finding> {
	const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
	const refusal = whyUnreadable(file);
	if (refusal !== undefined) return unreadableFile(refusal);
	// Loaded only where there is an image: it costs a tenth of a second.
	const { default: sharp } = await import('sharp');
	try {
		const { format, autoOrient, pages = 1 } = await sharp(file).metadata();
		if (!formatOf(extension).includes(format)) return unreadableImage(extension);
		const pixels = autoOrient.width * autoOrient.height * pages;
		return pixels > MOST_PIXELS ? tooManyPixels(pixels, MOST_PIXELS) : autoOrient;
	} catch {
		return unreadableImage(extension);
	}
}

/** The operating system's code where it does not let the file be opened, which sharp would not tell. */
function whyUnreadable(file: string): string | undefined {
	try {
		accessSync(file, constants.R_OK);
		return undefined;
	} catch (error) {
		return errorCode(error);
	}
}

/** What sharp calls the format of an extension; AVIF is a HEIF file. */
function formatOf(extension: string): readonly string[] {
	if (extension === 'jpg') return ['jpeg'];
	return extension === 'avif' ? ['avif', 'heif'] : [extension];
}

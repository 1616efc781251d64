import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { keptBytes } from './kept-bytes.ts';

/** Wider than any column of text, at two pixels a point. */
const MOST_PIXELS_WIDE = 2_000;

/** Raised when the encoding below changes. */
const ENCODING = '1';

/**
 * The bytes of an image as they are published, in the format of its extension: turned upright, at most 2,000 pixels
 * wide, and without its metadata, which may tell where and by whom it was taken. Made once for its content.
 */
export async function readPublishedImage(file: string, cacheFolder: string): Promise<Uint8Array> {
	const original = readFileSync(file);
	const { default: sharp } = await import('sharp');
	const key = createHash('sha256')
		.update(`${ENCODING} ${sharp.versions.vips} ${file.split('.').at(-1)}\n`)
		.update(original);
	return keptBytes(join(cacheFolder, key.digest('hex')), () => {
		const image = sharp(original, { animated: true })
			.autoOrient()
			.resize({ width: MOST_PIXELS_WIDE, withoutEnlargement: true });
		return encode(image, file);
	});
}

async function encode(image: Sharp, file: string): Promise<Buffer> {
	const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
	switch (extension) {
		case 'png':
			return image.png({ compressionLevel: 9 }).toBuffer();
		case 'gif':
			return image.gif().toBuffer();
		case 'webp':
			return image.webp({ quality: 85 }).toBuffer();
		case 'avif':
			return image.avif({ quality: 60 }).toBuffer();
		default:
			return image.jpeg({ quality: 85, mozjpeg: true }).toBuffer();
	}
}

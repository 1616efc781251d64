import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sharp } from 'sharp';
import writeFileAtomic from 'write-file-atomic';
import { sealOf } from '#store/state-seal';

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
	const cached = join(cacheFolder, key.digest('hex'));
	const known = readChecked(cached);
	if (known !== undefined) return known;
	const image = sharp(original, { animated: true })
		.autoOrient()
		.resize({ width: MOST_PIXELS_WIDE, withoutEnlargement: true });
	const bytes = await encode(image, file);
	await keep(cached, bytes);
	return bytes;
}

/** A cache that cannot be written is no fault. */
async function keep(cached: string, bytes: Uint8Array): Promise<void> {
	try {
		mkdirSync(dirname(cached), { recursive: true });
		await writeFileAtomic(cached, Buffer.concat([sealOf(bytes), bytes]));
	} catch {}
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

/** The cache may be deleted, damaged or forged at any time: bytes without this machine's seal are made again. */
function readChecked(cached: string): Buffer | undefined {
	try {
		const content = readFileSync(cached);
		const bytes = content.subarray(32);
		return sealOf(bytes).equals(content.subarray(0, 32)) ? bytes : undefined;
	} catch {
		return undefined;
	}
}

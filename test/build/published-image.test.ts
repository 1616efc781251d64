import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPublishedImage } from '#build/published-image';
import { temporaryFolder } from '#test/store/temporary-folder';

async function photo(width: number, format: 'jpeg' | 'png' | 'webp' | 'gif'): Promise<Buffer> {
	return sharp({ create: { width, height: 40, channels: 3, background: '#c33' } })
		.withExif({ IFD0: { Artist: 'A Person' }, IFD3: { GPSLatitude: '37/1 33/1 0/1' } })
		.toFormat(format)
		.toBuffer();
}

test.each(['jpeg', 'png', 'webp', 'gif'] as const)('publishes a %s without its metadata', async (format) => {
	const name = format === 'jpeg' ? 'a.JPG' : `a.${format}`;
	const folder = temporaryFolder({ [name]: await photo(30, format) });
	const bytes = await readPublishedImage(join(folder, name), join(folder, 'cache'));
	const metadata = await sharp(bytes).metadata();
	expect(metadata).toMatchObject({ format, width: 30, height: 40 });
	expect(metadata.exif).toBeUndefined();
	expect(Buffer.from(bytes).includes('A Person')).toBe(false);
});

test('narrows what is wider than any page', async () => {
	const folder = temporaryFolder({ 'a.png': await photo(4_000, 'png') });
	const bytes = await readPublishedImage(join(folder, 'a.png'), join(folder, 'cache'));
	expect(await sharp(bytes).metadata()).toMatchObject({ width: 2_000, height: 20 });
});

test('makes an image once, and again when its cache is damaged', async () => {
	const folder = temporaryFolder({ 'a.png': await photo(30, 'png') });
	const read = () => readPublishedImage(join(folder, 'a.png'), join(folder, 'cache'));
	const first = await read();
	const [name = ''] = readdirSync(join(folder, 'cache'));
	const cached = join(folder, 'cache', name);
	expect(readFileSync(cached).subarray(32).equals(first)).toBe(true);
	writeFileSync(cached, 'damaged');
	expect(Buffer.from(await read()).equals(first)).toBe(true);
	const forged = Buffer.from('<script>');
	writeFileSync(cached, Buffer.concat([createHash('sha256').update(forged).digest(), forged]));
	expect(Buffer.from(await read()).equals(first)).toBe(true);
});

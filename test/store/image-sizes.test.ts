import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readImageSize } from '#store/image-sizes';
import { spoken } from '#test/spoken';
import { temporaryFolder } from './temporary-folder.ts';

test('an image that the system does not give is not called one of a wrong format', async () => {
	const folder = temporaryFolder({ 'text.png': 'x' });
	expect(spoken(await readImageSize(join(folder, 'gone.png')))).toMatchObject({
		check: 'file-unreadable',
		message: { en: expect.stringContaining('`ENOENT`') },
	});
	expect(spoken(await readImageSize(join(folder, 'text.png')))).toMatchObject({
		message: { en: expect.stringContaining('extension `png`') },
	});
});

test('an image that would fill the memory is refused, by the pixels of all its frames', async () => {
	const plain = (width: number, height: number) =>
		sharp({ create: { width, height, channels: 3, background: '#c33' } }).png({ compressionLevel: 1 });
	const frames = await Promise.all(
		[0, 1].map((red) =>
			sharp({ create: { width: 20, height: 10, channels: 3, background: { r: red, g: 0, b: 0 } } })
				.png()
				.toBuffer(),
		),
	);
	const folder = temporaryFolder({
		'most.png': await plain(10_000, 10_000).toBuffer(),
		'more.png': await plain(10_001, 10_000).toBuffer(),
		'frames.gif': await sharp(frames, { join: { animated: true } })
			.gif()
			.toBuffer(),
	});
	expect(await readImageSize(join(folder, 'most.png'))).toMatchObject({ width: 10_000 });
	expect(spoken(await readImageSize(join(folder, 'more.png')))).toMatchObject({
		check: 'file-size',
		message: { en: expect.stringContaining('101 megapixels') },
	});
	expect(await readImageSize(join(folder, 'frames.gif'))).toMatchObject({ width: 20, height: 10 });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readImageSize } from '#store/image-sizes';
import { temporaryFolder } from './temporary-folder.ts';

test('an image that the system does not give is not called one of a wrong format', async () => {
	const folder = temporaryFolder({ 'text.png': 'x' });
	expect(await readImageSize(join(folder, 'gone.png'))).toMatchObject({
		check: 'file-unreadable',
		message: { en: expect.stringContaining('`ENOENT`') },
	});
	expect(await readImageSize(join(folder, 'text.png'))).toMatchObject({
		message: { en: expect.stringContaining('extension `png`') },
	});
});

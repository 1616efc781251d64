import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { rereadPostmortem } from '#store/reread-postmortem';
import { postmortemText, temporaryFolder } from './temporary-folder.ts';

const ONE = 'postmortems/2026-03-14-one.md';

function knowledgeBase() {
	const root = temporaryFolder({
		[ONE]: postmortemText('One'),
		'postmortems/2026-04-01-two/index.md': postmortemText('Two'),
	});
	return { root, folder: knowledgeBaseFolder(root), file: join(root, ONE) };
}

test.for([
	['another title', postmortemText('Another')],
	['a fault', postmortemText('One').replace('sev4', 'sev9')],
	['bytes that are no text', Buffer.from([0xff, 0xfe, 0x41])],
	['nothing', ''],
] as const)('one file with %s reads as everything read again', async ([, text]) => {
	const { folder, file } = knowledgeBase();
	const before = await readKnowledgeBase(folder);
	writeFileSync(file, text);
	const again = (await rereadPostmortem(folder, before, file)) ?? (await readKnowledgeBase(folder));
	expect(again).toEqual(await readKnowledgeBase(folder));
});

test('a postmortem in a folder of its own is read again by itself', async () => {
	const { root, folder } = knowledgeBase();
	const before = await readKnowledgeBase(folder);
	const file = join(root, 'postmortems/2026-04-01-two/index.md');
	writeFileSync(file, postmortemText('Three'));
	expect(await rereadPostmortem(folder, before, file)).toEqual(await readKnowledgeBase(folder));
});

test('what is gone, new, a link or a folder wants everything read again', async () => {
	const { root, folder, file } = knowledgeBase();
	const before = await readKnowledgeBase(folder);
	expect(await rereadPostmortem(folder, before, join(root, 'postmortems/new.md'))).toBeUndefined();
	rmSync(file);
	expect(await rereadPostmortem(folder, before, file)).toBeUndefined();
	symlinkSync('/etc/passwd', file);
	expect(await rereadPostmortem(folder, before, file)).toBeUndefined();
	rmSync(file);
	mkdirSync(file);
	expect(await rereadPostmortem(folder, before, file)).toBeUndefined();
});

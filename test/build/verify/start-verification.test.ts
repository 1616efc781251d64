import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startVerification } from '#build/verify/start-verification';
import { temporaryFolder } from '#test/store/temporary-folder';

const EXPECTATION = { base: '/', published: [], gone: [], hiddenSigns: [] };
const linkingTo = (address: string) => `<html><body><h1>Title</h1><a href="${address}">x</a></body></html>`;

function start(folder: string) {
	const verification = startVerification(folder, EXPECTATION);
	onTestFinished(() => verification.abandon());
	return verification;
}

test('tells what is wrong with the pages that were there and with those that came later', async () => {
	const folder = temporaryFolder({ 'a.html': linkingTo('/gone/'), 'b.html': linkingTo('/gone/') });
	const verification = start(folder);
	verification.lookAhead(['a.html', 'b.html']);
	await wait(500);
	writeFileSync(join(folder, 'b.html'), linkingTo('/a.html'));
	writeFileSync(join(folder, 'c.html'), linkingTo('/gone/'));
	verification.lookAhead(['c.html']);
	const { faults } = await verification.outcome();
	expect(faults.map(({ path }) => path)).toEqual(['a.html', 'c.html']);
});

test('fails where the site cannot be read, only when it is asked', async () => {
	const verification = start(join(temporaryFolder(), 'nowhere'));
	verification.lookAhead(['a.html']);
	await wait(500);
	await expect(verification.outcome()).rejects.toMatchObject({ code: 'ENOENT' });
});

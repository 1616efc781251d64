import { expect, test } from 'vitest';
import { findSecrets } from '#domain/safety/find-secrets';
import { scanSecrets } from '#store/secrets';
import { harmless, planted } from '#test/domain/safety/planted';

const scan = (text: string) => scanSecrets({ text, path: 'postmortems/2026-03-14-example.md' });

test('what our own rules find is not reported twice', async () => {
	for (const value of Object.values(planted)) expect(await scan(`log ${value}`)).toEqual([]);
});

test('what secretlint alone knows is found, and never quoted', async () => {
	const address = ['https://admin:', 'letmeinnow', '@db.acme.com/orders'].join('');
	expect(findSecrets(address)).toEqual([]);
	const found = await scan(`log ${address}`);
	expect(found).toMatchObject([{ check: 'secret' }]);
	expect(JSON.stringify(found)).not.toContain('letmein');
	expect(await scan(`${address} <!-- odap-allow: secret because the host is gone -->`)).toMatchObject([
		{ severity: 'note' },
	]);
});

test('a file cannot switch the rules off', async () => {
	const address = ['https://admin:', 'letmeinnow', '@db.acme.com/orders'].join('');
	for (const text of [
		`<!-- secretlint-disable -->\n${address}`,
		`${address} <!-- secretlint-disable-line -->`,
		`<!-- secretlint-disable-next-line @secretlint/secretlint-rule-basicauth -->\n${address}`,
	]) {
		expect(findSecrets(text)).toEqual([]);
		expect(await scan(text), text).toMatchObject([{ check: 'secret' }]);
	}
});

test('documentation is left alone', async () => {
	for (const value of harmless) expect(await scan(value)).toEqual([]);
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runOdap } from './run-odap.ts';

const folder = mkdtempSync(join(tmpdir(), 'odapnote-import-'));
const [source, root] = [join(folder, 'old'), join(folder, 'kb')];
afterAll(() => rmSync(folder, { recursive: true }));

const WRITE_UP =
	'# Checkout stopped\n\nNobody could pay.\n\n![Load](load.png)\n\n## Timeline\n\n- 16:05 Alert fired\n';
const importAll = (...more: string[]) =>
	runOdap(['import', source, '--root', root, '--today', '2026-11-29', '--format', 'json', ...more]);

test('writes one file an incident, beside its pictures; knows it again, and overwrites nothing', async () => {
	mkdirSync(join(source, 'one'), { recursive: true });
	mkdirSync(join(source, 'two'), { recursive: true });
	mkdirSync(join(root, 'postmortems'), { recursive: true });
	writeFileSync(join(source, 'one', '2026-03-14-checkout.md'), WRITE_UP);
	writeFileSync(join(source, 'one', 'load.png'), 'picture');
	writeFileSync(join(source, 'two', '2026-03-14-checkout.md'), WRITE_UP);
	writeFileSync(join(source, 'two', '2026-03-15-broken.md'), Buffer.from([0x23, 0xb0, 0xa1, 0x0a]));
	writeFileSync(join(source, 'notes.xyz'), 'nothing');

	const refused = await importAll('--timezone', 'Asia/Kolkatta');
	expect(refused).toMatchObject({ code: 2, out: '' });
	expect(refused.error).toContain('`Asia/Kolkatta`');
	expect(JSON.parse((await importAll('--dry-run')).out).written).toHaveLength(2);
	expect(readdirSync(join(root, 'postmortems'))).toEqual([]);

	const first = await importAll();
	expect(first.code).toBe(1);
	expect(JSON.parse(first.out)).toMatchObject({
		written: [
			{
				path: 'postmortems/2026-03-14-checkout-stopped/index.md',
				source: 'one/2026-03-14-checkout.md',
				timed: 1,
			},
			{ path: 'postmortems/2026-03-14-checkout-stopped-2.md', source: 'two/2026-03-14-checkout.md' },
		],
		unread: [{ path: 'two/2026-03-15-broken.md' }],
		ignored: 2,
	});
	expect(readFileSync(join(root, 'postmortems/2026-03-14-checkout-stopped/load.png'), 'utf8')).toBe(
		'picture',
	);

	const edited = join(root, 'postmortems/2026-03-14-checkout-stopped-2.md');
	writeFileSync(edited, `${readFileSync(edited, 'utf8')}\nMine.\n`);
	writeFileSync(join(source, 'three.md'), '# 2026-04-01 Another\n\nSomething else.\n');
	const second = JSON.parse((await importAll()).out);
	expect(second.skipped).toEqual(['one/2026-03-14-checkout.md', 'two/2026-03-14-checkout.md']);
	expect(second.written).toMatchObject([{ source: 'three.md', day: '2026-04-01' }]);
	expect(readFileSync(edited, 'utf8')).toContain('Mine.');
});

test('a path that is not there, and a map that is none, are said in a sentence', async () => {
	expect(await runOdap(['import', join(folder, 'nowhere'), '--root', root])).toMatchObject({
		code: 2,
		error: expect.stringContaining('expected a file or folder that exists'),
	});
	writeFileSync(join(root, 'import.yaml'), 'peopel: {}\n');
	expect(await runOdap(['import', source, '--root', root])).toMatchObject({
		code: 2,
		error: expect.stringContaining('import.yaml'),
	});
});

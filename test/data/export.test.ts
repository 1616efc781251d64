import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runOdap } from '#test/cli/run-odap';
import { postmortemText, temporaryFolder, writeFiles } from '#test/store/temporary-folder';
import { filesWith, pathsIn } from '#test/trust/built-site';

const ID = '2026-03-14-open';
const BODY = `
## Causes

1. \`#cpu\` \`trigger\` \`capacity\` =SUM(A1) "quoted", over
2. \`#quagga\` \`internal\` \`latent\` \`capacity\` Quagga cause

## Countermeasures

1. \`#fix\` \`for:cpu\` \`prevent\` 재발을 막는다
`;
const knowledgeBase = () =>
	temporaryFolder({
		[`postmortems/${ID}.md`]: postmortemText('Open', 'review', BODY),
		'postmortems/2026-03-16-ocelot.md': postmortemText('Ocelot draft', 'draft'),
	});
const run = (root: string, ...args: string[]) =>
	runOdap(['export', '--root', root, '--today', '2026-11-22', ...args]);

test('prints the index, or a table that no spreadsheet takes for formulas, and tells the public nothing more', async () => {
	const root = knowledgeBase();
	const { code, out, error } = await run(root);
	expect({ code, error }).toEqual({ code: 0, error: '' });
	expect(JSON.parse(out)).toMatchObject({ version: 1, asOf: '2026-11-22', postmortems: [{ id: ID }] });
	expect(out).not.toMatch(/quagga|ocelot/i);
	const causes = (await run(root, '--format', 'csv', '--table', 'causes')).out.split('\r\n');
	expect(causes).toHaveLength(3);
	expect(causes[1]).toContain(`${ID},cpu,"'=SUM(A1) ""quoted"", over",trigger,capacity,countermeasure`);
	expect((await run(root, '--audience', 'internal', '--format', 'csv', '--table', 'causes')).out).toContain(
		'Quagga',
	);
});

test('writes every file into a new folder, and into no other', async () => {
	const root = knowledgeBase();
	const out = join(root, 'new/data');
	for (const [format, paths] of [
		['csv', ['causes.csv', 'countermeasures.csv', 'metrics.csv', 'postmortems.csv']],
		['markdown', [`postmortems/${ID}/index.md`]],
		[
			'json',
			['library.json', 'library.schema.json', 'postmortem.schema.json', `postmortems/${ID}/index.json`],
		],
	] as const) {
		expect(await run(root, '--format', format, '--out', join(out, format))).toMatchObject({
			code: 0,
			error: '',
		});
		expect(pathsIn(join(out, format)).toSorted()).toEqual([...paths].toSorted());
	}
	expect(filesWith(out, /quagga|ocelot/i)).toEqual([]);
	expect(readFileSync(join(out, 'csv/metrics.csv'), 'utf8')).toContain(`${ID},exposure,`);
	const before = filesWith(out, /./);
	expect(await run(root, '--out', out)).toMatchObject({
		code: 2,
		error: expect.stringContaining('an empty folder'),
	});
	expect(filesWith(out, /./)).toEqual(before);
});

test('with errors nothing is written', async () => {
	const root = knowledgeBase();
	writeFiles(root, { 'postmortems/2026-03-17-bad.md': postmortemText('Bad').replace('sev4', 'sev9') });
	const { code, out } = await run(root, '--out', join(root, 'out'));
	expect(code).toBe(1);
	expect(out).toContain('severity-known');
	expect(pathsIn(join(root, 'out'))).toEqual([]);
});

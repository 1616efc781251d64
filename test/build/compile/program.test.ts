import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileProgram } from '#build/compile/program';
import { packageFolder, programFolder } from '#store/package-version';
import { odap } from '#test/cli/odap';
import { postmortemText, temporaryFolder } from '#test/store/temporary-folder';
import { siteHash } from '#test/trust/built-site';

test('compiled, the program makes the same site as from its source, and names no path of this machine', async () => {
	await compileProgram();
	const days = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'));
	const root = temporaryFolder(
		Object.fromEntries(
			days.map((day) => [`postmortems/2026-05-${day}-many.md`, postmortemText(`장애 ${day}`)]),
		),
	);
	const build = (program?: string) => {
		const args = ['build', '--root', root, '--today', '2026-11-22'];
		const outcome = odap(args, program === undefined ? {} : { program });
		expect(outcome).toMatchObject({ code: 0, error: '' });
		return siteHash(join(root, 'dist'));
	};
	expect(build(join(programFolder, 'odap.js'))).toBe(build());
	const named = readdirSync(join(packageFolder, 'compiled'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => readFileSync(file, 'utf8').includes(packageFolder.slice(0, -1)));
	expect(named).toEqual([]);
});

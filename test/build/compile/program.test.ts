import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compileProgram } from '#build/compile/program';
import { packageFolder, programFolder } from '#store/package-version';
import { odap } from '#test/cli/odap';
import { postmortemText, temporaryFolder } from '#test/store/temporary-folder';
import { siteHash } from '#test/trust/built-site';

// Compiling and building take a while where the machine is busy.
const LONG = 300_000;

beforeAll(async () => void (await compileProgram()), LONG);

test(
	'compiled, the program makes the same site as from its source, and names no path of this machine',
	() => {
		const days = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'));
		const root = temporaryFolder(
			Object.fromEntries(
				days.map((day) => [`postmortems/2026-05-${day}-many.md`, postmortemText(`장애 ${day}`)]),
			),
		);
		const build = (program?: string) => {
			// Each makes all of it.
			for (const made of ['.odap', 'dist']) rmSync(join(root, made), { recursive: true, force: true });
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
	},
	LONG,
);

test('compiled, a command that edits a file writes it', () => {
	const countermeasures = '\n## Countermeasures\n\n1. `#fix` `prevent` `accepted` Fix it\n';
	const path = 'postmortems/2026-05-01-one.md';
	const root = temporaryFolder({ [path]: postmortemText('One', 'review', countermeasures) });
	const args = ['done', '2026-05-01-one', 'fix', '--root', root, '--on', '2026-11-22'];
	expect(odap(args, { program: join(programFolder, 'odap.js') })).toMatchObject({ code: 0, error: '' });
	expect(readFileSync(join(root, path), 'utf8')).toContain('`done:2026-11-22` Fix it');
});

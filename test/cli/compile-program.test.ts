import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { postmortemText, temporaryFolder } from '#test/store/temporary-folder';
import { siteHash } from '#test/trust/built-site';
import { odap } from './odap.ts';
import { packageElsewhere, programIn } from './package-elsewhere.ts';

/** What npm does after an installation. */
function prepare(folder: string): string {
	expect(odap([], { program: join(folder, 'src/cli/prepare.ts') })).toEqual({ code: 0, out: '', error: '' });
	const kept = join(folder, 'node_modules/.cache/odapnote/program');
	const [version = ''] = readdirSync(kept);
	return join(kept, version);
}

test('compiled, the program makes the same site as from its source', () => {
	const elsewhere = packageElsewhere();
	const days = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'));
	const root = temporaryFolder(
		Object.fromEntries(
			days.map((day) => [`postmortems/2026-05-${day}-many.md`, postmortemText(`장애 ${day}`)]),
		),
	);
	const build = () => {
		const args = ['build', '--root', root, '--today', '2026-11-22'];
		expect(odap(args, { program: programIn(elsewhere) })).toMatchObject({ code: 0, error: '' });
		return siteHash(join(root, 'dist'));
	};
	const fromSource = build();
	prepare(elsewhere);
	expect(build()).toBe(fromSource);
});

test('the compiled program tells faults by the source, and is run only where nothing was touched since', () => {
	const elsewhere = packageElsewhere();
	const compiled = prepare(elsewhere);
	const nowhere = ['check', '--root', join(elsewhere, 'nowhere')];
	const { error } = odap(nowhere, { program: programIn(elsewhere), env: { DEBUG: '1' } });
	expect(error).toContain(join(elsewhere, 'src/cli/open-folder.ts'));
	writeFileSync(join(compiled, 'run.mjs'), "process.stdout.write('compiled')");
	const version = () => odap(['--version'], { program: programIn(elsewhere) }).out;
	expect(version()).toBe('compiled');
	const source = join(elsewhere, 'src/domain/text/localised.ts');
	utimesSync(source, new Date(), new Date());
	expect(version()).toMatch(/^\d/);
});

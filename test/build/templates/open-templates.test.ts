import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { odap } from '#test/cli/odap';
import { packageElsewhere, programIn } from '#test/cli/package-elsewhere';
import { postmortemText, temporaryFolder } from '#test/store/temporary-folder';
import { siteHash } from '#test/trust/built-site';

const TODAY = ['--today', '2026-11-22'];
const knowledgeBase = () =>
	temporaryFolder({ 'postmortems/2026-03-14-first.md': postmortemText('First outage') });

test('a package that cannot keep its templates makes the same site', () => {
	const elsewhere = packageElsewhere();
	// Nothing can be kept below a file.
	writeFileSync(join(elsewhere, 'node_modules/.cache'), '');
	const root = knowledgeBase();
	const other = odap(['build', '--root', root, ...TODAY], { program: programIn(elsewhere) });
	expect(other).toMatchObject({ code: 0, error: '' });
	const hash = siteHash(join(root, 'dist'));
	expect(odap(['build', '--root', root, ...TODAY])).toMatchObject({ code: 0, error: '' });
	expect(siteHash(join(root, 'dist'))).toBe(hash);
});

test('a template that was edited is compiled again; one with a fault is named, and the last site stays', () => {
	const elsewhere = packageElsewhere();
	const program = programIn(elsewhere);
	const root = knowledgeBase();
	const build = () => odap(['build', '--root', root, ...TODAY], { program });
	expect(build().code).toBe(0);
	const first = siteHash(join(root, 'dist'));
	const footer = join(elsewhere, 'src/site/components/SiteFooter.astro');
	appendFileSync(footer, '<p>Edited.</p>');
	expect(build().code).toBe(0);
	const second = siteHash(join(root, 'dist'));
	expect(second).not.toBe(first);
	appendFileSync(footer, '<p>{</p>');
	const { code, error } = build();
	expect(code).toBe(2);
	expect(error).toMatch(/SiteFooter\.astro:\d+:\d+: Unexpected token/);
	expect(siteHash(join(root, 'dist'))).toBe(second);
});

test('a package where the compiler reads no path says so', () => {
	const program = programIn(packageElsewhere('c#'));
	const { code, error } = odap(['build', '--root', knowledgeBase()], { program });
	expect(code).toBe(2);
	expect(error).toMatch(/^Unexpected `#` or `\?` in `.*c#\/`/);
});

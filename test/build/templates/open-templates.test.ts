import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { odap } from '#test/cli/odap';
import { packageElsewhere, programIn } from '#test/cli/package-elsewhere';
import { postmortemText, temporaryFolder } from '#test/store/temporary-folder';
import { siteHash } from '#test/trust/built-site';

const TODAY = ['--today', '2026-11-22'];

test('a template that was edited is compiled again; one with a fault is named, and the last site stays', async () => {
	const elsewhere = await packageElsewhere();
	const program = programIn(elsewhere);
	const root = temporaryFolder({ 'postmortems/2026-03-14-first.md': postmortemText('First outage') });
	const build = () => odap(['build', '--root', root, ...TODAY], { program });
	expect(build()).toMatchObject({ code: 0, error: '' });
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

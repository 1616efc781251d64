import { expect, test } from 'vitest';
import { formatPage } from '#report/fault-page';
import { plain, reportOf, severityKnown } from './sample.ts';

test('shows faults as a page of its own, in the language of the knowledge base', () => {
	const page = formatPage(reportOf([severityKnown], 'ko'), '/kb/@vite/client');
	expect(page).toContain('<html lang="ko">');
	expect(page).toContain('<script type="module" src="/kb/@vite/client"></script>');
	expect(page).toContain('<h2>postmortems/2026-03-14-checkout-outage.md</h2>');
	expect(page).toContain(
		'<span class="place">4:11</span> <span class="error">오류</span> 심각도 <code>sev9</code>는',
	);
});

test('what comes from a file stays text', () => {
	const attack = '<script>alert(1)</script> `<img src=x onerror=alert(1)>` "\'&\u202e';
	const both = plain(attack);
	const page = formatPage(
		reportOf([{ ...severityKnown, path: attack, message: both, fix: both }]),
		'/client',
	);
	expect(page.match(/<script/g)).toHaveLength(1);
	expect(page).not.toContain('<img');
	expect(page).toContain('\\u{202e}');
});

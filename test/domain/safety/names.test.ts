import { expect, test } from 'vitest';
import { findInPath, maskPath } from '#domain/safety/names';
import { planted, take } from './planted.ts';

const TOKEN = planted['GitHub token'] ?? '';

test.each([
	[`postmortems/2026-01-02-${TOKEN}.md`, 'secret', 'postmortems/2026-01-02-••••.md'],
	[`postmortems/2026-01-${TOKEN}-leaked.md`, 'secret', 'postmortems/2026-01-••••-leaked.md'],
	[`postmortems/2026-01-02-${TOKEN}/index.md`, 'secret', 'postmortems/2026-01-02-••••/index.md'],
	[`postmortems/2026-01-02-a/${TOKEN}.png`, 'secret', 'postmortems/2026-01-02-a/••••.png'],
	[`postmortems/${TOKEN}`, 'secret', 'postmortems/••••'],
	[TOKEN, 'secret', '••••'],
	['postmortems/2026-01-02-password=hunter2.md', 'secret', 'postmortems/2026-01-02-password=••••.md'],
	['postmortems/2026-01-02-gildong@naver.com.md', 'personal-data', 'postmortems/2026-01-02-••••.md'],
	['postmortems/2026-01-02-a/gildong@naver.com.jpeg', 'personal-data', 'postmortems/2026-01-02-a/••••.jpeg'],
	['postmortems/2026-01-02-010-2345-6789.md', 'personal-data', 'postmortems/2026-01-02-••••.md'],
	['postmortems/2026-01-900101-1234567.md', 'personal-data', 'postmortems/2026-01-••••.md'],
])('%s holds a value of the check %s', (path, check, masked) => {
	expect(findInPath(path).map((it) => it.check)).toEqual([check]);
	expect(maskPath(path)).toBe(masked);
	expect(findInPath(masked)).toEqual([]);
});

test('every part is looked at', () => {
	const path = `postmortems/2026-01-02-${TOKEN}/gildong@naver.com.png`;
	expect(maskPath(path)).toBe('postmortems/2026-01-02-••••/••••.png');
});

test.each([
	'',
	'kb.yaml',
	'postmortems/2026-01-02-password-reset-loop.md',
	'postmortems/2026-01-02-api-key-in-the-log.md',
	'postmortems/2026-01-02-9f86d081/index.md',
	`postmortems/2026-01-02-비밀번호-유출/${take(8)}.png`,
	'/srv/knowledge-base/postmortems/2026-01-02-a.md',
])('left alone: %j', (path) => {
	expect(findInPath(path)).toEqual([]);
	expect(maskPath(path)).toBe(path);
});

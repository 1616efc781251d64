import { expect, test } from 'vitest';
import { checkTexts, withHead } from '#test/check-text';

const misled = (text: string) =>
	checkTexts({ '2026-03-14-a.md': withHead('draft', [], `\n${text}\n`) }).map(({ check }) => check);

test.each([
	'[https://github.com/login](https://evil.invalid/login)',
	'[github.com](https://evil.invalid)',
	'[www.example.com/a?b](https://example.net/a?b)',
	'[Log in at https://example.com now](https://example.net/)',
	'[**example.com**](http://example.com.evil.invalid/)',
	'[로그인은 https://example.com 에서](https://example.net/)',
	'[https://example.com][there]\n\n[there]: https://example.net/',
	'[example.com](//evil.invalid/)',
	'<https://user:pw@evil.invalid>',
	'[docs](https://github.com@evil.invalid/)',
	'[docs](https://evil.invalid\\@github.com)',
	'https://github.com:x@evil.invalid/',
	'[Go to example.com](https://example.net/)',
	'[example.com 바로가기](https://example.net/)',
	'[example.com.](https://example.net/)',
	'[ops@example.com](mailto:ops@example.net)',
])('%s is a warning', (text) => {
	expect(misled(text)).toContain('link-misleading');
	expect(misled(text).filter((id) => id === 'link-misleading')).toHaveLength(1);
});

test('a backslash in the host is refused', () => {
	expect(misled('[docs](<https://evil.invalid\\\\@github.com>)')).toEqual(['link-safe']);
});

test.each([
	'[the page](https://example.com/)',
	'[example.com](https://www.example.com/a)',
	'[example.com](https://docs.example.com/a)',
	'[docs.example.com](https://example.com/docs)',
	'[README.md](https://github.com/a/b/blob/main/README.md)',
	'[deploy.sh](https://github.com/a/b/blob/main/deploy.sh)',
	'[kb.yaml and node.js](https://github.com/a/b)',
	'[v1.2.0](https://github.com/a/b/releases/tag/v1.2.0)',
	'[a/b#12](https://github.com/a/b/issues/12)',
	'<https://example.com/a@b>',
	'https://example.com/@team',
	'[mail](mailto:ops@example.com)',
	'[ops@example.com](mailto:Ops@example.com?subject=a)',
	'[example.com is down](https://status.example.net/)',
])('%s is none', (text) => {
	expect(misled(text).filter((id) => id.startsWith('link-'))).toEqual([]);
});

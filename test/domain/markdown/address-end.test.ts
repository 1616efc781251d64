import { expect, test } from 'vitest';
import { applyEdits } from '#domain/apply-edits';
import { checkTexts, parseTexts, withHead } from '#test/check-text';
import { renderHtml } from './render-text.ts';

const NAME = '2026-03-14-a.md';
const check = (body: string) => checkTexts({ [NAME]: withHead('draft', [], body) });
const hrefsOf = (text: string) => [...renderHtml(text).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test.each([
	['https://tracker.example.org/issues/12에서 볼 수 있다.', 'https://tracker.example.org/issues/12'],
	['(https://tracker.example.org/issues/13)를 참고.', 'https://tracker.example.org/issues/13'],
	['http://localhost:8080를 열면 된다.', 'http://localhost:8080/'],
	['https://example.org/a_(b)에 있다.', 'https://example.org/a_(b)'],
	['https://example.org/runbook을 보라.', 'https://example.org/runbook'],
	['https://example.org/runbook에서도, 그리고', 'https://example.org/runbook'],
	['www.example.org에서 본다.', 'http://www.example.org/'],
	['https://example.org는 열리지 않았다.', 'https://example.org/'],
	['https://example.org/a?b=1로 연다.', 'https://example.org/a?b=1'],
	['"https://example.org/12"라고 적었다.', 'https://example.org/12'],
	['https://example.org/12입니다.', 'https://example.org/12'],
	['**https://example.org/12를** 참고', 'https://example.org/12'],
	['- 표 https://example.org/12의 값', 'https://example.org/12'],
	['「https://example.org/12」', 'https://example.org/12'],
	['https://example.org/12：끝', 'https://example.org/12'],
	['https://example.org/12(참고)', 'https://example.org/12'],
	['https://example.org/12… 그리고', 'https://example.org/12'],
	['“https://example.org/12” is it', 'https://example.org/12'],
])('%s', (text, href) => {
	expect(hrefsOf(text)).toEqual([href]);
	expect(renderHtml(text).replace(/<[^>]*>/g, '')).toContain(text.replace(/\*\*|^- /g, '').slice(-4));
	expect(check(`\n${text}\n`).map(({ check }) => check)).toEqual(['address-end']);
});

test.each([
	['https://ko.wikipedia.org/wiki/대한민국', '%EB%8C%80'],
	['https://example.org/2026-장애-목록', '%EB%AA%A9'],
	['https://example.org/?q=장애', '%EC%9E%A5'],
	['https://example.org/장애/12', '/12'],
	['https://example.org/a#경위', '#'],
	['https://example.org/12 에서', '/12'],
	['<https://example.org/12>에서', '/12'],
	['[글](https://example.org/12)에서', '/12'],
])('%s stays as it is', (text, part) => {
	expect(hrefsOf(text)[0]).toContain(part);
	expect(check(`\n${text}\n`)).toEqual([]);
});

test('the repair marks the end of the address, and ends the note', () => {
	const text = withHead('draft', [], '\n자세한 내용은 https://example.org/12에서 볼 수 있다.\n');
	const fixed = applyEdits(
		text,
		checkTexts({ [NAME]: text }).flatMap(({ edits }) => (edits ? [edits] : [])),
	);
	expect(fixed).toContain('자세한 내용은 <https://example.org/12>에서 볼 수 있다.');
	expect(checkTexts({ [NAME]: fixed })).toEqual([]);
});

test.each([
	['![the graph](./graph of lamps.png)', './graph of lamps.png'],
	['![](graph of lamps.png "Lamps")', 'graph of lamps.png'],
	['See ![그래프](images/조명 그래프.png) here', 'images/조명 그래프.png'],
	['![shot](Screenshot 2026-03-02 at 10.05 (1).png)', 'Screenshot 2026-03-02 at 10.05 (1).png'],
	['[the runbook](../docs/how to run.md#start)', '../docs/how to run.md#start'],
	['[the page](https://example.com/how to run)', 'https://example.com/how to run'],
])('%s is one finding with a certain fix', (written, address) => {
	const text = withHead('draft', [], `\n${written}\n`);
	const found = checkTexts({ [NAME]: text });
	expect(found.map(({ check }) => check)).toEqual(['address-blank']);
	expect(applyEdits(text, [found[0]?.edits ?? []])).toContain(`(<${address}>`);
});

test.each([
	'[see](the other thing) and so on',
	'`![the graph](./graph of lamps.png)`',
	'[the runbook](https://example.com/a "A title of it")',
	'![Lamps](https://example.com/a.png "A title of it")',
	'[docs](<../a b.md>)',
	'arr[0](first value)',
])('%s has no blank in an address', (text) => {
	expect(check(`\n${text}\n`).filter(({ check }) => check === 'address-blank')).toEqual([]);
});

test('a file of the repository is a link to its page where the repository is set', () => {
	const body =
		'\n[a](../deploy/app.yaml), [b](/docs/run%20book.md#start), [c](../README.md), [d](report.pdf)\n';
	const links = (settings?: string) =>
		parseTexts({ [NAME]: withHead('draft', [], body) }, settings)[0]?.postmortem;
	expect(links()?.links.map(({ refused }) => refused)).toEqual(Array(4).fill('unresolved'));
	const html = links('repository: https://github.com/example/notes\n')?.summary?.html;
	expect([...(html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
		'https://github.com/example/notes/blob/main/deploy/app.yaml',
		'https://github.com/example/notes/blob/main/docs/run%20book.md#start',
		'https://github.com/example/notes/blob/main/README.md',
		'https://github.com/example/notes/blob/main/postmortems/report.pdf',
	]);
	const [outside] = parseTexts(
		{ [NAME]: withHead('draft', [], '\n[a](../../x), ![b](c.png)\n') },
		'repository: https://github.com/a/b\n',
	);
	expect(outside?.postmortem?.links[0]?.refused).toBe('unresolved');
	expect(outside?.postmortem?.images[0]?.refused).toBe('missing');
});

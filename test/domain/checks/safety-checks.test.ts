import { describe, expect, test } from 'vitest';
import type { FileSubject } from '#domain/checks/check';
import { parseFile } from '#domain/checks/parse-file';
import { safetyChecks } from '#domain/checks/safety-checks';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { withHead } from '#test/check-text';

const SETTINGS = 'title: Incidents\nallowedMailboxes: [support@acme.io]\n';

/** What one of our checks says of a file: severity (where it differs) and the text that it points at. */
function found(id: string, text: string, companions?: Record<string, object>): string[] {
	const { knowledgeBase } = parseKnowledgeBase(SETTINGS);
	const path = companions ? 'postmortems/2026-03-14-example/index.md' : 'postmortems/2026-03-14-example.md';
	const { postmortem, findings } = parseFile(
		{ path, text, ...(companions ? { companions } : {}) },
		knowledgeBase,
	);
	const check = safetyChecks.find((it) => it.id === id);
	if (!postmortem || !check) throw new TypeError(`No postmortem, or no check ${id}`);
	const subject: FileSubject = { text, postmortem, knowledgeBase };
	const own = check.scope === 'file' ? [...check.run(subject)] : findings.filter((it) => it.check === id);
	return own.map(
		({ severity, range }) => `${severity ? `${severity} ` : ''}${text.slice(range?.start, range?.end)}`,
	);
}

const body = (text: string) => withHead('draft', [], `\n${text}\n`);

describe('secret', () => {
	test('points at the value and accepts a reason on the line', () => {
		expect(found('secret', body('password: hunter2'))).toEqual(['hunter2']);
		expect(
			found('secret', body('password: hunter2 <!-- odap-allow: secret because it is the game’s -->')),
		).toEqual(['note hunter2']);
	});

	test('reads the front matter as the parser does', () => {
		const escaped = withHead('draft', ['impact: "\\u0070assword: hunter2"'], '');
		expect(found('secret', escaped)).toEqual(['"\\u0070assword: hunter2"']);
		const whole = withHead('draft', ['impact: "password: hunter\\x32"'], '');
		expect(found('secret', whole)).toHaveLength(1);
		const hidden = withHead('draft', ['impact: "password: \\x68\\x75\\x6e\\x74\\x65\\x72\\x32"'], '');
		expect(found('secret', hidden)).toHaveLength(1);
	});

	test('reads comments, code, alternative texts and link targets', () => {
		for (const text of [
			'<!-- token=q7Rt2XbW9mKz4LpV -->',
			'```\npassword: hunter2\n```',
			'![password: hunter2](x.png)',
			'[x](https://a.example/?access_token=q7Rt2XbW9mKz4LpV8nYc)',
		])
			expect(found('secret', body(text))).toHaveLength(1);
	});

	test('never says the value', () => {
		const { knowledgeBase } = parseKnowledgeBase(SETTINGS);
		const text = body('password: hunter2 010-2345-6789 gildong@naver.com');
		const { postmortem } = parseFile({ path: 'postmortems/2026-03-14-x.md', text }, knowledgeBase);
		for (const check of safetyChecks) {
			if (check.scope !== 'file' || !postmortem) continue;
			const said = JSON.stringify([...check.run({ text, postmortem, knowledgeBase })]);
			expect(said).not.toMatch(/hunter2|2345|gildong/);
		}
	});
});

test('personal-data accepts mailboxes of the settings and reasons on the line', () => {
	expect(found('personal-data', body('support@acme.io, gildong@acme.io'))).toEqual(['gildong@acme.io']);
	expect(
		found('personal-data', body('<!-- odap-allow: personal-data because a sample -->\n010-2345-6789')),
	).toEqual(['note 010-2345-6789']);
});

test('line-allowance names what cannot be accepted', () => {
	const comment = '<!-- odap-allow: raw-html because I like it -->';
	expect(found('line-allowance', body(comment))).toEqual([comment]);
	expect(found('line-allowance', body('<!-- odap-allow: secret because of x -->'))).toEqual([]);
});

test('blameless-wording leaves quotations and code alone', () => {
	const text = '“확인했어야 했다”는 말이 나왔다. `실수로`\n\n> 부주의했다.\n\n실수로 지웠다.';
	expect(found('blameless-wording', body(text))).toEqual(['실수로']);
});

test('person-name finds names in prose only', () => {
	expect(found('person-name', body('홍길동님이 `@gildong-kim`에게 알렸다.'))).toEqual(['홍길동님']);
});

test.each([
	['**Owner:** Grace', ['Grace']],
	['**Kevin** restarted the broker', ['Kevin']],
	['[Jane](https://example.com/jane) rolled it back', ['Jane']],
	['| Action | Owner |\n| --- | --- |\n| Add an alert | Sofia |', ['Sofia']],
	['| 항목 | 담당자 |\n| --- | --- |\n| 알림 추가 | 김하나 |', ['김하나']],
	['| 역할 | 이름 |\n| --- | --- |\n| 지휘 | 전지현 |', ['전지현']],
	['| 조치 | 담당 |\n| --- | --- |\n| 알림 추가 | 결제팀 |\n| 시험 | 미정 |', []],
	['| Action | Owner |\n| --- | --- |\n| Add an alert | Payments |\n| Split | Search |', []],
	['| Name | Value |\n| --- | --- |\n| Luna | 3 |', []],
	['- Fixed the chart. [@jdoe](https://example.com/jdoe)', []],
])('person-name reads a block whole, and a cell by its head: %s', (text, names) => {
	expect(found('person-name', body(text))).toEqual(names);
});

test('person-name and blameless-wording read the front matter too, but for the titles of others', () => {
	const settings = [
		'impact: "김민수 대리가 알렸고 누군가 실수로 지웠다"',
		'roles: { dba: "John Smith, our DBA" }',
		'links: [{ url: "https://example.org/1", kind: ticket, title: "Why John Smith rolled back" }]',
	];
	const text = `---\ntitle: 'Rachel Green was locked out of the “Ada Lovelace” room'\nstatus: draft\ndate: 2026-03-14\n${settings.join('\n')}\n---\n`;
	expect(found('person-name', text)).toEqual(['Rachel Green', '김민수 대리', 'John Smith']);
	expect(found('blameless-wording', text)).toEqual(['실수로']);
});

test('raw-html points at the tag', () => {
	expect(found('raw-html', body('a <font>b</font>'))).toEqual(['<font>', '</font>']);
});

test('link-safe tells schemes from broken addresses', () => {
	expect(found('link-safe', body('[a](javascript:x) [b](cpu-100%.md) [c](https://a.example)'))).toEqual([
		'[a](javascript:x)',
		'[b](cpu-100%.md)',
	]);
});

test('images: there or not, of a served format or not, here or elsewhere, with words or without', () => {
	const text = body('![a](a.png) ![b](b.png) ![c](c.svg) ![](https://a.example/d.png)');
	const companions = { 'a.png': { width: 1, height: 1 }, 'c.svg': {} };
	expect(found('image-exists', text, companions)).toEqual(['![b](b.png)', '![c](c.svg)']);
	expect(found('image-remote', text, companions)).toEqual(['![](https://a.example/d.png)']);
	expect(found('image-alt', text, companions)).toEqual(['![](https://a.example/d.png)']);
});

test('whoever wrote a source that is linked is no person of the incident', () => {
	const source = '- [A talk](https://example.com/talk), John Smith, 2025-11';
	expect(found('person-name', body(source))).toEqual([]);
	expect(found('person-name', body(`${source}\n- John Smith rolled back`))).toEqual(['John Smith']);
});

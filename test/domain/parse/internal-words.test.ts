import { expect, test } from 'vitest';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { said } from '#locales/said';
import { checkTexts, parseTexts, withHead } from '#test/check-text';

/** A text of which a public site must not say `Waxwing` in silence. */
function below(text: string): string {
	return withHead(
		'review',
		['severity: sev3', 'causes: [capacity]'],
		`\nLamps stayed dark.\n\n## Timeline\n\n- 10:00 \`started\` Lamps stop\n- 10:30 \`mitigated\` Lamps switch\n\n## Notes\n\n${text}\n`,
	);
}

function marksIn(text: string, settings?: string): string[] {
	const files = { '2026-03-14-lamps.md': text };
	return checkTexts(files, settings).flatMap(({ check, message }) =>
		check === 'internal-mark' ? [said(message, 'en')] : [],
	);
}

/** One line a text; \n stands for a line break. */
function lines(texts: string): string[] {
	return texts
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => line.trim().replaceAll('\\n', '\n'));
}

const CODES = `
	${'`internal:` Waxwing'}
	${'`[internal]` Waxwing'}
	${'`#internal` Waxwing'}
	${'`1nt3rnal` Waxwing'}
	${'`íntèrnal` Waxwing'}
	${'`internal-use-only` Waxwing'}
	${'`audience: internal` Waxwing'}
	${'`private` Waxwing is the customer'}
	${'`staff-only` Waxwing'}
	${'`non-public` Waxwing'}
	${'`do-not-publish` Waxwing'}
	${'`직원 전용` Waxwing'}
	${'`기밀` Waxwing'}
	${'`社外秘` Waxwing'}
	${'(`internal`) Waxwing'}
	${'Note: `internal` Waxwing'}
	${'Seen. `internal` Waxwing is the customer.'}
	${'Seen<br>`internal` Waxwing'}
	${'Waxwing (`internal`)'}
	${'[Waxwing `internal`](https://example.com)'}
	${'### Waxwing (`internal`)'}
	${'### Waxwing [`internal`]'}
	${'### Waxwing `internal`:'}
	${'### Waxwing `internal` {#x}'}
`;

const WORDS = String.raw`
	*i*nternal: Waxwing
	**int**ernal: Waxwing
	==internal== Waxwing
	<span>internal</span> Waxwing
	<b>Internal</b>: Waxwing
	<internal>Waxwing</internal>
	<div class="internal">\nWaxwing\n</div>
	<details><summary>internal</summary>\n\nWaxwing\n\n</details>
	<!-- internal --> Waxwing
	<!-- audience: internal -->\n\nWaxwing
	[internal]: https://example.com\n\nWaxwing [internal]
	Seen[^internal].\n\n[^internal]: Waxwing
	${'```text internal\\nWaxwing\\n```'}
	${'```sh title="internal"\\nWaxwing\\n```'}
	${'```{.internal}\\nWaxwing\\n```'}
	${'```\\n# Internal use only.\\nWaxwing\\n```'}
	I N T E R N A L: Waxwing
	Intern al: Waxwing
	i${'\u200B'}nternal: Waxwing
	Internal—Waxwing
	Internal -- Waxwing
	InternalOnly: Waxwing
	internal/only: Waxwing
	Internal‑only: Waxwing
	INTERNAL ONLY Waxwing
	CONFIDENTIAL Waxwing
	Internal only. Waxwing
	Internal (do not share): Waxwing
	[internal, do not publish] Waxwing
	[내부용, 공개 금지] Waxwing
	Company confidential. Waxwing
	For internal use only, Waxwing
	For internal eyes only. Waxwing
	Not for external distribution. Waxwing
	Redact before publishing: Waxwing
	Please keep this internal: Waxwing
	This paragraph is internal: Waxwing
	The following is confidential. Waxwing
	Under NDA: Waxwing
	Team only: Waxwing
	TLP:AMBER+STRICT Waxwing
	TLP RED: Waxwing
	- **Internal note.** Waxwing
	> Seen\n>\n> **Confidential.** Waxwing
	Seen.\n내부용: Waxwing
	Seen\nInternal: Waxwing
	Seen\n(internal) Waxwing
	Seen [internal: Waxwing].
	Waxwing (internal)
	Waxwing #internal
	Waxwing. Internal only.
	Waxwing. Do not publish.
	Waxwing. Not to be shared with customers.
	내부 공유용입니다: Waxwing
	내부 열람 전용: Waxwing
	외부공개금지: Waxwing
	외부에 공개하지 마세요: Waxwing
	공개하지 말 것: Waxwing
	외부 공유하면 안 됩니다. Waxwing
	이 문단은 내부용입니다. Waxwing
	아래 내용은 외부 공개 금지: Waxwing
	임직원 한정: Waxwing
	회사 기밀: Waxwing
	공개 전 삭제: Waxwing
	※대외비 Waxwing
	!!! danger "내부 기록용"\n    Waxwing
	팀 외 공유 금지: Waxwing
	회사 밖 공유 금지: Waxwing
	Not for customers: Waxwing
	Not intended for clients – Waxwing
	:::details[내부용 로그]\nWaxwing\n:::
	:::note 사내용 기록\nWaxwing\n:::
	Waxwing (대외비)
	Waxwing. 내부용.
	| a | b |\n|---|---|\n| x | internal: Waxwing |
	| a | b |\n|---|---|\n| [internal] Waxwing | y |
	| a | b |\n|---|---|\n| x | Waxwing ${'`internal`'} |
	| a | b |\n|---|---|\n| x | Waxwing. (외부 공개 금지) |
	### Waxwing – internal only
	### 대외비: Waxwing
	> [!NOTE] Internal only\n> Waxwing
	> [!CAUTION] internal\n> Waxwing
	> [!DETAILS] 내부용\n> Waxwing
	> [!tip]- 대외비: 호출 기록\n> Waxwing
	!!! note "Internal"\n    Waxwing
	:::note[Internal]\nWaxwing\n:::
	:::warning Internal only\nWaxwing\n:::
	{{% internal %}}\n\nWaxwing\n\n{{% /internal %}}
	<!-- BEGIN INTERNAL -->\n\nWaxwing\n\n<!-- END INTERNAL -->
	<!-- 여기부터 내부용 -->\n\nWaxwing\n\n<!-- 여기까지 내부용 -->
	<!-- #region internal -->\n\nWaxwing\n\n<!-- #endregion -->
	## Waxwing {#x .internal}
	| item | Internal notes |\n|---|---|\n| a | Waxwing |
	| a | b |\n|---|---|\n| 내부용 메모 | Waxwing |
	| a | b |\n|---|---|\n| x | Waxwing<br>internal only |
	${'```\\n// 내부용\\nWaxwing\\n```'}
	${'```c\\n/* confidential: do not publish */\\nWaxwing\\n```'}
	${'```\\nls\\n# 외부 공개 금지\\nWaxwing\\n```'}
	${'```md internal=true\\nWaxwing\\n```'}
	![internal](https://example.com/waxwing.png)
	[Waxwing](https://example.com "internal")
	Note (internal): Waxwing
	참고(내부용): Waxwing
	메모 – 내부용: Waxwing
	Waxwing (do not publish): told at noon
	Internal readers only: Waxwing
	Only visible to staff: Waxwing
	Not public yet: Waxwing
	공개 X: Waxwing
	(외부공개X) Waxwing
	이 아래는 내부용: Waxwing
	사내 한정 공개: Waxwing
	Waxwing ※ 내부용
	Classification: Confidential\nWaxwing
	Date: 14 March\nvisibility: internal
	**Visibility:** internal only\nWaxwing
	보안 등급: 대외비
	| Field | Value |\n|---|---|\n| Classification | Internal |
	| Step | Visibility |\n|---|---|\n| Waxwing | internal |
	<aside>\n🔒 Internal: Waxwing\n</aside>
	{panel:title=Internal}\nWaxwing
	${'**Customers `internal`**'}
	${'Impact: `internal` Waxwing'}
	${'Visibility: `internal`'}
	${'Network: `internal`'}
	${'Details: `internal`\\n\\n- Waxwing'}
	${'상세 내용: `internal`\\n\\n- Waxwing'}
	${'**Details:** `내부용`\\n\\nWaxwing'}
	${'This list is restricted to `internal`\\n\\n- Waxwing'}
	${'Keep Waxwing in the `internal`'}
	${'Traffic moved to `internal`'}
	${'The zone is called `internal`'}
	${'| Step | Visibility |\\n|---|---|\\n| Waxwing | `internal` |'}
	| Step | Visibility |\n|---|---|\n| Waxwing | internal only |
	| Classification | Internal only |\n|---|---|\n| Waxwing | a |
	| 일 | 공개 범위 |\n|---|---|\n| Waxwing | 내부용 |
	- 10:20 UTC (internal) Waxwing
`;

test.each(lines(CODES + WORDS))('is one error, and not published in silence: %j', (text) => {
	expect(marksIn(below(text))).toHaveLength(1);
});

test.each([
	'- (internal) 10:20 Waxwing',
	'- 10:20 Waxwing (internal)',
	'- 10:20 **Internal:** Waxwing',
	'- 이후 (대외비) Waxwing',
])('in the timeline it is an error too: %j', (item) => {
	const text = below('').replace('- 10:30', `${item}\n- 10:30`);
	expect(marksIn(text)).toHaveLength(1);
});

test.each([
	'impact: "[internal] Waxwing"',
	'impact: "Waxwing (내부용)"',
	'impact: "Waxwing" # internal',
	'roles: { a: "(internal) Waxwing" }',
	'tags: ["internal"]',
	'tags: ["a"] # 내부용',
	'# internal: do not publish\nimpact: "Waxwing"',
	'impact: Waxwing # do not publish',
	'impact: "Waxwing [내부]"',
	'links: [{ url: "https://example.com", kind: chat, title: "내부용: Waxwing" }]',
])('in the front matter it is an error too: %j', (line) => {
	expect(marksIn(below('').replace('severity:', `${line}\nseverity:`))).toHaveLength(1);
});

test('in a text of kb.yaml it is an error too, and no word of a vocabulary is one', () => {
	const settings = `
footer: { text: { en: "[internal] Waxwing" } }
fields:
  - { id: zone, label: { en: "Internal" }, type: choice, choices: [internal, external] }
`;
	const { findings } = parseKnowledgeBase(settings);
	expect(findings.filter(({ check }) => check === 'internal-mark')).toHaveLength(1);
});

const PROSE = String.raw`
	500 Internal Server Error
	INTERNAL SERVER ERROR was shown
	INTERNAL_SERVER_ERROR: the queue was full
	Internal error. Try again.
	Internal: 30 users, external: 3,000
	- ✅ Internal communication was fast
	- ❌ 내부 망 점검이 없었다
	→ internal retries hid it
	**Internal services** failed
	**Internal communication:** slow
	**내부 점검:** 없었음
	## Internal impact
	## Internal users
	## 내부 커뮤니케이션
	## 내부 공유
	내부 공유: 개발팀에 알렸다
	내부망: 세 곳
	내부 사용자: 30명
	내부 원인이었다.
	서버 3대(내부)
	저장소(비공개)
	기밀 정보가 유출됐다.
	대외비 문서가 유출됐다.
	외부 공개 페이지가 멈췄다.
	외부 유출: 없음
	배포 금지: 금요일
	배포 불가 상태였다.
	메시지 전달 불가: 큐가 찼다
	내부용 도구가 멈췄다.
	※ 내부 점검은 월요일
	팀: 결제팀
	We do not publish on Fridays.
	Do not share credentials: use the vault.
	Remove before deploying: the flag
	Keep internal clocks in sync.
	Staff only noticed at noon.
	NDA was signed.
	The cause was internal.
	The page is for internal use by support.
	The tool (internal) was down.
	The zone named\ninternal: it was down
	The calls (internal) failed and\nthe others (external) did not.
	${'`private` methods were called'}
	${'`restricted` mode was on'}
	${'`internal-api` failed'}
	${'`internal: true` was set'}
	${'```yaml\\nnetworks:\\n  internal: true\\n```'}
	${'```sh\\n# internal\\ncurl x\\n```'}
	${'```ts\\n// internal helper\\nrun()\\n```'}
	| Internal | External |\n|---|---|\n| 3 | 4 |
	| team | note |\n|---|---|\n| Core | auth (internal) |
	| 구분 | 수 |\n|---|---|\n| 내부 | 3 |
	[Internal runbook](https://example.com): steps
	[내부 위키](https://example.com)에 있다
	- [ ] Internal review
	🔧 internal DNS was mended
	Interim: a manual restart
	International: 3 sites
	Internals: the queue
	<!-- TODO: internal link -->\nSeen
	- Internal: the wiki and the chat\n- External: the shop
	- **내부:** 위키\n- **외부:** 상점
	Private: no. Public: yes.
	내부: 없음
	${'`internal-lb` had no rule'}
	${'`internal.db` 설정이 빠졌다'}
	| class | meaning |\n|---|---|\n| Internal use only | not for customers |
	| channel | for |\n|---|---|\n| ops | 내부용 |
	${'```nginx\\nlisten 80;\\n# internal only\\nallow 10.0.0.0/8;\\n```'}
	${'```ts internal=false\\nrun()\\n```'}
	Impact (internal): support could not log in
	> [!NOTE] Internal retries hid it
	![internal network](https://example.com/a.png)
	Classification: database\nSeen
	Sensitivity: low
	| Field | Value |\n|---|---|\n| Detection | internal |
	| Time | Who |\n|---|---|\n| 10:20 | internal |
	<aside>\n💡 Internal retries hid it\n</aside>
	${'- 10:20 internal retries hid it'}
`;

test.each(lines(PROSE))('prose about what is internal stays prose: %j', (text) => {
	expect(marksIn(below(text))).toEqual([]);
});

test('words that keep back more than they hide are never honoured', () => {
	const [parsed] = parseTexts({ '2026-03-14-lamps.md': below('(internal) Waxwing') });
	expect(parsed?.published).toBeUndefined();
});

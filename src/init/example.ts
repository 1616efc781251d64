import { inLanguage, type Language, type Text } from '#domain/text/localised';

/** A whole postmortem to write over. It passes every check, and says that it is an example. */
export function examplePostmortem(language: Language, day: string): string {
	return inLanguage(bodies, language).replace('DAY', day);
}

const bodies: Text = {
	en: `---
title: "Example: checkout stopped for half an hour"
status: review
date: DAY
severity: sev2
causes: [capacity]
services: [checkout]
impact: "About 1,200 orders failed"
---

This is an example: write over it, or delete the file. For half an hour nobody could pay, because a report query held the orders table.

## Timeline

- 16:05 \`introduced\` A nightly report was moved to the afternoon
- +10m..20m \`started\` Orders began to time out
- 16:40 \`noticed:customer\` Support received the first messages
- 16:45 \`informed\` The status page named the outage
- 16:52 \`mitigated\` \`repaired\` The query was cancelled, the report moved back

## Causes

1. \`#slow-query\` \`trigger\` \`capacity\` The report read the whole table, and orders waited behind it

## Countermeasures

1. \`#query-limit\` \`for:slow-query\` \`prevent\` \`strong\` \`proposed\` Queries end after ten seconds

## Lessons

- A query that is harmless at night can stop a shop in the afternoon.
`,
	ko: `---
title: "예시: 결제가 30분 동안 멈춤"
status: review
date: DAY
severity: sev2
causes: [capacity]
services: [checkout]
impact: "주문 약 1,200건 실패"
---

예시 문서이니 고쳐 쓰거나 지우세요. 보고서 쿼리가 주문 테이블을 붙잡아 30분 동안 아무도 결제하지 못했다.

## 타임라인

- 16:05 \`introduced\` 야간 보고서를 오후로 옮겼다
- +10m..20m \`started\` 주문이 시간 초과되기 시작했다
- 16:40 \`noticed:customer\` 고객센터에 첫 문의가 들어왔다
- 16:45 \`informed\` 상태 페이지에 장애를 알렸다
- 16:52 \`mitigated\` \`repaired\` 쿼리를 취소하고 보고서를 되돌렸다

## 원인

1. \`#slow-query\` \`trigger\` \`capacity\` 보고서가 테이블 전체를 읽었고 주문이 그 뒤에서 기다렸다

## 재발 방지 대책

1. \`#query-limit\` \`for:slow-query\` \`prevent\` \`strong\` \`proposed\` 쿼리는 10초가 지나면 끊긴다

## 교훈

- 밤에는 아무렇지 않은 쿼리가 오후에는 가게를 멈출 수 있다.
`,
};

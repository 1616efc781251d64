import type { Tree } from './repository.ts';

export const SETTINGS = `title: "Notes"
description: "What went wrong."
url: https://notes.example.test
timezone: Asia/Seoul
services: [{ id: checkout }, { id: billing }]
roles: [{ id: on-call }]
`;

interface Given {
	readonly title: string;
	readonly status?: string;
	readonly date: string;
	readonly extra?: readonly string[];
	readonly answer?: string;
}

/** A whole postmortem without a fault. */
export function postmortem({
	title,
	status = 'final',
	date,
	extra = [],
	answer = 'done:2026-03-19',
}: Given): string {
	return `---
title: ${JSON.stringify(title)}
status: ${status}
date: ${date}
severity: sev3
causes: [capacity]
services: [checkout]
impact: "About 1,200 orders failed"
${extra.map((line) => `${line}\n`).join('')}---

For half an hour nobody could pay, because a report query held the orders table.

## Timeline

- 16:05 \`introduced\` A report was moved to the afternoon
- +10m..20m \`started\` Orders began to time out
- 16:40 \`noticed:customer\` \`acknowledged\` \`shared\` Support received the first messages
- 16:52 \`mitigated\` \`repaired\` The query was cancelled
- 17:30 \`informed\` \`resolved\` Customers were told

## Causes

1. \`#slow-query\` \`trigger\` \`capacity\` The report read the whole table

## Countermeasures

1. \`#query-limit\` \`for:slow-query\` \`prevent\` \`strong\` \`${answer}\` \`owner:on-call\` Queries end after ten seconds

## Lessons

- A query that is harmless at night can stop a shop in the afternoon.
`;
}

/** What `main` holds. */
export const BASE: Tree = {
	'kb.yaml': SETTINGS,
	'postmortems/2026-01-05-first.md': postmortem({
		title: 'Checkout stopped for the first time',
		date: '2026-01-05',
		answer: 'proposed',
	}),
	'postmortems/2026-01-06-moved.md': postmortem({
		title: 'A file that will have another name',
		date: '2026-01-06',
	}),
	'postmortems/2026-01-07-gone.md': `${postmortem({ title: 'A file that will be removed', date: '2026-01-07' })}\n## Story\n${'\nIt has much to tell that no other file has.\n'.repeat(20)}`,
	'postmortems/2026-01-08-refers.md': postmortem({
		title: 'A file that refers to the one that is removed',
		date: '2026-01-08',
		extra: ['related: [{ postmortem: 2026-01-07-gone, how: mentions }]'],
	}),
};

export const HOSTILE_TITLE =
	'</td><img src=x onerror=alert(1)> ](https://evil.test) | `$(touch owned)` $\u{7b}{ secrets.X }} @everyone #1 ::error::x **b**';

/** Something wrong in every part of a file. */
const FAULTY = `---
title: PR #9로 합침
staus: review
status: review
date: 2026. 3. 12.
severity: sev9
causes: [capasity]
services: [chekout, nowhere]
duration: 30분
---

Everything is wrong here.

## Timeline

- 4:05 \`startd\` Too few digits
- 16시 5분 \`mitigated\` A Korean spelling

## Causes

1. \`trigger\` \`capacity\` Without an id

## Countermeasures

1. \`#a\` \`for:nothing\` \`prevent\` \`done\` Without a day
`;

/** A pull request with a bit of everything, that also tries to switch the checker off. */
export const EVERYTHING: Tree = {
	'postmortems/2026-03-10-good.md': postmortem({
		title: '결제가 30분 동안 멈췄다',
		status: 'review',
		date: '2026-03-10',
	}),
	'postmortems/2026-03-11-hostile.md': postmortem({
		title: HOSTILE_TITLE,
		status: 'draft',
		date: '2026-03-11',
	}),
	'postmortems/2026-03-12-faulty.md': FAULTY,
	'postmortems/2026-03-12-unreadable.md': '---\ntitle: "Not closed\nstatus: draft\n---\n\nA story.\n',
	[`postmortems/${'2026-03-13-결제-장애.md'.normalize('NFD')}`]: postmortem({
		title: '결제 장애',
		date: '2026-03-13',
		extra: ['severty: sev3'],
	}),
	'postmortems/2026-01-06-moved.md': null,
	'postmortems/2026-01-06-renamed.md': postmortem({
		title: 'A file that will have another name',
		date: '2026-01-06',
	}),
	'postmortems/2026-01-07-gone.md': null,
	'src/cli/check.ts': 'export const check = async () => 0;\n',
};

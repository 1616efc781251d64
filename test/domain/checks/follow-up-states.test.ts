import { describe, expect, test } from 'vitest';
import { CAUSE, COUNTERMEASURE, followUpExample, withDetail } from '#domain/checks/follow-up-example';
import { checkTexts } from '#test/check-text';
import { found, isOwn, NAME, said, toLines } from './follow-up-findings.ts';

test('a promise without an owner or a day', () => {
	const accepted = COUNTERMEASURE.replace('done:2026-03-20', 'accepted');
	const withoutDays = 'severities: [{ id: sev9, rank: 9, label: Nine }]\n';
	const given = { severity: 'sev9', causes: [CAUSE], countermeasures: [accepted] };
	expect(said(given, withoutDays)).toMatchInlineSnapshot(`
		[
		  "20:56 error countermeasure-tracked
		Unexpected \`accepted\` countermeasure \`try-first\` without an owner, expected \`owner:\`.
		Add the team or role that sees to it, for example \`owner:platform\`.
		대책 \`try-first\`의 상태는 \`accepted\`인데 담당이 없습니다. \`owner:\`가 있어야 합니다.
		맡을 팀이나 역할을 \`owner:platform\`처럼 다세요.",
		  "20:56 error countermeasure-tracked
		Unexpected \`accepted\` countermeasure \`try-first\` without a due day, expected \`due:\`.
		Add the day by which it is due, for example \`due:2026-04-01\`.
		대책 \`try-first\`의 상태는 \`accepted\`인데 기한이 없습니다. \`due:\`가 있어야 합니다.
		기한을 \`due:2026-04-01\`처럼 다세요.",
		]
	`);
	const owned = `${accepted.replace('`accepted`', '`accepted` `owner:web` `due:2099-01-01`')}`;
	expect(found({ ...given, countermeasures: [owned] }, withoutDays)).toEqual([]);
});

describe('a choice', () => {
	const option = (id: string, status: string) =>
		`\`#${id}\` \`for:key-left-out\` \`choice:way\` \`prevent\` \`strong\` \`${status}\` ${id} it`;
	const options = (...statuses: string[]) => ({
		causes: [CAUSE],
		countermeasures: statuses.map((status, index) =>
			status === 'rejected' ? withDetail(option(`w${index}`, status), 'No.') : option(`w${index}`, status),
		),
	});

	test('that is still open', () => {
		expect(said(options('proposed', 'proposed'))).toMatchInlineSnapshot(`
			[
			  "20:30 warning choice-decided
			Unexpected open \`choice:way\`, 253 days after the incident, expected \`w0\` or \`w1\` to be accepted.
			Accept one, reject the others, and write the reason below them.
			\`choice:way\`에서 아직 고르지 않았습니다(장애 후 253일). 확정할 대안: \`w0\`, \`w1\` 중 하나.
			하나를 확정하고, 나머지는 이유를 적어 \`rejected\`로 바꾸세요.",
			]
		`);
	});

	test('that is still open is a note while the days for follow-ups run', () => {
		const text = followUpExample(options('proposed', 'proposed'));
		const severityOn = (today: string) =>
			checkTexts({ [NAME]: text }, undefined, today).find(isOwn)?.severity;
		expect(severityOn('2026-04-13')).toBe('note');
		expect(severityOn('2026-04-14')).toBe('warning');
	});

	test('with two that were chosen', () => {
		expect(said(options('done:2026-03-20', 'verified:2026-03-21'))).toMatchInlineSnapshot(`
			[
			  "21:62 error choice-decided
			Unexpected 2 accepted alternatives of \`choice:way\`, expected one: \`w0\` or \`w1\`.
			Reject the others with a reason; if both are wanted, remove the \`choice:\` chips.
			\`choice:way\`에서 확정한 대안이 2개입니다. 하나여야 합니다: \`w0\`, \`w1\` 중 하나.
			나머지는 이유를 적어 \`rejected\`로 바꾸세요. 둘 다 할 일이라면 \`choice:\` 칩을 빼세요.",
			]
		`);
	});

	test('that was decided while another is still proposed', () => {
		expect(said(options('done:2026-03-20', 'proposed', 'rejected'))).toMatchInlineSnapshot(`
			[
			  "21:62 note choice-decided
			Unexpected \`proposed\` alternative \`w1\` of \`choice:way\`, expected \`rejected\` since \`w0\` was chosen.
			Mark it \`rejected\` and write the reason below it.
			\`choice:way\`에서 \`w0\` 대안을 골랐는데 \`w1\`의 상태가 아직 \`proposed\`입니다.
			\`rejected\`로 바꾸고 그 아래에 이유를 적으세요.",
			]
		`);
	});

	test('with a single alternative', () => {
		expect(said(options('done:2026-03-20'))).toMatchInlineSnapshot(`
			[
			  "20:30 warning choice-decided
			Unexpected \`choice:way\` with one alternative, expected two or more.
			Write down the alternative, or remove the chip.
			\`choice:way\`에 대안이 하나뿐입니다. 둘 이상이어야 합니다.
			다른 대안을 적거나 칩을 빼세요.",
			]
		`);
	});

	test('that was decided', () => {
		expect(found(options('rejected', 'done:2026-03-20'))).toEqual([]);
		expect(
			found({
				...options('rejected', 'rejected'),
				causes: [`${CAUSE}`.replace('` The', '` `accepted-risk` The').concat('\n\n   So be it.')],
			}),
		).toEqual([]);
	});
});

describe('the day of a status', () => {
	const since = (status: string) => ({
		causes: [CAUSE],
		countermeasures: [COUNTERMEASURE.replace('done:2026-03-20', status)],
	});

	test('is missing, in the future, or before the incident', () => {
		expect(said(since('verified'))).toMatchInlineSnapshot(`
			[
			  "20:56 error status-date
			Unexpected \`verified\` without a day, expected \`verified:YYYY-MM-DD\`.
			Add the day since when it is verified.
			\`verified\`에 날짜가 없습니다. \`verified:YYYY-MM-DD\` 형식이어야 합니다.
			그 상태가 된 날짜를 붙이세요.",
			]
		`);
		expect(said(since('done:2026-12-24'))).toMatchInlineSnapshot(`
			[
			  "20:56 error status-date
			Unexpected day \`2026-12-24\` in the future, expected \`2026-11-22\` or before.
			Correct the day; for a day to come, use \`due:\`.
			날짜 \`2026-12-24\`: 아직 오지 않은 날입니다. 오늘(2026-11-22)까지의 날짜여야 합니다.
			날짜를 바로잡으세요. 앞으로의 기한이라면 \`due:\`에 적으세요.",
			]
		`);
		expect(said(since('done:2026-03-13'))).toMatchInlineSnapshot(`
			[
			  "20:56 error status-date
			Unexpected day \`2026-03-13\` before the incident, expected \`2026-03-14\` or later.
			Correct the day; if it was in place already, say in the causes why it did not help.
			날짜 \`2026-03-13\`: 장애(\`2026-03-14\`)보다 앞선 날입니다.
			날짜를 바로잡으세요. 이미 있던 대책이라면 왜 막지 못했는지 원인에 적으세요.",
			]
		`);
	});

	test('may be tomorrow, which it is somewhere, and the day of the incident', () => {
		expect(found(since('done:2026-11-23'))).toEqual([]);
		expect(found(since('done:2026-03-14'))).toEqual([]);
	});
});

test('overdue is a note for thirty days, then a warning', () => {
	const promise = COUNTERMEASURE.replace('`done:2026-03-20`', '`accepted` `owner:web` `due:2026-04-01`');
	const text = followUpExample({ causes: [CAUSE], countermeasures: [promise] });
	const on = (today: string) => checkTexts({ [NAME]: text }, undefined, today).filter(isOwn);
	expect(on('2026-04-01')).toEqual([]);
	expect(on('2026-04-02').map(toLines)).toMatchInlineSnapshot(`
		[
		  "20:79 note follow-up-overdue
		Unexpected \`accepted\` countermeasure \`try-first\`, expected it done by 2026-04-01: 1 day overdue.
		Run \`odap done 2026-03-14-example try-first --evidence URL\`, or move the day, or reject it with a reason.
		대책 \`try-first\`의 기한은 2026-04-01이고 1일 지났습니다(상태 \`accepted\`).
		\`odap done 2026-03-14-example try-first --evidence URL\`을 실행하거나, 기한을 옮기거나, 이유를 적고 거두세요.",
		]
	`);
	expect(on('2026-05-01').map(({ severity }) => severity)).toEqual(['note']);
	expect(on('2026-05-02').map(({ severity }) => severity)).toEqual(['warning']);
});

import { describe, expect, test } from 'vitest';
import type { Check, Example } from '#domain/checks/check';
import { exampleText } from '#domain/checks/example';
import { timeChecks } from '#domain/checks/time-checks';
import { said } from '#locales/said';
import { findingsOf } from '#test/domain/checks/findings-of';

describe.each(timeChecks.map((check) => [check.id, check] as const))('%s', (id, check) => {
	test('finds its bad example and not its good one', () => {
		expect(idsIn(check, check.examples.bad)).toContain(id);
		expect(idsIn(check, check.examples.good)).not.toContain(id);
	});
});

test('the good examples raise nothing of any check of time', () => {
	for (const { id, examples } of timeChecks) {
		const raised = timeChecks.flatMap((check) => idsIn(check, examples.good));
		expect.soft(raised, id).toEqual([]);
	}
});

test('each message says what was found, what was expected, and one thing to do', () => {
	const texts = timeChecks.flatMap((check) => {
		const text = exampleText(check.examples.bad);
		return findingsOf(check, text).map(({ range, message, fix }) => ({
			[`${check.id}: ${range ? text.slice(range.start, range.end) : ''}`]: [
				said(message, 'en'),
				said(fix, 'en'),
				said(message, 'ko'),
				said(fix, 'ko'),
			],
		}));
	});
	expect(texts).toMatchInlineSnapshot(`
		[
		  {
		    "time-format: 4:05": [
		      "Unexpected \`4:05\`, expected hours and minutes of a 24-hour clock, two digits each.",
		      "Write \`04:05\` or \`16:05\`, whichever is meant.",
		      "\`4:05\` 자리에는 24시간제로 두 자리씩 쓴 시와 분이 와야 합니다.",
		      "\`04:05\` 또는 \`16:05\` 가운데 맞는 것으로 쓰세요.",
		    ],
		  },
		  {
		    "time-missing: An alert fires": [
		      "Unexpected item without a time, expected one at its beginning.",
		      "Begin it with its time, such as \`16:05\` or \`+10m\`, or with \`later\` or \`unknown\`; what belongs to the item above stands indented below that.",
		      "시각이 없는 항목입니다. 항목 맨 앞에 시각이 있어야 합니다.",
		      "\`16:05\`, \`+10m\` 같은 시각이나 \`이후\`, \`모름\`으로 시작하세요. 위 항목에 딸린 내용이라면 그 아래에 들여 쓰세요.",
		    ],
		  },
		  {
		    "time-spelling: 오후 4시 5분": [
		      "Unexpected \`오후 4시 5분\`, expected \`16:05\`.",
		      "Write \`16:05\`.",
		      "\`오후 4시 5분\` 자리에는 \`16:05\`가 와야 합니다.",
		      "다음과 같이 쓰세요: \`16:05\`.",
		    ],
		  },
		  {
		    "time-range-meaning: 16:05-16:35": [
		      "Unexpected \`16:05-16:35\`, expected one moment for one item.",
		      "Write two items where it lasted from \`16:05\` to \`16:35\`, or \`16:05..16:35\` where it happened at one moment in between.",
		      "\`16:05-16:35\` 자리에는 항목 하나에 시각 하나가 와야 합니다.",
		      "\`16:05\`부터 \`16:35\`까지 이어졌다면 두 항목으로 나누고, 그 사이 어느 한 시점이었다면 \`16:05..16:35\`로 쓰세요.",
		    ],
		  },
		  {
		    "time-crosses-midnight: 00:20": [
		      "Unexpected \`00:20\`, more than 12 hours before the item above, expected a date where it crosses midnight.",
		      "Write the date: \`2026-03-15 00:20\`, if that is the day.",
		      "\`00:20\`은 위 항목보다 12시간 넘게 앞섭니다. 자정을 넘겼다면 날짜가 있어야 합니다.",
		      "날짜를 쓰세요. 그날이 맞다면 \`2026-03-15 00:20\`입니다.",
		    ],
		  },
		  {
		    "local-time-ambiguous: 2026-11-01 01:30": [
		      "Unexpected \`2026-11-01 01:30\` without an offset: the clocks of America/Los_Angeles showed 01:30 twice on 2026-11-01.",
		      "Write the offset too: \`2026-11-01T01:30-07:00\` or \`2026-11-01T01:30-08:00\`.",
		      "\`2026-11-01 01:30\`에 시차가 없습니다. America/Los_Angeles의 시계는 2026-11-01에 01:30을 두 번 가리켰습니다.",
		      "시차까지 쓰세요: \`2026-11-01T01:30-07:00\` 또는 \`2026-11-01T01:30-08:00\`.",
		    ],
		  },
		  {
		    "date-format: 2026-02-30": [
		      "Unexpected \`2026-02-30\`, expected a day from \`01\` to \`28\`, as 2026-02 has.",
		      "Write a real day as \`YYYY-MM-DD\`.",
		      "\`2026-02-30\` 자리에는 \`01\`부터 \`28\`까지의 날이 와야 합니다.",
		      "실제로 있는 날짜를 \`YYYY-MM-DD\`로 쓰세요.",
		    ],
		  },
		  {
		    "duration-format: "half an hour"": [
		      "Unexpected \`half an hour\`, expected a duration such as \`48m\`, \`30m..40m\`, \`~2h\` or \`1h30m\`.",
		      "Write days \`d\`, hours \`h\`, minutes \`m\` and seconds \`s\`, or leave the key out where nobody knows.",
		      "\`half an hour\` 자리에는 \`48m\`, \`30m..40m\`, \`~2h\`, \`1h30m\` 같은 시간이 와야 합니다.",
		      "일 \`d\`, 시간 \`h\`, 분 \`m\`, 초 \`s\`로 쓰고, 아무도 모르면 이 항목을 빼세요.",
		    ],
		  },
		  {
		    "timeline-order: 16:20": [
		      "Unexpected \`16:20\`, 15 min before the item above it (\`16:35\`), expected the order of time.",
		      "Correct the time, write its date, or move the item up.",
		      "\`16:20\`은 바로 위 항목(\`16:35\`)보다 15분 앞섭니다. 시간 순서로 적혀 있어야 합니다.",
		      "시각을 바로잡거나, 날짜를 쓰거나, 항목을 위로 옮기세요.",
		    ],
		  },
		  {
		    "duration-claim: 35m..40m": [
		      "Unexpected \`35m..40m\`, expected 30 min: that is what the timeline gives, and the two do not meet.",
		      "Correct the duration or the timeline; where it is quoted and cannot be mended, say so with \`allow\`.",
		      "\`35m..40m\`은 타임라인에서 계산한 30분과 맞지 않고, 겹치는 데도 없습니다.",
		      "지속 시간이나 타임라인을 바로잡으세요. 인용이라 고칠 수 없다면 \`allow\`에 이유를 적으세요.",
		    ],
		  },
		  {
		    "date-of-start: 2026-03-13": [
		      "Unexpected \`2026-03-13\`, expected \`2026-03-14\`, the day of \`started\`.",
		      "Write \`date: 2026-03-14\`, and a date in front of bare times of other days; or correct the timeline.",
		      "\`2026-03-13\` 자리에는 \`started\`의 날짜인 \`2026-03-14\`가 와야 합니다.",
		      "\`date: 2026-03-14\`로 쓰고 다른 날의 시각 앞에는 날짜를 쓰세요. 타임라인이 틀렸다면 그쪽을 바로잡으세요.",
		    ],
		  },
		  {
		    "published-before-end: 2026-03-14 16:10": [
		      "Unexpected \`2026-03-14 16:10\`, before the event at \`16:35\`, expected a day or time after the last event.",
		      "Correct \`published\` or the timeline; where events were added later, write the day of that version.",
		      "\`2026-03-14 16:10\`은 \`16:35\`의 일보다 앞섭니다. 마지막 일보다 나중이어야 합니다.",
		      "\`published\`나 타임라인을 바로잡으세요. 나중에 덧붙였다면 그 판을 공개한 날짜를 쓰세요.",
		    ],
		  },
		  {
		    "milestone-expected: ## Timeline": [
		      "Unexpected timeline without \`mitigated\`, which severity \`sev3\` calls for.",
		      "Put \`mitigated\` behind the time of the item where it happened, or add \`unknown\` with the milestone where nobody can tell.",
		      "타임라인에 \`mitigated\` 마일스톤이 없습니다. 심각도 \`sev3\`에는 있어야 합니다.",
		      "그 일이 있던 항목의 시각 뒤에 \`mitigated\`를 붙이세요. 아무도 모른다면 \`모름\` 항목에 붙이세요.",
		    ],
		  },
		  {
		    "time-implausible: 2025-03-14 16:35": [
		      "Unexpected year in \`2025-03-14\`, about a year from the incident's date \`2026-03-14\`.",
		      "Write \`2026-03-14\`, if that is what was meant.",
		      "\`2025-03-14\`의 연도가 뜻밖입니다. 장애 날짜 \`2026-03-14\`에서 한 해쯤 떨어져 있습니다.",
		      "뜻한 날짜가 맞다면 \`2026-03-14\` 형식으로 쓰세요.",
		    ],
		  },
		  {
		    "episodes-far-apart: 2026-03-17 09:00": [
		      "Unexpected \`started\` 2 d 16 h after the last \`mitigated\`, expected less than a day between two outages of one incident.",
		      "Give the second one a file of its own and relate it as \`recurrence-of\`, or leave it where it is one incident after all.",
		      "마지막 \`mitigated\`에서 2일 16시간 뒤에 다시 \`started\`가 있습니다. 한 장애 안의 피해 사이는 하루를 넘지 않아야 합니다.",
		      "두 번째를 다른 파일로 나누어 \`recurrence-of\`로 잇거나, 그래도 한 장애라면 그대로 두세요.",
		    ],
		  },
		  {
		    "tilde-strikes: ~16:05 \`started\` Payments fail for 10~": [
		      "Unexpected pair of \`~\`: GitHub strikes out \`16:05 ˋstartedˋ Payments fail for 10\`.",
		      "Write \`\\~\` for both.",
		      "\`~\` 한 쌍이 있습니다. GitHub에서는 \`16:05 ˋstartedˋ Payments fail for 10\`에 취소선이 그어집니다.",
		      "둘 다 \`\\~\`로 쓰세요.",
		    ],
		  },
		]
	`);
});

function idsIn(check: Check, example: Example): string[] {
	return [...findingsOf(check, exampleText(example))].map(() => check.id);
}

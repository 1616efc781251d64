import { expect, test } from 'vitest';
import { said } from '#locales/said';
import { checkTexts, parseTexts, summarise, withHead } from '#test/check-text';

const NAME = '2026-03-14-a.md';
const LISTS = {
	timeline: '- 16:05 `started` Orders stopped\n- 16:25 `mitigated` Orders flow again',
	causes: '1. `#full-disk` `trigger` `capacity` The disk was full',
	countermeasures: '1. `#alert` `for:full-disk` `detect` `proposed` An alert on disk space',
	lessons: '- A disk wants an alert before it is full',
	wentWell: '- The alert was fast',
	wentPoorly: '- It was Friday afternoon',
	gotLucky: '- Nobody was shopping',
} as const;

const body = (...sections: [heading: string, text: string][]) =>
	withHead(
		'draft',
		[],
		`\nA lead.\n\n${sections.map(([name, text]) => `## ${name}\n\n${text}\n`).join('\n')}`,
	);
const kindsOf = (text: string) =>
	parseTexts({ [NAME]: text })[0]?.postmortem?.sections.map(({ kind }) => kind);
const namesFound = (text: string) =>
	checkTexts({ [NAME]: text })
		.filter(({ check }) => check === 'section-name')
		.map(({ message }) => said(message, 'en'));

test.each(
	Object.entries({
		timeline: [
			...['Timeline', 'TIMELINE', 'timeline:', '2. Timeline', '2.1 Timeline', 'IV. Timeline', 'a) Timeline'],
			...[
				'🕐 Timeline',
				':clock1: Timeline',
				'Timeline ⏱️',
				'Timeline (KST)',
				'Timeline [UTC+9]',
				'[Timeline]',
			],
			...['Timeline (all times in UTC)', 'Timeline – UTC', 'Timeline - all times UTC', 'Timeline, KST'],
			...[
				'Timeline of events',
				'Timeline of the incident',
				'The timeline',
				'Detailed timeline',
				'Event timeline',
			],
			...[
				'Outage Timeline',
				'Incident timelines',
				'Sequence of events',
				'Chronology',
				'Chronology of events',
			],
			...[
				'Timeline & events',
				'Incident log',
				'What happened',
				'What happened, when?',
				'Timeline: how it went',
			],
			...[
				'Timeline / 타임라인',
				'타임라인(Timeline)',
				'Timeline | 경위',
				'**Timeline**',
				'Section 3: Timeline',
			],
			...[
				'장애 타임라인',
				'장애타임라인',
				'📅 타임라인',
				'3. 장애 타임라인 (KST)',
				'사고 경위',
				'발생 경위',
				'상세 경위',
			],
			...[
				'가. 경위',
				'제2장 경위',
				'① 경위',
				'경과',
				'장애 경과',
				'대응 경과',
				'시간대별 경과',
				'사건의 경위',
				'경위 및 경과',
			],
			...[
				'시간순 정리',
				'장애 일지',
				'타임라인 (한국 시각 기준)',
				'【타임라인】',
				'진행 상황',
				'주요 경위',
				'타임라인: 분 단위',
			],
		],
		causes: [
			...[
				'Root cause analysis',
				'Root Cause(s)',
				'RCA',
				'Root cause analysis (RCA)',
				'Root-cause analysis',
				'The causes',
			],
			...[
				'🔥 Causes',
				'5 Whys',
				'The 5 Whys',
				'Five whys',
				'5 Whys analysis',
				'Causes and contributing factors',
			],
			...[
				'Contributing causes',
				'Causal factors',
				'Probable cause',
				'Cause of the outage',
				'Underlying causes',
				'Why it happened',
			],
			...['Trigger', 'Root cause & trigger', 'Cause analysis'],
			...[
				'근본 원인 분석',
				'근본원인',
				'장애 원인 분석',
				'발생 원인',
				'직접 원인',
				'원인 및 기여 요인',
				'원인(Root cause)',
				'추정 원인',
			],
			...['기술적 원인', '🔍 원인', '4) 원인 분석', '왜 발생했나?', '5Why 분석', '장애의 원인', '주요 원인'],
		],
		countermeasures: [
			...[
				'Follow-up actions',
				'Follow up items',
				'Followups',
				'Action items',
				'✅ Action Items',
				'Action Item List',
				'Next steps',
			],
			...[
				'Prevention',
				'Preventive measures',
				'Preventing recurrence',
				'How do we prevent this?',
				'Remediation',
				'Remediation plan',
			],
			...[
				'Corrective and Preventive Actions',
				'Corrective actions',
				"What's next?",
				'Recommendations',
				'To-do',
				'Improvements',
			],
			...[
				'Action plan',
				'Long-term actions',
				'Future actions',
				'Countermeasures and follow-ups',
				'7. Next steps & follow-up',
			],
			...[
				'후속 조치',
				'후속조치 사항',
				'재발 방지',
				'재발방지',
				'재발 방지 계획',
				'재발 방지 대책 수립',
				'재발 방지 및 개선 사항',
			],
			...[
				'조치 사항',
				'조치사항',
				'향후 조치 계획',
				'향후 계획 및 조치 사항',
				'개선 사항',
				'개선 과제',
				'예방 대책',
				'액션 아이템',
				'할 일',
			],
			...['다음 단계', '🛠 재발 방지책', '5. 재발 방지를 위한 대책', '대응 방안', '장기 대책', '보완 사항'],
			...[
				'재발 방지 방안',
				'개선 대책 및 일정',
				'개선안',
				'How we will prevent recurrence',
				'Mitigation plan',
			],
		],
		lessons: [
			...[
				'Lessons',
				'Lessons learned',
				'Lessons learnt',
				'Key takeaways',
				'Takeaways',
				'Learnings',
				'Key learnings',
				'💡 Lessons',
			],
			...[
				'What did we learn?',
				'What we have learned',
				'Lessons from the outage',
				'교훈',
				'얻은 교훈',
				'이번 장애의 교훈',
				'배운 점',
				'시사점',
			],
			...['교훈들', '레슨런', '느낀 점', '회고와 배운 점', '회고 및 교훈', 'Retrospective and lessons'],
		],
		wentWell: [
			...[
				'What went well',
				'What went well?',
				'👍 What went well',
				'3. What went well',
				'What worked',
				'Things that went well',
			],
			...['잘된 점', '잘 된 점', '잘한 점', '좋았던 점', '(+) 잘된 점'],
		],
		wentPoorly: [
			...[
				'What went wrong',
				'What went poorly',
				"What didn't go well",
				'What didn’t go well?',
				'What could have gone better',
			],
			...[
				'What went wrong?',
				'What could be improved',
				'아쉬운 점',
				'아쉬웠던 점',
				'👎 아쉬운 점',
				'개선할 점',
				'부족했던 점',
			],
		],
		gotLucky: [
			...[
				'Where we got lucky',
				'Where did we get lucky? (Where we got lucky)',
				'🍀 Where we got lucky',
				'Luck',
				'Where we were lucky',
			],
			...['운이 좋았던 점', '운 좋았던 점', '다행이었던 점'],
		],
	}).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)),
)('%s is a section of its own kind: %s', (name, kind) => {
	const text = body([name, LISTS[kind as keyof typeof LISTS]]);
	expect(kindsOf(text)).toEqual([kind]);
	expect(namesFound(text)).toEqual([]);
});

const WHOLE = [
	['Timeline', LISTS.timeline],
	['Causes', LISTS.causes],
	['Countermeasures', LISTS.countermeasures],
] as [string, string][];

const ORDINARY = [
	...[
		'장애 개요',
		'장애 영향',
		'장애 대응',
		'상세 영향',
		'로그 분석',
		'장애 내용',
		'장애 현황',
		'장애 감지',
		'장애 전파',
		'장애 복구',
	],
	...[
		'개요',
		'영향 범위',
		'대응',
		'복구 과정 요약',
		'용어',
		'참고 자료',
		'첨부',
		'배경',
		'시스템 구조',
		'요약',
		'탐지',
		'고객 공지',
	],
	...[
		'조치',
		'임시 조치',
		'서비스 소개',
		'재현 방법',
		'지표',
		'비용 분석',
		'결과',
		'결론',
		'질문과 답',
		'부록',
		'관련 링크',
		'원인과 무관한 것',
	],
	...[
		'Summary',
		'Impact',
		'Detection',
		'Response',
		'Resolution',
		'Recovery',
		'Mitigation',
		'Background',
		'Glossary',
		'Notes',
	],
	...[
		'Supporting information',
		'Appendix',
		'Customer impact',
		'Overview',
		'Scope',
		'Architecture',
		'Communication',
		'Images',
	],
	...[
		'Incident summary',
		'Executive summary',
		'Event details',
		'System details',
		'Logs',
		'Log analysis',
		'Cost analysis',
		'Metrics',
	],
	...[
		'References',
		'Links',
		'Sessions',
		'Use cases',
		'Clauses',
		'Because of this',
		'Actions taken',
		'Time zones',
		'Open questions',
		'FAQ',
	],
	...[
		'Timing',
		'Lesson plan of the school',
		'Caution',
		'Cases',
		'Deadlines',
		'Issues',
		'Service details',
		'Acknowledgements',
	],
];

test.each(ORDINARY)('%s is an ordinary heading above text, a list or a table', (name) => {
	for (const text of [
		'Text.',
		'- One thing\n- Another thing',
		'| a | b |\n| - | - |\n| 1 | 2 |',
		'- `data` is lost\n- `kubectl get pods` shows it',
		'- 16:05 the graph falls to zero, see the picture',
	]) {
		const found = summarise(checkTexts({ [NAME]: body(...WHOLE, [name, text]) }));
		expect(found.filter((line) => /section-name|list-expected|item-id|chip/.test(line))).toEqual([]);
		expect(kindsOf(body(...WHOLE, [name, text]))?.at(-1)).toBe('other');
	}
});

test.each([
	'What happened',
	'Next steps',
	'Prevention',
	'경과',
	'조치 사항',
	'Root cause analysis',
	'5 Whys',
	'Trigger',
])('%s beside the section of that name may be prose or a plain list', (name) => {
	for (const text of ['It was told like this.', '- One thing\n- Another'])
		expect(
			summarise(checkTexts({ [NAME]: body(...WHOLE, [name, text]) })).filter((line) =>
				/section-name|list-expected|item-id/.test(line),
			),
		).toEqual([]);
});

test.each([
	['What we saw', LISTS.timeline, 'Timeline'],
	['무엇을 보았나', LISTS.timeline, '타임라인'],
	['Analysis', LISTS.causes, 'Causes'],
	['분석', LISTS.causes, '원인'],
	['Promises', LISTS.countermeasures, 'Countermeasures'],
	['약속', LISTS.countermeasures, '재발 방지 대책'],
	['What went wrong', LISTS.causes, 'Causes'],
	['회고', LISTS.countermeasures, '재발 방지 대책'],
	['Impact', '- 16:05 Orders stop\n- 16:25 Orders flow', 'Timeline'],
	['Timelime', '- 16:05 Orders stop', 'Timeline'],
])('%s above a list of data is told its name', (name, text, expected) => {
	const [found, ...others] = namesFound(body([name, text]));
	expect(found).toContain(`expected \`${expected}\``);
	expect(others).toEqual([]);
});

test.each([
	['**Timeline**', LISTS.timeline, ['Timeline']],
	['**타임라인:**', LISTS.timeline, ['타임라인']],
	['**Root causes**:', LISTS.causes, ['Causes']],
	['**Timeline**', '- The vendor has its own', []],
	['**Orders**', '- 3 lamps', []],
	['**Timeline** of the vendor', LISTS.timeline, []],
])('the line %s in bold above its list is one finding', (label, list, names) => {
	const found = namesFound(withHead('draft', [], `\nA lead.\n\n${label}\n\n${list}\n`));
	expect(found).toHaveLength(names.length);
	for (const [at, name] of names.entries()) expect(found[at]).toContain(`expected \`${name}\``);
	expect(namesFound(body(['Notes', `${label}\n\n${list}`])).length).toBeGreaterThanOrEqual(names.length);
});

test('names of the team count as the built-in ones do', () => {
	const [file] = parseTexts(
		{ [NAME]: body(['🚂 Fahrtenbuch (MEZ)', LISTS.timeline]) },
		'sections: { timeline: [Fahrtenbuch] }\n',
	);
	expect(file?.postmortem?.sections[0]?.kind).toBe('timeline');
});

test('what a team looks back on has kinds of its own, as sections and below lessons', () => {
	const below = Object.entries({
		wentWell: 'What went well',
		wentPoorly: '아쉬운 점',
		gotLucky: 'Where we got lucky',
	})
		.map(([kind, name]) => `### ${name}\n\n${LISTS[kind as 'wentWell']}\n`)
		.join('\n');
	const postmortem = parseTexts({
		[NAME]: body(
			['Lessons learned', `${below}\n### Lessons\n\n${LISTS.lessons}`],
			['잘한 점', '- The runbook held'],
		),
	})[0]?.postmortem;
	expect(postmortem?.lessons.map(({ prose }) => prose.text)).toEqual([
		'A disk wants an alert before it is full',
	]);
	const texts = Object.values(postmortem?.reflections ?? {}).map((list) =>
		list.map(({ anchor, prose }) => [anchor, prose.text]),
	);
	expect(texts).toEqual([
		[
			['went-well-1', 'The alert was fast'],
			['went-well-2', 'The runbook held'],
		],
		[['went-poorly-1', 'It was Friday afternoon']],
		[['got-lucky-1', 'Nobody was shopping']],
	]);
	const [blocks] =
		postmortem?.sections.map(({ blocks }) => blocks.flatMap((it) => (it.kind === 'items' ? [it.of] : []))) ??
		[];
	expect(blocks).toEqual(['wentWell', 'wentPoorly', 'gotLucky', 'lessons']);
});

test('a team’s own names of what it looks back on count', () => {
	const [file] = parseTexts(
		{ [NAME]: body(['Keep', LISTS.wentWell], ['Try', LISTS.lessons]) },
		'sections: { wentWell: [Keep] }\n',
	);
	expect(file?.postmortem?.reflections.wentWell).toHaveLength(1);
	expect(file?.postmortem?.lessons).toEqual([]);
});

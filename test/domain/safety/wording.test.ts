import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '#domain/findings/diagnostic';
import { hindsightWordings, wordingsIn } from '#domain/safety/hindsight-wording';
import { findPersonNames } from '#domain/safety/person-names';
import { ownWordsOf } from '#domain/safety/unquoted-prose';
import { said } from '#locales/said';
import { buildPostmortem } from '#test/build-postmortem';

const judged = (text: string) =>
	hindsightWordings.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(([words]) => words));

describe('hindsight and blame', () => {
	test.each([
		'The engineer should have run the tests.',
		'We should not have deployed on Friday.',
		'They shouldn’t have been paged.',
		'It could have been prevented by a review.',
		'Someone could easily have noticed.',
		'If only we had a canary.',
		'The on-caller failed to escalate.',
		'He carelessly removed the guard.',
		'It was his fault.',
		'담당자의 부주의로 배포되었다.',
		'신입 개발자가 실수로 서버에 반영했다.',
		'배포 전에 확인했어야 했다.',
		'미리 알렸어야 하는데 그러지 않았다.',
		'테스트를 돌렸어야 한다.',
		'안일하게 판단했다.',
		'안이한 대응이었다.',
		'작업자 탓이다.',
		'누구의 탓도 아니다.',
		'The on-call engineer should have checked the dashboard.',
		'QA should have caught this before the release.',
		'This should have been tested on staging.',
		'The team really should have known.',
		'We could have noticed the alert earlier.',
		'The reviewers carelessly approved it.',
		'당직자가 더 일찍 알았어야 했다.',
	])('%s', (text) => {
		expect(judged(text).length).toBeGreaterThan(0);
	});

	test.each([
		'Users should have access to the page.',
		'Each service should have an owner.',
		'Teams should have dedicated dashboards.',
		'This could have caused a wider outage.',
		'If only one replica is up, writes stop.',
		'The process failed to start.',
		'Requests failed to connect.',
		'The default case is not handled.',
		'커밋 실수',
		'커밋 실수로 인한 서비스 장애',
		'값을 실수로 변환한다.',
		'상태만 고려하면 된다.',
		'설정을 확인해야 한다.',
		'배포해야 하는데 시간이 걸렸다.',
		'안일 뿐이다',
		'캐시 탓에 느려졌다.',
		'제안이 한 가지 있었다.',
		'Two clusters were named where only one should have existed.',
		'This alone should have resulted in a brief outage.',
		'Requests that should have been routed to the replica went to the primary.',
		'The value should have been 5.',
		'An alert which should have been sent was dropped.',
		'The certificate should have been renewed automatically.',
		'The engineers failed to log in, as the identity provider was down.',
		'However, careless use of the object is dangerous.',
		'IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)',
		'Nodes were spread over their fault domains.',
		'The process could have stopped at any time.',
		'값을 단정도 실수로 해석할 수 없다.',
		'중요한 파일을 실수로 지우지 않도록 경고한다.',
		'실수로 경로를 추가했다면 되돌린다.',
		'알림이 울렸어야 할 시각에 울리지 않았다.',
		'복제본으로 갔어야 할 요청이 원본으로 갔다.',
		'날씨 탓에 회선이 끊겼다.',
		'그 탓에 대기열이 쌓였다.',
		'가장 더운 해이다.',
	])('left alone: %s', (text) => {
		expect(judged(text)).toEqual([]);
	});

	test('of many texts, the wordings are found that stand in one of them alone', () => {
		const piece = fc.constantFrom(
			...[
				'We should have tested',
				'should have',
				'tested',
				'limited',
				'could have been',
				'prevented',
				'if only we',
				'a',
			],
			...[
				'the team failed to',
				'failed to',
				'reckless',
				'their own fault',
				'부주의',
				'실수로',
				'인한',
				'하였',
				'했어야',
				'한다',
			],
			...['안일하게', '태만', '담당자 탓', '탓', '하지', '가', ' ', '.', '\n', '\t'],
		);
		const text = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
				const standing = hindsightWordings.filter(({ pattern }) =>
					texts.some((it) => it.search(pattern) >= 0),
				);
				expect(wordingsIn(texts)).toEqual(standing);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('every wording says what to write instead, in both languages', () => {
		for (const { instead } of hindsightWordings) {
			expect(said(instead, 'en')).toMatch(/\.$/);
			expect(said(instead, 'ko')).toMatch(/[가-힣]/);
		}
	});
});

describe('names of persons', () => {
	const named = (text: string) => findPersonNames(text).map(({ start, end }) => text.slice(start, end));

	test.each([
		['홍길동님이 확인했다', ['홍길동님']],
		['김민수 씨에게 알렸다', ['김민수 씨']],
		['남궁민수님께', ['남궁민수님']],
		['cc @gildong-hong, please', ['@gildong-hong']],
		['(@brancz)', ['@brancz']],
		['남궁민 선임이 승인했다', ['남궁민 선임']],
		['송중기 수석연구원이 확인했다', ['송중기 수석연구원']],
		['작업자: 이민호', ['이민호']],
		['(담당: 박지성)', ['박지성']],
		['유재석 엔지니어가 배포했다', ['유재석 엔지니어']],
		['신동엽 CTO', ['신동엽 CTO']],
		['임시완 PM이 확인했다', ['임시완 PM']],
		['이래온 SRE가 되돌렸다', ['이래온 SRE']],
		['Maria was on call', ['Maria']],
		['David, our database engineer, restarted it', ['David']],
		['please ping Raj', ['Raj']],
		['Mr. Tanaka called', ['Tanaka']],
		['Jean-Pierre Dupont reported it', ['Jean-Pierre Dupont']],
		['José García opened a ticket', ['José García']],
		['Park Jihoon noticed', ['Park Jihoon']],
		['김민수 대리가 배포했다', ['김민수 대리']],
		['박 팀장이 되돌렸다', ['박 팀장']],
		['최과장에게 알렸다', ['최과장']],
		['이서연 매니저님과 한지훈 책임이', ['이서연 매니저', '한지훈 책임']],
		['담당은 강 수석이었다', ['강 수석']],
		['홍길동 선임, 윤 프로', ['홍길동 선임', '윤 프로']],
		['김철 부장', ['김철 부장']],
		['정지훈이 배포하고 최수진에게 알렸다', ['정지훈', '최수진']],
		['John Smith saw the alert', ['John Smith']],
		['it was found, thanks to Bob', ['Bob']],
		['Priya rolled back the release', ['Priya']],
		['Sarah and Mike restarted it', ['Sarah', 'Mike']],
		['assigned to Carlos Garcia, who was on call', ['Carlos Garcia']],
		['reported by Yuki Tanaka', ['Yuki Tanaka']],
		['Dr. Grace Hopper noticed', ['Grace Hopper']],
		['Will Turner deployed v2', ['Will Turner']],
		['Rahul’s laptop held the key', ['Rahul']],
		['Incident commander: Emma', ['Emma']],
		['we paged Kevin at 02:10', ['Kevin']],
		["Siobhan O'Brien and Minsu Kim joined", ["Siobhan O'Brien", 'Minsu Kim']],
		['Jane from SRE noticed the graph', ['Jane']],
		['Mark from the database team restarted it', ['Mark']],
		['Priya on the platform team saw it', ['Priya']],
		['Sergio: can you look at the replica?', ['Sergio']],
		['Then Yuki rolled it back', ['Yuki']],
		['Call Bob before the restart', ['Bob']],
		['Thanks, Ingrid!', ['Ingrid']],
		['Scribe – Olivia', ['Olivia']],
		['Owner: D. Kowalski', ['D. Kowalski']],
		['J. Smith merged it', ['J. Smith']],
		['Dr Lindqvist approved it', ['Lindqvist']],
		['Hannah & Mateo paired on it', ['Hannah', 'Mateo']],
		['A colleague (Pieter) noticed', ['Pieter']],
		['Maria didn’t know about the flag', ['Maria']],
		['Jane이 롤백했다', ['Jane']],
		['Daniel님과 Alex(백엔드)가 봤다', ['Daniel', 'Alex']],
		['수진님이 알아차렸다', ['수진님']],
		['수진 님께 공유했다', ['수진 님']],
		['박지훈(백엔드)이 롤백했다', ['박지훈']],
		['이수진 (인프라팀)에게 알렸다', ['이수진']],
		['담당자는 이서연이다', ['이서연']],
		['당직 최우진, 10시 확인', ['최우진']],
		['작성자 윤서아', ['윤서아']],
		['작성자 - 윤하늘 (백엔드)', ['윤하늘']],
		['승인자 – 정다은', ['정다은']],
		['확인: 강도현', ['강도현']],
		['지훈이가 먼저 봤다', ['지훈이가']],
		['개발팀 임수빈: 설정을 되돌림', ['임수빈']],
		['결제팀 임수빈, 인프라팀 오지호', ['임수빈', '오지호']],
		['오지호 → 알림 확인', ['오지호']],
		['10:12 Priya: the queue is full', ['Priya']],
		['A bigger queue (Elena)', ['Elena']],
		['Kevin deletes the wrong table', ['Kevin']],
		['오세훈, 배지연 두 사람이 찾았다', ['오세훈', '배지연']],
		['조현우 외 2명이 대응했다', ['조현우']],
		['@도윤 확인 부탁드립니다', ['@도윤']],
		['도윤 매니저님이 확인했다', ['도윤 매니저님']],
		['담당자 남궁민수와 통화했다', ['남궁민수']],
		['노지은PM이 공지했다', ['노지은PM']],
		['Lena from payments rolled it back', ['Lena']],
		['Approved by: Rohan', ['Rohan']],
		['According to Tobias, the flag was on', ['Tobias']],
		['Lars (on call) woke up', ['Lars']],
		['Sofia hadn’t seen the alert', ['Sofia']],
		['최초 인지: 김하은', ['김하은']],
		['@김민지 확인', ['김민지']],
		['배수지가 설정을 되돌렸다', ['배수지']],
		['신 이사가 전화했다', ['신 이사']],
		['황보 대리가 당직이었다', ['황보 대리']],
		['길 팀장님이 받았다', ['길 팀장']],
		['이 과장이 서버를 껐다', ['이 과장']],
		['제갈민이 고쳤다', ['제갈민']],
		['차은우(플랫폼팀)가 알아챘다', ['차은우']],
		['주지훈의 노트북에서', ['주지훈']],
		['지민이를 깨웠다', ['지민']],
		['준호가 시작하고 재호는 봤다', ['준호', '재호']],
		['윤하늘과 강바다가 고쳤다', ['윤하늘', '강바다']],
		['김 모 씨가 눌렀다', ['김 모 씨']],
		['- 기록: 공유빈', ['공유빈']],
		["O'Brien from the platform team rolled it back", ["O'Brien"]],
		['McAllister from networking replaced it', ['McAllister']],
		['we pinged @sarah.chen and @tom_w', ['@sarah.chen', '@tom_w']],
		['Credit goes to Olivia and Noah', ['Olivia', 'Noah']],
		['Thanks go out to Ravi, Mei and Tobias', ['Ravi', 'Mei', 'Tobias']],
		['Our DBA Sanjay dropped it', ['Sanjay']],
		['J.R. Cooper confirmed it', ['J.R. Cooper']],
		['Nguyen (SRE lead) joined', ['Nguyen']],
		['Søren found it', ['Søren']],
		['Handed over from Oscar to Nadia', ['Oscar', 'Nadia']],
		['Chris W. changed the rule', ['Chris W.']],
		['Owner: Grace', ['Grace']],
		['“I ran it,” said Kevin', ['Kevin']],
		['Jane의 노트북', ['Jane']],
		['John Smith가 봤다', ['John Smith']],
		['고두심이 껐다', ['고두심']],
		['공효진 — 공지', ['공효진']],
		['누가 봤다 (정해인)', ['정해인']],
		['당직은 배수지.', ['배수지']],
		['민호랑 태현이가 대응했다', ['민호', '태현이가']],
		["D'Angelo from support called", ["D'Angelo"]],
		['Approved by S. Ramanathan', ['S. Ramanathan']],
		['Kwame silenced the alarm', ['Kwame']],
	])('%s', (text, names) => {
		expect(named(text)).toEqual(names);
	});

	test.each([
		'고객님이 문의했다',
		'정보 과장으로 신고됐다',
		'정상 이사 절차',
		'담당자 배정은 다음 날',
		'담당자 권한을 회수했다',
		'당직 근무표를 바꿨다',
		'확인: 정상임',
		'작성자 정보가 없었다',
		'담당자 - 결제팀, 작성자 – 운영팀',
		'담당자 - 이중화 작업 전담',
		'Team Oscar rolled it back',
		...[
			'로 이동하는 화면',
			'변경을 개발자가 예측할 수 없다',
			'하지만 개발자가 봤다',
			'전달한 담당자가 봤다',
			'조회의 책임을 나눈다',
			'하나라도 실패하면',
			'이유라는 것',
			'구성원이 봤다',
			'송수신과 이미지가 멈췄다',
			'모른 채 팀장에게 보고했다',
			'지수가 내려가고 수정이 끝났다',
			'How Khan Academy did it',
			'the alias @platform-team was paged',
			'@oncall-payments acknowledged',
			'@app.route was missing',
			'McAfee blocked the file',
			'Aurora crashed',
			'Approved by default',
			'문자열이 깨지고 전환율이 떨어졌다',
			'이유로 조사단이 왔다',
			'Charlotte (the data centre) went dark',
			'Owner: Ruby team',
			'from SRE',
		],
		'Data from Kafka was lost',
		'Consul hadn’t seen the node',
		'According to Grafana, it was down',
		'Approved by: Payments',
		'Friday from 10 to 12',
		'Thanks, Support',
		'Call Sentry first',
		'서버: Jenkins가 멈췄다',
		'사용자님께',
		'이사님이 승인했다',
		'대표님과 팀장님',
		'날씨가 좋다',
		'아저씨',
		'@Transactional 메서드',
		'@types/node',
		'a@b.co',
		'@media 규칙',
		'@here 알림',
		'주님',
		...[
			'이 팀장이 승인했다',
			'전 팀장과 현 팀장',
			'개발 팀장',
			'인프라 팀장',
			'지원 팀장',
			'서비스 책임',
			'정책임을 확인했다',
		],
		...[
			'정보 책임자',
			'신규 대리점',
			'이미지가 깨졌다',
			'이용자가 늘었다',
			'전용선이 끊겼다',
			'문서 책임',
			'한 팀장이 아니라',
		],
		...[
			'유지 책임은 플랫폼 팀에 있다',
			'공동 대표',
			'안정성이 떨어졌다',
			'정상화가 늦었다',
			'주문서가 쌓였다',
			'민원 팀장',
		],
		...[
			'Jenkins ran the job',
			'Travis CI failed',
			'Victoria Metrics dropped samples',
			'Charles Proxy',
			'Ruby raised an error',
			'개발팀 배포 담당',
			'운영팀 최종안',
			'이상 → 정상',
			'인프라팀 전원이 모였다',
			'10:12 Grafana: no data',
			'The new cluster (Aurora)',
			'Jenkins deploys it',
		],
		...[
			'on Monday the alert fired',
			'in April we deployed',
			'San Jose was down',
			'Amazon Aurora restarted',
			'Grafana Loki',
		],
		...[
			'Cassandra restarted',
			'Jane Doe wrote in',
			'Alice sends a message to Bob',
			'Google Cloud reported',
			'Let’s Encrypt',
		],
		...[
			'Azure Monitor noticed',
			'Load Balancer failed',
			'Jordan was unreachable',
			'May have caused',
			'Will retry',
			'Mark the node',
		],
		...[
			'Max Connections was set',
			'Platform Team rolled back',
			'thanks to Kubernetes',
			'the Martin City data centre',
			'St. Louis',
		],
	])('left alone: %s', (text) => {
		expect(named(text)).toEqual([]);
	});
});

describe('own words', () => {
	const saying = (pieces: readonly { text: string; range: Range }[]) =>
		buildPostmortem('2026-03-14-a', { prose: pieces.map((each) => ({ ...each, block: 1, heads: [] })) });
	const piece = (text: string, source = text): string[] => {
		const prose = [{ text, range: { start: 0, end: source.length } }];
		return [...ownWordsOf(saying(prose), source)].map((words) => words.text);
	};

	test('quotations are blanks of the same length', () => {
		expect(piece('그는 “했어야 했다”라고 "x" 말했다')).toEqual([
			`그는 ${' '.repeat(8)}라고 ${' '.repeat(3)} 말했다`,
		]);
		expect(piece("it's the team's page")).toEqual(["it's the team's page"]);
	});

	test('places are found again where the source is longer or decomposed', () => {
		const source = 'A &amp; B 확인했어야 C';
		const prose = [{ text: 'A & B 확인했어야 C', range: { start: 0, end: source.length } }];
		const [words] = ownWordsOf(saying(prose), source);
		expect(words?.rangeOf(6, 11)).toEqual({ start: 10, end: 15 });
		const apart = 'ab 부주의'.normalize('NFD');
		const [composed] = ownWordsOf(saying([{ text: apart, range: { start: 0, end: apart.length } }]), apart);
		expect(composed?.text).toBe('ab 부주의');
		expect(composed?.rangeOf(3, 6)).toEqual({ start: 3, end: apart.length });
	});
});

import type { Term } from '#domain/knowledge-base';

/** Idea: Google SRE Workbook (trigger and cause are two facets), CCADB incident reports. */
export const DEFAULT_CAUSE_KINDS: readonly Term[] = [
	term(
		'trigger',
		'Trigger',
		'촉발 요인',
		'What set the incident off on the day.',
		'그날 장애를 일으킨 직접적인 계기.',
	),
	term(
		'contributing',
		'Contributing',
		'기여 요인',
		'What made it possible or worse on the day.',
		'그날 장애를 가능하게 했거나 더 키운 것.',
	),
	term(
		'latent',
		'Latent',
		'잠재 요인',
		'What was there long before, waiting.',
		'오래전부터 있었으나 드러나지 않았던 것.',
	),
	term(
		'detection-gap',
		'Detection gap',
		'탐지 공백',
		'Why it was not noticed, or not sooner.',
		'알아차리지 못했거나 늦게 알아차린 까닭.',
	),
	term(
		'response-gap',
		'Response gap',
		'대응 공백',
		'Why it took longer to deal with than it had to.',
		'대응이 필요 이상으로 오래 걸린 까닭.',
	),
];

/** Idea: VERIS discovery methods, CCADB. */
export const DEFAULT_NOTICED_BY: readonly Term[] = [
	term(
		'self',
		'Whoever made the change',
		'변경한 당사자',
		'The role that made the change saw it.',
		'변경을 한 역할이 스스로 알아차렸다.',
	),
	term('teammate', 'A teammate', '동료', 'Another role in the team saw it.', '팀의 다른 역할이 알아차렸다.'),
	term('alert', 'An alert', '알림', 'Monitoring saw it.', '모니터링이 알아차렸다.'),
	term(
		'customer',
		'A customer',
		'고객',
		'Those who use it said so; for a platform, internal users too.',
		'사용하는 쪽이 알려 왔다. 플랫폼이라면 사내 사용자도 포함한다.',
	),
	term(
		'third-party',
		'A third party',
		'제삼자',
		'A vendor, a researcher or the press said so.',
		'공급자, 연구자 또는 언론이 알려 왔다.',
	),
	term('audit', 'An audit', '점검', 'A review or audit came upon it.', '감사나 정기 점검에서 드러났다.'),
];

/** Idea: CCADB, Google SRE book appendix D. */
export const DEFAULT_COUNTERMEASURE_KINDS: readonly Term[] = [
	term('prevent', 'Prevent', '예방', 'It keeps the cause from arising.', '원인이 생기지 않게 한다.'),
	term(
		'detect',
		'Detect',
		'탐지',
		'It makes the fault seen sooner, or seen at all.',
		'결함을 더 빨리, 또는 비로소 보이게 한다.',
	),
	term(
		'mitigate',
		'Mitigate',
		'완화',
		'It limits the harm by itself, without anyone acting.',
		'사람이 나서지 않아도 피해를 스스로 줄인다.',
	),
	term(
		'recover',
		'Recover',
		'복구',
		'It makes the way back shorter or surer.',
		'되돌아가는 길을 더 짧게, 더 확실하게 한다.',
	),
	term(
		'respond',
		'Respond',
		'대응',
		'It lets people act faster: runbooks, on-call, who tells whom.',
		'사람이 더 빨리 움직이게 한다. 런북, 당직, 보고 체계 등.',
	),
	term(
		'investigate',
		'Investigate',
		'조사',
		'It finds out what is not known yet.',
		'아직 모르는 것을 알아낸다.',
	),
];

/** Idea: the action hierarchy of RCA² (National Patient Safety Foundation, 2015). */
export const DEFAULT_STRENGTHS: readonly Term[] = [
	term(
		'weak',
		'Weak',
		'약함',
		'It rests on people remembering: training, a policy, “take care”.',
		'사람의 기억에 기댄다. 교육, 방침, “주의하기” 등.',
	),
	term(
		'intermediate',
		'Intermediate',
		'중간',
		'It helps people remember: a checklist, a reminder, a second pair of eyes, redundancy.',
		'기억을 돕는다. 체크리스트, 알림, 다른 사람의 확인, 여분 등.',
	),
	term(
		'strong',
		'Strong',
		'강함',
		'It works without anyone remembering: a forcing function, automation, a change of architecture.',
		'기억에 기대지 않는다. 강제 장치, 자동화, 구조 변경 등.',
	),
];

/** Idea: CCADB, incident.io ("not doing" is an answer too). */
export const COUNTERMEASURE_STATUSES: readonly Term[] = [
	term(
		'proposed',
		'Proposed',
		'제안',
		'Written down; nobody has agreed to it yet.',
		'적어 두었으나 아직 하기로 정하지 않았다.',
	),
	term(
		'accepted',
		'Accepted',
		'확정',
		'It will be done; it has an owner and a due date.',
		'하기로 정했으며 담당과 기한이 있다.',
	),
	term('in-progress', 'In progress', '진행 중', 'Work on it has begun.', '작업을 시작했다.'),
	term('done', 'Done', '완료', 'It is in place.', '적용되었다.'),
	term(
		'verified',
		'Verified',
		'확인됨',
		'It is in place and was seen to work.',
		'적용되었고 효과를 확인했다.',
	),
	term(
		'rejected',
		'Rejected',
		'하지 않음',
		'It will not be done, for a reason that is written down.',
		'하지 않기로 했으며 그 이유를 적어 두었다.',
	),
	term(
		'superseded',
		'Superseded',
		'대체됨',
		'Another countermeasure took its place.',
		'다른 대책이 그 자리를 대신한다.',
	),
	term(
		'unknown',
		'State unknown',
		'상태 모름',
		'It came with an imported postmortem, and nobody has said since what became of it.',
		'가져온 포스트모템에 있던 것으로, 그 뒤 어떻게 되었는지 아무도 적지 않았다.',
	),
];

/** Idea: CCADB's related incidents. */
export const RELATIONS: readonly Term[] = [
	term('recurrence-of', 'Recurrence of', '재발', 'The same fault came back.', '같은 결함이 다시 나타났다.'),
	term(
		'not-recurrence-of',
		'Not a recurrence of',
		'재발 아님',
		'It looks like the other and is another fault; the reason is written with it.',
		'다른 쪽과 비슷해 보이지만 다른 결함이다. 그 이유를 함께 적는다.',
	),
	term(
		'same-cause',
		'Same cause',
		'같은 원인',
		'Both come from one cause.',
		'둘 다 하나의 원인에서 비롯되었다.',
	),
	term('mentions', 'Mentions', '언급', 'One speaks of the other.', '한쪽이 다른 쪽을 언급한다.'),
	term(
		'follows',
		'Follows',
		'뒤이음',
		'It happened after the other and in connection with it.',
		'다른 쪽에 뒤이어, 그와 이어져 일어났다.',
	),
	term('duplicate-of', 'Duplicate of', '중복', 'Both tell of one incident.', '둘이 같은 장애를 다룬다.'),
	term('supersedes', 'Supersedes', '대체', 'It replaces the other account.', '다른 기록을 대신한다.'),
];

function term(id: string, en: string, ko: string, definitionEn: string, definitionKo: string): Term {
	return { id, label: { en, ko }, definition: { en: definitionEn, ko: definitionKo } };
}

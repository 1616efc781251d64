/** What the schemas say of a key, which may import nothing and so say it in English, by that sentence. */
const KOREAN: Readonly<Record<string, string>> = {
	'The front matter of a postmortem.': '포스트모템의 프런트 매터.',
	'What happened, in one line that a stranger understands.':
		'처음 보는 사람도 알 수 있게 무슨 일이 있었는지 한 줄로.',
	'`draft` is never published; `review` and `final` are. Requirements grow with the status.':
		'`draft`는 공개하지 않고 `review`와 `final`은 공개합니다. 상태가 나아갈수록 갖출 것이 늘어납니다.',
	'The day it started, else the day it was noticed: `2017-09-04`, `~2017-08-28` or `2017-08`.':
		'장애가 시작된 날, 모르면 알아차린 날: `2017-09-04`, `~2017-08-28`, `2017-08`.',
	'A level of `kb.yaml`, or `unknown`.': '`kb.yaml`의 심각도나 `unknown`.',
	'The exposure as it was claimed: `35m`, `30m..40m`, `~2h`. Optional where the timeline gives one.':
		'알려진 피해 시간: `35m`, `30m..40m`, `~2h`. 타임라인으로 알 수 있으면 없어도 됩니다.',
	'Root-cause categories of `kb.yaml`, those of the cause list, each once: `[capacity, process]`.':
		'`kb.yaml`의 근본 원인 분류 가운데 원인 목록에 나온 것을 한 번씩: `[capacity, process]`.',
	'An id: a letter, then letters, digits, `-`, `_` or `.`; not `true`, `false` or `null`.':
		'id: 글자로 시작하고 글자, 숫자, `-`, `_`, `.`만 씁니다. `true`, `false`, `null`은 안 됩니다.',
	'The services that were affected, by id: `[checkout]`.': '영향을 받은 서비스의 id: `[checkout]`.',
	'Who was harmed and how, in one line, or `none`.': '누가 어떤 피해를 입었는지 한 줄로, 없으면 `none`.',
	'What happened: an `incident` (default), a `near-miss` that harmed nobody, or a `drill`.':
		'무슨 일이었는지: 장애 `incident`(기본값), 피해가 없었던 `near-miss`, 훈련 `drill`.',
	'The language this file is written in. Default: that of `kb.yaml`.':
		'이 파일을 쓴 언어. 기본값은 `kb.yaml`의 언어.',
	'The IANA zone of times that name none, for example `Asia/Seoul`. Default: that of `kb.yaml`.':
		'시간대를 적지 않은 시각의 IANA 시간대. 예: `Asia/Seoul`. 기본값은 `kb.yaml`의 시간대.',
	'A whole number from 1 on, for display, without quotes. The id is the file’s name.':
		'보여 주기 위한 1 이상의 정수. 따옴표 없이 씁니다. id는 파일 이름입니다.',
	'When it was first shared: a day, or a day and a time or range of times, for example `2017-09-04 12:00..24:00`.':
		'처음 공유한 때: 날짜, 또는 날짜와 시각이나 시각 범위. 예: `2017-09-04 12:00..24:00`.',
	'Words of your own to find it by: `[black-friday]`. A closed list where `kb.yaml` has `tags`.':
		'찾을 때 쓸 팀의 낱말: `[black-friday]`. `kb.yaml`에 `tags`가 있으면 그 가운데에서 고릅니다.',
	'Tickets, changes, chats, dashboards that belong to it.': '이 장애와 관련된 티켓, 변경, 대화, 대시보드.',
	'A link: `{ url: "https://…", kind: ticket, title: "…" }`.':
		'링크: `{ url: "https://…", kind: ticket, title: "…" }`.',
	'An address with `https://`.': '`https://`로 시작하는 주소.',
	'What is there, for example `ticket` or `dashboard`.': '거기에 있는 것. 예: `ticket`, `dashboard`.',
	'What it is called. Default: its address.': '보여 줄 이름. 기본값은 주소.',
	'The team or role that writes it up: `platform`.': '글을 맡은 팀이나 역할: `platform`.',
	'The day by which it is final. Default: the severity’s `postmortemDays` after `date`.':
		'최종본이 되어야 하는 날. 기본값은 `date`에서 심각도의 `postmortemDays`가 지난 날.',
	'Published as it was found elsewhere: what such a file lacks is a note and never an error.':
		'다른 곳에서 가져온 그대로 공개합니다. 빠진 것은 오류가 아니라 참고 사항이 됩니다.',
	'Where it was found, for example `Confluence export`.': '가져온 곳. 예: `Confluence export`.',
	'The day it was brought here, `2026-11-29`.': '가져온 날, `2026-11-29`.',
	'What its source calls it, so that it is not brought twice.':
		'원래 있던 곳에서 쓰는 이름. 두 번 가져오지 않기 위한 것입니다.',
	'Ids that it had before, whose addresses lead here: `[2026-03-14-checkout]`. Written by `odap rename`.':
		'전에 쓰던 id. 그 주소는 이리로 이어집니다: `[2026-03-14-checkout]`. `odap rename`이 적습니다.',
	'The name of a postmortem’s file without `.md`, in lower case: `2026-03-14-checkout-outage`.':
		'`.md`를 뺀 포스트모템 파일 이름. 소문자로 씁니다: `2026-03-14-checkout-outage`.',
	'Roles of this incident by id, never names of persons: `{ on-call: "the on-call engineer" }`.':
		'이 장애에서 맡은 역할의 id와 설명. 사람 이름은 쓰지 않습니다: `{ on-call: "당직 엔지니어" }`.',
	'Other postmortems that this one belongs with.': '함께 볼 다른 포스트모템.',
	'Another postmortem: `{ postmortem: 2026-03-14-checkout-outage, how: mentions }`.':
		'다른 포스트모템: `{ postmortem: 2026-03-14-checkout-outage, how: mentions }`.',
	'The id of the other postmortem: its file name without `.md`.':
		'다른 포스트모템의 id. `.md`를 뺀 파일 이름입니다.',
	'How this one relates to it, for example `recurrence-of` or `mentions`.':
		'어떤 관계인지. 예: `recurrence-of`, `mentions`.',
	'Why the two belong together, in one line.': '왜 함께 보아야 하는지 한 줄로.',
	'Findings that are accepted in this file, each with its reason.':
		'이 파일에서 받아들인 검사 결과와 그 이유.',
	'An accepted finding: `{ check: duration-claim, because: "…" }`.':
		'받아들인 검사 결과: `{ check: duration-claim, because: "…" }`.',
	'The id of the check whose finding is accepted in this file.': '이 파일에서 받아들인 검사의 id.',
	'Why it is accepted. Shown wherever the finding would be.':
		'받아들인 이유. 검사 결과가 나올 자리에 대신 보입니다.',
	'kb.yaml: the settings and vocabulary of a knowledge base.': 'kb.yaml: 지식 베이스의 설정과 어휘.',
	'The name of the knowledge base.': '지식 베이스의 이름.',
	'One sentence under the name.': '이름 아래에 보일 한 문장.',
	'The site’s address, for feeds and citations, for example `https://postmortems.example.com`; without user, query and `#`.':
		'피드와 인용에 쓸 사이트 주소. 예: `https://postmortems.example.com`. 사용자, 질의, `#`는 넣지 않습니다.',
	'The path the site is served under, for example `/notes/`; begins and ends with `/`, no step is `.` or `..`. Default `/`.':
		'사이트가 놓일 경로. 예: `/notes/`. `/`로 시작하고 끝나며 `.`이나 `..`은 쓰지 않습니다. 기본값은 `/`.',
	'Whether each postmortem has a picture for where its link is shared; needs `url`, and fonts where the site is built. Default `false`.':
		'링크를 공유할 때 보일 그림을 포스트모템마다 만들지. `url`과, 빌드하는 곳의 글꼴이 필요합니다. 기본값은 `false`.',
	'The language of the interface. Default `en`.': '화면의 언어. 기본값은 `en`.',
	'The IANA zone of times that name none. Default `UTC`.':
		'시간대를 적지 않은 시각의 IANA 시간대. 기본값은 `UTC`.',
	'The repository’s web address, for edit links, for example `https://github.com/team/notes`.':
		'고치기 링크에 쓸 저장소의 웹 주소. 예: `https://github.com/team/notes`.',
	'The branch that is published. Default `main`.': '공개하는 브랜치. 기본값은 `main`.',
	'Levels of severity to change or add.': '바꾸거나 더할 심각도.',
	'What readers see. Default: the id.': '읽는 사람에게 보일 이름. 기본값은 id.',
	'In English.': '영어로.',
	'In Korean.': '한국어로.',
	'One sentence that tells when the word applies.': '이 말을 언제 쓰는지 한 문장으로.',
	'What usually helps against it.': '흔히 도움이 되는 것.',
	'1 is the worst.': '1이 가장 심각합니다.',
	'Whether it counts as a major incident.': '중대 장애로 셀지.',
	'Whether a final postmortem may stay without cause and countermeasure lists.':
		'최종본에 원인과 대책 목록이 없어도 되는지.',
	'Days from the incident within which its postmortem is final.':
		'장애가 난 날부터 포스트모템이 최종본이 되어야 하는 날까지의 날수.',
	'Days from the incident within which follow-ups are due.': '장애가 난 날부터 대책의 기한까지의 날수.',
	'Root-cause categories to change or add.': '바꾸거나 더할 근본 원인 분류.',
	'Kinds of countermeasure to change or add.': '바꾸거나 더할 대책의 종류.',
	'Strengths of countermeasures to change or add.': '바꾸거나 더할 대책의 강도.',
	'The services. Where none is listed, any id is accepted.': '서비스 목록. 없으면 어떤 id든 쓸 수 있습니다.',
	'The tags. Where none is listed, any id is accepted.': '태그 목록. 없으면 어떤 id든 쓸 수 있습니다.',
	'Keys of your own for the front matter: `[{ id: region, type: choice, choices: [eu, us] }]`.':
		'프런트 매터에 쓸 팀의 키: `[{ id: region, type: choice, choices: [eu, us] }]`.',
	'The key in the front matter, none of those that are there already.':
		'프런트 매터의 키. 이미 있는 키와 달라야 합니다.',
	'What its value is.': '값의 종류.',
	'The values to choose from, where the type is `choice`.': '종류가 `choice`일 때 고를 수 있는 값.',
	'The status from which on every postmortem has it.': '모든 포스트모템이 이 값을 갖추어야 하는 상태.',
	'Whether lists and search can be narrowed by it.': '목록과 검색을 이것으로 좁힐 수 있는지.',
	'Roles that every postmortem may use.': '모든 포스트모템에서 쓸 수 있는 역할.',
	'Section names that are accepted beside the built-in ones.': '기본 이름과 함께 쓸 수 있는 절 제목.',
	'Headings that begin the timeline.': '타임라인이 시작되는 제목.',
	'Headings that begin the list of causes.': '원인 목록이 시작되는 제목.',
	'Headings that begin the list of countermeasures.': '재발 방지 대책 목록이 시작되는 제목.',
	'Headings that begin the list of lessons.': '교훈 목록이 시작되는 제목.',
	'Headings of what went well; below lessons too.': '잘된 점의 제목. 교훈 아래에서도 씁니다.',
	'Headings of what went poorly; below lessons too.': '아쉬운 점의 제목. 교훈 아래에서도 씁니다.',
	'Headings of where it was luck; below lessons too.': '운이 좋았던 점의 제목. 교훈 아래에서도 씁니다.',
	'Headings of sections that are opinion.': '의견을 적은 절의 제목.',
	'Ids of postmortems that newcomers read first.': '새로 온 사람이 먼저 읽을 포스트모템의 id.',
	'Ids of postmortems that were published and no longer are: a page at their address says so, without their title.':
		'공개했다가 내린 포스트모템의 id. 그 주소의 페이지가 제목 없이 그 사실을 알립니다.',
	'Groups of words that search treats as one.': '검색에서 같은 말로 볼 낱말들.',
	'Mail addresses or domains that may stand in a postmortem.': '포스트모템에 적어도 되는 메일 주소나 도메인.',
	'The picture in the header: the name of a file beside `kb.yaml` (svg, png, jpg, gif, webp, avif). One about as wide as high stands before the title, a wider one in its place.':
		'머리 부분의 그림: `kb.yaml` 옆에 있는 파일 이름(svg, png, jpg, gif, webp, avif). 너비와 높이가 비슷하면 이름 앞에, 더 넓으면 이름 대신 놓입니다.',
	'The colour of links and of all else that can be followed, in quotes: `"#1b3f95"`, or `{ light: "#1b3f95", dark: "#a9c3ff" }`. One alone is that of the light scheme; the dark one is made from it.':
		'링크처럼 누를 수 있는 것의 색. 따옴표로 감쌉니다: `"#1b3f95"` 또는 `{ light: "#1b3f95", dark: "#a9c3ff" }`. 하나만 적으면 밝은 화면의 색이고, 어두운 화면의 색은 그 색에서 만듭니다.',
	'In the light scheme, such as `"#1b3f95"`.': '밝은 화면에서. 예: `"#1b3f95"`.',
	'In the dark scheme, such as `"#a9c3ff"`.': '어두운 화면에서. 예: `"#a9c3ff"`.',
	'What stands on top of each page: a paragraph of Markdown of at most 500 characters.':
		'모든 페이지 위에 보일 공지: 500자까지의 Markdown 한 문단.',
	'Links in the header, six at most: `[{ title: "Runbooks", url: "https://runbooks.example.com" }]`.':
		'머리 부분의 링크, 여섯 개까지: `[{ title: "런북", url: "https://runbooks.example.com" }]`.',
	'What readers see.': '읽는 사람에게 보일 이름.',
	'An address with `https://`, or `mailto:` and a mailbox.':
		'`https://`로 시작하는 주소나, `mailto:`와 메일 주소.',
	'What stands at the foot of each page: paragraphs and lists of Markdown, of at most 2,000 characters.':
		'모든 페이지 아래에 보일 글: 2,000자까지의 Markdown 문단과 목록.',
	'Your own style sheet, loaded after ours: the name of a file beside `kb.yaml`.':
		'기본 스타일 다음에 읽을 팀의 스타일 시트: `kb.yaml` 옆에 있는 파일 이름.',
};

/** What a schema says, in Korean; a sentence that is not here stays as it is. */
export function inKorean(description: string): string {
	return KOREAN[description] ?? description;
}

/** The sentences that have a Korean one. */
export const TRANSLATED: readonly string[] = Object.keys(KOREAN);

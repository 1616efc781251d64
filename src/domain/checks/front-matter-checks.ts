import type { ParserCheck } from './check.ts';

const head = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`;
const DRAFT = ['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14'];

/** What the parser itself finds in the front matter and in `kb.yaml`. */
export const frontMatterChecks: readonly ParserCheck[] = [
	{
		id: 'front-matter-fence',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'A postmortem begins with its front matter between two lines of `---`.',
			ko: '포스트모템은 `---` 두 줄 사이의 프런트 매터로 시작한다.',
		},
		why: {
			en: 'The front matter tells whether a file is a draft. Where readers could disagree about where it begins or ends, a draft might be published, so only one form is accepted.',
			ko: '프런트 매터는 초안인지 아닌지를 말해 줍니다. 어디서 시작하고 끝나는지 해석이 갈리면 초안이 공개될 수 있으므로 한 가지 형식만 받습니다.',
		},
		examples: {
			good: { text: head(...DRAFT) },
			bad: { text: '# Checkout stopped\n\nNo front matter above.\n', isWhole: true },
		},
	},
	{
		id: 'file-foreign',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'A postmortem has the front matter of this knowledge base, not that of another tool.',
			ko: '포스트모템의 프런트 매터는 다른 도구가 아니라 이 지식 베이스의 것이다.',
		},
		why: {
			en: 'What another tool wrote has its facts under other names, and times and causes in other forms. `odap import` reads those; naming each difference here would help nobody.',
			ko: '다른 도구로 쓴 글은 사실을 적는 이름도, 시각과 원인을 적는 형식도 다릅니다. 그런 글은 `odap import`가 읽습니다. 다른 점을 여기서 하나하나 짚어도 도움이 되지 않습니다.',
		},
		examples: {
			good: { text: head(...DRAFT) },
			bad: { text: head('layout: post', 'title: "Checkout stopped"', 'author: ops') },
		},
	},
	{
		id: 'front-matter-size',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'The front matter has at most 64 KB and 2,000 lines.',
			ko: '프런트 매터는 64 KB, 2,000줄을 넘지 않는다.',
		},
		why: {
			en: 'It holds a few facts; anything longer is text that belongs in the body, or a file made to slow the tools down.',
			ko: '몇 가지 사실만 담는 곳입니다. 더 길다면 본문에 있어야 할 글이거나 도구를 느리게 하려는 파일입니다.',
		},
		examples: {
			good: { text: head(...DRAFT) },
			bad: { text: head(...DRAFT, ...Array.from({ length: 2_001 }, () => '')) },
		},
	},
	{
		id: 'yaml-syntax',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'The front matter and `kb.yaml` are well-formed YAML 1.2, without aliases, anchors and tags.',
			ko: '프런트 매터와 `kb.yaml`은 올바른 YAML 1.2이며 별칭·앵커·태그를 쓰지 않는다.',
		},
		why: {
			en: 'What YAML reads must be what a person sees. Duplicate keys, aliases and tags make the two differ.',
			ko: '사람이 보는 것과 YAML이 읽는 것이 같아야 합니다. 중복 키, 별칭, 태그는 둘을 다르게 만듭니다.',
		},
		examples: { good: { text: head(...DRAFT) }, bad: { text: head(...DRAFT, 'status: final') } },
	},
	{
		id: 'key-known',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		summary: { en: 'Every key is one of the contract.', ko: '모든 키는 정해진 키 가운데 하나다.' },
		why: {
			en: 'A misspelt key would be ignored in silence, and the fact in it lost.',
			ko: '철자가 틀린 키를 조용히 넘기면 거기 적힌 사실을 잃게 됩니다.',
		},
		examples: {
			good: { text: head(...DRAFT, 'severity: sev2') },
			bad: { text: head(...DRAFT, 'severty: sev2') },
		},
	},
	{
		id: 'key-required',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'The keys that every postmortem needs are there.',
			ko: '모든 포스트모템에 필요한 키가 있다.',
		},
		why: {
			en: 'A draft needs a title, a status and a date, so that it can be listed and found. Later states need more.',
			ko: '초안에도 제목, 상태, 날짜는 있어야 목록에 싣고 찾을 수 있습니다. 다음 단계로 갈수록 더 필요합니다.',
		},
		examples: {
			good: { text: head(...DRAFT) },
			bad: { text: head('title: "Checkout stopped"', 'status: draft') },
		},
	},
	{
		id: 'value-expected',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'Every value has the form that its key expects.',
			ko: '모든 값은 키가 정한 형식을 따른다.',
		},
		why: {
			en: 'Values that machines compare are written in one form only, so that two postmortems can be compared at all.',
			ko: '기계가 비교하는 값은 한 가지 형식으로만 적어야 포스트모템끼리 견줄 수 있습니다.',
		},
		examples: {
			good: { text: head(...DRAFT, 'kind: near-miss') },
			bad: { text: head(...DRAFT, 'kind: nearmiss') },
		},
	},
	{
		id: 'value-quoted',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'A text that YAML would cut or read as something else stands in quotes.',
			ko: 'YAML이 자르거나 달리 읽을 글은 따옴표로 감싼다.',
		},
		why: {
			en: 'Without quotes ` #` begins a comment, a comma inside `{ }` ends the value, and `404` is a number. YAML says nothing of it.',
			ko: '따옴표가 없으면 ` #`부터는 주석이 되고, `{ }` 안의 쉼표는 값을 끝내며, `404`는 숫자가 됩니다. YAML은 아무 말도 하지 않습니다.',
		},
		examples: {
			good: { text: head('title: "PR #9 merged twice"', 'status: draft', 'date: 2026-03-14') },
			bad: { text: head('title: PR #9 merged twice', 'status: draft', 'date: 2026-03-14') },
		},
	},
	{
		id: 'timezone-known',
		family: 'front-matter',
		severity: 'error',
		scope: 'parser',
		summary: { en: 'A time zone is an IANA name.', ko: '시간대는 IANA 이름이다.' },
		why: {
			en: 'Abbreviations such as KST or CST name several zones, or none; only a region’s name carries its rules for summer time.',
			ko: 'KST, CST 같은 약어는 여러 시간대를 가리키거나 아무것도 가리키지 않습니다. 지역 이름만이 서머타임 규칙까지 담습니다.',
		},
		examples: {
			good: { text: head(...DRAFT, 'timezone: Asia/Seoul') },
			bad: { text: head(...DRAFT, 'timezone: KST') },
		},
	},
];

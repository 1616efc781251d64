import type { ParserCheck } from './check.ts';

const DRAFT = '---\ntitle: "Checkout stopped"\nstatus: draft\ndate: 2026-03-14\n---\n';

/** What is found while the folder is read, before a file is parsed. */
export const fileLevelChecks: readonly ParserCheck[] = [
	{
		id: 'file-unexpected',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'Everything in `postmortems/` is a postmortem or a file that belongs to one.',
			ko: '`postmortems/`에는 포스트모템과 그에 딸린 파일만 둔다.',
		},
		why: {
			en: 'A file with another extension, a link or a stray folder would be left out of the site, and nobody would notice.',
			ko: '확장자가 다른 파일, 링크, 남의 폴더는 사이트에서 빠지고 아무도 알아채지 못합니다.',
		},
		examples: { good: { text: DRAFT }, bad: { text: DRAFT, name: '2026-03-14-checkout.mdx' } },
	},
	{
		id: 'file-unreadable',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: { en: 'Every file can be read.', ko: '모든 파일은 읽을 수 있다.' },
		why: {
			en: 'A file that cannot be opened is named instead of skipped: a site that lacks a postmortem in silence is a lie.',
			ko: '열 수 없는 파일은 건너뛰지 않고 알립니다. 포스트모템이 조용히 빠진 사이트는 거짓말을 하는 셈입니다.',
		},
		examples: { good: { text: DRAFT }, bad: { text: DRAFT } },
	},
	{
		id: 'file-limit',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'A file is read within five seconds and 512 MB of memory.',
			ko: '파일 하나는 5초, 메모리 512 MB 안에 읽힌다.',
		},
		why: {
			en: 'Some Markdown is made to stall a parser. One such file must not hold up the others.',
			ko: '파서를 멈추게 하려고 만든 마크다운이 있습니다. 그런 파일 하나가 나머지를 붙잡아서는 안 됩니다.',
		},
		examples: { good: { text: DRAFT }, bad: { text: DRAFT } },
	},
	{
		id: 'id-form',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'A file’s name is a date and a slug: `YYYY-MM-DD-slug.md`, or `YYYY-MM-slug.md`.',
			ko: '파일 이름은 날짜와 이름이다. `YYYY-MM-DD-이름.md` 또는 `YYYY-MM-이름.md`.',
		},
		why: {
			en: 'The name is the permanent address. A date and a few words never collide when two pull requests are open; numbers do.',
			ko: '이름은 바뀌지 않는 주소가 됩니다. 날짜와 낱말은 풀 리퀘스트 두 개가 함께 열려 있어도 겹치지 않지만 번호는 겹칩니다.',
		},
		examples: { good: { text: DRAFT }, bad: { text: DRAFT, name: 'postmortem 14.md' } },
	},
	{
		id: 'id-unique',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'No two files have one id, also when case and Unicode form are ignored.',
			ko: '대소문자와 유니코드 형식을 무시해도 id가 같은 파일은 없다.',
		},
		why: {
			en: 'Such files replace each other on some disks and on the site, depending on the order in which they are read.',
			ko: '그런 파일들은 디스크에 따라, 읽는 순서에 따라 서로를 덮어씁니다.',
		},
		examples: {
			good: { text: DRAFT },
			bad: { text: DRAFT, name: '2026-03-14-결제.md', beside: { '2026-03-14-결제/index.md': DRAFT } },
		},
	},
	{
		id: 'config-loads',
		family: 'file',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: '`odap.config.js` loads, and holds checks as `defineCheck` takes them.',
			ko: '`odap.config.js`는 읽히고, `defineCheck`가 받는 검사만 들어 있다.',
		},
		why: {
			en: 'A check that nobody hears of is worse than none: people rely on it. So what cannot be loaded, or is no check, is told and stops the build.',
			ko: '돌지 않는 검사는 없느니만 못합니다. 사람들이 믿기 때문입니다. 그래서 읽을 수 없거나 검사가 아닌 것은 알리고 빌드를 멈춥니다.',
		},
		examples: {
			good: { text: DRAFT, config: 'export default { checks: [] };\n' },
			bad: { text: DRAFT, config: 'export default { check: [] };\n' },
		},
	},
];

import { expect, test } from 'vitest';
import { korean, withParticle } from '#domain/text/particle';
import { unexpected } from '#domain/text/unexpected';
import { said } from '#locales/said';

test.each([
	['고객', '이/가', '고객이'],
	['동료', '이/가', '동료가'],
	['서울', '으로/로', '서울로'],
	['30~40분', '으로/로', '30~40분으로'],
	['2', '이/가', '2가'],
	['3', '을/를', '3을'],
	['SQL', '을/를', 'SQL을'],
	['Redis', '은/는', 'Redis는'],
	['결제(신규)', '은/는', '결제(신규)는'],
	['방법(링크)', '은/는', '방법(링크)은'],
	['%', '이/가', '%가'],
	['형식', '이어야/여야', '형식이어야'],
	['날짜', '이어야/여야', '날짜여야'],
	['결제'.normalize('NFD'), '이/가', `${'결제'.normalize('NFD')}가`],
	['서울'.normalize('NFD'), '이/가', `${'서울'.normalize('NFD')}이`],
] as const)('%s with %s is %s', (word, particle, expected) => {
	expect(withParticle(word, particle)).toBe(expected);
});

test.each([
	'`rollback`이',
	'`commit`이',
	'`checkout`이',
	'`backup`이',
	'`column`이',
	'`timeline`이',
	'`role`이',
	'`staging`이',
	'`type`이',
	'`deploy`가',
	'`link`가',
	'`test`가',
	'`root`가',
	'`draft`가',
	'`owner`가',
	'`check`가',
	'`tag`가',
	'`done:2026-03-14`가',
	'`2026-03-14-checkout-outage`가',
	'`14:30`이',
	'`sev1`이',
	'`sev4`가',
	'`U+FFFD`가',
	'`U+200B`가',
	'`DNS`가',
	'`URL`이',
	'`id`가',
	'`kb.yaml`이',
	'`https://example.org/12`가',
	'`3f9abc`가',
])('a code is read as Koreans read it aloud: %s', (expected) => {
	const code = expected.slice(0, -1);
	expect(korean`${code}이(가)`).toBe(expected);
});

test('each particle of a sentence agrees with what stands before it', () => {
	const [from, to] = ['main', '릴리스'];
	expect(
		korean`\`${from}\`과(와) \`${to}\`을(를) 섞지 마세요. ${to}(으)로 바꾸면 ${from}은(는) 그대로입니다(${to}이(가) 먼저).`,
	).toBe('`main`과 `릴리스`를 섞지 마세요. 릴리스로 바꾸면 main은 그대로입니다(릴리스가 먼저).');
});

test('a value that holds an open particle keeps it', () => {
	expect(korean`${'`값은(는)`'}을(를) 읽을 수 없습니다.`).toBe('`값은(는)`을 읽을 수 없습니다.');
});

test('what was expected is the subject of its sentence', () => {
	expect(said(unexpected('x', '`2026-03-14` 꼴의 날짜'), 'ko')).toBe(
		'`x` 자리에는 `2026-03-14` 꼴의 날짜가 와야 합니다.',
	);
	expect(said(unexpected('x', '형식(예: `a`)'), 'ko')).toBe('`x` 자리에는 형식(예: `a`)이 와야 합니다.');
});

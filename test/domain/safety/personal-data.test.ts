import { describe, expect, test } from 'vitest';
import { findPersonalData } from '#domain/safety/personal-data';

const ALLOWED = ['support@acme.co.kr', 'acme.io', '@partner.net'];
const found = (text: string) => findPersonalData(text, ALLOWED).map(({ name }) => name.en);
const RRN = 'Korean resident registration number';

describe('found', () => {
	test.each([
		['900101-1234567', RRN],
		['고객(880229-2345678)', RRN],
		['001231 - 4123456', RRN],
		['주민번호 9001011234567', RRN],
		['주민번호 9001011234567'.normalize('NFD'), RRN],
		['9001011234568', RRN],
		['９００１０１-１２３４５６７', RRN],
		['850615-5123456 외국인', RRN],
		['900101—1234567', RRN],
		['900101‑1234567', RRN],
		['주민등록번호 900101 1234567', RRN],
		['010-2345-6789', 'mobile number'],
		['010–2345–6789', 'mobile number'],
		['010ㅡ2345ㅡ6789', 'mobile number'],
		['010/2345/6789', 'mobile number'],
		['0082-10-2345-6789', 'mobile number'],
		['010.2345.6789', 'mobile number'],
		['010 2345 6789', 'mobile number'],
		['01023456789', 'mobile number'],
		['+82-10-2345-6789', 'mobile number'],
		['+82 (0)10-2345-6789', 'mobile number'],
		['+821023456789', 'mobile number'],
		['821023456789', 'mobile number'],
		['00821023456789', 'mobile number'],
		['+8201023456789', 'mobile number'],
		['011-234-5678', 'mobile number'],
		['010-**2345**-6789', 'mobile number'],
		['4111111111111111', 'card number'],
		['4111 1111 1111 1111', 'card number'],
		['5555-5555-5555-4444', 'card number'],
		['3782 822463 10005', 'card number'],
		['9410-0000-0000-0005', 'card number'],
		['4111.1111.1111.1111', 'card number'],
		['3056 930902 5904', 'card number'],
		['gildong@naver.com', 'mailbox'],
		['고객 gildong.hong+a@mail.naver.com이 문의', 'mailbox'],
		['<mailto:gildong@naver.com>', 'mailbox'],
		['gildong&#64;naver.com', 'mailbox'],
		['gildong%40naver.com', 'mailbox'],
		['gildong [at] naver.com', 'mailbox'],
		['gildong(at)naver.com', 'mailbox'],
		['gildong@회사.한국', 'mailbox'],
		['?email=gildong@naver.com&x=1', 'mailbox'],
		['gildong@acme.co.kr', 'mailbox'],
		['x@notacme.io', 'mailbox'],
	])('%s', (text, name) => {
		expect(found(`문의 ${text} 접수`)).toEqual([name]);
	});
});

describe('left alone', () => {
	test.each([
		'901301-1234567',
		'900230-1234567',
		'900101-9234567',
		'1709218280301',
		'build 260314 1234567',
		'200101.3234567',
		'9001011234567',
		'build 20260314-1234567',
		'010-0000-0000',
		'010–0000–0000',
		'010/1111/1111',
		'010-xxxx-xxxx',
		'02-123-4567',
		'0162908708',
		'version 010.20.300',
		'4111111111111112',
		'4111-1111-1111-1112',
		'1234 5678 9012 3456',
		'order 7012345678901234',
		'0000 0000 0000 0000',
		'trace 4bf92f3577b34da6a3ce929d0e0e4736',
		'support@acme.co.kr',
		'Support@ACME.co.kr',
		'anyone@acme.io',
		'anyone@mail.acme.io',
		'anyone@partner.net',
		'user@example.com',
		'user@mail.example.org',
		'root@db.internal',
		'git@github.com:acme/app.git',
		'icon@2x.png',
		'actions/checkout@v4',
		'lodash@4.17.21',
		'@Builder.Default',
		'postgres://app:pw@db.acme.com/x',
		'ssh deploy:pw@10.0.0.1',
		'https://medium.com/@hoonyland/post',
	])('%s', (text) => {
		expect(found(`문의 ${text} 접수`)).toEqual([]);
	});
});

test('the range is the value', () => {
	const text = '연락처 010-2345-6789.';
	const [it] = findPersonalData(text, []);
	expect(text.slice(it?.range.start, it?.range.end)).toBe('010-2345-6789');
});

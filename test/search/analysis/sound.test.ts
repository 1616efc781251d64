import { expect, test } from 'vitest';
import { HangulNames, LatinNames, SURE } from '#search/analysis/foreign-names';

const likeness = (hangul: string, latin: string) =>
	new LatinNames([latin]).soundingLike(hangul)[0]?.difference ?? 2;

test.each([
	['zookeeper', '주키퍼'],
	['grafana', '그라파나'],
	['prometheus', '프로메테우스'],
	['elasticsearch', '엘라스틱서치'],
	['cassandra', '카산드라'],
	['terraform', '테라폼'],
	['schema', '스키마'],
	['thread', '스레드'],
	['thread', '쓰래드'],
	['transaction', '트랜잭션'],
	['bottleneck', '보틀넥'],
	['signature', '시그니쳐'],
	['refresh', '리프레쉬'],
	['push', '푸시'],
	['message', '메세지'],
	['driver', '드라이버'],
	['database', '데이타베이스'],
	['wrapper', '랩퍼'],
	['content', '컨텐츠'],
	['concept', '컨셉'],
	['firebase', '파이어베이스'],
	['tombstone', '툼스톤'],
	['listener', '리스너'],
	['chunk', '청크'],
	['ssh', '에스에스에이치'],
	['css', '시에스에스'],
	['vmware', '브이엠웨어'],
	['rabbitmq', '레빗엠큐'],
	['vision', '비전'],
	['conversion', '컨버전'],
	['encoder', '인코더'],
	['increment', '인크리먼트'],
	['bank', '뱅크'],
	['portability', '포터빌리티'],
])('%s sounds like %s', (latin, hangul) => {
	expect(likeness(hangul, latin)).toBeLessThanOrEqual(SURE);
	expect(new HangulNames([hangul]).soundingLike(latin)[0]?.difference).toBeLessThanOrEqual(SURE);
});

test.each([
	['rehashing', '해싱'],
	['scanner', '스캔'],
	['share', '셸'],
	['bread', '빌드'],
	['score', '스칼'],
	['further', '푸시'],
	['email', '메일'],
	['java8', '자바'],
	['ddl', '데델'],
	['entry', '센트리'],
])('%s does not sound like %s', (latin, hangul) => {
	expect(likeness(hangul, latin)).toBeGreaterThan(SURE);
});

test('two words that are known make a name', () => {
	const words = ['콜', '백', '팬', '아웃', '로그'];
	expect(new HangulNames(words).soundingLike('callback')[0]?.word).toBe('콜백');
	expect(new HangulNames(words).soundingLike('fanout')[0]?.word).toBe('팬아웃');
	expect(new HangulNames(['시리얼', '라이저']).soundingLike('serializer')[0]?.word).toBe('시리얼라이저');
	expect(new HangulNames(['블레임', '리스']).soundingLike('blameless')[0]?.word).toBe('블레임리스');
});

test('a word that the corpus has in Latin letters has another spelling only where that is written by the rule', () => {
	const names = new HangulNames(['포스트', '스패너', '오퍼레이터', '매개']);
	expect(names.surelyLike('first', true)).toEqual(['포스트']);
	expect(names.surelyLike('first', false)).toEqual([]);
	expect(names.surelyLike('spanner', false)).toEqual(['스패너']);
	expect(names.surelyLike('merge', true)).toEqual([]);
});

test('of names that sound alike the likest stands first, then the commonest', () => {
	const words = ['later', 'flash', 'letter', 'flush'];
	expect(new LatinNames(words).soundingLike('플러시').map(({ word }) => word)).toEqual(['flush', 'flash']);
	expect(new LatinNames(words).soundingLike('레터')[0]?.word).toBe('letter');
	expect(new LatinNames(['blog', 'block']).soundingLike('블럭')[0]?.word).toBe('block');
});

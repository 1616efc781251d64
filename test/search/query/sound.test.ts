import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#search/query/edit-distance';
import { soundOfHangul, soundsOfLatin } from '#search/query/sound';

test.each([
	['zookeeper', '주키퍼'],
	['grafana', '그라파나'],
	['prometheus', '프로메테우스'],
	['elasticsearch', '엘라스틱서치'],
	['kibana', '키바나'],
	['cassandra', '카산드라'],
	['terraform', '테라폼'],
	['postman', '포스트맨'],
	['schema', '스키마'],
	['thread', '스레드'],
	['transaction', '트랜잭션'],
])('%s sounds like %s', (latin, hangul) => {
	expect(soundsOfLatin(latin).map(({ consonants }) => consonants)).toContain(
		soundOfHangul(hangul)?.consonants,
	);
});

test('an e that nobody says is no vowel', () => {
	for (const [latin, hangul] of [
		['bottleneck', '보틀넥'],
		['handlebar', '핸들바'],
	] as const)
		expect(soundsOfLatin(latin)[0]?.vowels).toBe(soundOfHangul(hangul)?.vowels);
});

test.each([
	['certificate', 'certifcate', 1],
	['certificate', 'certificaet', 1],
	['abc', 'abc', 0],
	['', 'ab', 2],
	['kitten', 'sitting', 3],
])('%s and %s differ by %i', (a, b, distance) => {
	expect(editDistance(a, b, 3)).toBe(distance);
	expect(editDistance(a, b, 0)).toBe(distance === 0 ? 0 : 1);
});

test('a distance is the same both ways, and never above one more than the most', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ㅏ'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
			expect(editDistance(a, b, most)).toBe(editDistance(b, a, most));
			expect(editDistance(a, b, most)).toBeLessThanOrEqual(most + 1);
		}),
	);
});

import { expect, test } from 'vitest';
import { indexSimilarIn } from '#domain/library/similar';
import { termsOf } from '#domain/library/terms-of-text';
import { buildLibrary } from '#test/build-library';
import { buildCountermeasure, buildPostmortem, buildProse, buildTimelineItem } from '#test/build-postmortem';

const related = (id: string, given: Parameters<typeof buildPostmortem>[1]) =>
	buildPostmortem(id, { title: id, categories: ['unknown'], ...given });

test('a shared category is enough, the rarer the more', () => {
	const library = buildLibrary([
		related('2024-01-01-a', { categories: ['process', 'expiry'] }),
		related('2024-01-02-b', { categories: ['process'] }),
		related('2024-01-03-c', { categories: ['process'] }),
		related('2024-01-04-d', { categories: ['expiry'] }),
	]);
	const similar = library.facts.get('2024-01-01-a')?.similar ?? [];
	expect(similar.map(({ postmortem, categories }) => [postmortem.id, ...categories])).toEqual([
		['2024-01-04-d', 'expiry'],
		['2024-01-03-c', 'process'],
		['2024-01-02-b', 'process'],
	]);
	expect(similar[0]?.score).toBeGreaterThan(similar[1]?.score ?? 0);
});

test('a service alone is not, with a rare word it is; `unknown` counts nothing', () => {
	const library = buildLibrary([
		related('2024-01-01-a', { services: ['shop'], title: 'Certificate chain' }),
		related('2024-01-02-b', { services: ['shop'], title: 'Nothing in common' }),
		related('2024-01-03-c', { services: ['shop'], title: 'The certificate' }),
		related('2024-01-04-d', { services: ['mail'], title: 'Some chain' }),
	]);
	const similar = library.facts.get('2024-01-01-a')?.similar ?? [];
	expect(similar.map(({ postmortem }) => postmortem.id)).toEqual(['2024-01-03-c']);
	expect(similar[0]).toMatchObject({ services: ['shop'], terms: ['certificate'], categories: [] });
});

test('the way of noticing is named only where it is shared', () => {
	const by = (who: 'customer' | 'alert') => ({
		categories: ['data'],
		timeline: [buildTimelineItem('a', who)],
	});
	const library = buildLibrary([
		related('2024-01-01-a', by('customer')),
		related('2024-01-02-b', by('customer')),
		related('2024-01-03-c', by('alert')),
	]);
	const [first, second] = library.facts.get('2024-01-01-a')?.similar ?? [];
	expect(first).toMatchObject({ postmortem: { id: '2024-01-02-b' }, noticedBy: 'customer' });
	expect(second).not.toHaveProperty('noticedBy');
});

test('of many, the five that share most, wherever they stand', () => {
	const services = Array.from({ length: 9 }, (_, index) => `service-${index + 1}`);
	const shared = [8, 7, 1, 2, 3, 4, 6, 5];
	const library = buildLibrary([
		related('2024-01-31-a', { categories: ['data'], services }),
		...shared.map((count, index) =>
			related(`2024-01-${30 - index}-s${count}`, {
				categories: ['data'],
				services: services.slice(0, count),
			}),
		),
	]);
	const similar = library.facts.get('2024-01-31-a')?.similar ?? [];
	expect(similar.map(({ postmortem }) => postmortem.id.slice(-2))).toEqual(['s8', 's7', 's6', 's5', 's4']);
});

test('at most five, and never itself', () => {
	const library = buildLibrary(
		Array.from({ length: 9 }, (_, index) => related(`2024-01-0${index + 1}-p`, { categories: ['data'] })),
	);
	for (const [id, { similar }] of library.facts) {
		expect(similar).toHaveLength(5);
		expect(similar.map(({ postmortem }) => postmortem.id)).not.toContain(id);
	}
});

test('a draft is compared with what is published, and is told what is still open there', () => {
	const library = buildLibrary([
		related('2024-01-01-a', {
			categories: ['data'],
			countermeasures: [buildCountermeasure('open'), buildCountermeasure('shut', { status: 'done' })],
		}),
	]);
	const draft = related('2024-02-02-new', { status: 'draft', categories: ['data'] });
	const [similar] = indexSimilarIn(library)(draft);
	expect(similar?.openCountermeasures.map(({ countermeasure }) => countermeasure.id)).toEqual(['open']);
});

test('words are compared without case, form or Korean particles', () => {
	const terms = (text: string) => [
		...termsOf(buildPostmortem('2024-01-01-a', { title: text, summary: buildProse('') })),
	];
	expect(terms('Rollback of the TLS 1.3')).toEqual(['rollback', 'tls']);
	expect(terms('운영서버에서 인증서를 인증서가'.normalize('NFD'))).toEqual(['운영서버', '인증서']);
	expect(terms('2024-01-01 12:30 ok')).toEqual([]);
});

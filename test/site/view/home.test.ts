import { expect, test } from 'vitest';
import { startHere } from '#site/view/home';
import { buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

const postmortems = [
	buildPostmortem('2024-03-05-english'),
	buildPostmortem('2024-03-06-korean', { language: 'ko' }),
];

test.each([
	['en', ['2024-03-05-english', '2024-03-06-korean'], ['2024-03-05-english']],
	['ko', ['2024-03-05-english', '2024-03-06-korean'], ['2024-03-06-korean']],
	['ko', ['2024-03-05-english'], ['2024-03-05-english']],
	['en', ['2024-03-05-gone'], []],
] as const)('in %s, of %j a newcomer starts with %j', (language, given, shown) => {
	const library = provide(postmortems, { language, startHere: given });
	expect(startHere(library).map(({ id }) => id)).toEqual(shown);
});

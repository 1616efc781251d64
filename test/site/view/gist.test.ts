import { expect, test } from 'vitest';
import { causeGist } from '#site/view/gist';
import { buildCause, buildPostmortem } from '#test/build-postmortem';

function gistOf(count: number) {
	const causes = Array.from({ length: count }, (_, index) => buildCause(`c${index}`));
	const { lines, whole } = causeGist(buildPostmortem('2024-03-05-x', { causes }));
	return { shown: lines.length, whole };
}

test('the way to the whole list is offered where a screen leaves something out of it', () => {
	expect(gistOf(0)).toEqual({ shown: 0, whole: undefined });
	expect(gistOf(2)).toEqual({ shown: 2, whole: undefined });
	expect(gistOf(4)).toMatchObject({ shown: 4, whole: { count: 4, isCut: false } });
	expect(gistOf(6)).toMatchObject({ shown: 4, whole: { count: 6, isCut: true } });
});

import { expect, test } from 'vitest';
import { markSolved } from '#site/view/solved';
import { buildLibrary } from '#test/build-library';
import { buildCause, buildCountermeasure, buildPostmortem } from '#test/build-postmortem';

function markOf(...statuses: string[]) {
	const countermeasures = statuses.map((status, index) => buildCountermeasure(`m${index}`, { status }));
	return markSolved(buildLibrary([buildPostmortem('2024-03-05-x', { countermeasures })]).countermeasures);
}

test('a circle once everything is done, a slash while anything is open, nothing where nothing was decided', () => {
	expect(markOf('done', 'verified')).toMatchObject({ mark: 'circle', done: 2, total: 2 });
	expect(markOf('done', 'proposed')).toMatchObject({ mark: 'slash', done: 1, total: 2 });
	expect(markOf()).toMatchObject({ mark: 'none' });
});

test('what was rejected counts for nothing', () => {
	expect(markOf('done', 'rejected')).toMatchObject({ mark: 'circle', total: 1 });
	expect(markOf('rejected')).toMatchObject({ mark: 'none', total: 0 });
});

test('no circle when it came back', () => {
	const services = ['shop'];
	const causes = [buildCause('c')];
	const first = buildPostmortem('2024-03-05-first', {
		services,
		causes,
		countermeasures: [buildCountermeasure('m', { status: 'done', statusDate: '2024-04-01', answers: ['c'] })],
	});
	const again = buildPostmortem('2024-06-01-again', { services, causes });
	expect(markSolved(buildLibrary([first]).countermeasures)).toMatchObject({ mark: 'circle' });
	expect(markSolved(buildLibrary([first, again]).countermeasures)).toMatchObject({
		mark: 'slash',
		cameBack: true,
	});
});

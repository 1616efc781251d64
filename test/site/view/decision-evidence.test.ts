import { expect, test } from 'vitest';
import type { Countermeasure } from '#domain/postmortem';
import { decisionEvidence } from '#site/view/decision-evidence';
import { buildCause, buildCountermeasure, buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

function incident(id: string, ...countermeasures: readonly Countermeasure[]) {
	return buildPostmortem(id, { services: ['shop'], causes: [buildCause('cause-a')], countermeasures });
}

const done = (id: string, statusDate: string) =>
	buildCountermeasure(id, { status: 'done', statusDate, answers: ['cause-a'] });

test('an empty notebook claims nothing, and neither does one that decided nothing', () => {
	expect(decisionEvidence(provide([]))).toEqual([]);
	expect(decisionEvidence(provide([incident('2024-03-05-x')]))).toEqual([]);
});

test('what came back names the newest incident that says so, of all that was done', () => {
	const library = provide([
		incident('2023-01-05-first', done('one', '2023-02-01'), done('two', '2024-02-01')),
		incident('2023-06-05-second'),
		incident('2023-09-05-third'),
	]);
	expect(decisionEvidence(library)).toMatchObject([
		{ kind: 'returned', count: 1, of: 2, href: '/countermeasures/#odap-returned' },
		{ kind: 'verified', count: 0, of: 2, href: '/countermeasures/#odap-unverified' },
	]);
	expect(decisionEvidence(library)[0]?.latest?.postmortem.id).toBe('2023-09-05-third');
});

test('what was verified names the last that was', () => {
	const verified = (id: string, statusDate: string) =>
		buildCountermeasure(id, { status: 'verified', statusDate });
	const [, evidence] = decisionEvidence(
		provide([incident('2023-01-05-x', verified('early', '2023-02-01'), verified('late', '2023-05-01'))]),
	);
	expect(evidence).toMatchObject({ kind: 'verified', count: 2, of: 2, latest: { date: '2023-05-01' } });
	expect(evidence?.latest?.href).toBe('/postmortems/2023-01-05-x/#late');
});

test('what is overdue is counted of what has a day, so that no day is not taken for on time', () => {
	const due = (id: string, day: string) => buildCountermeasure(id, { status: 'accepted', due: day });
	const open = provide([incident('2023-01-05-x', buildCountermeasure('proposal'))]);
	expect(decisionEvidence(open)).toMatchObject([{ kind: 'overdue', count: 0, of: 0 }]);
	const late = provide([incident('2023-01-05-x', due('old', '2023-02-01'), due('new', '2023-03-01'))]);
	expect(decisionEvidence(late)).toMatchObject([
		{ kind: 'overdue', count: 2, of: 2, latest: { date: '2023-03-01', text: 'new' } },
	]);
});

import { expect, test } from 'vitest';
import { readSite } from '#site/site';
import { recordRows } from '#site/view/record';
import { buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

const field = { label: { en: 'Lost orders', ko: '놓친 주문' }, choices: [], filter: false };
const postmortem = buildPostmortem('2024-03-05-x', {
	status: 'review',
	tags: ['black-friday'],
	webLinks: [
		{ url: 'https://tickets.example.com/INC-39/', kind: 'ticket' },
		{ url: 'https://tickets.example.com/INC-40', kind: 'ticket', title: 'INC-40' },
	],
	owner: 'platform',
	reviewBy: '2024-03-20',
	fields: { lost: 1200 },
});

function linesOf(given: typeof postmortem) {
	provide([given], { fields: [{ ...field, id: 'lost', type: 'number' }] });
	return recordRows(given, readSite()).map(
		({ label, values }) => `${label}: ${values.map(({ text }) => text).join(', ')}`,
	);
}

test('tags, links by their kind, who writes it up, and the team’s own fields', () => {
	expect(linesOf(postmortem)).toEqual([
		'Tags: black-friday',
		'Ticket: tickets.example.com/INC-39, INC-40',
		'Written up by: platform',
		'Final by: 20 March 2024',
		'Lost orders: 1,200',
	]);
});

test('once it is final nobody writes it up any more, and what is not there takes no line', () => {
	expect(linesOf({ ...postmortem, status: 'final', tags: [], webLinks: [] })).toEqual(['Lost orders: 1,200']);
});

import { expect, test } from 'vitest';
import { readSite } from '#site/site';
import { relatedRows } from '#site/view/related';
import { buildCause, buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

const range = { start: 0, end: 0 };
const shared = { services: ['shop'], causes: [buildCause('c')] };
const older = buildPostmortem('2024-03-05-older', shared);
const alike = buildPostmortem('2024-04-05-alike', shared);
const here = buildPostmortem('2024-06-01-here', {
	...shared,
	related: [
		{ postmortem: older.id, how: 'same-cause', because: 'the same switch', range },
		{ postmortem: older.id, how: 'follows', range },
	],
});

function rowsOf(postmortem: typeof here) {
	const facts = provide([older, alike, here]).facts.get(postmortem.id);
	return facts ? relatedRows(postmortem, facts, readSite()) : [];
}

test('what is declared and similar too stands once, with both reasons, before what is only similar', () => {
	const rows = rowsOf(here);
	expect(rows.map(({ postmortem }) => postmortem.id)).toEqual([older.id, alike.id]);
	expect(rows[0]?.relations.map(({ text }) => text).toSorted()).toEqual(['Follows', 'Same cause']);
	expect(rows[0]?.reasons.length).toBeGreaterThan(0);
	expect(rows[1]).toMatchObject({ relations: [] });
});

test('a reason is in the language of whoever declares it', () => {
	const declared = { because: 'the same switch', declaredBy: here };
	expect(rowsOf(here)[0]?.relations).toContainEqual({ ...declared, text: 'Same cause' });
	const there = rowsOf(older)[0]?.relations ?? [];
	expect(there).toContainEqual({ ...declared, text: 'Same cause (declared there)' });
});

import { expect, test } from 'vitest';
import { relatedEntries } from '#site/view/related';
import { buildLibrary } from '#test/build-library';
import { buildPostmortem } from '#test/build-postmortem';

const relation = (postmortem: string, how: string) => ({ postmortem, how, range: { start: 0, end: 0 } });
const SHARED = { categories: ['data', 'process'], services: ['checkout'] };

test('another postmortem is listed once, with every relation and what it shares', () => {
	const library = buildLibrary([
		buildPostmortem('2024-01-02-alike', SHARED),
		buildPostmortem('2024-02-03-named', { categories: ['expiry'] }),
		buildPostmortem('2024-03-04-both', SHARED),
		buildPostmortem('2024-04-05-here', {
			...SHARED,
			related: [
				relation('2024-02-03-named', 'mentions'),
				relation('2024-03-04-both', 'mentions'),
				relation('2024-03-04-both', 'same-cause'),
			],
		}),
	]);
	const facts = library.facts.get('2024-04-05-here') ?? { related: [], similar: [] };
	const shown = relatedEntries(facts).map(({ postmortem, relations, similarity }) => [
		postmortem.id,
		relations.map(({ how }) => how),
		similarity !== undefined,
	]);
	expect(shown).toEqual([
		['2024-03-04-both', ['mentions', 'same-cause'], true],
		['2024-02-03-named', ['mentions'], false],
		['2024-01-02-alike', [], true],
	]);
});

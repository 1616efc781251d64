import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLE_NAME, exampleText } from '#domain/checks/example';
import { followUpExample } from '#domain/checks/follow-up-example';
import { checks } from '#domain/checks/registry';
import { checkLibrary } from '#domain/checks/run-checks';
import { type KnownFile, outlineFile } from '#domain/parse/file-outline';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { parseTexts, TODAY } from '#test/check-text';

type Texts = Readonly<Record<string, string>>;

/** What is found in one file while of the others only the outline is known, as it lies in the cache. */
function expectSameOfEach(texts: Texts, settings?: string): void {
	const { knowledgeBase } = parseKnowledgeBase(settings);
	const files = parseTexts(texts, settings);
	const all = checkLibrary(files, knowledgeBase, TODAY);
	const outlines = files.map((file, at): KnownFile => {
		const text = Object.values(texts)[at] ?? '';
		return { ...JSON.parse(JSON.stringify(outlineFile(file))), text };
	});
	for (const [at, file] of files.entries()) {
		const isAsked = (path: string) => path === file.path;
		const told = checkLibrary(outlines.with(at, file), knowledgeBase, TODAY, { isAsked });
		expect(JSON.stringify(told)).toBe(JSON.stringify(all.filter(({ path }) => isAsked(path))));
	}
}

test('the outline of other files says as much to every check as all of them', () => {
	for (const { examples } of checks)
		for (const { beside, name = EXAMPLE_NAME, settings, ...example } of [examples.good, examples.bad])
			expectSameOfEach({ ...beside, [name]: exampleText(example) }, settings);
});

test.for(['postmortems', 'test/fixtures/follow-through/postmortems'])('so it is in %s', (folder) => {
	const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
	expectSameOfEach(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
});

const NAMES = ['2026-01-05-one', '2026-01-09-two', '2026-02-01-three', '2026-02-03-four'];
/** Some of them are nowhere. */
const REFERRED = [...NAMES, '2026-01-05-ones', '2025-12-01-gone', '2026-02-01-three-before'];
const ITEMS = ['try-first', 'watch', 'try-frist', 'key'];

const name = fc.constantFrom(...REFERRED);
const target = fc.tuple(name, fc.constantFrom(...ITEMS)).map(([id, item]) => `${id}#${item}`);
const day = fc.constantFrom('2025-11-02', '2026-01-07', '2026-02-02', '2026-03-20', '~2026-02-02', 'unknown');

const related = fc
	.tuple(
		name,
		fc.constantFrom(
			'mentions',
			'recurrence-of',
			'same-cause',
			'same-cause',
			'duplicate-of',
			'not-recurrence-of',
		),
		fc.boolean(),
	)
	.map(
		([id, how, gives]) => `  - { postmortem: ${id}, how: ${how}${gives ? ', because: "Another key"' : ''} }`,
	);

const cause = fc
	.tuple(
		fc.constantFrom('change-management', 'capacity', 'unknown'),
		fc.option(target),
		fc.constantFrom('', '`internal` '),
	)
	.map(([category, covered, mark]) => (id: string, behind: string) => {
		const chips = [`#${id}`, 'trigger', category, ...(behind ? [`behind:${behind}`] : [])];
		if (covered) chips.push(`covered-by:${covered}`);
		return `${chips.map((chip) => `\`${chip}\``).join(' ')} ${mark}The release lacked the new key`;
	});

const status = fc.oneof(
	fc.constantFrom('proposed', 'accepted', 'rejected', 'superseded'),
	day.map((date) => `done:${date}`),
);

const countermeasure = fc
	.tuple(fc.constantFrom('key', 'no-staging'), status, fc.option(target))
	.map(([answers, state, by]) => (id: string) => {
		const chips = [`#${id}`, `for:${answers}`, 'prevent', 'strong', state];
		if (by) chips.push(`superseded-by:${by}`);
		return `${chips.map((chip) => `\`${chip}\``).join(' ')} Every release pays once in a test shop`;
	});

const link = fc
	.tuple(name, fc.constantFrom('', '#causes', '#hidden-part', '#countermeasure-watch', '#cuases'))
	.map(([id, anchor]) => `\nSee [the other](${id}.md${anchor}).\n`);

const postmortem = fc
	.record({
		status: fc.constantFrom('draft', 'review', 'final'),
		kind: fc.constantFrom('incident', 'drill'),
		date: fc.constantFrom('2026-01-05', '2026-01-09', '2026-02-01', '2026-02-03'),
		aliases: fc.array(fc.constantFrom('2026-02-01-three-before', '2025-12-01-gone', '2026-01-05-one'), {
			maxLength: 1,
		}),
		related: fc.array(related, { maxLength: 3 }),
		causes: fc.tuple(cause, cause),
		countermeasures: fc.tuple(countermeasure, countermeasure),
		link: fc.option(link),
		isHidden: fc.boolean(),
		isBroken: fc.constantFrom(false, false, false, true),
	})
	.map((it) => {
		const head = [
			`kind: ${it.kind}`,
			...(it.aliases.length > 0 ? [`aliases: [${it.aliases.join(', ')}]`] : []),
			...(it.related.length > 0 ? ['related:', ...it.related] : []),
		];
		const [first, second] = it.causes;
		const whole = followUpExample({
			status: it.status,
			date: it.date,
			head,
			causes: [first('key', ''), second('no-staging', 'key')],
			countermeasures: [it.countermeasures[0]('try-first'), it.countermeasures[1]('watch')],
		});
		const text = `${whole}\n## Hidden part${it.isHidden ? ' `internal`' : ''}\n${it.link ?? ''}`;
		return it.isBroken ? text.replace(/^status: .*/m, 'status: fnial') : text;
	});

test('so it is in postmortems that refer to each other in any way, whatever becomes of the others', () => {
	const notebook = fc.tuple(...NAMES.map(() => fc.option(postmortem)));
	fc.assert(
		fc.property(notebook, (found) => {
			const present = NAMES.flatMap((id, at) => (found[at] ? [[`${id}.md`, found[at]] as const] : []));
			expectSameOfEach(Object.fromEntries(present));
		}),
		{ numRuns: 60 },
	);
});

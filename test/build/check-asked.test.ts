import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatePostmortems } from '#bench/generate';
import { checkAsked, checkWithOwn } from '#build/checked';
import { isParsed } from '#domain/parse/file-outline';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { OwnChecks } from '#store/own-checks/own-checks';
import { parseAskedFiles, parseReadFiles, readFiles } from '#store/read-knowledge-base';
import { temporaryFolder } from '#test/store/temporary-folder';

const TODAY = '2026-11-22';

/** What is found in one file as `odap check` of that file finds it, and as a check of everything does. */
async function expectSameOfOne(root: string, at: number): Promise<void> {
	const folder = knowledgeBaseFolder(root);
	const read = await readFiles(folder);
	const names = readdirSync(join(root, 'postmortems')).sort();
	const asked = `postmortems/${names[at % names.length]}`;
	const isAsked = (path: string) => path === asked || path === 'kb.yaml';
	const loaded = await parseAskedFiles(folder, read, isAsked);
	const { diagnostics } = checkAsked(loaded, TODAY, { isAsked });
	const whole = await checkWithOwn(await parseReadFiles(folder, read), TODAY, new OwnChecks(root));
	expect(JSON.stringify(diagnostics)).toBe(
		JSON.stringify(whole.diagnostics.filter(({ path }) => isAsked(path))),
	);
}

/** Each refers to the two before it by all that can refer. */
const TEXTS = generatePostmortems(6).map(({ name, text }, index, all) => {
	const [before, last] = [all.at(index - 2), all.at(index - 1)].map((each) => each?.name.slice(0, -3));
	const related = `related:\n  - { postmortem: ${before}, how: same-cause }\naliases: [2017-01-0${index + 1}-old]`;
	return {
		name,
		text: text
			.replaceAll(/service-\d+/g, 'service-1')
			.replace(/^language/m, `${related}\nlanguage`)
			.replace('`#cause-2`', `\`#cause-2\` \`covered-by:${last}#measure-1\``)
			.concat(`\nSee [that](${before}.md#causes).\n`),
	};
});

type Step = (root: string, file: string) => void;

const edit =
	(from: RegExp, to: string): Step =>
	(_root, file) =>
		writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

const STEPS: Readonly<Record<string, Step>> = {
	prose: edit(/\n## (Background|배경)\n\n/, '\n## $1\n\nWritten since. '),
	heading: edit(/\n## (Causes|원인)/, '\n## Root causes'),
	item: edit(/`#measure-1`/, '`#measure-9`'),
	status: edit(/`done:\S+`/, '`superseded`'),
	draft: edit(/status: final/, 'status: draft'),
	broken: edit(/status: \w+/, 'status: fnial'),
	alias: edit(/aliases: .*/, 'aliases: [2017-01-01-old]'),
	away: (_root, file) => rmSync(file),
	rename: (_root, file) => renameSync(file, file.replace(/-generated-/, '-generated-again-')),
	vocabulary: (root) => writeFileSync(join(root, 'kb.yaml'), 'services: [{ id: service-1, label: Shop }]\n'),
	removed: (root) => writeFileSync(join(root, 'kb.yaml'), 'removed: [2018-01-03-generated-00003]\n'),
	forged: (root) => {
		const cache = join(root, '.odap/cache/parsed');
		for (const name of readdirSync(cache)) {
			const text = readFileSync(join(cache, name), 'utf8');
			writeFileSync(join(cache, name), text.replaceAll('cause-1', 'cause-7'));
		}
	},
	swapped: (root) => {
		const cache = join(root, '.odap/cache/parsed');
		const names = readdirSync(cache);
		const kept = names.map((name) => readFileSync(join(cache, name), 'utf8'));
		const outlines = kept.map((text) => text.slice(0, text.indexOf('\n')));
		for (const [at, name] of names.entries()) {
			const [text = '', outline = ''] = [kept[at], outlines.at(at - 1)];
			writeFileSync(join(cache, name), outline + text.slice(text.indexOf('\n')));
		}
	},
};

test('the findings of one file are those of a check of everything, whatever has become of the others since', async () => {
	const step = fc.record({ name: fc.constantFrom(...Object.keys(STEPS)), at: fc.nat(100) });
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
			const root = temporaryFolder(
				Object.fromEntries(TEXTS.map(({ name, text }) => [`postmortems/${name}`, text])),
			);
			await expectSameOfOne(root, 0);
			for (const { name, at } of steps) {
				const files = readdirSync(join(root, 'postmortems')).sort();
				STEPS[name]?.(root, join(root, 'postmortems', files[at % files.length] ?? ''));
				await expectSameOfOne(root, at + 1);
			}
		}),
		{ numRuns: 8 },
	);
});

test('of the files that nobody asked for only the outline is read', async () => {
	const root = temporaryFolder(
		Object.fromEntries(TEXTS.map(({ name, text }) => [`postmortems/${name}`, text])),
	);
	const folder = knowledgeBaseFolder(root);
	const read = await readFiles(folder);
	await parseReadFiles(folder, read);
	const asked = `postmortems/${TEXTS[3]?.name}`;
	const { files } = await parseAskedFiles(folder, read, (path) => path === asked);
	expect(files.filter(isParsed).map(({ path }) => path)).toEqual(['kb.yaml', asked]);
});

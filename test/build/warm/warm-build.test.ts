import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatePostmortems } from '#bench/generate';
import { temporaryFolder } from '#test/store/temporary-folder';
import { filesWith, siteHash } from '#test/trust/built-site';
import { buildHere } from './build-here.ts';

/** Each build takes a second or more, and a busy machine has other work. */
const LONG = 1_800_000;

/** Postmortems that refer to each other by what they share, each with a word that stands nowhere else. */
const POSTMORTEMS = generatePostmortems(6).map(({ name, text }, index) => ({
	name,
	word: `Quokka${index}q`,
	text: text.replace(/title: "/, `title: "Quokka${index}q `).replaceAll(/service-\d+/g, 'service-1'),
}));

interface Settings {
	readonly today: string;
	readonly audience: 'public' | 'internal';
}

/** A change of the knowledge base, of what it is built for, or of what the last build left. */
type Step = (root: string, settings: Settings, at: number) => Settings | undefined;

const edit =
	(from: RegExp, to: string): Step =>
	(root, _settings, at) => {
		const file = fileAt(root, at);
		if (file !== undefined) writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
		return undefined;
	};

const setting =
	(line: string): Step =>
	(root) => {
		const [key = ''] = line.split(':');
		const file = join(root, 'kb.yaml');
		const kept = readFileSync(file, 'utf8').split('\n');
		writeFileSync(file, [...kept.filter((each) => !each.startsWith(`${key}:`)), line].join('\n'));
		return undefined;
	};

const inSite =
	(touch: (file: string) => void): Step =>
	(root, _settings, at) => {
		const files = filesIn(join(root, 'dist'));
		const file = files[(at * 7919) % files.length];
		if (file !== undefined) touch(file);
		return undefined;
	};

const STEPS: Readonly<Record<string, Step>> = {
	prose: edit(/\n## (Background|배경)\n\n/, '\n## $1\n\nWritten since. '),
	title: edit(/title: "/, 'title: "Renamed '),
	heading: edit(/\n## (Causes|원인)/, '\n## Another part\n\nWords[^1].\n\n[^1]: Written since.\n\n## $1'),
	detail: edit(/(`#measure-1`.*\n\n {3})/, '$1Written since. '),
	lead: edit(/(\n---\n\n)/, '$1Written since. '),
	related: edit(
		/^language/m,
		'related: [{ postmortem: 2018-01-01-generated-00001, how: mentions }]\nlanguage',
	),
	unrelated: edit(/^related: .*\n/m, ''),
	theirs: edit(/^language: \w+/m, 'language: ko'),
	status: edit(/`(?:accepted|in-progress)`/, '`in-progress`'),
	severity: edit(/severity: sev\d/, 'severity: sev1'),
	day: edit(/^date: \d{4}/m, 'date: 2017'),
	draft: edit(/status: final/, 'status: draft'),
	publish: edit(/status: draft/, 'status: final'),
	away: (root, _settings, at) => {
		const file = fileAt(root, at);
		if (file !== undefined) rmSync(file);
		return undefined;
	},
	back: (root, _settings, at) => {
		const { name = '', text = '' } = POSTMORTEMS[at % POSTMORTEMS.length] ?? {};
		writeFileSync(join(root, 'postmortems', name), text);
		return undefined;
	},
	rename: (root, _settings, at) => {
		const file = fileAt(root, at);
		if (file !== undefined) renameSync(file, file.replace(/-generated-/, '-generated-again-'));
		return undefined;
	},
	korean: setting('language: ko'),
	english: setting('language: en'),
	base: setting('base: /deep/er/'),
	vocabulary: setting('services: [{ id: service-1, label: Checkout }]'),
	styles: setting('accent: "#1B3F95"'),
	tomorrow: (_root, settings) => ({ ...settings, today: '2026-11-23' }),
	inside: (_root, settings) => ({ ...settings, audience: 'internal' }),
	nothing: () => undefined,
	written: inSite((file) => appendFileSync(file, ' ')),
	deleted: inSite((file) => rmSync(file)),
	forged: (root) => {
		for (const file of filesIn(join(root, '.odap', 'cache', 'sites')))
			writeFileSync(file, readFileSync(file, 'utf8').replace(/":"./, '":"~'));
		return undefined;
	},
	forgotten: (root, _settings, at) => {
		const files = filesIn(join(root, '.odap', 'cache'));
		const file = files[at % files.length];
		if (file !== undefined) rmSync(file);
		return undefined;
	},
};

test(
	'after any sequence of changes a site is, byte for byte, the one that is made from nothing',
	async () => {
		const step = fc.record({ name: fc.constantFrom(...Object.keys(STEPS)), at: fc.nat(1_000) });
		const sequence = fc.array(step, { minLength: 3, maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(sequence, async (steps) => {
				const root = temporaryFolder({ 'kb.yaml': 'title: "KB"' });
				for (const { name, text } of POSTMORTEMS.slice(0, 4)) write(root, name, text);
				let settings: Settings = { today: '2026-11-22', audience: 'public' };
				await buildHere(root, settings);
				for (const { name, at } of steps) {
					settings = STEPS[name]?.(root, settings, at) ?? settings;
					const { kind } = await buildHere(root, settings);
					// What refers to a postmortem that went away is a fault: then the last site stays.
					if (kind === 'errors') continue;
					expect([name, ['built', 'unchanged'].includes(kind)]).toEqual([name, true]);
					expect([name, siteHash(join(root, 'dist'))]).toEqual([name, await hashFromNothing(root, settings)]);
					for (const word of draftWords(root)) expect(filesWith(join(root, 'dist'), word)).toEqual([]);
				}
				rmSync(root, { recursive: true });
			}),
			{ numRuns: 3 },
		);
	},
	LONG,
);

test(
	'an edit of one postmortem makes its own pages anew, and leaves those of postmortems that do not name it',
	async () => {
		const root = temporaryFolder({ 'kb.yaml': 'title: "KB"' });
		const some = generatePostmortems(12);
		for (const { name, text } of some) write(root, name, text);
		await buildHere(root);
		const page = (at: number) =>
			join(root, 'dist/postmortems', (some[at]?.name ?? '').slice(0, -3), 'index.html');
		const inodes = () => some.map((_, at) => statSync(page(at)).ino);
		const before = inodes();
		const { name = '', text = '' } = some[5] ?? {};
		write(root, name, text.replace(/^title: "/m, 'title: "Renamed '));
		expect(await buildHere(root)).toMatchObject({ kind: 'built' });
		expect(readFileSync(page(5), 'utf8')).toContain('Renamed');
		const after = inodes();
		expect(after[5]).not.toBe(before[5]);
		expect(after.filter((inode, at) => inode === before[at]).length).toBeGreaterThan(2);
	},
	LONG,
);

test(
	'an edit of the prose of one postmortem makes nothing anew of what is rendered but its own page, as page and as data',
	async () => {
		const root = temporaryFolder({ 'kb.yaml': 'title: "KB"' });
		const some = generatePostmortems(12);
		for (const { name, text } of some) write(root, name, text);
		await buildHere(root);
		const dist = join(root, 'dist');
		const rendered = filesIn(dist).filter(
			(file) => !/\/(?:pagefind|_astro)\/|_headers$|\.nojekyll$|theme\.js$/.test(file),
		);
		const before = new Map(rendered.map((file) => [file, statSync(file).ino]));
		const { name = '', text = '' } = some[5] ?? {};
		write(root, name, text.replace(/\n## (Background|배경)\n\n/, '\n## $1\n\nWritten since. '));
		await buildHere(root);
		const anew = rendered.filter((file) => statSync(file).ino !== before.get(file));
		const own = `postmortems/${name.slice(0, -3)}`;
		expect(anew.map((file) => file.slice(dist.length + 1))).toEqual([
			`${own}/index.html`,
			`${own}/index.json`,
			`${own}/index.md`,
		]);
	},
	LONG,
);

test(
	'a day that Git alone tells reaches what is handed to a page before it is made, as the entries of a feed are',
	async () => {
		const root = temporaryFolder({ 'kb.yaml': 'title: "KB"\nurl: https://example.org\n' });
		const [{ name = '', text = '' } = {}] = generatePostmortems(1);
		write(root, name, text);
		const commit = (day: string) => {
			const date = `${day}T12:00:00Z`;
			const git = (...args: string[]) =>
				execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
					cwd: root,
					env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
				});
			git('init', '-q');
			git('add', 'postmortems');
			git('commit', '-qm', 'One');
		};
		const [service = ''] = /service-\d+/.exec(text) ?? [];
		const feed = () => readFileSync(join(root, 'dist/services', service, 'feed.xml'), 'utf8');
		commit('2026-11-01');
		await buildHere(root);
		expect(feed()).toContain('2026-11-01');
		write(root, name, text.replace(/\n## (Background|배경)\n\n/, '\n## $1\n\nWritten since. '));
		commit('2026-11-02');
		await buildHere(root);
		expect(feed()).toContain('2026-11-02');
	},
	LONG,
);

async function hashFromNothing(root: string, settings: Settings): Promise<string> {
	const copy = temporaryFolder({ 'kb.yaml': readFileSync(join(root, 'kb.yaml')) });
	for (const file of filesIn(join(root, 'postmortems')))
		write(copy, file.slice(join(root, 'postmortems').length + 1), readFileSync(file, 'utf8'));
	await buildHere(copy, settings);
	const hash = siteHash(join(copy, 'dist'));
	rmSync(copy, { recursive: true });
	return hash;
}

function write(root: string, name: string, text: string): void {
	const folder = join(root, 'postmortems');
	if (!existsSync(folder)) mkdirSync(folder);
	writeFileSync(join(folder, name), text);
}

function draftWords(root: string): RegExp[] {
	return filesIn(join(root, 'postmortems')).flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		const word = /Quokka\dq/.exec(text)?.[0];
		return word !== undefined && text.includes('status: draft') ? [new RegExp(word, 'i')] : [];
	});
}

function fileAt(root: string, at: number): string | undefined {
	const files = filesIn(join(root, 'postmortems'));
	return files[at % files.length];
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Mutation testing by Stryker of what stands between a hostile file and the site: how many small changes of the code
 * do its tests notice? Stryker is installed on demand, in a copy of this repository. Names of groups (`ids`, `secrets`
 * …) try only those. Takes hours on two cores. Ends with 1 where a group is below the target.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STRYKER = '10.1.1';
const TARGET = 90;

interface Group {
	readonly mutate: readonly string[];
	readonly tests: readonly string[];
	/** Texts for readers are pinned by runs of the command, which no mutant reaches. */
	readonly excluded?: readonly string[];
}

const TEXTS = ['StringLiteral', 'ObjectLiteral'];
const groups: Readonly<Record<string, Group>> = {
	parser: {
		mutate: ['src/domain/parse/split-front-matter.ts', 'src/domain/parse/read-yaml.ts'],
		tests: ['test/domain/parse/{split-front-matter,read-yaml}.test.ts', 'test/trust/hostile-yaml.test.ts'],
		excluded: TEXTS,
	},
	sanitiser: {
		mutate: ['src/domain/markdown/sanitise.ts', 'src/domain/markdown/resolve-link.ts'],
		tests: ['test/domain/markdown/{allowed-html,sanitise,links,render-markdown}.test.ts'],
	},
	ids: {
		mutate: [
			'src/domain/parse/assign-ids.ts',
			'src/domain/parse/id-form.ts',
			'src/domain/markdown/anchors.ts',
		],
		tests: ['test/domain/parse/{assign-ids,id-form}.test.ts', 'test/domain/markdown/anchors.test.ts'],
		excluded: TEXTS,
	},
	secrets: {
		mutate: [
			'src/domain/safety/{assigned-secrets,assignment-rule,command-rules,find-secrets,plausible-secret,provider-tokens,secret-patterns}.ts',
			'src/domain/safety/{names,personal-data,text-view}.ts',
		],
		tests: [
			'test/domain/safety/{assigned-secrets,find-secrets,plausible-secret,secret-patterns}.test.ts',
			'test/domain/safety/{names,personal-data,text-view}.test.ts',
		],
		excluded: TEXTS,
	},
};

const names = process.argv.slice(2);
const copy = mkdtempSync(join(tmpdir(), 'odapnote-mutation-'));
try {
	prepareCopy();
	for (const [name, group] of Object.entries(groups)) {
		if (names.length > 0 && !names.includes(name)) continue;
		const { killed, all } = mutate(name, group);
		const score = (killed / all) * 100;
		if (score < TARGET) process.exitCode = 1;
		process.stdout.write(
			`${score < TARGET ? 'MISSED' : 'met   '} ${name}: ${score.toFixed(1)} % (${killed} of ${all} mutants killed; target ${TARGET} %)\n`,
		);
	}
} finally {
	rmSync(copy, { recursive: true, force: true });
}

function prepareCopy(): void {
	const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	for (const file of files.split('\0').filter(Boolean)) cpSync(join(ROOT, file), join(copy, file));
	cpSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
	const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`);
	const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
	execFileSync('npm', ['install', ...flags, ...packages], { cwd: copy, stdio: 'pipe' });
}

function mutate(
	name: string,
	{ mutate: files, tests, excluded = [] }: Group,
): { killed: number; all: number } {
	const report = join(copy, `${name}.json`);
	const settings = {
		testRunner: 'vitest',
		plugins: ['@stryker-mutator/vitest-runner'],
		vitest: { configFile: 'bench/mutation/vitest.config.ts', related: false },
		mutate: files,
		mutator: { excludedMutations: excluded },
		concurrency: 1,
		reporters: ['clear-text', 'json'],
		clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
		jsonReporter: { fileName: report },
	};
	writeFileSync(join(copy, 'stryker.config.json'), JSON.stringify(settings));
	const { status } = spawnSync(join(copy, 'node_modules/.bin/stryker'), ['run'], {
		cwd: copy,
		stdio: 'inherit',
		env: { ...process.env, MUTATION_TESTS: tests.join(' ') },
	});
	if (status !== 0) throw new Error(`Stryker ended with ${status}.`);
	return count(report);
}

/** A mutant that makes the tests stall is noticed; one that no test reaches is not. */
function count(report: string): { killed: number; all: number } {
	const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
		files: Record<string, { mutants: { status: string }[] }>;
	};
	const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
	const killed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
	const alive = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
	return { killed, all: killed + alive };
}

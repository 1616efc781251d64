import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { said } from '#locales/said';
import { Repository } from '#test/store/repository';
import { temporaryFolder } from '#test/store/temporary-folder';
import { parseDeployments } from '#window/evidence/deployments';
import { readWindowFacts, type WindowFacts, type WindowRequest } from '#window/evidence/git-window';

async function facts(request: WindowRequest): Promise<WindowFacts> {
	const found = await readWindowFacts(request);
	if ('problem' in found) throw new Error(said(found.problem, 'en'));
	return found;
}

/** `start -> end` of each window: clock times in UTC, `…` for an open end. */
function windows({ lines }: WindowFacts): string[] {
	const clock = (seconds: number | null) =>
		seconds === null ? '…' : new Date(seconds * 1000).toISOString().slice(11, 16);
	const shown = ({ earliest, latest }: { earliest: number | null; latest: number | null }) =>
		earliest === latest ? clock(earliest) : `${clock(earliest)}..${clock(latest)}`;
	return lines
		.flatMap((line) => line.windows)
		.map(({ start, end }) => `${shown(start)} -> ${end ? shown(end) : 'still live'}`);
}

test('release tags: between the first that holds it and the next, until the first that takes it back', async () => {
	const repository = new Repository();
	repository.git('08:30', 'tag', '-a', 'v1.0.0', '-m', 'v1.0.0');
	const bad = repository.commit('09:00', 'Comment out the check');
	repository.git('10:00', 'tag', '-a', 'v1.1.0', '-m', 'v1.1.0');
	repository.commit('10:30', 'Something else');
	repository.git('11:00', 'tag', '-a', 'v1.2.0', '-m', 'v1.2.0');
	const fixed = repository.commit('11:30', 'Bring the check back');
	repository.git('12:00', 'tag', '-a', 'v1.2.1', '-m', 'v1.2.1');
	repository.git('13:00', 'tag', '-a', 'v1.2.2', '-m', 'v1.2.2');
	const found = await facts({ repo: repository.path, bad, fixed });
	expect(found.evidence).toBe('tags');
	expect(windows(found)).toEqual(['10:00..11:00 -> 12:00..13:00']);
});

test('tags on release branches, and none of releases to come', async () => {
	const repository = new Repository();
	repository.git('08:30', 'tag', '-a', 'v1.0.0', '-m', 'v1.0.0');
	const bad = repository.commit('09:00', 'Comment out the check');
	repository.git('09:10', 'tag', '-a', 'v1.1.0-rc.1', '-m', 'v1.1.0-rc.1');
	for (const [clock, version] of [
		['09:30', 'v1.1.0'],
		['10:20', 'v1.2.0'],
	] as const) {
		repository.branch(`release/${version}`);
		repository.commit(clock, `Prepare ${version}`);
		repository.git(clock, 'tag', '-a', version, '-m', version);
		repository.git(clock, 'switch', '-q', 'main');
		if (version === 'v1.1.0') repository.commit('10:00', 'Bring the check back');
	}
	repository.git('10:30', 'switch', '-q', '-c', 'old', 'v1.0.0');
	repository.commit('10:30', 'Mend the old line');
	repository.git('10:30', 'tag', '-a', 'v1.0.1', '-m', 'v1.0.1');
	repository.git('10:30', 'switch', '-q', 'main');
	const found = await facts({ repo: repository.path, bad, fixed: repository.head() });
	expect(found.evidence).toBe('tags');
	expect(found.lines.flatMap(({ releases }) => releases.map(({ name }) => name))).toEqual(['v1.1.0']);
	expect(windows(found)).toEqual(['09:30..10:20 -> 10:20..…']);
});

test('merges only: between the merge that brought it and the next one', async () => {
	const repository = new Repository();
	repository.branch('work');
	const bad = repository.commit('09:00', 'Comment out the check');
	repository.merge('09:15', 'work');
	repository.branch('other');
	repository.commit('09:20', 'Something else');
	repository.merge('09:40', 'other');
	repository.branch('mend');
	const fixed = repository.commit('10:00', 'Bring the check back');
	repository.merge('10:05', 'mend');
	const found = await facts({ repo: repository.path, bad, fixed });
	expect(found.evidence).toBe('merges');
	expect(windows(found)).toEqual(['09:15..09:40 -> 10:05..…']);
});

test('commit times alone say "not before", and that it was live before its fix', async () => {
	const repository = new Repository();
	const bad = repository.commit('09:00', 'Comment out the check');
	repository.commit('09:30', 'Something else');
	expect(windows(await facts({ repo: repository.path, bad }))).toEqual(['09:00..… -> still live']);
	const fixed = repository.commit('10:00', 'Bring the check back');
	const found = await facts({ repo: repository.path, bad, fixed });
	expect(found.evidence).toBe('commits');
	expect(windows(found)).toEqual(['09:00..… -> 10:00..…']);
});

test('a squashed branch: the commit that makes its changes in one', async () => {
	const repository = new Repository();
	repository.branch('work');
	repository.commit('09:00', 'Prepare');
	const bad = repository.commit('09:05', 'Comment out the check');
	repository.git('09:10', 'switch', '-q', 'main');
	repository.commit('09:12', 'Meanwhile');
	repository.git('09:20', 'merge', '-q', '--squash', 'work');
	repository.git('09:20', 'commit', '-q', '-m', 'Work (#12)');
	repository.commit('09:45', 'Next');
	const found = await facts({ repo: repository.path, bad });
	expect(found.landing).toMatchObject({ how: 'squashed', commit: { subject: 'Work (#12)' } });
	expect(windows(found)).toEqual(['09:20..… -> still live']);
});

test('a squashed branch that brought it and took it back leaves the branch as it was', async () => {
	const repository = new Repository();
	repository.branch('work');
	const bad = repository.commit('09:00', 'Comment out the check');
	repository.git('09:05', 'switch', '-q', 'main');
	repository.commit('09:10', 'Meanwhile');
	repository.git('09:15', 'cherry-pick', '-x', bad);
	repository.git('09:20', 'switch', '-q', 'work');
	repository.git('09:25', 'revert', '--no-edit', bad);
	repository.commit('09:30', 'Something else');
	repository.git('09:35', 'switch', '-q', 'main');
	repository.git('09:40', 'merge', '-q', '--squash', 'work');
	repository.git('09:40', 'commit', '-q', '--no-edit');
	repository.git('10:00', 'tag', '-a', 'v1', '-m', 'v1');
	const file = repository.git('10:00', 'diff-tree', '-r', '--no-commit-id', '--name-only', bad);
	expect(repository.git('10:00', 'ls-tree', '--name-only', 'v1', file)).toBe(file);
	expect(windows(await facts({ repo: repository.path, bad }))).toEqual(['10:00..… -> still live']);
});

test('a squashed branch that took back more than it brought brings nothing', async () => {
	const repository = new Repository();
	const first = repository.commit('09:00', 'Comment out the check');
	repository.git('09:05', 'tag', '-a', 'v1', '-m', 'v1');
	repository.branch('work');
	repository.git('09:10', 'revert', '--no-edit', first);
	repository.git('09:15', 'cherry-pick', first);
	const bad = repository.head();
	repository.git('09:20', 'revert', '--no-edit', bad);
	repository.git('09:25', 'switch', '-q', 'main');
	repository.git('09:30', 'merge', '-q', '--squash', 'work');
	repository.git('09:30', 'commit', '-q', '-m', 'Tidy (#12)');
	const fixed = repository.head();
	repository.git('10:00', 'tag', '-a', 'v2', '-m', 'v2');
	for (const request of [{ bad }, { bad, fixed }])
		expect(windows(await facts({ repo: repository.path, ...request }))).toEqual(['09:05..10:00 -> 10:00..…']);
});

test('a squashed branch that is gone: by the message that quotes it, and marked as weak', async () => {
	const repository = new Repository();
	repository.branch('work');
	repository.commit('09:00', 'Prepare');
	const bad = repository.commit('09:05', 'Comment out the check');
	repository.git('09:10', 'switch', '-q', 'main');
	repository.git('09:20', 'merge', '-q', '--squash', 'work');
	repository.git('09:20', 'commit', '-q', '-m', 'Work (#12)\n\n* Prepare\n\n* Comment out the check');
	repository.git('09:30', 'branch', '-q', '-D', 'work');
	expect((await facts({ repo: repository.path, bad })).landing?.how).toBe('quoted');
});

test('cherry-picks and rebases: the same change under another id', async () => {
	const repository = new Repository();
	repository.branch('work');
	const bad = repository.commit('09:00', 'Comment out the check');
	repository.git('09:10', 'switch', '-q', 'main');
	repository.commit('09:12', 'Meanwhile');
	repository.git('09:20', 'cherry-pick', bad);
	const found = await facts({ repo: repository.path, bad });
	expect(found.landing?.how).toBe('same-change');
	expect(found.landing?.commit.id).toBe(repository.head());
	expect(windows(found)).toEqual(['09:20..… -> still live']);
});

test('reverts are found by themselves, and so is their revert', async () => {
	const repository = new Repository();
	const bad = repository.commit('09:00', 'Comment out the check');
	repository.git('09:30', 'tag', 'v1');
	repository.git('10:00', 'revert', '--no-edit', bad);
	repository.git('10:30', 'tag', '-a', 'v2', '-m', 'v2');
	repository.git('11:00', 'revert', '--no-edit', 'HEAD');
	repository.git('11:30', 'tag', '-a', 'v3', '-m', 'v3');
	const found = await facts({ repo: repository.path, bad });
	expect(found.turns.map(({ isBad }) => isBad)).toEqual([false, true]);
	expect(windows(found)).toEqual(['09:00..10:30 -> 10:30..11:30', '11:30..… -> still live']);
});

test('what an earlier commit brought counts, whichever of the two is asked about', async () => {
	const repository = new Repository();
	repository.git('08:30', 'tag', '-a', 'v0', '-m', 'v0');
	const first = repository.commit('09:00', 'Comment out the check');
	repository.git('09:30', 'tag', '-a', 'v1', '-m', 'v1');
	repository.git('10:00', 'revert', '--no-edit', first);
	repository.git('10:30', 'tag', '-a', 'v2', '-m', 'v2');
	repository.git('11:00', 'cherry-pick', first);
	repository.git('11:00', 'commit', '-q', '--amend', '--reset-author', '-m', 'Try without the check');
	const bad = repository.head();
	repository.git('11:30', 'tag', '-a', 'v3', '-m', 'v3');
	repository.git('12:00', 'revert', '--no-edit', bad);
	repository.git('12:30', 'tag', '-a', 'v4', '-m', 'v4');
	const found = await facts({ repo: repository.path, bad });
	expect(found.turns.map(({ isBad, how }) => [isBad, how])).toEqual([
		[true, 'copy'],
		[false, 'reverts'],
		[false, 'reverts'],
	]);
	expect(windows(found)).toEqual(['09:30..10:30 -> 10:30..11:30', '11:30..12:30 -> 12:30..…']);
	expect(windows(await facts({ repo: repository.path, bad: first }))).toEqual(windows(found));
});

test('what took an earlier copy away is unknown, and so are the releases between', async () => {
	const repository = new Repository();
	const first = repository.commit('09:00', 'Comment out the check', 'check');
	repository.git('09:30', 'tag', '-a', 'v1', '-m', 'v1');
	repository.git('10:00', 'rm', '-q', 'check');
	repository.git('10:00', 'commit', '-q', '-m', 'Tidy up');
	repository.commit('10:00', 'Write it anew', 'check');
	repository.git('10:30', 'tag', '-a', 'v2', '-m', 'v2');
	repository.commit('09:00', 'Comment out the check', 'check');
	repository.git('11:00', 'commit', '-q', '--amend', '--no-edit');
	const bad = repository.head();
	repository.git('11:30', 'tag', '-a', 'v3', '-m', 'v3');
	repository.git('12:00', 'revert', '--no-edit', bad);
	repository.git('12:30', 'tag', '-a', 'v4', '-m', 'v4');
	const found = await facts({ repo: repository.path, bad });
	expect(found.turns.map(({ commit, isBad, how }) => [commit.id === first, isBad, how])).toEqual([
		[true, undefined, 'same origin'],
		[false, false, 'reverts'],
	]);
	expect(windows(found)).toEqual(['09:30..12:30 -> 12:30..…']);
});

test('a change of nothing but spaces is told from its revert', async () => {
	const repository = new Repository();
	const settings = join(repository.path, 'settings.yaml');
	writeFileSync(settings, 'retry:\n  limit:\n    of: 3\n    per: minute\n');
	repository.git('08:30', 'add', '.');
	repository.git('08:30', 'commit', '-q', '-m', 'Limit retries');
	writeFileSync(settings, 'retry:\n  limit:\n    of: 3\n  per: minute\n');
	repository.git('09:00', 'commit', '-q', '-a', '-m', 'Indent the settings');
	const bad = repository.head();
	repository.git('09:30', 'tag', '-a', 'v1', '-m', 'v1');
	repository.git('10:00', 'revert', '--no-edit', bad);
	repository.git('10:30', 'tag', '-a', 'v2', '-m', 'v2');
	expect(windows(await facts({ repo: repository.path, bad }))).toEqual(['09:30..10:30 -> 10:30..…']);
});

test('what was taken back before the next release tag was never released', async () => {
	const repository = new Repository();
	repository.git('08:30', 'tag', '-a', 'v1', '-m', 'v1');
	const bad = repository.commit('09:00', 'Comment out the check');
	repository.git('09:30', 'revert', '--no-edit', bad);
	repository.git('10:00', 'tag', '-a', 'v2', '-m', 'v2');
	const found = await facts({ repo: repository.path, bad });
	expect([found.evidence, windows(found)]).toEqual(['tags', []]);
	expect(windows(await facts({ repo: repository.path, bad, by: 'commits' }))).toEqual([
		'09:00..… -> 09:30..…',
	]);
});

test('a record of deployments is exact, rollbacks are seen, unknown versions are named', async () => {
	const repository = new Repository();
	const before = repository.head();
	const bad = repository.commit('09:00', 'Comment out the check');
	const record = [
		{ time: '2026-03-14T08:10:00Z', version: before },
		{ time: '2026-03-14T09:17:00Z', version: bad },
		{ time: '2026-03-14T18:40:00+09:00', version: before },
		{ time: '2026-03-14T09:50:00Z', version: 'v9.9.9' },
	];
	const deployments = parseDeployments(JSON.stringify(record));
	if ('problem' in deployments) throw new Error(said(deployments.problem, 'en'));
	const found = await facts({ repo: repository.path, bad, deployments });
	expect(found).toMatchObject({ evidence: 'deployments', unknownVersions: ['v9.9.9'] });
	expect(windows(found)).toEqual(['09:17 -> 09:40']);
});

test('a shallow clone says so, and asks for what is missing', async () => {
	const repository = new Repository();
	const bad = repository.commit('09:00', 'Comment out the check');
	const kept = repository.commit('09:30', 'Something else');
	const clone = join(temporaryFolder(), 'clone');
	execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.path}`, clone], { stdio: 'pipe' });
	const missing = await readWindowFacts({ repo: clone, bad });
	expect('problem' in missing && said(missing.problem, 'en')).toContain('git fetch --unshallow --tags');
	expect(await facts({ repo: clone, bad: kept })).toMatchObject({ isShallow: true });
});

test('nothing is guessed of a commit that never came, of no commit, of no repository', async () => {
	const repository = new Repository();
	repository.branch('work');
	const bad = repository.commit('09:00', 'Never merged');
	const problemOf = async (request: WindowRequest) => {
		const found = await readWindowFacts(request);
		return 'problem' in found ? said(found.problem, 'en') : undefined;
	};
	expect(await problemOf({ repo: repository.path, bad, branch: 'main' })).toMatch(/never came to `main`/);
	expect(await problemOf({ repo: repository.path, bad, branch: 'work', fixed: 'HEAD~1' })).toMatch(
		/after `--fixed`, expected a commit that came behind/,
	);
	expect(await problemOf({ repo: repository.path, bad: '--help' })).toMatch(/expected a commit/);
	expect(await problemOf({ repo: temporaryFolder(), bad })).toMatch(/expected a git repository/);
});

test('the repository is left as it was', async () => {
	const repository = new Repository();
	const bad = repository.commit('09:00', 'Comment out the check');
	const objects = () => repository.git('00:00', 'count-objects', '-v');
	const before = objects();
	await facts({ repo: repository.path, bad });
	expect(objects()).toBe(before);
	expect(repository.git('00:00', 'status', '--porcelain')).toBe('');
});

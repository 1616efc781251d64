import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { said } from '#locales/said';
import { Repository } from '#test/store/repository';
import { readWindowFacts, type WindowRequest } from '#window/evidence/git-window';

/** `first release -> release that ends it` of each window, with the earliest and latest hour of both. */
async function windows(request: WindowRequest): Promise<string[]> {
	const found = await readWindowFacts(request);
	if ('problem' in found) throw new Error(said(found.problem, 'en'));
	const hour = (seconds: number | null | undefined) =>
		typeof seconds === 'number' ? String(new Date(seconds * 1000).getUTCHours()) : '…';
	return found.lines
		.flatMap((line) => line.windows)
		.map(
			({ start, startedWith, end, endedWith }) =>
				`${startedWith} ${hour(start.earliest)}..${hour(start.latest)} -> ${
					end ? `${endedWith} ${hour(end.earliest)}..${hour(end.latest)}` : 'live'
				}`,
		);
}

class Released extends Repository {
	tag(hour: number, name: string): void {
		this.git(clock(hour), 'tag', '-a', '-m', name, name);
	}
	to(name: string): void {
		this.git('00:00', 'switch', '-q', name);
	}
	revert(hour: number, id: string, ...args: readonly string[]): string {
		this.git(clock(hour), 'revert', '--no-edit', ...args, id);
		return this.head();
	}
	pick(hour: number, ...args: readonly string[]): string {
		this.git(clock(hour), 'cherry-pick', ...args);
		return this.head();
	}
	amend(hour: number, message: string): void {
		this.git(clock(hour), 'commit', '-q', '--amend', '-m', message);
	}
}

function clock(hour: number): string {
	return `${String(hour).padStart(2, '0')}:00`;
}

test.each([[['-x']], [[]]])('a backported fix ends its own line, and no other (%j)', async (how) => {
	const repository = new Released();
	const bad = repository.commit('09:00', 'Fault');
	repository.branch('release-1.1');
	repository.tag(10, 'v1.1.0');
	repository.to('main');
	repository.commit('11:00', 'Other');
	const fix = repository.revert(12, bad);
	repository.to('release-1.1');
	repository.pick(13, ...how, fix);
	repository.tag(14, 'v1.1.1');
	repository.to('main');
	repository.tag(15, 'v1.2.0');
	const repo = repository.path;
	expect(await windows({ repo, bad })).toEqual([
		'v1.1.0 10..14 -> v1.1.1 14..…',
		'v1.1.0 10..15 -> v1.2.0 15..…',
	]);
	expect(await windows({ repo, bad, branch: 'release-1.1' })).toEqual(['v1.1.0 10..14 -> v1.1.1 14..…']);
});

test('a fault that was picked to an older line is live there', async () => {
	const repository = new Released();
	repository.git('08:30', 'branch', 'old');
	const bad = repository.commit('09:00', 'Fault');
	repository.to('old');
	repository.pick(10, '-x', bad);
	repository.tag(11, 'v1.0.1');
	repository.revert(12, 'HEAD');
	repository.tag(13, 'v1.0.2');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1.0.1 11..13 -> v1.0.2 13..…']);
});

test('a tag beside the branch that holds it widens the start', async () => {
	const repository = new Released();
	const bad = repository.commit('09:00', 'Fault');
	repository.branch('side');
	repository.commit('10:00', 'Side');
	repository.tag(10, 'v1.1.0');
	repository.to('main');
	repository.commit('11:00', 'Other');
	repository.tag(12, 'v1.2.0');
	repository.revert(13, bad);
	repository.tag(14, 'v1.2.1');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1.1.0 10..14 -> v1.2.1 14..…']);
});

test.each([
	['as Git writes it', undefined],
	['by its subject alone', 'Revert "Merge work"'],
	['without a word', 'Clean up'],
])('a merge that is reverted, %s', async (_, message) => {
	const repository = new Released();
	repository.branch('work');
	const bad = repository.commit('09:00', 'Fault');
	const merge = repository.merge('10:00', 'work');
	repository.tag(11, 'v1');
	repository.revert(12, merge, '-m', '1');
	if (message) repository.amend(12, message);
	repository.tag(13, 'v2');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1 11..13 -> v2 13..…']);
});

test('reverts by request number, and landing once more', async () => {
	const repository = new Released();
	const bad = repository.commit('09:00', 'Fault (#12)');
	repository.tag(10, 'v1');
	repository.revert(11, bad);
	repository.amend(11, 'Take it out (#13)\n\nReverts acme/lamp#12');
	repository.tag(12, 'v2');
	repository.revert(13, 'HEAD');
	repository.amend(13, 'Reapply "Fault (#12)" (#14)');
	repository.tag(14, 'v3');
	expect(await windows({ repo: repository.path, bad })).toEqual([
		'v1 10..12 -> v2 12..14',
		'v3 14..… -> live',
	]);
});

test('tags of other packages are left out, by path and by a pattern; names that move are no releases', async () => {
	const repository = new Released();
	repository.git('08:00', 'tag', 'v1');
	const bad = repository.commit('09:00', 'Fault');
	repository.tag(10, 'b@2.0.0');
	repository.tag(11, 'a@1.1.0');
	repository.git('11:30', 'tag', 'a@1');
	repository.revert(12, bad);
	repository.tag(13, 'b@2.0.1');
	repository.tag(14, 'a@1.1.1');
	expect(await windows({ repo: repository.path, bad, tags: 'a@*' })).toEqual([
		'a@1.1.0 11..14 -> a@1.1.1 14..…',
	]);
});

test('what nobody knows may hold it or not: at both ends, and a branch is no version', async () => {
	const repository = new Released();
	const bad = repository.commit('09:00', 'Fault');
	repository.tag(10, 'v1');
	const fixed = repository.revert(11, bad);
	const time = (hour: number) => Date.parse(`2026-03-14T${clock(hour)}:00Z`) / 1000;
	const record = [`${bad}^`, 'nobody', 'v1', 'main', 'HEAD', fixed.slice(0, 10), 'v1', 'main'];
	const deployments = record.map((version, index) => ({ time: time(10 + index), version }));
	expect(await windows({ repo: repository.path, bad, deployments })).toEqual([
		`${bad}^ 10..12 -> ${fixed.slice(0, 10)} 13..15`,
		'v1 16..16 -> main 17..…',
	]);
});

test('a release made on a branch of its own is of the line that the branch comes from and goes back to', async () => {
	const repository = new Released();
	const bad = repository.commit('08:00', 'Fault');
	const release = (hour: number, name: string) => {
		repository.branch(`prepare-${name}`);
		repository.commit(clock(hour), `Prepare ${name}`);
		repository.tag(hour, name);
		repository.merge(clock(hour), `prepare-${name}`);
	};
	release(9, 'v1.0.0');
	repository.git('09:30', 'branch', 'stable', 'v1.0.0');
	release(10, 'v1.1.0');
	repository.git('11:00', 'tag', '1.2.0.dev0');
	const fix = repository.revert(12, bad);
	release(13, 'v1.1.1');
	const repo = repository.path;
	expect(await windows({ repo, bad })).toEqual(['v1.0.0 9..10 -> v1.1.1 13..…']);
	repository.to('stable');
	repository.pick(14, fix);
	repository.tag(15, 'v1.0.1');
	expect(await windows({ repo, bad, branch: 'main' })).toEqual(['v1.0.0 9..10 -> v1.1.1 13..…']);
	expect(await windows({ repo, bad, branch: 'stable' })).toEqual(['v1.0.0 9..15 -> v1.0.1 15..…']);
});

test('an older line that is merged stays a line of its own', async () => {
	const repository = new Released();
	repository.git('08:00', 'branch', 'old');
	repository.commit('08:10', 'Other');
	repository.tag(8, 'v2.0.0');
	repository.to('old');
	const bad = repository.commit('09:00', 'Fault');
	repository.tag(10, 'v1.0.1');
	repository.to('main');
	repository.git('11:00', 'merge', '-q', '-m', 'Merge the old line', 'old');
	repository.tag(12, 'v2.0.1');
	repository.commit('13:00', 'Other');
	repository.tag(14, 'v2.0.2');
	expect(await windows({ repo: repository.path, bad })).toEqual([
		'v1.0.1 10..… -> live',
		'v2.0.1 12..14 -> live',
	]);
});

test('tags of the whole repository count where a package has tags too', async () => {
	const repository = new Released();
	mkdirSync(join(repository.path, 'raft'));
	const bad = repository.commit('09:00', 'Fault', 'raft/log');
	repository.tag(10, 'v1.0.0');
	const fixed = repository.commit('11:00', 'Mend');
	repository.tag(12, 'raft/v1.1.0');
	repository.tag(12, 'server/v1.1.0');
	repository.tag(13, 'v1.1.0');
	expect(await windows({ repo: repository.path, bad, fixed })).toEqual(['v1.0.0 10..13 -> v1.1.0 13..…']);
});

test.each([
	['Cover it (#2)', '* Fault\n\n* Revert "Fault"\n\nThis reverts commit BAD.\n\n* More'],
	['Work (#3)', '* Fault\n\n(cherry picked from commit BAD)\n\n* Revert "Fault"'],
	['Cover it', 'Broken since BAD.'],
	['Reverts commit', 'Reverts commit BAD, which never came here.'],
])('a message that names it and does not bring it: %s', async (subject, body) => {
	const repository = new Released();
	repository.branch('work');
	const bad = repository.commit('09:00', 'Fault');
	repository.to('main');
	repository.commit('10:00', `${subject}\n\n${body.replace('BAD', bad)}`);
	repository.tag(11, 'v1');
	repository.git('11:00', 'branch', '-q', '-D', 'work');
	await expect(windows({ repo: repository.path, bad })).rejects.toThrow('never came to');
});

test.each([
	'Mend (#3)\n\n(cherry picked from commit BAD)',
	'Mend\n\ncommit BAD upstream.',
	'Mend\n\n[ Upstream commit BAD ]',
	'Work\n\nSquashed commit of the following:\n\ncommit BAD\nAuthor: a\n\n    Fault',
])('a message that says it brings it: %j', async (message) => {
	const repository = new Released();
	repository.branch('work');
	const bad = repository.commit('09:00', 'Fault');
	repository.to('main');
	repository.commit('10:00', message.replace('BAD', bad));
	repository.tag(11, 'v1');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1 11..… -> live']);
});

test('a revert that was picked says for which branch, and names no commit', async () => {
	const repository = new Released();
	const bad = repository.commit('09:00', 'Fault (#12)');
	repository.tag(10, 'v1');
	repository.commit('11:00', '[1.x] Revert "Fault (#12)"');
	repository.tag(12, 'v1.1');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1 10..12 -> v1.1 12..…']);
});

test('a squashed branch that reverted the fix and then did more may have brought it back', async () => {
	const repository = new Released();
	const bad = repository.commit('09:00', 'Fault');
	repository.tag(10, 'v1');
	const fixed = repository.commit('11:00', 'Mend');
	repository.tag(12, 'v2');
	repository.commit(
		'13:00',
		`Clean up (#4)\n\n* Revert "Mend"\n\nThis reverts commit ${fixed}.\n\n* Mend otherwise`,
	);
	repository.tag(14, 'v3');
	const found = await readWindowFacts({ repo: repository.path, bad, fixed });
	expect('turns' in found && found.turns.map(({ isBad }) => isBad)).toEqual([false, undefined]);
});

test('several tags of one commit are one release: of the earliest, and of no line of their own', async () => {
	const repository = new Released();
	const bad = repository.commit('08:30', 'Fault');
	repository.tag(12, 'v1.0.0');
	repository.tag(10, 'v1.1.0');
	repository.tag(10, 'v1.2.0');
	repository.commit('13:00', 'Other');
	repository.tag(14, 'v1.3.0');
	repository.tag(14, 'v1.3.1');
	repository.revert(15, bad);
	repository.tag(16, 'v1.4.0');
	repository.tag(16, 'v1.5.0');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1.1.0 10..12 -> v1.4.0 16..…']);
});

test('a tag that was moved later does not make the start later, and times that run backwards bound nothing', async () => {
	const repository = new Released();
	const bad = repository.commit('08:30', 'Fault');
	repository.tag(20, 'v1.0.0');
	repository.commit('09:00', 'Other');
	repository.tag(10, 'v1.1.0');
	repository.revert(11, bad);
	repository.tag(12, 'v1.2.0');
	repository.commit('13:00', 'Other');
	repository.tag(14, 'v1.3.0');
	const repo = repository.path;
	expect(await windows({ repo, bad })).toEqual(['v1.0.0 10..12 -> v1.2.0 12..14']);
	repository.git('21:00', 'tag', '-f', '-a', '-m', 'Again', 'v1.1.0', 'v1.1.0^{}');
	expect(await windows({ repo, bad })).toEqual(['v1.0.0 12..21 -> v1.2.0 12..21']);
});

test('a squashed branch that brought it and took it back changes nothing where it was already', async () => {
	const repository = new Released();
	const bad = repository.commit('09:00', 'Fault');
	repository.tag(10, 'v1');
	repository.commit('11:00', `Work (#3)\n\n* Fault\n\n* Revert "Fault"\n\nThis reverts commit ${bad}.`);
	repository.tag(12, 'v2');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1 10..12 -> live']);
});

test('a line that stays bad ends where it was merged and the fault taken back', async () => {
	const repository = new Released();
	repository.git('08:00', 'branch', 'next');
	const bad = repository.commit('09:00', 'Fault');
	repository.tag(10, 'v1.1.0');
	repository.to('next');
	repository.commit('11:00', 'Other');
	repository.tag(11, 'v2.0.0');
	repository.git('12:00', 'merge', '-q', '--no-edit', 'main');
	repository.tag(13, 'v2.1.0');
	repository.revert(14, bad);
	repository.tag(15, 'v2.2.0');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1.1.0 10..15 -> v2.2.0 15..…']);
});

test.each([
	['by its id', 'Reapply "Fault"\n\nThis reverts commit REVERT.'],
	['by its subject', 'Reapply "Fault" (#7)'],
	['as the revert of a revert', 'Revert "Revert "Fault""'],
])('what was applied again otherwise than it was at first, %s', async (_, message) => {
	const repository = new Released();
	const first = repository.commit('09:00', 'Fault');
	repository.tag(10, 'v1');
	const revert = repository.revert(11, first);
	repository.tag(12, 'v2');
	const again = repository.commit('13:00', message.replace('REVERT', revert));
	repository.tag(14, 'v3');
	const repo = repository.path;
	const two = ['v1 10..12 -> v2 12..14', 'v3 14..… -> live'];
	expect(await windows({ repo, bad: first })).toEqual(two);
	expect(await windows({ repo, bad: again })).toEqual(two.slice(1));
	const found = await readWindowFacts({ repo, bad: again });
	expect('turns' in found && found.turns.map(({ isBad }) => isBad)).toEqual([undefined, false]);
	expect('unsureTags' in found && found.unsureTags).toEqual(['v1']);
});

test('a part of what a revert had taken away is back: whether it undoes the revert, nobody knows', async () => {
	const repository = new Released();
	const fault = repository.commit('09:00', 'Fault');
	repository.commit('10:00', 'Other', 'other');
	repository.git('11:00', 'revert', '--no-commit', 'HEAD', fault);
	repository.git('11:00', 'commit', '-q', '-m', `Take both out\n\nThis reverts commit ${fault}.`);
	const bad = repository.head();
	repository.tag(12, 'v1');
	repository.pick(13, fault);
	repository.tag(14, 'v2');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1 12..14 -> v2 14..…']);
	const found = await readWindowFacts({ repo: repository.path, bad });
	expect('lines' in found && found.lines[0]?.windows[0]?.mayLast).toBe(true);
});

test('a copy with conflicts leads to what it is a copy of', async () => {
	const repository = new Released();
	repository.git('08:00', 'branch', 'old');
	const fault = repository.commit('09:00', 'Fault');
	repository.tag(10, 'v2');
	repository.to('old');
	const bad = repository.commit('11:00', `Bring it here too\n\n(cherry picked from commit ${fault})`);
	repository.tag(12, 'v1.1');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1.1 12..… -> live', 'v2 10..… -> live']);
});

test('a letter before the plain number is a release to come, which is named; one after it or without it is none', async () => {
	const repository = new Released();
	const bad = repository.commit('09:00', 'Fault');
	for (const [index, name] of ['1.5b0', '2.0m1', '2.0.0', '2.0.0.post1', '3.0.dev0'].entries()) {
		repository.commit(clock(10 + index), 'Other');
		repository.tag(10 + index, name);
	}
	const found = await readWindowFacts({ repo: repository.path, bad });
	if ('problem' in found) throw new Error();
	expect(found.lines[0]?.releases.map(({ name }) => name)).toEqual(['1.5b0', '2.0.0', '2.0.0.post1']);
	expect(found.tagsToCome).toEqual(['2.0m1', '3.0.dev0']);
});

test('lines that say the same are told of once', async () => {
	const repository = new Released();
	const bad = repository.commit('09:00', 'Fault');
	repository.tag(10, 'v1.0.0');
	repository.commit('11:00', 'Other');
	repository.tag(12, 'v1.1.0');
	for (const name of ['v1.1.1', 'v1.2.0']) {
		repository.branch(`release-${name}`);
		repository.commit('13:00', name);
		repository.tag(14, name);
		repository.to('main');
	}
	const repo = repository.path;
	const names = async () => {
		const found = await readWindowFacts({ repo, bad });
		return 'lines' in found ? found.lines.map(({ name }) => name).toSorted() : [];
	};
	expect(await names()).toEqual(['v1.1.1, v1.2.0']);
	repository.git('15:00', 'switch', '-q', '-c', 'old', 'v1.0.0');
	repository.commit('15:00', 'Old');
	repository.tag(16, 'v1.0.1');
	expect(await names()).toEqual(['v1.0.1', 'v1.1.1, v1.2.0']);
});

test('a merge that was picked as what its branch had done', async () => {
	const repository = new Released();
	repository.git('08:00', 'branch', 'old');
	repository.branch('work');
	const work = repository.commit('09:00', 'Fault');
	const bad = repository.merge('10:00', 'work');
	repository.tag(11, 'v2');
	repository.to('old');
	repository.pick(12, '--no-commit', work);
	repository.git('12:00', 'commit', '-q', '-m', 'Something');
	repository.tag(13, 'v1.1');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v1.1 13..… -> live', 'v2 11..… -> live']);
});

test('a change that was tried in a release to come alone is told of by that', async () => {
	const repository = new Released();
	repository.tag(8, 'v1.0.0');
	repository.branch('trial');
	const bad = repository.commit('09:00', 'Fault');
	repository.tag(10, 'v2.0.0-rc.1');
	repository.to('main');
	repository.git('11:00', 'branch', '-q', '-D', 'trial');
	expect(await windows({ repo: repository.path, bad })).toEqual(['v2.0.0-rc.1 10..… -> live']);
});

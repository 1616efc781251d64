import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timelineExample } from '#domain/checks/timeline-example';
import { Repository } from '#test/store/repository';
import { temporaryFolder } from '#test/store/temporary-folder';
import { runOdap } from './run-odap.ts';

/** A repository with a bad commit, released as v1, and its fix, released as v2. */
function released() {
	const repository = new Repository();
	const commitAndTag = (clock: string, subject: string, tag: string) => {
		const id = repository.commit(clock, subject);
		repository.git(clock, 'tag', '-a', tag, '-m', tag);
		return id;
	};
	const bad = commitAndTag('07:05', 'Comment out the check', 'v1');
	return { repo: repository.path, bad, fixed: commitAndTag('08:03', 'Bring the check back', 'v2') };
}

const NAME = '2026-03-14-checkout-stopped.md';

function knowledgeBase(text: string) {
	const root = temporaryFolder({ 'kb.yaml': 'timezone: Asia/Seoul\n', [`postmortems/${NAME}`]: text });
	const file = join(root, 'postmortems', NAME);
	return { root, file, read: () => readFileSync(file, 'utf8') };
}

function window(root: string, { repo, bad, fixed }: ReturnType<typeof released>, ...args: readonly string[]) {
	return runOdap(['window', '--root', root, '--repo', repo, '--bad', bad, '--fixed', fixed, ...args]);
}

test('window prints the interval, its evidence, what would narrow it, and the lines', async () => {
	const { root } = knowledgeBase(timelineExample(['16:00 Released']));
	const code = released();
	const { out, error } = await window(root, code);
	expect(error).toBe('');
	expect(
		out.replaceAll(code.bad.slice(0, 10), 'BAD').replaceAll(code.fixed.slice(0, 10), 'FIX'),
	).toMatchInlineSnapshot(`
		"BAD “Comment out the check” on main
		Taken back by FIX “Bring the check back”.

		Went live    14 March 2026, 16:05–17:03  (v1)
		Taken back   not before 14 March 2026, 17:03  (v2)
		Was live for ≥ 0 min

		Rests on release tags, each taken to be live before the next one was made.
		A record of deployments would narrow it: --deployments FILE.

		For the timeline:
		- 2026-03-14 16:05..17:03 \`started\` The change went live with v1
		- 2026-03-14 17:03 The change was taken back with v2 (not before)
		- later \`mitigated\` The change was taken back with v2
		"
	`);
});

test('--write inserts the lines and leaves every other byte alone, once', async () => {
	const text = timelineExample(['16:00 Released', '18:00 Closed']).replaceAll('\n', '\r\n');
	const { root, file, read } = knowledgeBase(`\ufeff${text}`);
	const code = released();
	const first = await window(root, code, '--write', file);
	expect([first.code, first.error]).toEqual([0, '']);
	const before = read();
	const lines = first.out.split('\n').filter((line) => line.startsWith('- '));
	expect(lines).toHaveLength(3);
	expect(lines.reduce((left, line) => left.replace(`${line}\r\n`, ''), before)).toBe(`\ufeff${text}`);
	expect((await window(root, code, '--write', file)).out).toContain('has these lines already');
	expect(read()).toBe(before);
});

test('--write says which milestones stand there twice now', async () => {
	const { root, file } = knowledgeBase(timelineExample(['16:00 `started` It fails', '18:00 Closed']));
	expect((await window(root, released(), '--write', file)).out).toContain('It had `started` before');
});

test('--write refuses what is no postmortem of this knowledge base, and writes nothing', async () => {
	const text = timelineExample(['16:00 Released']);
	const { root, file, read } = knowledgeBase(text);
	const elsewhere = knowledgeBase(text);
	const code = released();
	cpSync(file, join(root, 'notes.md'));
	for (const name of [
		join(root, 'notes.md'),
		join(root, 'kb.yaml'),
		join(root, 'postmortems'),
		elsewhere.file,
		`${file}x`,
	]) {
		const refused = await window(root, code, '--write', name);
		expect([refused.code, refused.error], name).toEqual([
			2,
			expect.stringContaining('after `--write`, expected a postmortem'),
		]);
	}
	expect([read(), elsewhere.read(), readFileSync(join(root, 'notes.md'), 'utf8')]).toEqual([
		text,
		text,
		text,
	]);
});

test('a record of deployments is read, and refused where it is none', async () => {
	const { root } = knowledgeBase(timelineExample(['16:00 Released']));
	const code = released();
	const record = join(root, 'deployments.csv');
	writeFileSync(record, 'time,version\n2026-03-14T16:17:00+09:00,v1\n2026-03-14T17:05:00+09:00,v2\n');
	expect((await window(root, code, '--deployments', record)).out).toContain('Was live for 48 min');
	for (const name of [root, `${record}x`])
		expect(await window(root, code, '--deployments', name)).toMatchObject({
			code: 2,
			error: expect.stringContaining('expected a file. Correct its path.'),
		});
	writeFileSync(record, 'time,version\n2026-03-14T15:17:00+09:00,v2\n');
	expect((await window(root, code, '--deployments', record)).out).toContain(
		'No deployed version holds it without also taking it back.',
	);
	writeFileSync(record, 'time,version\n2026-03-14T15:17:00+09:00,main\n');
	const unknown = (await window(root, code, '--deployments', record)).out;
	expect(unknown).toContain('Whether something else did, nobody knows here.');
	expect(unknown).toContain('write the tag or the commit into the record');
	expect(unknown).not.toContain('--by');
	expect((await runOdap(['window', '--root', root, '--repo', code.repo])).code).toBe(2);
	expect((await runOdap(['window', '--root', root, '--repo', root, '--bad', code.bad])).error).toContain(
		'expected a git repository',
	);
});

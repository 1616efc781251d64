import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { postmortemText, temporaryFolder } from '#test/store/temporary-folder';

const PROGRAM = new URL('../../src/cli/odap.ts', import.meta.url).pathname;

/** Far more than a pipe holds is printed of it. */
const faulty = () =>
	temporaryFolder(
		Object.fromEntries(
			Array.from({ length: 300 }, (_, at) => [
				`postmortems/2026-03-14-a${at}.md`,
				postmortemText('A').replace('sev4', 'sev9'),
			]),
		),
	);

function shell(command: string): { code: number | null; out: string; error: string } {
	const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1', NODE: process.execPath, PROGRAM },
	});
	return { code: status, out: stdout, error: stderr };
}

test('a reader that has seen enough changes nothing, and no fault is shown', () => {
	const { code, out, error } = shell(`"$NODE" "$PROGRAM" check --root ${faulty()} --format json | head -n 1`);
	expect({ code, error }).toEqual({ code: 1, error: '' });
	expect(out.split('\n')).toHaveLength(2);
});

test('a report that cannot be written is a failure of the run, not of the postmortems', ({ skip }) => {
	if (process.platform !== 'linux') return skip('only Linux has a device that is always full');
	const { code, error } = shell(`"$NODE" "$PROGRAM" check --root ${faulty()} > /dev/full`);
	expect(code).toBe(2);
	expect(error).toMatch(/^Stopped at a file: the disk is full \(ENOSPC\)\..*\n$/);
});

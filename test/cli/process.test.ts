import { expect, test } from 'vitest';
import { postmortemText, temporaryFolder } from '#test/store/temporary-folder';
import { odap } from './odap.ts';

/**
 * Each command once as a process of its own, and each exit code: what other files see of commands, they see of ones
 * that run in the tests' own process.
 */
const COUNTERMEASURES = '\n## Countermeasures\n\n1. `#fix` `prevent` `accepted` Fix it\n';
const FILES = {
	'kb.yaml': 'title: "KB"\n',
	'postmortems/2026-03-14-first.md': postmortemText('First outage', 'review', COUNTERMEASURES),
	'old/2026-03-15-other.md': '# Checkout stopped\n\nOn 2026-03-15 nobody could pay.\n',
};

test.each([
	['check', ['check'], '0 errors, '],
	['new', ['new', '--title', 'A', '--date', '2026-03-16'], 'postmortems/2026-03-16-a.md'],
	['import', ['import', 'old'], 'postmortems/2026-03-15-checkout-stopped.md'],
	['followups', ['followups', '--today', '2026-11-22'], '#fix'],
	['similar', ['similar', '--text', 'nobody could pay'], '2026-03-14-first'],
	['done', ['done', '2026-03-14-first', 'fix', '--on', '2026-11-22'], 'is now `done`'],
	['rename', ['rename', '2026-03-14-first', '2026-03-14-payments'], '2026-03-14-payments'],
	['export', ['export', '--format', 'csv', '--table', 'postmortems'], '2026-03-14-first'],
	['init', ['init', 'ours', '--repository', 'https://github.com/team/notes'], 'kb.yaml'],
])('`odap %s` ends with 0 and says what it did', (_, args, said) => {
	const { code, out, error } = odap(args, { cwd: temporaryFolder(FILES) });
	expect({ code, error }).toEqual({ code: 0, error: '' });
	expect(out).toContain(said);
});

test('`odap check` ends with 1 where a postmortem has an error', () => {
	const cwd = temporaryFolder({ 'postmortems/2026-03-14-faulty.md': 'no front matter' });
	const { code, out, error } = odap(['check'], { cwd });
	expect({ code, error }).toEqual({ code: 1, error: '' });
	expect(out).toContain('2026-03-14-faulty.md');
});

test('a command that is none ends with 2, and says so beside the report', () => {
	const { code, out, error } = odap(['chek']);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(error).toContain('chek');
});

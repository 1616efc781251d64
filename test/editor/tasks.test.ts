import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { odap, startOdap } from '#test/cli/odap';
import { temporaryFolder } from '#test/store/temporary-folder';

interface Task {
	readonly isBackground?: boolean;
	readonly args: readonly string[];
	readonly problemMatcher: {
		readonly pattern: { readonly regexp: string };
		readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
	};
}

const { tasks } = JSON.parse(readFileSync(new URL('../../.vscode/tasks.json', import.meta.url), 'utf8')) as {
	tasks: Task[];
};
const task = tasks.find(({ args }) => args.includes('--watch'));
const FAULTY = '---\ntitle: "x"\nstaus: draft\nstatus: draft\ndate: 2026-03-14\n---\n';

test('the problem matcher reads what the command prints, in either language', () => {
	for (const language of ['en', 'ko']) {
		const root = temporaryFolder({
			'kb.yaml': `language: ${language}\n`,
			'postmortems/2026-03-14-결제.md': FAULTY,
		});
		const { out } = odap(['check', '--root', root, '--format', 'unix']);
		const lines = out
			.trimEnd()
			.split('\n')
			.map((line) => new RegExp(task?.problemMatcher.pattern.regexp ?? '').exec(line));
		expect(lines).not.toContain(null);
		expect(lines[0]?.slice(1, 5)).toEqual(['postmortems/2026-03-14-결제.md', '3', '1', 'error']);
		expect(lines[0]?.[6]).toBe('key-known');
	}
});

test('each round stands between a line that the editor takes for its beginning and one for its end', async () => {
	const root = temporaryFolder({ 'kb.yaml': '', 'postmortems/2026-03-14-a.md': FAULTY });
	const running = startOdap(['check', '--root', root, '--watch', '--format', 'unix']);
	await running.until(/Watching for changes/);
	const lines = running
		.printed()
		.split('\n')
		.filter((line) => line !== '');
	const { beginsPattern = '', endsPattern = '' } = task?.problemMatcher.background ?? {};
	expect(lines[0]).toMatch(new RegExp(beginsPattern));
	expect(lines.at(-1)).toMatch(new RegExp(endsPattern));
	expect('검사합니다.').toMatch(new RegExp(beginsPattern));
	expect('바뀌는 파일을 지켜봅니다(Ctrl C로 끝냄).').toMatch(new RegExp(endsPattern));
});

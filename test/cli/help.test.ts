import { expect, test } from 'vitest';
import { makeProgram } from '#cli/program';
import { BOOKS } from '#locales/books';
import { LANGUAGES } from '#schemas/languages';
import { runOdap } from './run-odap.ts';

const KOREAN = { LC_ALL: 'ko_KR.UTF-8' };

test.each(LANGUAGES)(
	'every command, argument and option has its words, and no word is left over: %s',
	(language) => {
		const { commands, shared } = BOOKS[language].help;
		const program = makeProgram(() => {});
		expect(Object.keys(commands)).toEqual(program.commands.map((command) => command.name()));
		const unsaid = new Set(Object.keys(shared));
		for (const command of program.commands) {
			const own = commands[command.name() as keyof typeof commands];
			const names = [
				...command.registeredArguments.map((argument) => argument.name()),
				...command.options.map(({ long }) => long ?? ''),
			];
			expect(Object.values(own).every((words) => words.length > 0)).toBe(true);
			for (const name of names) {
				expect(name in own || name in shared, `${command.name()} ${name}`).toBe(true);
				if (!(name in own)) unsaid.delete(name);
			}
			expect(['about', ...names]).toEqual(expect.arrayContaining(Object.keys(own)));
		}
		expect([...unsaid]).toEqual([]);
	},
);

test('help is said in the language of the terminal', async () => {
	const { code, out } = await runOdap(['check', '--help'], { env: KOREAN });
	expect(code).toBe(0);
	expect(out).toContain('사용법: odap check');
	expect(out).toMatch(/기본값: text\)/);
	expect(out).not.toMatch(/Usage|Options|Exit codes|default/);
});

test.each([
	[
		['check', '--formt', 'json'],
		/Unexpected option `--formt`\. Did you mean `--format`\?/,
		/`--formt`는 없는 옵션입니다\. `--format`을/,
	],
	[['check', "--it's"], /Unexpected option `--it's`\./, /`--it's`는 없는 옵션/],
	[['chek'], /Unexpected command `chek`\. Did you mean `check`\?/, /`chek`는 없는 명령/],
	[['build', '--out'], /Unexpected end after `--out <dir>`/, /`--out <dir>`의 값이 없습니다/],
	[['window'], /Missing `--bad <commit>`/, /`--bad <commit>` 옵션이 없습니다/],
	[['done'], /Missing `<postmortem>`/, /`<postmortem>` 값이 없습니다/],
	[['done', 'a', 'b', 'c'], /3: `a, b, c`; expected 2/, /3개: `a, b, c`/],
	[
		['check', '--format', 'xml'],
		/`xml` of `--format <name>`, expected one of text, json/,
		/`xml`은 `--format <name>`의/,
	],
	[
		['followups', '--create', 'github', '--format', 'json'],
		/`--create <tracker>` beside `--format <name>`/,
		/`--create <tracker>`와 `--format <name>`은 함께/,
	],
	[
		['preview', '--port', '65536'],
		/`65536` of `--port`, expected a number from 0 to 65535/,
		/`65536`은 `--port`의/,
	],
	[['similar', '--text', 'x', '--limit', '0'], /`0` of `--limit`/, /`0`은 `--limit`의/],
])('a misuse is said once, in a sentence of the reader’s language: %j', async (args, english, korean) => {
	for (const [env, sentence] of [
		[{}, english],
		[KOREAN, korean],
	] as const) {
		const { code, out, error } = await runOdap(args, { env });
		expect([code, out, error.trim().split('\n').length]).toEqual([2, '', 1]);
		expect(error).toMatch(sentence);
		expect(error).not.toContain('error:');
	}
});

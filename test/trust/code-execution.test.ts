import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { odap } from '#test/cli/odap';
import { postmortemText, temporaryFolder } from '#test/store/temporary-folder';
import { withHook } from './hooks.ts';

const FENCES = [
	'js',
	'javascript',
	'JS',
	' js',
	'coffee',
	'json',
	'constructor',
	'toString',
	'__proto__',
	'yaml',
	'ts',
	'toml',
];

/** A postmortem whose front matter would leave a mark if anything ran it. */
function markingText(fence: string, mark: string): string {
	return `---${fence}\nmodule.exports = require('fs').writeFileSync(${JSON.stringify(mark)}, '') ?? {}\n---\n\nLead.\n`;
}

function markingKnowledgeBase(mark: string): string {
	const run = `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`;
	const tagged = (tag: string) =>
		postmortemText('Tagged').replace('severity: sev4', `severity: ${tag} "function () { ${run} }"`);
	return temporaryFolder({
		'postmortems/2026-01-01-fine.md': postmortemText('Fine'),
		...Object.fromEntries(
			FENCES.map((fence, at) => [`postmortems/2026-02-${10 + at}-fence.md`, markingText(fence, mark)]),
		),
		'postmortems/2026-03-01-tag.md': tagged('!!js/function'),
		'postmortems/2026-03-02-tag.md': tagged('tag:yaml.org,2002:js/function'),
		'postmortems/2026-03-03-language.md': postmortemText('Language').replace('---\n', '---\nlanguage: js\n'),
		'postmortems/2026-03-04-body.md': postmortemText(
			'Body',
			'review',
			`\n## Notes\n\n---js\n${run}\n---\n\n\${${run}}\n`,
		),
	});
}

test('nothing that a front matter says is run: every spelling of a language, tags, a second block', () => {
	const mark = join(temporaryFolder(), 'mark');
	const root = markingKnowledgeBase(mark);
	const { code, out, error } = odap(['check', '--root', root, '--format', 'unix'], {
		env: withHook('no-code-from-strings'),
	});
	expect(error).toBe('');
	expect(code).toBe(1);
	for (let at = 0; at < FENCES.length; at += 1)
		expect(out).toContain(`2026-02-${10 + at}-fence.md:1:1: error:`);
	expect(existsSync(mark)).toBe(false);
});

test('the hook of that test sees code that is made from a string', () => {
	const folder = temporaryFolder({
		'eval.mjs': 'globalThis.eval("1")',
		'function.mjs': 'new Function("return 1")()',
		'constructor.mjs': '(() => {}).constructor("return 1")()',
	});
	for (const name of ['eval', 'function', 'constructor']) {
		expect(
			odap([], { program: join(folder, `${name}.mjs`), env: withHook('no-code-from-strings') }).code,
		).toBe(99);
	}
});

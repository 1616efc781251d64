import { expect, test } from 'vitest';
import { runOdap } from '#test/cli/run-odap';
import { postmortemText, temporaryFolder, writeFiles } from '#test/store/temporary-folder';
import { hostileFiles } from './hostile-files.ts';

/** One in so many; `npm run bench:trust` measures every one of them, alone. */
const STEP = 8;

test('whatever lies beside it, each file gets its own answer, and no output acts on a terminal or a log', async () => {
	const root = temporaryFolder({
		'postmortems/2025-03-14-faulty.md': postmortemText('Faulty').replace('sev4', 'sev9'),
	});
	const hostile = Object.values(hostileFiles()).filter((_, at) => at % STEP === 0);
	writeFiles(
		root,
		Object.fromEntries(hostile.map((content, at) => [`postmortems/2026-01-01-hostile-${at}.md`, content])),
	);
	writeFiles(root, { 'postmortems/2026-01-02-\u001b[31m\n::error::x.md': '\u001b[2K\n::warning::x\n' });
	const { code, out, error } = await runOdap(['check', '--root', root, '--format', 'github']);
	expect({ code, error }).toEqual({ code: 1, error: '' });
	expect(out).toContain(`of ${hostile.length + 2} postmortems`);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
	expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
	for (const line of out.split('\n').filter((it) => it.startsWith('::')))
		expect(line).toMatch(/^::(?:error|warning|notice) file=postmortems\//);
	expect(out).toContain('file=postmortems/2025-03-14-faulty.md,line=5');
});

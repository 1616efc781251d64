import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, with the given files in it; deleted when the test ends. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'odapnote-')));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	writeFiles(folder, files);
	return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}

/** A valid postmortem of a status. */
export function postmortemText(title: string, status: 'draft' | 'review' = 'review', body = ''): string {
	const head = `---\ntitle: "${title}"\nstatus: ${status}\ndate: 2026-03-14\nseverity: sev4\n`;
	const rest = 'duration: 30m\ncauses: [capacity]\nservices: [checkout]\n---\n\n';
	return `${head}${rest}For half an hour nobody could pay: ${title}.\n${body}`;
}

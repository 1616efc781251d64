import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodePlace } from '#domain/checks/own/trouble';
import { packageFolder } from '#store/package-version';

/** Code that is not the team's. */
const OURS = ['src', 'compiled'].map((folder) => join(packageFolder, folder) + sep);

const PACKAGES = `${sep}node_modules${sep}`;

/** The innermost place of a stack that is in the team's own code. */
export function placeInTeamCode(stack: string | undefined): CodePlace | undefined {
	for (const [, url = '', line, column] of stack?.matchAll(/(file:\/\/\/.+?):(\d+):(\d+)\)?$/gm) ?? []) {
		const file = fileURLToPath(url.replace(/\?.*$/, ''));
		if (file.includes(PACKAGES) || OURS.some((folder) => file.startsWith(folder))) continue;
		return { file, line: Number(line), column: Number(column) };
	}
	return undefined;
}

/** What was thrown, in a line: anything may be. */
export function explainThrown(thrown: unknown): {
	readonly reason: string;
	readonly at?: CodePlace | undefined;
} {
	try {
		if (!(thrown instanceof Error)) return { reason: oneLine(`${JSON.stringify(thrown) ?? String(thrown)}`) };
		return { reason: oneLine(`${thrown.name}: ${thrown.message}`), at: placeInTeamCode(thrown.stack) };
	} catch {
		return { reason: typeof thrown };
	}
}

function oneLine(text: string): string {
	const [line = ''] = text.trim().split('\n');
	const cut = line.length > 300 ? `${line.slice(0, 299)}…` : line;
	return /[.!?…]$/.test(cut) ? cut : `${cut}.`;
}

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateKnowledgeBase } from '#bench/generate';
import { attackPostmortems } from './attacks.ts';
import { refusedFiles } from './odap-command.ts';
import { writePicture } from './picture.ts';

/**
 * The sites that the browser tests look at. The Korean one lies under a base, so that every address is tried under
 * one; `written` shows all that authors may write, at its most awkward;
 * `hostile` holds the attacks that `odap check` lets through.
 */
export const siteNames = ['english', 'korean', 'written', 'hostile', 'few', 'many'] as const;
export type SiteName = (typeof siteNames)[number];

const makers: Readonly<Record<SiteName, (root: string) => void | Promise<void>>> = {
	english: (root) => copyIncidents(root, (settings) => withLanguage(settings, 'en')),
	korean: (root) => copyIncidents(root, (settings) => `${withLanguage(settings, 'ko')}\nbase: /notes/\n`),
	written: async (root) => {
		cpSync(fixture('written'), root, { recursive: true });
		await writePicture(join(root, 'postmortems', '2026-02-03-everything-an-author-writes', 'graph.png'));
	},
	hostile: async (root) => {
		mkdirSync(join(root, 'postmortems'), { recursive: true });
		writeFileSync(join(root, 'kb.yaml'), 'title: "Hostile"\nlanguage: en\n');
		for (const { name, text } of attackPostmortems()) writeFileSync(join(root, 'postmortems', name), text);
		for (const path of await refusedFiles(root)) rmSync(join(root, path));
	},
	few: (root) => generateKnowledgeBase(root, 3),
	many: (root) => generateKnowledgeBase(root, 1_000),
};

/** Writes a knowledge base into a folder of its own under `parent`, and returns that folder. */
export async function makeKnowledgeBase(name: SiteName, parent: string): Promise<string> {
	const root = join(parent, name);
	mkdirSync(root);
	await makers[name](root);
	return root;
}

/** Public incidents as this repository once told them: what is written in `postmortems/` today changes no test. */
function copyIncidents(root: string, change: (settings: string) => string): void {
	const incidents = fileURLToPath(new URL('../fixtures/public-incidents', import.meta.url));
	cpSync(join(incidents, 'postmortems'), join(root, 'postmortems'), { recursive: true });
	writeFileSync(join(root, 'kb.yaml'), change(readFileSync(join(incidents, 'kb.yaml'), 'utf8')));
}

function withLanguage(settings: string, language: 'en' | 'ko'): string {
	return `${settings.replace(/^(?:language|base):.*$/gm, '')}\nlanguage: ${language}\n`;
}

function fixture(name: string): string {
	return fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
}

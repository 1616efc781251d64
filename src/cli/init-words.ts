import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '#domain/text/localised';
import { phrase } from '#domain/text/phrase';
import type { InitAnswers } from '#init/answers';
import { hostOf } from '#init/host';
import { missingLines } from '#init/missing-lines';
import { said } from '#locales/said';
import type { InitPlace } from './init-place.ts';
import { say } from './terminal.ts';

/** A file that was there already, and what would have been written. */
interface LeftFile {
	readonly path: string;
	readonly text: string;
}

/** Names each file that was left, with the lines that its owner has to add. */
export function sayLeft(left: ReadonlyMap<string, LeftFile>, language: Language): void {
	for (const [shown, { path, text }] of left) {
		const lines = missingLines(basename(path), text, readFileSync(path, 'utf8'));
		say(said(leftWords(shown, lines.length > 0), language));
		for (const line of lines) say(`  + ${line}`);
	}
}

function leftWords(path: string, lacks: boolean) {
	return lacks ? phrase('initWords.leftWords', path) : phrase('initWords.left', path);
}

/** What to type next, and where the site will be. */
export function sayNextSteps({ language, repository }: InitAnswers, { root, shown }: InitPlace): void {
	const path = shown(root);
	const isHere = path === root || path === '' || path === '.';
	const enter =
		isHere && root === process.cwd() ? '' : `cd ${/^[\p{L}\d./_-]+$/u.test(path) ? path : `"${path}"`} && `;
	const steps = [
		`\`${enter}npm install\``,
		...[SEE, WRITE, COMMIT, publishing[hostOf(repository) ?? 'other']].map((step) => said(step, language)),
	];
	say(said(phrase('initWords.sayNextSteps'), language));
	for (const [index, step] of steps.entries()) say(`  ${index + 1}. ${step}`);
}

const SEE = phrase('initWords.see');
const WRITE = phrase('initWords.write');
const COMMIT = phrase('initWords.commit');

const publishing = {
	github: phrase('initWords.github'),
	gitlab: phrase('initWords.gitlab'),
	other: phrase('initWords.other'),
} as const;

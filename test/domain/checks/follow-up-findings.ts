import { followUpChecks } from '#domain/checks/follow-up-checks';
import { followUpExample } from '#domain/checks/follow-up-example';
import type { Diagnostic } from '#domain/findings/diagnostic';
import { said as say } from '#locales/said';
import { checkTexts } from '#test/check-text';

export type Given = Parameters<typeof followUpExample>[0];

export const NAME = '2026-03-14-example.md';

const OWN: ReadonlySet<string> = new Set(followUpChecks.map(({ id }) => id));

/** True for what a check of follow-through found. */
export function isOwn({ check }: Diagnostic): boolean {
	return OWN.has(check);
}

/** What these checks find in a file made from lists. */
export function found(given: Given, settings?: string): Diagnostic[] {
	return checkTexts({ [NAME]: followUpExample(given) }, settings).filter(isOwn);
}

/** The ids of what these checks find in a file. */
export function idsIn(text: string): string[] {
	return checkTexts({ [NAME]: text })
		.filter(isOwn)
		.map(({ check }) => check);
}

/** The same in words, both languages, to be pinned. */
export function said(given: Given, settings?: string): string[] {
	return found(given, settings).map(toLines);
}

/** What these checks say of one file among others. */
export function saidOf(files: Readonly<Record<string, string>>, name = NAME): string[] {
	return checkTexts(files)
		.filter(({ path }) => path === `postmortems/${name}`)
		.filter(isOwn)
		.map(toLines);
}

/** One diagnostic as lines: place, message and fix in English, then in Korean. */
export function toLines({ place, severity, check, message, fix }: Diagnostic): string {
	return [
		`${place?.line}:${place?.column} ${severity} ${check}`,
		say(message, 'en'),
		say(fix, 'en'),
		say(message, 'ko'),
		say(fix, 'ko'),
	].join('\n');
}

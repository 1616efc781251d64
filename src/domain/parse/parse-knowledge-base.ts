import type { Finding } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { PLAIN_LOOK } from '#domain/knowledge-base/look';
import { resolveKnowledgeBase } from '#domain/knowledge-base/resolve-knowledge-base';
import { personalDataIn } from '#domain/safety/personal-data-findings';
import { secretsIn } from '#domain/safety/secret-findings';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { knowledgeBaseSchema } from '#schemas/knowledge-base';
import { marksBehindTexts } from './internal-comments.ts';
import { marksInSettings } from './internal-places.ts';
import { type LookReading, readLook } from './parse-look.ts';
import { readYaml, safeDocument, type YamlReading } from './read-yaml.ts';
import { isTimezone, timezoneFinding } from './timezone.ts';
import { validateSettings } from './validate-settings.ts';

/**
 * Reads `kb.yaml`. No text means all defaults. Defaults stand in for keys with faults, so that the postmortems can
 * still be checked; a build does not go on. Like a postmortem it is searched for secrets and data of persons.
 */
export function parseKnowledgeBase(text: string | undefined): SettingsReading {
	if (text === undefined) return withoutSettings([]);
	const reading = readYaml(safeDocument(text), 0);
	const settings = isEmptyYaml(text) ? withoutSettings([]) : readSettings(reading, text);
	const { knowledgeBase, findings } = settings;
	return { ...settings, findings: [...findings, ...unsafeTexts(text, reading, knowledgeBase)] };
}

/** What `kb.yaml` says: what postmortems are read by, and what their pages look like. */
export interface SettingsReading extends LookReading {
	readonly knowledgeBase: KnowledgeBase;
}

function withoutSettings(findings: readonly Finding[]): SettingsReading {
	return { knowledgeBase: resolveKnowledgeBase({}), look: PLAIN_LOOK, files: {}, findings };
}

function readSettings(reading: YamlReading, text: string): SettingsReading {
	if (reading.data === undefined) return withoutSettings(reading.findings);
	const { value, findings } = validateSettings(
		knowledgeBaseSchema,
		reading,
		{ start: 0, end: 0 },
		{ dropsEntries: true },
	);
	const found = [...reading.findings, ...findings.map((each) => unquotedColour(each, reading, text) ?? each)];
	if (!value) return withoutSettings(found);
	const { timezone, ...others } = value;
	const isKnown = timezone === undefined || isTimezone(timezone);
	if (!isKnown) found.push(timezoneFinding(timezone, reading.places.get('timezone')?.value));
	const knowledgeBase = resolveKnowledgeBase(isKnown ? value : others);
	const { look, files, findings: ofLook } = readLook(value, reading);
	return {
		knowledgeBase,
		look,
		files,
		findings: [...found, ...otherPath(knowledgeBase, reading), ...ofLook],
	};
}

/** `accent: #1b3f95` is a comment to YAML: the author meant a text. */
function unquotedColour(
	finding: Finding,
	{ places, scalars }: YamlReading,
	text: string,
): Finding | undefined {
	for (const path of ['accent', 'accent.light', 'accent.dark']) {
		const value = places.get(path)?.value;
		const comment = scalars.get(path)?.comment;
		if (!value || value.start !== finding.range?.start || !comment || !/^[0-9a-f]{3,8}\b/i.test(comment))
			continue;
		const start = text.indexOf('#', value.start);
		const colour = /^#[0-9a-f]+/i.exec(text.slice(start))?.[0] ?? '';
		const range = { start, end: start + colour.length };
		return {
			check: 'value-quoted',
			range,
			message: phrase('parseKnowledgeBase.unquotedColour', quoted(colour)),
			fix: phrase('parseKnowledgeBase.unquotedColourFix', quoted(`"${colour}"`)),
			edits: [{ range, text: `"${colour}"` }],
		};
	}
	return undefined;
}

/** Addresses of pages are made of the host in `url` and the path in `base`: a path of `url`'s own would be lost. */
function otherPath({ url, base }: KnowledgeBase, { places }: YamlReading): Finding[] {
	const range = places.get('url')?.value;
	const path = url === undefined ? '/' : new URL(url).pathname.replace(/\/*$/, '/');
	if (range === undefined || path === '/' || path === base) return [];
	return [
		{
			check: 'value-expected',
			range,
			message: phrase('parseKnowledgeBase.otherPath', quoted(path), quoted(base)),
			fix: phrase('parseKnowledgeBase.otherPathFix', quoted(`base: ${path}`)),
		},
	];
}

function unsafeTexts(text: string, reading: YamlReading, { allowedMailboxes }: KnowledgeBase): Finding[] {
	const values = [...reading.scalars.values()].flatMap(({ value, range }) =>
		typeof value === 'string' && range ? [{ value, range: { start: range[0], end: range[1] } }] : [],
	);
	return [
		...secretsIn(text, values),
		...personalDataIn(text, allowedMailboxes),
		...marksInSettings(reading.scalars, 0, isShown),
		...marksBehindTexts(
			text,
			[...reading.scalars].flatMap(([path, { range }]) =>
				range && isShown(path) ? [{ start: range[0], end: range[1] }] : [],
			),
		),
	];
}

/** What stands on every page as the team wrote it. */
function isShown(path: string): boolean {
	return /^(?:title|announcement|footer|texts|links)(?:\.|$)/.test(path);
}

function isEmptyYaml(text: string): boolean {
	return text.split(/\r?\n/).every((line) => /^\s*(#.*)?$/.test(line));
}

import type { Finding, Range } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Imported, Postmortem } from '#domain/postmortem';
import { parseDuration } from '#domain/time/read/duration';
import { parsePublished } from '#domain/time/read/published';
import type { DateText } from '#domain/time/types';
import { type FrontMatter, frontMatterSchema } from '#schemas/front-matter';
import { frontMatterWith } from '#schemas/own-field';
import { foreignFrontMatter } from './foreign-front-matter.ts';
import { commentsInTexts, isFreeText } from './front-matter-texts.ts';
import { marksInComments } from './internal-comments.ts';
import { marksInSettings } from './internal-places.ts';
import { numberSpelling } from './number-spelling.ts';
import { partKey, quoteLine } from './quote-line.ts';
import { FENCE, readYaml, valueRange, type YamlReading } from './read-yaml.ts';
import { setAsideFaults } from './set-aside.ts';
import type { SplitFile } from './split-front-matter.ts';
import { TimeReader } from './time-reader.ts';
import { isTimezone, timezoneFinding } from './timezone.ts';
import { validateSettings } from './validate-settings.ts';

/** The part of a postmortem that its front matter says. */
export type FrontMatterFacts = Pick<
	Postmortem,
	| 'title'
	| 'status'
	| 'date'
	| 'severity'
	| 'claimedDuration'
	| 'categories'
	| 'services'
	| 'impact'
	| 'kind'
	| 'language'
	| 'timezone'
	| 'number'
	| 'published'
	| 'roles'
	| 'related'
	| 'tags'
	| 'webLinks'
	| 'owner'
	| 'reviewBy'
	| 'imported'
	| 'aliases'
	| 'fields'
	| 'allow'
	| 'places'
	| 'frontMatterRange'
>;

/**
 * Reads the front matter into facts. What is required and faulty is stood in for, as far as the file's name goes, so
 * that one fault hides no other; facts are absent where even that leaves it open what the file is.
 */
export function parseFrontMatter(
	split: SplitFile,
	id: string,
	knowledgeBase: KnowledgeBase,
): { facts?: FrontMatterFacts; findings: Finding[] } {
	const whole = readYaml(split.document, split.yamlStart);
	const rest = whole.data === undefined ? setAsideFaults(split.yaml) : undefined;
	const reading = rest ? readYaml(rest.document, split.yamlStart) : whole;
	const marks = marksInComments(split.yaml, split.yamlStart);
	const findings = [...whole.findings, ...commentsInTexts(reading, marks), ...numberSpelling(reading)].map(
		(finding) => withRepair(finding, split),
	);
	if (reading.data === undefined) return { findings };
	findings.push(...marks, ...marksInSettings(reading.scalars, split.yamlStart, isFreeText(knowledgeBase)));
	const known = [...Object.keys(frontMatterSchema.shape), ...knowledgeBase.fields.map((field) => field.id)];
	const foreign = rest ? undefined : foreignFrontMatter(Object.keys(reading.data ?? {}), known, FENCE);
	if (foreign) findings.push(foreign);
	const standIns = standInsFor(id);
	const data = rest ? { ...pick(standIns, rest.keys), ...rest.data } : (reading.data ?? {});
	const asked = { ...reading, data };
	const { value, findings: faults } = validateSettings(frontMatterWith(knowledgeBase.fields), asked, FENCE, {
		standIns,
	});
	// What was set aside is not missing.
	findings.push(...faults.filter(({ check }) => !rest || check !== 'key-required'));
	if (!value) return { findings };
	const context = { reading, frontMatterRange: split.range, knowledgeBase, standIns };
	const facts = readFacts(rest ? { ...value, status: standIns.status } : value, context, findings);
	return facts ? { facts, findings } : { findings };
}

function pick(values: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
}

interface StandIns extends Readonly<Record<string, unknown>> {
	readonly title: string;
	readonly status: 'draft';
	readonly date?: string;
}

/** A draft asks for the least, and is never published. */
function standInsFor(id: string): StandIns {
	const date = /^\d{4}-\d{2}(?:-\d{2})?(?=-)/.exec(id)?.[0];
	return { title: id, status: 'draft', ...(date === undefined ? {} : { date }) };
}

interface ReadingContext {
	readonly reading: YamlReading;
	readonly frontMatterRange: Range;
	readonly knowledgeBase: KnowledgeBase;
	readonly standIns: StandIns;
}

function readFacts(
	value: FrontMatter,
	{ reading, frontMatterRange, knowledgeBase, standIns }: ReadingContext,
	findings: Finding[],
): FrontMatterFacts | undefined {
	const placed = new TimeReader(reading, findings);
	const zone = value.timezone ?? knowledgeBase.timezone;
	const timezone = isTimezone(zone) ? zone : 'UTC';
	if (zone !== timezone) findings.push(timezoneFinding(zone, reading.places.get('timezone')?.value));
	const date = placed.readDate(value.date, standIns.date);
	const duration =
		value.duration === undefined ? undefined : placed.read('duration', parseDuration(value.duration));
	const published =
		value.published === undefined
			? undefined
			: placed.read('published', parsePublished(value.published, timezone));
	const reviewBy = value.reviewBy === undefined ? undefined : placed.readDay('reviewBy', value.reviewBy);
	const on = value.imported && placed.readDay('imported.on', value.imported.on);
	if (!date) return undefined;
	return {
		title: value.title,
		status: value.status,
		date,
		severity: value.severity ?? 'unknown',
		...(duration && value.duration ? { claimedDuration: { ...duration, text: value.duration } } : {}),
		categories: [...new Set(value.causes ?? [])],
		services: [...new Set(value.services ?? [])],
		...(value.impact === undefined ? {} : { impact: value.impact }),
		kind: value.kind ?? 'incident',
		language: value.language ?? knowledgeBase.language,
		timezone,
		...(value.number === undefined ? {} : { number: value.number }),
		...(published && value.published ? { published: { text: value.published, interval: published } } : {}),
		roles: value.roles ?? {},
		related: (value.related ?? []).map((relation, index) => ({
			postmortem: relation.postmortem.normalize('NFC'),
			how: relation.how,
			...(relation.because === undefined ? {} : { because: relation.because }),
			range: valueRange(reading, `related.${index}`),
		})),
		tags: [...new Set(value.tags ?? [])],
		webLinks: (value.links ?? []).map(({ url, kind, title }) => ({ url, kind, ...(title && { title }) })),
		...(value.owner === undefined ? {} : { owner: value.owner }),
		...(reviewBy === undefined ? {} : { reviewBy }),
		...(value.imported && { imported: importedOf(value.imported, on ?? date.latest) }),
		aliases: (value.aliases ?? []).map((alias) => alias.normalize('NFC')),
		fields: ownFieldsOf(value, knowledgeBase),
		allow: (value.allow ?? []).map((entry, index) => ({
			...entry,
			range: valueRange(reading, `allow.${index}.check`),
		})),
		places: Object.fromEntries(reading.places),
		frontMatterRange,
	};
}

function importedOf({ from, id }: NonNullable<FrontMatter['imported']>, on: DateText): Imported {
	return { from, on, ...(id && { id }) };
}

function ownFieldsOf(value: FrontMatter, { fields }: KnowledgeBase): Postmortem['fields'] {
	const own = value as Readonly<Record<string, unknown>>;
	return Object.fromEntries(
		fields.flatMap(({ id }) => {
			const given = own[id];
			return typeof given === 'string' || typeof given === 'number' ? [[id, given]] : [];
		}),
	);
}

/** A text that YAML reads as something else is mended by quotes, a key that is glued to its value by a blank. */
function withRepair(finding: Finding, split: SplitFile): Finding {
	const at = finding.range?.start;
	const edit = at === undefined ? undefined : (quoteLine(split, at) ?? partKey(split, at, isKey));
	return edit ? { ...finding, edits: [edit] } : finding;
}

function isKey(word: string): boolean {
	return Object.hasOwn(frontMatterSchema.shape, word);
}

import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import { parseDuration } from '#domain/time/read/duration';
import { isId } from '#schemas/id-name';
import type { FoundLabel, ImportMap } from './found.ts';
import { foldLabel, type LabelName, labelName } from './labels.ts';

/** What of the front matter the source says in a word that means it. The rest is not guessed. */
export interface ReadFacts {
	readonly severity?: string;
	readonly services: readonly string[];
	readonly categories: readonly string[];
	readonly tags: readonly string[];
	readonly duration?: string;
	readonly impact?: string;
	/** What was said and has no counterpart in the vocabulary: `Severity: P1`. */
	readonly unread: readonly FoundLabel[];
}

const LONGEST_IMPACT = 300;

export function readFacts(
	labels: readonly FoundLabel[],
	knowledgeBase: KnowledgeBase,
	map: ImportMap,
): ReadFacts {
	const unread: FoundLabel[] = [];
	const valuesOf = (name: LabelName) => labels.filter((label) => labelName(label.name) === name);
	const pick = (name: LabelName, read: (value: string, label: string) => string | undefined) =>
		valuesOf(name).flatMap((label) =>
			(name === 'category' && CHOICE.test(label.value) ? [label.value] : listed(label.value)).flatMap(
				(value) => {
					const id = read(value, label.name);
					if (id === undefined) unread.push({ name: label.name, value });
					return id === undefined ? [] : [id];
				},
			),
		);
	const levels = valuesOf('severity').flatMap(({ name, value }) => {
		const id = severityOf(value, knowledgeBase, map);
		if (id === undefined) unread.push({ name, value });
		return id === undefined ? [] : [{ name, value, id }];
	});
	// `severity: [sev1, sev2, sev3]` is a choice that nobody made.
	const severity = new Set(levels.map(({ id }) => id)).size === 1 ? levels[0]?.id : undefined;
	if (severity === undefined) unread.push(...levels.map(({ name, value }) => ({ name, value })));
	const duration = valuesOf('duration').flatMap(({ value }) => durationOf(value) ?? [])[0];
	const impact = valuesOf('impact').find(({ value }) => value.length <= LONGEST_IMPACT)?.value;
	return {
		...(severity && { severity }),
		services: unique(pick('services', (value) => serviceOf(value, knowledgeBase, map))),
		categories: unique(
			pick('category', (value, label) =>
				// A plain category is as often that of a blog or of the part that broke: a team says whether it is a cause's.
				namesCause(label) || mapped(value, map.categories) !== undefined
					? termOf(value, knowledgeBase.categories, map.categories)
					: undefined,
			),
		),
		tags: unique(pick('tags', (value) => tagOf(value, knowledgeBase))),
		...(duration && { duration }),
		...(impact && { impact }),
		unread,
	};
}

function namesCause(label: string): boolean {
	return foldLabel(label) !== 'category';
}

function severityOf(value: string, { severities }: KnowledgeBase, map: ImportMap): string | undefined {
	if (mapped(value, map.severities) === undefined && (UNDECIDED.test(value) || CHANGED.test(value)))
		return undefined;
	const plain = value.replace(/\s*[(（].*$/, '');
	const own = termOf(value, severities, map.severities) ?? termOf(plain, severities, map.severities);
	const level = onlyLevel(value) ?? bracketedLevel(value);
	return own ?? severities.find(({ id }) => level !== undefined && id === `sev${level}`)?.id;
}

/** `SEV1 / SEV2 / SEV3` is a choice that nobody made. */
function onlyLevel(value: string): string | undefined {
	const levels = new Set([...value.matchAll(/\bsev(?:erity)?[\s\-_.]*(\d)\b/gi)].map(([, level]) => level));
	return /^\W*sev/i.test(value) && levels.size === 1 ? [...levels][0] : undefined;
}

/** `Major (SEV-2)`, `2등급(SEV2)`: the team's own word, and beside it what it stands for. */
function bracketedLevel(value: string): string | undefined {
	const [, word = '', level] =
		/^([^()（）:]{1,24}?)\s*[(（]\s*sev(?:erity)?[\s\-_.]*(\d)\s*[)）]$/i.exec(value) ?? [];
	return /^(?:not|no|non|below|under|above|almost|nearly|near|former|formerly|was|would|should)\b|->|→|아님|미만|이하|이상/i.test(
		word,
	)
		? undefined
		: level;
}

/** `SEV-1?`, `SEV 2 or 3`, `SEV 1-2`, `SEV2.5`. */
const UNDECIDED = /[?？]|\d\s?(?:[-–—~/.,]|or|to|and|또는|이나|에서)\s?\d/iu;

/** `SEV1 -> 3`, `SEV2 (was SEV3)`, `SEV-2 (to be confirmed)`, `SEV2 equivalent`: which it is nobody says for good. */
const CHANGED =
	/->|[→⇒]|(?<!\p{L})(?:tb[dca]|to be (?:confirmed|decided|determined)|pending|proposed|provisional|preliminary|tentative|unconfirmed|not confirmed|considered|equivalent|would have been|initially|originally|(?:was|were|from|until|to|then|later|now|before)\s+(?:a\s+)?(?:sev(?:erity)?|p)?[\s\-_.]*\d(?![\d:.%]))(?!\p{L})|미정|잠정|예정|추정|검토 중|확인 중|상향|하향|조정|변경/iu;

/** The ids of services that a cell names, where each of them is one. */
export function servicesIn(value: string, knowledgeBase: KnowledgeBase, map: ImportMap): readonly string[] {
	const ids = listed(value.replace(/`/g, '')).map((each) => serviceOf(each, knowledgeBase, map));
	return ids.flatMap((id) => id ?? []).length === ids.length ? unique(ids.flatMap((id) => id ?? [])) : [];
}

function serviceOf(value: string, { services }: KnowledgeBase, map: ImportMap): string | undefined {
	if (services.length > 0) return termOf(value, services, map.services);
	return mapped(value, map.services) ?? asId(value);
}

function tagOf(value: string, { tags }: KnowledgeBase): string | undefined {
	return tags.length > 0 ? termOf(value, tags, {}) : asId(value);
}

/** `configuration, capacity or dependency` leaves it open. */
const CHOICE = /(?<!\p{L})(?:or|either|one of|choose|또는|혹은|이나|중 하나)(?!\p{L})/iu;

/** A word of a vocabulary, by its id or its label in either language, or what the team says that it means. */
function termOf(
	value: string,
	terms: readonly Term[],
	own: Readonly<Record<string, string>>,
): string | undefined {
	const word = foldLabel(value);
	if (/[?？]/u.test(value)) return undefined;
	const id = mapped(value, own);
	if (id !== undefined) return terms.some((term) => term.id === id) ? id : undefined;
	return terms.find((term) =>
		[term.id, term.label.en, term.label.ko].some((name) => foldLabel(name) === word),
	)?.id;
}

function mapped(value: string, own: Readonly<Record<string, string>>): string | undefined {
	const word = foldLabel(value);
	return Object.entries(own).find(([name]) => foldLabel(name) === word)?.[1];
}

/** A few words as an id: `Payment API` is `payment-api`. */
export function asId(value: string): string | undefined {
	const id = value
		.normalize('NFC')
		.toLowerCase()
		.trim()
		.replace(/[^\p{L}\p{N}_.]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return isId(id) && id.length <= 40 && id.split('-').length <= 4 ? id : undefined;
}

function durationOf(value: string): string | undefined {
	const result = parseDuration(value.trim());
	if (!('check' in result)) return value.trim();
	return result.replacement;
}

/** A list at its commas; what stands in brackets stays together. */
function listed(value: string): string[] {
	return value
		.split(/\s*[,;、](?![^()（）]*[)）])\s*|\s+(?:and|및)\s+(?![^()（）]*[)）])/)
		.map((each) => each.trim())
		.filter(Boolean);
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}

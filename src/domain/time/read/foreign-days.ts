/** Languages whose words of days a heading may use, besides those that are read. */
const LANGUAGES = 'cs da de el es fi fr hu id it ja nb nl pl pt ro ru sv tr uk zh'.split(' ');

const END = String.raw`(?=\s*(?:$|[,:;(–—|]|-(?!\p{L})))`;
const SIGNS = String.raw`^[^\p{L}\p{N}]{0,8}`;
const ARTICLE = String.raw`(?:\p{L}{1,3}\s)?`;
const DATE = new RegExp(
	String.raw`${SIGNS}${ARTICLE}(?:\p{L}[\p{L}-]{2,}[\s,.]{1,3})?${ARTICLE}(?:\d{1,2}(?:[.ºª°]|er|e)?\s?${ARTICLE}(?<month>\p{L}{3,})|(?<first>\p{L}{3,})\s\d{1,2}\.?)(?:,?\s${ARTICLE}\d{4})?${END}`,
	'u',
);
const WEEKDAY = new RegExp(String.raw`${SIGNS}${ARTICLE}(?<weekday>\p{L}[\p{L}-]{2,})${END}`, 'u');

/**
 * A day that a heading begins with in another language: `Mittwoch, 5. März`, `le 5 mars`, `水曜日`. It is not read, but
 * seen to be one. The words as written.
 */
export function dayInOtherLanguage(heading: string): string | undefined {
	const date = DATE.exec(heading);
	const { month, first } = date?.groups ?? {};
	if (isNameOf('months', month ?? first)) return date?.[0];
	const weekday = WEEKDAY.exec(heading);
	return isNameOf('weekdays', weekday?.groups?.['weekday']) ? weekday?.[0] : undefined;
}

interface Names {
	readonly months: ReadonlySet<string>;
	readonly weekdays: ReadonlySet<string>;
}

let names: Names | undefined;

function isNameOf(kind: keyof Names, word: string | undefined): boolean {
	if (word === undefined) return false;
	names ??= namesOfDays();
	return names[kind].has(word.toLowerCase());
}

/** Of a day in full, where a month may have another ending than alone. */
function namesOfDays(): Names {
	const found = { month: new Set<string>(), weekday: new Set<string>() };
	// The first days of the months of 2024 were of all weekdays.
	const days = Array.from({ length: 12 }, (_, index) => Date.UTC(2024, index, 1));
	for (const language of LANGUAGES) {
		const options = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
		const format = new Intl.DateTimeFormat(language, options);
		for (const { type, value } of days.flatMap((day) => format.formatToParts(day)))
			if (type === 'month' || type === 'weekday') found[type].add(value.toLowerCase());
	}
	return { months: found.month, weekdays: found.weekday };
}

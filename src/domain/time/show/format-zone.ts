import type { Language } from '#domain/text/localised';
import { offsetAt } from '#domain/time/place/zone';

/**
 * The zone that clocks are read in, with the offsets it had at the given instants (seconds): `Pacific Time (UTC−8)`,
 * `한국 표준시(UTC+9)`, `UTC`. Two offsets where the clock was changed in between.
 */
export function formatZone(timezone: string, instants: readonly number[], language: Language): string {
	const offsets = [...new Set(instants.map((instant) => shortOffset(offsetAt(instant, timezone))))].join(
		', ',
	);
	const name = zoneName(timezone, language);
	if (name.startsWith('GMT')) return offsets;
	return language === 'ko' ? `${name}(${offsets})` : `${name} (${offsets})`;
}

const knownNames = new Map<string, string>();

/** Zones without a name of their own are called by an offset, such as `GMT+03:00`. */
function zoneName(timezone: string, language: Language): string {
	const key = `${language} ${timezone}`;
	const name = knownNames.get(key) ?? lookUpName(timezone, language);
	knownNames.set(key, name);
	return name;
}

function lookUpName(timezone: string, language: Language): string {
	const format = new Intl.DateTimeFormat(language, { timeZone: timezone, timeZoneName: 'longGeneric' });
	return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** `-08:00` as people write it: `UTC−8`. */
function shortOffset(offset: string): string {
	const [, sign, hours = '0', minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
	if (Number(hours) === 0 && minutes === '00') return 'UTC';
	return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

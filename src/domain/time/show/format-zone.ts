import type { Language } from '#domain/text/localised';
import { offsetAt } from '#domain/time/zone';
import { GROUND } from '#locales/ground/ground';

/**
 * The zone that clocks are read in, by its name and offset at the given instants (seconds):
 * `Pacific Standard Time (UTC−8)`, `대한민국 표준시(UTC+9)`, `UTC`. Both where the clocks were changed in between.
 */
export function formatZone(timezone: string, instants: readonly number[], language: Language): string {
	const names = new Map<string, string>();
	for (const instant of instants) {
		const offset = shortOffset(offsetAt(instant, timezone));
		if (!names.has(offset)) names.set(offset, zoneName(timezone, instant, language));
	}
	const shown = [...names].map(([offset, name]) => {
		// Zones without a name of their own are called by an offset, such as `GMT+03:00`.
		if (name.startsWith('GMT') || name === zoneName('UTC', 0, language)) return offset;
		return GROUND[language].times.zone(name, offset);
	});
	return shown.join(', ');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function zoneName(timezone: string, instant: number, language: Language): string {
	const key = `${language} ${timezone}`;
	const format =
		formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: timezone, timeZoneName: 'long' });
	formats.set(key, format);
	return format.formatToParts(instant * 1000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** `-08:00` as people write it: `UTC−8`. */
function shortOffset(offset: string): string {
	const [, sign, hours = '0', minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
	if (Number(hours) === 0 && minutes === '00') return 'UTC';
	return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

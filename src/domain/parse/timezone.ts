import type { Finding, Range } from '#domain/findings/diagnostic';
import { nearest } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';

/** True for an IANA zone that this runtime knows. Offsets such as `+09:00` are not zones. */
export function isTimezone(text: string): boolean {
	if (!/^[A-Za-z]/.test(text)) return false;
	const isKnown = asked.get(text) ?? isOfRuntime(text);
	asked.set(text, isKnown);
	return isKnown;
}

/** Files share a few zones, and the runtime takes a quarter of a millisecond to answer. */
const asked = new Map<string, boolean>();

function isOfRuntime(timeZone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone });
		return true;
	} catch {
		return false;
	}
}

export function timezoneFinding(text: string, range: Range | undefined): Finding {
	const near = nearest(text, ['UTC', ...Intl.supportedValuesOf('timeZone')]);
	const only = near.length === 1 ? near[0] : undefined;
	return {
		check: 'timezone-known',
		...(range ? { range } : {}),
		message: phrase('timezone.timezoneFinding', quoted(text)),
		fix: only ? phrase('timezone.timezoneFindingFix', quoted(only)) : phrase('timezone.writeZoneS'),
		...(only && range ? { edits: [{ range, text: only }] } : {}),
	};
}

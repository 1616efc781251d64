import type { Finding, Range } from '#domain/findings/diagnostic';
import { nearest } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
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
		message: {
			en: `Unexpected time zone ${quoted(text)}, expected an IANA name such as \`Asia/Seoul\`.`,
			ko: `알 수 없는 시간대 ${quoted(text)}입니다. \`Asia/Seoul\` 같은 IANA 이름이어야 합니다.`,
		},
		fix: only
			? { en: `Write ${quoted(only)}.`, ko: korean`${quoted(only)}(으)로 고치세요.` }
			: {
					en: 'Write the zone’s name, `Region/City`, or `UTC`.',
					ko: '`지역/도시` 꼴의 이름이나 `UTC`를 적으세요.',
				},
		...(only && range ? { edits: [{ range, text: only }] } : {}),
	};
}

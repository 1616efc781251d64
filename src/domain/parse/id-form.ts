import type { Finding } from '#domain/findings/diagnostic';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import { isRealDay } from '#domain/time/calendar';
import { POSTMORTEM_ID_PATTERN } from '#schemas/postmortem-id';

/** Faults of a name that becomes a permanent address: it begins with a date and is safe on every disk and in every URL. */
export function checkIdForm(id: string): Finding[] {
	if (hasIdForm(id)) return [];
	return [
		{
			check: 'id-form',
			message: {
				en: `Unexpected name ${quoted(id)}, expected \`YYYY-MM-DD-slug\` (or \`YYYY-MM-slug\`) in lower case, with hyphens between words.`,
				ko: korean`이름 ${quoted(id)}이(가) 형식에 맞지 않습니다. 소문자로 \`YYYY-MM-DD-이름\`(날을 모르면 \`YYYY-MM-이름\`)이어야 하며 낱말은 붙임표로 잇습니다.`,
			},
			fix: {
				en: 'Rename the file, for example `2026-03-14-checkout-outage.md`: its name becomes a permanent address.',
				ko: '파일 이름을 바꾸세요. 예: `2026-03-14-checkout-outage.md`. 이름이 곧 바뀌지 않는 주소가 됩니다.',
			},
		},
	];
}

/** True for a name that may become a permanent address. */
export function hasIdForm(id: string): boolean {
	const [, month = '', day = '-01'] = POSTMORTEM_ID_PATTERN.exec(id) ?? [];
	return isRealDay(month + day) && id === id.toLowerCase();
}

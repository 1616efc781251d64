import type { Finding } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { isRealDay } from '#domain/time/calendar';
import { POSTMORTEM_ID_PATTERN } from '#schemas/postmortem-id';

/** Faults of a name that becomes a permanent address: it begins with a date and is safe on every disk and in every URL. */
export function checkIdForm(id: string): Finding[] {
	if (hasIdForm(id)) return [];
	return [
		{
			check: 'id-form',
			message: phrase('idForm.checkIdForm', quoted(id)),
			fix: phrase('idForm.checkIdFormFix'),
		},
	];
}

/** True for a name that may become a permanent address. */
export function hasIdForm(id: string): boolean {
	const [, month = '', day = '-01'] = POSTMORTEM_ID_PATTERN.exec(id) ?? [];
	return isRealDay(month + day) && id === id.toLowerCase();
}

import type { Language } from '#domain/text/localised';
import { padded } from '#domain/time/calendar';
import { readLooseDate } from '#domain/time/read/loose-date';
import { withoutExportId } from './find-day.ts';

/** The name of a file as words: it is the title where nothing else is. */
export function nameOf(id: string): string {
	return withoutExportId(id)
		.slice(withoutExportId(id).lastIndexOf('/') + 1)
		.replace(/\.\w{1,8}$/, '')
		.replaceAll(/[-_]+/g, ' ');
}

/** By which script most of its letters are. */
export function languageOf(text: string): Language {
	const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return hangul * 2 > latin ? 'ko' : 'en';
}

/**
 * A title without the day of the incident, which stands beside it: `2026-03-14 Checkout outage`. One in words goes only
 * from names of files, where the title is kept whole.
 */
export function withoutNumberDay(title: string, day: string | undefined): string {
	const written = /^[[(]?(\d{4})[-./_ ]?(\d{2})[-./_ ]?(\d{2})[\])]?(?!\d)[\s,:：|·–—_.-]*/u.exec(title);
	const isDay = written !== null && written.slice(1, 4).join('-') === day;
	const rest = isDay ? title.slice(written[0].length) : title;
	return /\p{L}/u.test(rest) ? rest : title;
}

/** A title as it is to be in the name of a file behind its day: without that day, however and wherever it is spelt. */
export function nameBehindDay(title: string, day: string): string {
	for (let at = 0; at < title.length; at += 1) {
		if (/[\p{L}\d]/u.test(title[at - 1] ?? '')) continue;
		const found = readLooseDate(title, at);
		const { year, month, day: dayOfMonth } = found?.value ?? {};
		if (found === undefined || year === undefined || month === undefined || dayOfMonth === undefined)
			continue;
		if (`${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}` !== day) continue;
		const before = title.slice(0, at).replace(/\s+(?:on|of|for|from|at)\s+(?:the\s+)?$/i, '');
		const rest = `${before} ${title.slice(found.end)}`.replace(/^[\s,:|·–—-]+|\s+$/gu, '');
		return /\p{L}/u.test(rest) ? rest : title;
	}
	return withoutNumberDay(title, day);
}

import type { Language } from '#domain/text/localised';
import { withoutExportId } from './read-facts.ts';

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

import { readLibrary } from '#site/library';
import type { InterfaceTexts } from '#site/strings/interface-texts';

/** What the team says otherwise of a part that speaks in the browser, by the keys below that part; undefined where it is nothing. */
export function ownTextsOf(part: keyof InterfaceTexts): Readonly<Record<string, string>> | undefined {
	const own = readLibrary().look.texts.flatMap(({ key, text }) =>
		key.startsWith(`${part}.`) ? [[key.slice(part.length + 1), text] as const] : [],
	);
	return own.length > 0 ? Object.fromEntries(own) : undefined;
}

import type { Text } from './localised.ts';
import { korean } from './particle.ts';
import { quoted } from './wording.ts';

/** "Unexpected X, expected Y." in both languages. `en` and `ko` name what was expected. */
export function unexpected(written: string, en: string, ko: string): Text {
	const shown = quoted(written.trim() || written);
	return {
		en: `Unexpected ${shown}, expected ${en}.`,
		ko: korean`${shown} 자리에는 ${ko}이(가) 와야 합니다.`,
	};
}

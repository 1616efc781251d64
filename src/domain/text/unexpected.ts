import type { Text } from './localised.ts';
import { quoted } from './wording.ts';

/** "Unexpected X, expected Y." in both languages. `en` and `ko` name what was expected. */
export function unexpected(written: string, en: string, ko: string): Text {
	const shown = quoted(written.trim() || written);
	return {
		en: `Unexpected ${shown}, expected ${en}.`,
		ko: `${shown} 자리에는 ${ko}${subjectParticle(ko)} 와야 합니다.`,
	};
}

/** 이 after a closed syllable, 가 after an open one; digits by how they are read aloud. */
function subjectParticle(word: string): string {
	const last =
		word
			.replace(/(?<![`)\s])[`)\s]+$/u, '')
			.replace(/\([^()]*$/u, '')
			.trimEnd()
			.at(-1) ?? '';
	const code = last.charCodeAt(0) - 0xac00;
	if (code >= 0 && code < 11172) return code % 28 === 0 ? '가' : '이';
	return /[2459a-kopqs-zA-KOPQS-Z]/u.test(last) ? '가' : '이';
}

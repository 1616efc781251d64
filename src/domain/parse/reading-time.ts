/**
 * Minutes to read a text, at least one: 230 words a minute for words in letters, 500 characters a minute for Hangul
 * (Brysbaert 2019 for English; Korean readers are measured by characters).
 */
export function readingMinutes(text: string): number {
	const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
	const words = text.replace(/\p{Script=Hangul}/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return Math.max(1, Math.round(hangul / 500 + words / 230));
}

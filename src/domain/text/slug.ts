const LONGEST = 60;

/**
 * The words of a title as they stand in a file's name: in lower case, letters and digits of any script, joined by
 * hyphens, cut between words. Empty where the title has neither letter nor digit.
 */
export function slugOf(title: string): string {
	const words =
		title
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	let slug = '';
	for (const word of words) {
		const longer = slug === '' ? word : `${slug}-${word}`;
		if ([...longer].length > LONGEST) break;
		slug = longer;
	}
	return slug === '' ? [...(words[0] ?? '')].slice(0, LONGEST).join('') : slug;
}

/** A letter, then letters, digits, `-`, `_` or `.`; of any script, so that Hangul ids work. */
export const ID_PATTERN = /^\p{L}[\p{L}\p{N}_.-]*$/u;

/** YAML reads these as values, not as names. */
export const WORDS_OF_YAML = new Set(['true', 'false', 'null']);

/** True for a name that may stand as an id in front matter, chips and `kb.yaml`. */
export function isId(text: string): boolean {
	return ID_PATTERN.test(text) && !WORDS_OF_YAML.has(text.toLowerCase());
}

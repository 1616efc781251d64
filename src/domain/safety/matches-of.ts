/** Every match of a global pattern. Asks first whether there is one: `matchAll` compiles its own copy each time. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}

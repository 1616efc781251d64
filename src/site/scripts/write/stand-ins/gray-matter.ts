/** Finds the block between two fences as gray-matter does, and reads nothing. */
export default function matter(text: string): { matter: string } {
	const end = text.indexOf('\n---', '---'.length);
	return { matter: text.slice('---'.length, end < 0 ? text.length : end) };
}

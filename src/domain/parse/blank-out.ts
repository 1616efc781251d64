/** Keeps every offset: the front matter becomes blanks, so that the tree speaks of places in the file. */
export function blankOut(text: string, end: number): string {
	return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/** An item of a list: its first paragraph and what is nested below it. */
export function itemText(marker: string, head: string, detail: string): string {
	const indent = ' '.repeat(marker.length);
	const below = detail === '' ? '' : `\n\n${detail.replace(/^(?=.)/gm, indent)}`;
	return `${marker}${textOnly(head).replaceAll('\n', `\n${indent}`)}${below}`;
}

/** What begins like a block would be one. */
function textOnly(head: string): string {
	return head
		.replace(/^(?=#{1,6}\s|[-*+]\s|\d+[.)]\s|>|```|~~~)/gm, '\\')
		.replace(/^\\(\d+)([.)])/gm, '$1\\$2');
}

/** Items one below the other; where one has a detail, or Markdown stands between them, an empty line. */
export function tightList(texts: readonly string[]): string {
	return texts.reduce((whole, text, index) => {
		if (index === 0) return text;
		const before = texts[index - 1] ?? '';
		const isTight = [before, text].every((each) => /^(?:- |\d+\. )/.test(each) && !each.includes('\n\n'));
		return `${whole}${isTight ? '\n' : '\n\n'}${text}`;
	}, '');
}

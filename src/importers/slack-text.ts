/**
 * Markdown for the text of a Slack message: `<@U1>` becomes a name, `<address|words>` a link.
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function slackToMarkdown(text: string, names: ReadonlyMap<string, string>): string {
	return text
		.split(/(```[\s\S]*?```)/)
		.map((part) => (part.startsWith('```') ? codeBlock(part) : prose(part, names)))
		.join('')
		.trim();
}

function codeBlock(written: string): string {
	return `\n\n\`\`\`\n${decoded(written.slice(3, -3).replace(/^\n|\n$/g, ''))}\n\`\`\`\n\n`;
}

function prose(text: string, names: ReadonlyMap<string, string>): string {
	const linked = text
		.replace(
			/<@([A-Z\d]+)(?:\|([^>]*))?>/g,
			(_, id: string, name?: string) => `@${names.get(id) ?? name ?? id}`,
		)
		.replace(/<#([A-Z\d]+)(?:\|([^>]*))?>/g, (_, id: string, name?: string) => `#${name || id}`)
		.replace(/<!subteam\^[A-Z\d]+(?:\|@?([^>]*))?>/g, '@$1')
		.replace(/<!(\w+)(?:\^[^|>]*)?(?:\|([^>]*))?>/g, (_, word: string, said?: string) => said ?? `@${word}`)
		.replace(/<((?:https?|mailto|tel):[^|>]+)\|([^>]+)>/g, '[$2]($1)');
	return decoded(
		linked
			.replace(/(^|[\s(])\*(\S(?:[^*\n]*\S)?)\*(?=[\s.,:;!?)]|$)/gm, '$1**$2**')
			.replace(/(^|[\s(])~(\S(?:[^~\n]*\S)?)~(?=[\s.,:;!?)]|$)/gm, '$1~~$2~~'),
	);
}

function decoded(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

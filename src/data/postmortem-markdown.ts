import type { Block, Postmortem } from '#domain/postmortem';

/**
 * A postmortem as Markdown, made from what an audience may know and never from its file, which holds more. Texts are
 * plain; HTML is not in it.
 */
export function postmortemMarkdown(postmortem: Postmortem): string {
	const { title, date, severity, services, impact, summary, sections } = postmortem;
	const facts = [`date: ${date.text}`, `severity: ${severity}`, `services: ${services.join(', ')}`];
	const parts = [
		`# ${title}`,
		[...facts, ...(impact === undefined ? [] : [`impact: ${impact}`])].map((fact) => `- ${fact}`).join('\n'),
		summary?.text ?? '',
		...sections.flatMap((section) => [
			`## ${section.title.text}`,
			...section.blocks.map((block) => blockMarkdown(block, postmortem)),
		]),
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blockMarkdown(block: Block, postmortem: Postmortem): string {
	if (block.kind === 'prose') return block.text;
	return itemsOf(block.of, postmortem)
		.slice(block.first, block.first + block.count)
		.map(({ line, chips, detail }) => {
			const marks = chips.map(({ key, value }) => ` \`${value === undefined ? key : `${key}:${value}`}\``);
			return `- ${line}${marks.join('')}${detail === '' ? '' : `\n  ${detail.replace(/\n/g, '\n  ')}`}`;
		})
		.join('\n');
}

function itemsOf(of: Extract<Block, { kind: 'items' }>['of'], postmortem: Postmortem) {
	const { timeline, causes, countermeasures, lessons, reflections } = postmortem;
	const lists = { timeline, causes, countermeasures, lessons, ...reflections };
	return lists[of].map((item) => ({
		line:
			'whenText' in item && item.whenText !== undefined
				? `${item.whenText} ${item.prose.text}`
				: item.prose.text,
		chips: item.chips,
		detail: item.detailText,
	}));
}

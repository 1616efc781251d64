/** Line drawings on a grid of 16, in the colour of the text around them. `npm run generate` writes them into the style sheet. */
export const ICONS = {
	search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
	theme: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 2v12M10 3v10M12 4.5v7',
	menu: 'M2 4h12M2 8h12M2 12h12',
	link: 'M6.5 9.5l3-3M7 4.5l1.6-1.6a3 3 0 0 1 4.3 4.3L11.5 9M9 11.5l-1.6 1.6a3 3 0 0 1-4.3-4.3L4.5 7',
	clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.5V8l2.5 1.5',
	edit: 'M2.5 13.5l.7-3L10.5 3.2l2.3 2.3-7.3 7.3-3 .7ZM9 4.7 11.3 7',
	return: 'M3 6h7a3.5 3.5 0 0 1 0 7H6M6 3 3 6l3 3',
	circle: 'M8.5 2.5A5.5 5.5 0 1 0 13 6a5.5 5.5 0 0 0-5-3.5',
	slash: 'M13 2C10 6 6.5 10 3 14',
	sort: 'M5 3v10M5 13l-2.5-2.5M5 13l2.5-2.5M11 13V3M11 3 8.5 5.5M11 3l2.5 2.5',
	dotted:
		'M8 2.5a5.5 5.5 0 0 1 2.1.4M12 4.2a5.5 5.5 0 0 1 1.2 1.9M13.5 8.5a5.5 5.5 0 0 1-.7 2.2M11.2 12.5a5.5 5.5 0 0 1-2.1.9M7 13.4a5.5 5.5 0 0 1-2.2-.9M3.2 10.7a5.5 5.5 0 0 1-.7-2.2M2.8 6.1A5.5 5.5 0 0 1 4 4.2',
	ring: 'M8 13.5A5.5 5.5 0 1 0 8 2.5a5.5 5.5 0 0 0 0 11Z',
	half: 'M8 13.5A5.5 5.5 0 1 0 8 2.5a5.5 5.5 0 0 0 0 11ZM8 2.5v11M10 4.5v7M12 6v4',
	check: 'M8 13.5A5.5 5.5 0 1 0 8 2.5a5.5 5.5 0 0 0 0 11ZM5.5 8l2 2 3.2-4',
	double: 'M8 14.5A6.5 6.5 0 1 0 8 1.5a6.5 6.5 0 0 0 0 13ZM8 12A4 4 0 1 0 8 4a4 4 0 0 0 0 8Z',
	struck: 'M8 13.5A5.5 5.5 0 1 0 8 2.5a5.5 5.5 0 0 0 0 11ZM12 3 4 13',
	forward: 'M2 8h11M9 4l4 4-4 4',
	/** The red pencil's marks, as on the site's own. */
	'solved-circle':
		'M11.3 3.8C9.1 1.8 5.5 2 3.4 4.4c-2.25 2.6-2 6.6.5 8.6 2.6 2.05 6.5 1.55 8.45-1.2 1.75-2.5 1.3-5.8-.8-7.8C10.3 2.8 8.5 2.25 6.8 2.6',
	'solved-slash': 'M13.75 1.75C10.75 6 7.25 10.25 2.5 14.25',
	external: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13.5 2.5 7.5 8.5',
} as const;

/** The style sheet of the icons: a page names each by a class, and carries none. */
export function iconStyles(): string {
	const rules = Object.entries(ICONS).map(([name, path]) => {
		const drawing = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='black' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'><path d='${path}'/></svg>`;
		const address = drawing.replaceAll('<', '%3C').replaceAll('>', '%3E');
		return `.icon-${name} {\n\tmask-image: url("data:image/svg+xml,${address}");\n}\n`;
	});
	return `/* Made from icons.ts by \`npm run generate\`. */\n${rules.join('\n')}`;
}

export type IconName = keyof typeof ICONS;

/** Shape by status of a countermeasure, so that it never rests on colour. */
export const STATUS_ICONS: Readonly<Record<string, IconName>> = {
	proposed: 'dotted',
	accepted: 'ring',
	'in-progress': 'half',
	done: 'check',
	verified: 'double',
	rejected: 'struck',
	superseded: 'forward',
	unknown: 'dotted',
};

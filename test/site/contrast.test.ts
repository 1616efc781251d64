import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori/fn';
import { expect, test } from 'vitest';
import { accentOf, GROUNDS, nearestWithContrast } from '#domain/knowledge-base/accent';

const css = readFileSync(new URL('../../src/site/styles/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
	[...css.matchAll(/--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
		([, name = '', light = '', dark = '']) => [name, [light, dark]],
	),
);
const schemes = [0, 1] as const;
const papers = ['paper', 'paper-raised', 'paper-sunken'];

test.each(['ink', 'ink-soft', 'pen', 'pencil', 'done', 'caution'])(
	'%s is text of 7:1 on every paper',
	(name) => {
		for (const scheme of schemes)
			for (const paper of papers) expect(contrast(name, paper, scheme), paper).toBeGreaterThanOrEqual(7);
	},
);

test.each([
	['ink-soft', 'pen-wash'],
	['pen', 'pen-wash'],
	['ink-soft', 'pencil-wash'],
	['pen', 'pencil-wash'],
	['pencil', 'pencil-wash'],
	['ink-soft', 'caution-wash'],
	['pen', 'caution-wash'],
	['done', 'caution-wash'],
	['done', 'pencil-wash'],
	['done', 'done-wash'],
	['ink', 'marker'],
])('%s is text of 7:1 on %s', (name, wash) => {
	for (const scheme of schemes) expect(contrast(name, wash, scheme)).toBeGreaterThanOrEqual(7);
});

test.each(['rule-strong', 'pencil-mark', 'done-mark', 'caution-mark'])(
	'%s is a mark of 3:1 on every paper',
	(name) => {
		for (const scheme of schemes)
			for (const paper of papers) expect(contrast(name, paper, scheme), paper).toBeGreaterThanOrEqual(3);
	},
);

test('an accent of a team is held to the same papers and washes, and soft text on its own wash', () => {
	const grounds = ['paper', 'paper-raised', 'paper-sunken', 'pencil-wash', 'caution-wash'];
	for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
		expect(GROUNDS[scheme]).toEqual(grounds.map((name) => colours.get(name)?.[index]));
		for (let colour = 0; colour < 4096; colour += 13) {
			const text = nearestWithContrast(scheme, `#${colour.toString(16).padStart(3, '0')}`);
			const { wash } = accentOf({ light: text, dark: text })[scheme];
			const soft = colours.get('ink-soft')?.[index] ?? '';
			expect(wcagContrast(soft, wash), `${soft} on ${wash}`).toBeGreaterThanOrEqual(7);
		}
	}
});

/** As WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string, second: string, scheme: 0 | 1): number {
	const [dim = 0, bright = 0] = [luminance(first, scheme), luminance(second, scheme)].sort((a, b) => a - b);
	return (bright + 0.05) / (dim + 0.05);
}

function luminance(name: string, scheme: 0 | 1): number {
	const colour = Number.parseInt(colours.get(name)?.[scheme]?.slice(1) ?? '', 16);
	const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((channel) =>
		channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

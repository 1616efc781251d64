import {
	clampChroma,
	converter,
	formatHex,
	modeLrgb,
	modeOklch,
	modeRgb,
	useMode,
	wcagContrast,
} from 'culori/fn';

/** The colour of what can be followed, as text and as the ground of what is marked by it, in both schemes. */
export type Accent = Readonly<Record<Scheme, { readonly text: string; readonly wash: string }>>;

export type Scheme = 'light' | 'dark';

/** What text in the accent stands on, and soft text on a wash of it: the papers and washes of `tokens.css`. */
export const GROUNDS: Readonly<Record<Scheme, readonly string[]>> = {
	light: ['#fdfcf9', '#ffffff', '#f4f1ea', '#fdeeea', '#fdf3e0'],
	dark: ['#17181b', '#1f2125', '#121316', '#33211f', '#2f2718'],
};

/** What every text of the site reaches. */
export const LEAST_CONTRAST = 7;

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklch);
const toLightness = converter('oklch');

/** Lightness and chroma of a wash, in OKLCH. */
const WASH: Readonly<Record<Scheme, { readonly l: number; readonly c: number }>> = {
	light: { l: 0.955, c: 0.02 },
	dark: { l: 0.285, c: 0.035 },
};

/** The accent of a colour for each scheme, whose contrast has been looked at. */
export function accentOf(colours: Readonly<Record<Scheme, string>>): Accent {
	const inScheme = (scheme: Scheme) => ({
		text: formatHex(colours[scheme]) ?? '',
		wash: washOf(colours[scheme], scheme),
	});
	return { light: inScheme('light'), dark: inScheme('dark') };
}

/** The least contrast that text of a colour has in a scheme. */
export function contrastIn(scheme: Scheme, colour: string): number {
	const grounds = [...GROUNDS[scheme], washOf(colour, scheme)];
	return Math.min(...grounds.map((ground) => wcagContrast(colour, ground)));
}

/** The colour of the same hue that has the contrast and is least lighter or darker; the colour itself where it has it. */
export function nearestWithContrast(scheme: Scheme, colour: string): string {
	const { l, c, h = 0 } = toLightness(colour) ?? { l: 0, c: 0 };
	const step = scheme === 'light' ? -0.002 : 0.002;
	for (let steps = 0; steps <= 500; steps += 1) {
		const shade =
			steps === 0 ? colour : formatHex(clampChroma({ mode: 'oklch', l: l + steps * step, c, h }, 'oklch'));
		if (contrastIn(scheme, shade) >= LEAST_CONTRAST) return formatHex(shade) ?? shade;
	}
	return scheme === 'light' ? '#000000' : '#ffffff';
}

function washOf(colour: string, scheme: Scheme): string {
	const { c, h = 0 } = toLightness(colour) ?? { c: 0 };
	const wash = WASH[scheme];
	return formatHex(clampChroma({ mode: 'oklch', l: wash.l, c: Math.min(c, wash.c), h }, 'oklch'));
}

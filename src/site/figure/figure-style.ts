type Scheme = Readonly<Record<(typeof names)[number], string>>;

const names = [
	'paper',
	'ink',
	'ink-soft',
	'rule',
	'rule-strong',
	'pen',
	'pencil',
	'pencil-mark',
	'done-mark',
	'caution',
	'caution-mark',
] as const;

/** Colours of styles/tokens.css: an image that stands alone reads no style sheet. Light, then dark. */
export const FIGURE_COLOURS: Readonly<Record<keyof Scheme, readonly [light: string, dark: string]>> = {
	paper: ['#fdfcf9', '#17181b'],
	ink: ['#1d1c1a', '#ecebe7'],
	'ink-soft': ['#4a4741', '#bfbcb5'],
	rule: ['#e3dfd5', '#34373d'],
	'rule-strong': ['#8a8477', '#7c818b'],
	pen: ['#1b3f95', '#a9c3ff'],
	pencil: ['#981b10', '#ffa799'],
	'pencil-mark': ['#d6321f', '#ff6f5b'],
	'done-mark': ['#2a7d4c', '#5db67d'],
	caution: ['#6b3a00', '#f2bd6a'],
	'caution-mark': ['#b26a00', '#d99a3a'],
};

const FONTS =
	"'Pretendard Variable',Pretendard,-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans KR','Noto Sans CJK KR',system-ui,'Apple SD Gothic Neo','Malgun Gothic',sans-serif";

/** What a figure needs where it stands alone: as on the page, in the reader's colour scheme. */
export function figureStyle(): string {
	return `${SHAPES}${colours(schemeOf(0))}@media(prefers-color-scheme:dark){${colours(schemeOf(1))}}`;
}

/** The same on paper, for a picture that knows one scheme only. */
export function paperStyle(): string {
	return SHAPES + colours(schemeOf(0));
}

function schemeOf(index: 0 | 1): Scheme {
	return Object.fromEntries(names.map((name) => [name, FIGURE_COLOURS[name][index]])) as Scheme;
}

const SHAPES = [
	`text{font-family:${FONTS};font-size:13px;stroke-linejoin:round;stroke-width:3px;paint-order:stroke}`,
	'.figure-head{font-size:16px;font-weight:600}',
	'.figure-note{font-size:13px}',
	'.drawing-axis{stroke-width:1.5}',
	'.drawing-leader{fill:none;stroke-width:.75}',
	'.drawing-band{opacity:.35}',
	'.drawing-dot{stroke-width:2.5}',
	'.drawing-time,.drawing-label{font-weight:600}',
	'.drawing-note{font-size:12px}',
	'.drawing-possible{opacity:.3}',
	'.drawing-torn{fill:none}',
	'.strip text{font-size:11px}',
	'.strip-dot line{stroke-linecap:round;stroke-width:5;opacity:.75}',
	'.strip-open line{stroke-dasharray:6 6}',
	'.strip-range{stroke-linecap:square;stroke-width:3}',
	'.strip-drop{stroke-dasharray:2 3}',
].join('');

function colours(scheme: Scheme): string {
	return [
		`.figure-paper,.drawing-gap{fill:${scheme.paper}}`,
		`text{fill:${scheme.ink};stroke:${scheme.paper}}`,
		`.figure-note,.drawing-note,.strip text{fill:${scheme['ink-soft']}}`,
		`.drawing-axis,.drawing-leader,.drawing-torn,.chart-floor{stroke:${scheme['rule-strong']}}`,
		`.drawing-tick,.drawing-band{fill:${scheme['rule-strong']}}`,
		`.drawing-dot{fill:${scheme.paper};stroke:${scheme.pen}}`,
		`circle.drawing-fault{stroke:${scheme['pencil-mark']}}`,
		`circle.drawing-mended{stroke:${scheme['done-mark']}}`,
		`.drawing-exposure rect{fill:${scheme['pencil-mark']}}`,
		`.drawing-unshared rect{fill:${scheme['caution-mark']}}`,
		`text.drawing-exposure{fill:${scheme.pencil}}`,
		`text.drawing-unshared{fill:${scheme.caution}}`,
		`.chart-bar,.strip-dot circle{fill:${scheme.pen}}`,
		`.strip-dot circle{stroke:${scheme.paper}}`,
		`.strip-dot line{stroke:${scheme.pen}}`,
		`.chart-line{stroke:${scheme.rule}}`,
		`.strip-range{stroke:${scheme.ink}}`,
		`.strip-drop{stroke:${scheme['ink-soft']}}`,
		`.strip .strip-mark text{fill:${scheme.ink}}`,
	].join('');
}

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

/**
 * What a figure of this content needs where it stands alone: as on the page, in the reader's colour scheme. Thousands of
 * figures carry it, so it leaves out what the content has no use for.
 */
export function figureStyle(content: string): string {
	return `${shapes(content)}${colours(schemeOf(0), content)}@media(prefers-color-scheme:dark){${colours(schemeOf(1), content)}}`;
}

/** The same on paper, for a picture that knows one scheme only. */
export function paperStyle(content: string): string {
	return shapes(content) + colours(schemeOf(0), content);
}

function schemeOf(index: 0 | 1): Scheme {
	return Object.fromEntries(names.map((name) => [name, FIGURE_COLOURS[name][index]])) as Scheme;
}

type Rule = readonly [selectors: readonly string[], declarations: string];

/** The rules with those of their selectors whose class the content has. */
function rulesFor(content: string, rules: readonly Rule[]): string {
	const classes = new Set(
		[...content.matchAll(/ class="([^"]*)"/g)].flatMap(([, own = '']) => own.split(' ')),
	);
	const isOfUse = (selector: string) =>
		[...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
	return rules
		.map(([selectors, declarations]) => [selectors.filter(isOfUse), declarations] as const)
		.map(([selectors, declarations]) => (selectors.length > 0 ? `${selectors.join()}{${declarations}}` : ''))
		.join('');
}

function shapes(content: string): string {
	return rulesFor(content, [
		[
			['text'],
			`font-family:${FONTS};font-size:13px;stroke-linejoin:round;stroke-width:3px;paint-order:stroke`,
		],
		[['.figure-head'], 'font-size:16px;font-weight:600'],
		[['.drawing line'], 'stroke-width:1.5'],
		[['.drawing path'], 'fill:none;stroke-width:.75'],
		[['.drawing circle'], 'stroke-width:2.5'],
		[['.drawing circle+text', '.exposure', '.unshared'], 'font-weight:600'],
		[['.drawing tspan'], 'font-weight:400'],
		[['.break path', '.drawing .tick'], 'stroke-width:1'],
		[['.break text'], 'font-size:12px'],
		[['.band'], 'opacity:.35'],
		[['.possible'], 'opacity:.3'],
		[['.strip text'], 'font-size:11px'],
		[['.strip-dot line'], 'stroke-linecap:round;stroke-width:5;opacity:.75'],
		[['.strip-open line'], 'stroke-dasharray:6 6'],
		[['.strip-range'], 'stroke-linecap:square;stroke-width:3'],
		[['.strip-drop'], 'stroke-dasharray:2 3'],
	]);
}

function colours(scheme: Scheme, content: string): string {
	return rulesFor(content, [
		[['.figure-paper', '.break rect'], `fill:${scheme.paper}`],
		[['text'], `fill:${scheme.ink};stroke:${scheme.paper}`],
		[['.figure-note', '.break text', '.strip text'], `fill:${scheme['ink-soft']}`],
		[['.drawing line', '.drawing path', '.chart-floor'], `stroke:${scheme['rule-strong']}`],
		[['.drawing circle'], `fill:${scheme.paper};stroke:${scheme.pen}`],
		[['.drawing .tick'], `fill:${scheme['rule-strong']};stroke:none`],
		[['.band'], `fill:${scheme['rule-strong']}`],
		[['.drawing .fault circle'], `stroke:${scheme['pencil-mark']}`],
		[['.drawing .mended circle'], `stroke:${scheme['done-mark']}`],
		[['.exposure rect'], `fill:${scheme['pencil-mark']}`],
		[['.unshared rect'], `fill:${scheme['caution-mark']}`],
		[['text.exposure'], `fill:${scheme.pencil}`],
		[['text.unshared'], `fill:${scheme.caution}`],
		[['.chart-bar', '.strip-dot circle'], `fill:${scheme.pen}`],
		[['.strip-dot circle'], `stroke:${scheme.paper}`],
		[['.strip-dot line'], `stroke:${scheme.pen}`],
		[['.chart-line'], `stroke:${scheme.rule}`],
		[['.strip-range'], `stroke:${scheme.ink}`],
		[['.strip-drop'], `stroke:${scheme['ink-soft']}`],
		[['.strip .strip-mark text'], `fill:${scheme.ink}`],
	]);
}

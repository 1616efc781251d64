/** Ids of our templates begin with this, so that content can never equal one. */
export const TEMPLATE_ID_PREFIX = 'odap-';

/** Ids that templates, footnotes or search take without the prefix. */
const TEMPLATE_IDS = `
	article body content footer footnote-label header main menu metrics nav pagefind query results
	search sidebar skip theme title toc
`;

/** Properties of window, document, forms and objects that a slug (lower case) can spell. Source: Chromium 140. */
const GLOBAL_PROPERTIES = `
	__proto__ action all anchors applets atob attributes blur body btoa caches chrome children close closed
	confirm console constructor cookie crypto dir doctype document domain elements embeds enctype event
	eval evaluate exec external fetch find focus fonts forms frames fullscreen head hidden history
	images implementation indexeddb infinity isnan launchqueue length links load location locationbar
	menubar method moveby moveto name navigation navigator node normalize onabort onblur onchange onclick
	onclose onerror onfocus oninput onload onmessage onoffline ononline onplay onreset onscroll onsearch
	onselect onsubmit onunload open opener origin parent performance personalbar plugins prefix
	print process prompt prototype referrer require reset scheduler screen screenleft screentop screenx screeny
	scripts scroll scrollbars self status statusbar stop style stylesheets submit target then title
	toolbar tostring top undefined url valueof visualviewport window write writeln
`;

const reserved = new Set(`${TEMPLATE_IDS} ${GLOBAL_PROPERTIES}`.trim().split(/\s+/));

export function isReservedAnchor(anchor: string): boolean {
	const lower = anchor.toLowerCase();
	return reserved.has(lower) || lower.startsWith(TEMPLATE_ID_PREFIX) || /^fn(?:ref)?-/.test(lower);
}

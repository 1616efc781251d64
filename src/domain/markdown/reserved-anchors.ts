/** Ids of our templates begin with this, so that content can never equal one. */
export const TEMPLATE_ID_PREFIX = 'odap-';

/** Ids that footnotes and search take without the prefix. */
const TEMPLATE_IDS = 'footnote-label pagefind search';

/**
 * Names that a slug (lower case, no blanks) can spell and that a page, a form or an object answers to: an element with
 * such an id would take the place of the property. Source: all properties of `window`, `document` and a form in
 * Chromium 156, and those of other engines.
 */
const GLOBAL_PROPERTIES = `
	__proto__ action after alert all anchors animate append applets arguments atob attributes autocapitalize
	autocomplete autocorrect autofocus before blur body btoa caches charset children chrome clear click
	close closed closest confirm console constructor contains cookie credentialless crypto dataset dir
	doctype document domain draggable elements embeds encoding enctype escape eval evaluate event external
	fence fetch find focus fonts forms frames fullscreen hasownproperty head hidden history id images
	implementation indexeddb inert infinity innerheight innerwidth isnan lang length links location
	locationbar matches menubar method name navigation navigator nonce normalize onabort onafterprint
	onanimationcancel onanimationend onanimationiteration onanimationstart onappinstalled onauxclick
	onbeforecopy onbeforecut onbeforeinput onbeforeinstallprompt onbeforematch onbeforepaste onbeforeprint
	onbeforetoggle onbeforeunload onbeforexrselect onblur oncancel oncanplay oncanplaythrough onchange
	onclick onclose oncommand oncontentvisibilityautostatechange oncontextlost oncontextmenu
	oncontextrestored oncopy oncuechange oncut ondblclick ondevicemotion ondeviceorientation
	ondeviceorientationabsolute ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop
	ondurationchange onemptied onended onerror onfocus onformdata onfreeze onfullscreenchange
	onfullscreenerror ongamepadconnected ongamepaddisconnected ongotpointercapture onhashchange oninput
	oninvalid onkeydown onkeypress onkeyup onlanguagechange onload onloadeddata onloadedmetadata onloadstart
	onlostpointercapture onmessage onmessageerror onmousedown onmouseenter onmouseleave onmousemove
	onmouseout onmouseover onmouseup onmousewheel onoffline ononline onpagehide onpagereveal onpageshow
	onpageswap onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter onpointerleave
	onpointerlockchange onpointerlockerror onpointermove onpointerout onpointerover onpointerrawupdate
	onpointerup onpopstate onprerenderingchange onprogress onratechange onreadystatechange
	onrejectionhandled onreset onresize onresume onscroll onscrollend onscrollsnapchange
	onscrollsnapchanging onsearch onsecuritypolicyviolation onseeked onseeking onselect onselectionchange
	onselectstart onslotchange onstalled onstorage onsubmit onsuspend ontimeupdate ontoggle
	ontransitioncancel ontransitionend ontransitionrun ontransitionstart onunhandledrejection onunload
	onvisibilitychange onvolumechange onwaiting onwebkitanimationend onwebkitanimationiteration
	onwebkitanimationstart onwebkitfullscreenchange onwebkitfullscreenerror onwebkittransitionend onwheel
	open opener opera origin parent part performance personalbar plugins popover prefix prepend prerendering
	print prompt prototype pseudo referrer rel remove require reset role scheduler screen scripts scroll
	scrollbars self slot spellcheck status statusbar stop style submit target then timeline title toolbar
	top tostring translate undefined unescape valueof viewport webkit when window write writeln
`;

const reserved = new Set(`${TEMPLATE_IDS} ${GLOBAL_PROPERTIES}`.trim().split(/\s+/));

export function isReservedAnchor(anchor: string): boolean {
	const lower = anchor.toLowerCase();
	return reserved.has(lower) || lower.startsWith(TEMPLATE_ID_PREFIX) || /^fn(?:ref)?-/.test(lower);
}

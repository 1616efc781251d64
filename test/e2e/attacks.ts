/** Sets the global that must stay undefined. */
const plant = 'window.planted=1';

/**
 * Markdown that tries to become more than text: one way in each. The first group is raw HTML, then addresses, then
 * what a parser may mend into something active (mutation), then names that shadow a property of the page.
 */
export const attacks: readonly string[] = [
	`<script>${plant}</script>`,
	`<ScRiPt src="data:text/javascript,${plant}"></sCrIpT>`,
	`<img src=x onerror="${plant}">`,
	`<svg onload="${plant}"><circle r="9"></svg>`,
	`<svg><script>${plant}</script></svg>`,
	`<svg><animate onbegin="${plant}" attributeName="x" dur="1s"></svg>`,
	`<math><mtext><script>${plant}</script></mtext></math>`,
	`<iframe srcdoc="<script>parent.planted=1</script>"></iframe>`,
	`<object data="data:text/html,<script>${plant}</script>"></object>`,
	`<embed src="javascript:${plant}">`,
	`<form action="javascript:${plant}"><button>go</button></form>`,
	`<input autofocus onfocus="${plant}">`,
	`<details open ontoggle="${plant}"><summary>more</summary></details>`,
	`<body onload="${plant}">`,
	`<base href="https://planted.invalid/">`,
	`<meta http-equiv="refresh" content="0;url=javascript:${plant}">`,
	`<link rel="stylesheet" href="https://planted.invalid/x.css">`,
	`<style>@import "https://planted.invalid/x.css"; * { display: none }</style>`,
	`<video><source onerror="${plant}"></video>`,
	`<marquee onstart="${plant}">moving</marquee>`,
	`<p style="background: url(javascript:${plant})" onclick="${plant}">styled</p>`,
	`<div data-pagefind-ignore="all" data-pagefind-filter="severity:sev0">poisoned</div>`,
	`<template><script>${plant}</script></template>`,
	`<!-- <script>${plant}</script> -->`,
	`<![CDATA[<script>${plant}</script>]]>`,
	`<?php ${plant} ?>`,
	`[link](javascript:${plant})`,
	`[link](JaVaScRiPt:${plant})`,
	`[link](&#106;avascript:${plant})`,
	`[link](java&#10;script:${plant})`,
	`[link](java&Tab;script&colon;${plant})`,
	`[link](<\tjavascript:${plant}>)`,
	`[link](data:text/html,<script>${plant}</script>)`,
	`[link](vbscript:${plant})`,
	`[link](file:///etc/passwd)`,
	`[link](blob:https://planted.invalid/1)`,
	`[link](\\\\planted.invalid\\share)`,
	`[link](//planted.invalid/)`,
	`[link](https://user:pass@planted.invalid/ "\\" onmouseover=${plant} x=\\"")`,
	`<javascript:${plant}>`,
	`![picture](javascript:${plant})`,
	`![picture](https://planted.invalid/x.png "title")`,
	`![\\" onerror=${plant} x=\\"](x.png)`,
	`![picture](data:image/svg+xml,<svg/onload=${plant}>)`,
	`[reference][evil]\n\n[evil]: javascript:${plant} "x"`,
	`note[^evil]\n\n[^evil]: <img src=x onerror=${plant}> [x](javascript:${plant})`,
	`<noscript><p title="</noscript><img src=x onerror=${plant}>">`,
	`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${plant}&gt;">`,
	`<svg></p><style><a id="</style><img src=1 onerror=${plant}>">`,
	`<form><math><mtext></form><form><mglyph><style></math><img src onerror=${plant}>`,
	`<select><template><img src=x onerror=${plant}></template></select>`,
	`<xmp><p title="</xmp><img src=x onerror=${plant}>"></xmp>`,
	`<title><img src=x onerror=${plant}></title>`,
	`<textarea></textarea><img src=x onerror=${plant}></textarea>`,
	`| a | b |\n| --- | --- |\n| <img src=x onerror=${plant}> | [x](javascript:${plant}) |`,
	`\`\`\`html"onload=${plant}\n</code></pre><script>${plant}</script>\n\`\`\``,
	`\`\`\`mermaid\ngraph TD; A["<img src=x onerror=${plant}>"]; click A "javascript:${plant}"\n\`\`\``,
	`> [!NOTE]<img src=x onerror=${plant}>\n> <script>${plant}</script>`,
	'### __proto__\n\n### constructor\n\n### pagefind\n\n### search\n\n### odap-main\n\n### location',
	`### <img src=x onerror=${plant}>`,
	`<a id="odap-main" name="search">first</a><img name="getElementById">`,
	`{{constructor.constructor('${plant}')()}} \${${plant}} <%= ${plant} %>`,
];

/** One published postmortem for each attack, with the attack in every place that takes text, and a draft. */
export function attackPostmortems(): { readonly name: string; readonly text: string }[] {
	const published = attacks.map((attack, index) => ({
		name: `2026-01-01-attack-${String(index + 1).padStart(2, '0')}.md`,
		text: attackPostmortem(attack, index + 1),
	}));
	return [...published, { name: '2026-01-02-secret-draft.md', text: draft }];
}

/** In no file of the built site, whatever its format. */
export const draftMarker = 'zyxmarker';

const draft = `---
title: "Draft ${draftMarker}title"
status: draft
date: 2026-01-02
severity: sev1
causes: [software-bug]
services: [${draftMarker}-service]
---

The lead ${draftMarker}lead.

## Lessons

- Lesson ${draftMarker}lesson.
`;

function attackPostmortem(attack: string, number: number): string {
	const inline = attack.replaceAll(/\s*\n[\s\S]*/g, ' ').replaceAll(/^#+ /g, '');
	const title = JSON.stringify(`Attack ${number} ${inline}`);
	return `---
title: ${title}
status: final
date: 2026-01-01
severity: sev5
causes: [software-bug]
impact: ${JSON.stringify(`Harm ${inline}`)}
---

An attack that search finds: ${inline}

## Background

${attack}

## Timeline

- 10:00 \`started\` It began: ${inline}

  Detail.

## Causes

1. \`#cause\` \`trigger\` \`software-bug\` The cause: ${inline}

## Countermeasures

1. \`#measure\` \`for:cause\` \`prevent\` \`strong\` \`done:2026-01-02\` The countermeasure: ${inline}

## Lessons

- The lesson: ${inline}

## Epilogue

${attack}
`;
}

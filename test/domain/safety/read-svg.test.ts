import { expect, test } from 'vitest';
import { readSvg } from '#domain/safety/read-svg';

const svg = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"${attributes}>${inside}</svg>`;

test.each([
	['a path', svg('<path d="M0 0h4" fill="#0f766e"/>')],
	['a gradient of its own', svg('<linearGradient id="a"/><rect fill="url(#a)"/><use href="#a"/>')],
	['an embedded bitmap', svg('<image href="data:image/png;base64,AA=="/>')],
	['styles of its own', svg('<style>.a{fill:red} @media (prefers-color-scheme:dark){.a{fill:blue}}</style>')],
	[
		'what editors add',
		`<?xml version="1.0"?><!-- made by hand -->${svg('<metadata/>', ' xmlns:i="http://www.inkscape.org/"')}`,
	],
])('a picture with %s is one', (_what, source) => {
	expect(readSvg(source)).toEqual({ width: 40, height: 20 });
});

test.each([
	['a script', svg('<script>alert(1)</script>')],
	['a script of another prefix', svg('<x:SCRIPT xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:SCRIPT>')],
	['a handler', svg('', ' onload="alert(1)"')],
	['a handler in capitals', svg('<rect ONCLICK="alert(1)"/>')],
	['HTML', svg('<foreignObject><p>x</p></foreignObject>')],
	['HTML by its namespace', svg('<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>')],
	['a link', svg('<a href="https://example.com">x</a>')],
	[
		'a link that runs',
		svg('<a xlink:href="java&#115;cript:alert(1)" xmlns:xlink="http://www.w3.org/1999/xlink">x</a>'),
	],
	['a foreign image', svg('<image href="https://example.com/pixel.png"/>')],
	['a foreign part', svg('<use href="other.svg#a"/>')],
	['a foreign fill', svg('<rect fill="url(https://example.com/a.svg#b)"/>')],
	['a foreign style', svg('<style>@import "https://example.com/a.css";</style>')],
	['a foreign style in CDATA', svg('<style><![CDATA[a{background:u\\72l(//example.com/a)}]]></style>')],
	['an attribute that fetches', svg('<rect style="fill:url(//example.com/a)"/>')],
	['an animated address', svg('<a href="#a"><animate attributeName="href" to="javascript:alert(1)"/></a>')],
	['an animated handler', svg('<set attributeName="onclick" to="alert(1)"/>')],
	['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
	['a style sheet of its own', `<?xml-stylesheet href="https://example.com/a.css"?>${svg('')}`],
	['a base', svg('', ' xml:base="https://example.com/"')],
])('one with %s is more than that', (_what, source) => {
	expect(readSvg(source)).toHaveProperty('danger');
});

test.each(['', 'hello', '<html/>', '<svg><g></svg>', `<svg>${'<g>'.repeat(50_000)}`])(
	'%.12s is no SVG',
	(source) => {
		expect(readSvg(source)).toBe('malformed');
	},
);

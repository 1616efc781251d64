import { describe, expect, test } from 'vitest';
import { contrastIn, GROUNDS, LEAST_CONTRAST, nearestWithContrast } from '#domain/knowledge-base/accent';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { said } from '#locales/said';

const faults = (settings: string) =>
	parseKnowledgeBase(settings).findings.map(({ check, message, fix, range }) => ({
		check,
		at: settings.slice(range?.start, range?.end),
		says: `${said(message, 'en')} ${said(fix, 'en')}`,
	}));
const lookOf = (settings: string) => parseKnowledgeBase(settings).look;

describe('accent', () => {
	test('one colour is that of the light scheme, and the dark one is made from it', () => {
		const { accent } = lookOf('accent: "#1B3F95"\n');
		expect(accent?.light.text).toBe('#1b3f95');
		expect(contrastIn('dark', accent?.dark.text ?? '')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
	});

	test('two colours stay what they are', () => {
		const { accent } = lookOf('accent: { light: "#005b55", dark: "#6fc6bc" }\n');
		expect([accent?.light.text, accent?.dark.text]).toEqual(['#005b55', '#6fc6bc']);
	});

	test('one that is too pale is refused with the nearest colours that are not', () => {
		expect(faults('title: x\naccent: "#0f766e"\n')).toEqual([
			{
				check: 'value-expected',
				at: '"#0f766e"',
				says: 'Unexpected accent `#0f766e`, which has a contrast of 4.8:1 in the light scheme, expected 7:1, as of all text. Write `{ light: "#005b55", dark: "#6fc6bc" }`: the nearest that has it.',
			},
		]);
		expect(faults('accent: { light: "#005b55", dark: "#005b55" }\n')).toMatchObject([
			{ at: '"#005b55"', says: expect.stringContaining('in the dark scheme') },
		]);
	});

	test('a colour without quotes is a comment to YAML, and is said to be one', () => {
		expect(faults('title: x\naccent: #1b3f95\n')).toMatchObject([{ check: 'value-quoted', at: '#1b3f95' }]);
		expect(faults('accent: blue\n')).toMatchObject([{ check: 'value-expected', at: 'blue' }]);
	});

	test('whatever the colour, the nearest has the contrast, and so has soft text on its wash', () => {
		for (let hue = 0; hue < 4096; hue += 37) {
			const colour = `#${hue.toString(16).padStart(3, '0')}`;
			for (const scheme of ['light', 'dark'] as const) {
				const near = nearestWithContrast(scheme, colour);
				expect(near).toMatch(/^#[0-9a-f]{6}$/);
				expect(contrastIn(scheme, near), `${colour} ${scheme}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
			}
		}
		expect(GROUNDS.light).toContain('#fdfcf9');
	});
});

describe('announcement and footer', () => {
	test('are Markdown, made inert', () => {
		const { announcement, footer } = lookOf(
			'announcement: "**Today** [more](https://example.com/?a=1&b=2)"\nfooter: |\n  Ours.\n\n  - [Checks](/checks/)\n',
		);
		expect(announcement).toBe(
			'<p><strong>Today</strong> <a href="https://example.com/?a=1&#x26;b=2" rel="noopener">more</a></p>',
		);
		expect(footer).toContain('<a href="/checks/">Checks</a>');
	});

	test.each([
		['announcement: "<b onclick=alert(1)>x</b>"', '`<b onclick=alert(1)>`'],
		['announcement: "# Loud"', '`# Loud`'],
		['footer: "![](https://example.com/pixel.png)"', '`![](https://example.com/pixel.png)`'],
		['footer: "<script>alert(1)</script>"', '`<script>alert(1)</script>`'],
		['footer: "[x](javascript:alert(1))"', 'link `javascript:alert(1)`'],
		['footer: "[x](../secret.md)"', 'link `../secret.md`'],
		['announcement: "- a list"', '`- a list`'],
	])('%s is refused at its place', (settings, named) => {
		const [fault, ...more] = faults(`title: x\n${settings}\n`);
		expect(more).toEqual([]);
		expect(fault?.says).toContain(`Unexpected ${named}`);
		expect(settings).toContain(fault?.at);
		expect(lookOf(settings)).not.toHaveProperty(settings.split(':')[0] ?? '');
	});
});

describe('links', () => {
	test('lead to web addresses and mailboxes', () => {
		const { links } = lookOf(
			'links:\n  - { title: "Runbooks", url: "https://runbooks.example.com/#top" }\n  - { title: "Mail", url: "mailto:support@example.com" }\n',
		);
		expect(links.map(({ url }) => url)).toEqual([
			'https://runbooks.example.com/#top',
			'mailto:support@example.com',
		]);
	});

	test.each(['javascript:alert(1)', '//example.com', 'https://user:word@example.com', 'runbooks'])(
		'not to %s',
		(url) => {
			expect(faults(`links: [{ title: "x", url: "${url}" }]\n`)).toMatchObject([
				{ check: 'value-expected', at: `"${url}"` },
			]);
		},
	);
});

test('a file of the look is beside kb.yaml, of a known kind', () => {
	expect(parseKnowledgeBase('logo: logo.svg\nstyles: own.css\n').files).toMatchObject({
		logo: { name: 'logo.svg' },
		styles: { name: 'own.css' },
	});
	for (const name of ['../logo.svg', '/etc/logo.svg', 'logo.html', '.git.svg', 'a/b.svg'])
		expect(faults(`logo: "${name}"\n`), name).toMatchObject([{ check: 'value-expected', at: `"${name}"` }]);
});

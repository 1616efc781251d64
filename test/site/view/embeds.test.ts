import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { CardPrinter } from '#domain/library/hand-over';
import type { Postmortem } from '#domain/postmortem';
import { FIGURE_COLOURS, figureStyle, paperStyle } from '#site/figure/figure-style';
import { readSite } from '#site/site';
import { cardOf, cardSvg } from '#site/view/card';
import { drawnTrends, hasFigure, timelineSvg, trendSvg } from '#site/view/embeds';
import { parseTexts } from '#test/check-text';
import { readFollowThrough } from '#test/follow-through';
import { provide } from '#test/site/provide';

const HOSTILE = '</title><script>alert(1)</script> & "한글" ';
const { files, settings } = readFollowThrough();
const known = parseTexts(files, settings).flatMap(({ postmortem }) => postmortem ?? []);
const drawn = known.filter(hasFigure);

const language = ['en', 'ko'] as const;

test.each(language)(
	'every figure that leaves the site is whole, and runs and fetches nothing (%s)',
	async (each) => {
		provide(known, { language: each });
		const site = readSite();
		const trends = drawnTrends(site);
		expect(drawn.length).toBeGreaterThan(20);
		expect(trends.length).toBeGreaterThan(3);
		const images = [
			...drawn.map((postmortem) => timelineSvg(postmortem, site)),
			...trends.map((trend) => trendSvg(trend, site)),
		];
		for (const svg of images) {
			expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
			expect(svg).toMatch(/<title id="title">[^<]+<\/title><desc id="description">[^<]+<\/desc>/);
			expect(svg).toContain('@media(prefers-color-scheme:dark)');
			expect(svg).not.toMatch(/<script|<a |<image|<use|<foreignObject|\shref|\son\w+=|url\(|@import|data-/i);
			// Read as XML, which forgives nothing.
			expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
		}
	},
);

test('what an author wrote is text in a figure', async () => {
	const [first] = drawn;
	const hostile = { ...(first as Postmortem), title: HOSTILE };
	provide([hostile], { url: 'https://kb.example', title: HOSTILE });
	const site = readSite();
	for (const svg of [timelineSvg(hostile, site), cardSvg(hostile, site)]) {
		expect(svg).not.toContain('<script');
		expect(svg).toContain('&lt;script&gt;');
		expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
	}
});

test('a figure has the colours of the page, in both schemes', () => {
	const css = readFileSync(new URL('../../../src/site/styles/tokens.css', import.meta.url), 'utf8');
	provide(known, {});
	const site = readSite();
	const everything = [
		...drawn.map((each) => timelineSvg(each, site)),
		...drawnTrends(site).map((each) => trendSvg(each, site)),
	].join('');
	const style = figureStyle(everything);
	for (const [name, [light, dark]] of Object.entries(FIGURE_COLOURS)) {
		expect(css).toContain(`--${name}: light-dark(${light}, ${dark});`);
		if (style.includes(light)) expect(style).toContain(dark);
	}
	expect(paperStyle(everything)).not.toContain('@media');
});

test('a card is named only where cards are wanted, have an address, and can be written', () => {
	const [first] = drawn;
	const postmortem = { ...(first as Postmortem), title: 'A till stood still' };
	const cards: CardPrinter = {
		canWrite: (text) => !/[가-힣]/.test(text),
		print: async () => new Uint8Array(),
		unwritten: () => ({ texts: 0, scripts: [] }),
	};
	const named = (settings: object, printer: CardPrinter | undefined, title = postmortem.title) => {
		const library = provide([postmortem], settings);
		const site = { ...library, ...(printer && { cards: printer }) };
		Reflect.set(globalThis, Symbol.for('odapnote.library'), site);
		return cardOf({ ...postmortem, title }, readSite());
	};
	const url = 'https://kb.example';
	expect(named({ url, base: '/notes/' }, cards)).toEqual({
		src: `https://kb.example/notes/cards/${postmortem.id}.png`,
		alt: expect.stringContaining('A till stood still. '),
	});
	expect(named({}, cards)).toBeUndefined();
	expect(named({ url }, undefined)).toBeUndefined();
	expect(named({ url }, cards, '결제 장애')).toBeUndefined();
	expect(named({ url, language: 'ko' }, cards)).toBeUndefined();
});

test.each([
	'A till',
	'A till stood still and nobody could pay for anything at all until the evening came. '.repeat(9),
	'가'.repeat(200),
])('a card holds whatever title there is', (title) => {
	const [first] = drawn;
	const postmortem = { ...(first as Postmortem), title };
	provide([postmortem], { url: 'https://kb.example' });
	const svg = cardSvg(postmortem, readSite());
	const lines = [...svg.matchAll(/class="card-title"[^>]*>([^<]*)</g)].map(([, line]) => line ?? '');
	expect(lines.length).toBeGreaterThan(0);
	expect(lines.length).toBeLessThanOrEqual(2);
	for (const line of lines) expect([...line].length).toBeLessThan(45);
});

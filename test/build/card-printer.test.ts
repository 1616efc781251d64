import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openCardPrinter } from '#build/card-printer';
import { odap } from '#test/cli/odap';
import { temporaryFolder } from '#test/store/temporary-folder';

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#fdfcf9"/></svg>';

const POSTMORTEM = `---
title: "A till stood still"
status: review
date: 2026-06-01
severity: sev3
duration: 30m
causes: [unknown]
impact: none
---

Nobody could pay for half an hour.
`;

/** With no font at all, as in a small container. */
const NO_FONTS =
	'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><cachedir>/nonexistent</cachedir></fontconfig>';

test('a card is printed once for its content, and again where the cache is damaged', async () => {
	const folder = temporaryFolder({});
	const cache = join(folder, 'cards');
	const printer = await openCardPrinter(cache);
	const first = await printer.print(SVG);
	expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
	const [name = ''] = readdirSync(cache);
	writeFileSync(join(cache, name), 'damaged');
	expect(Buffer.from(await printer.print(SVG)).equals(Buffer.from(first))).toBe(true);
	await printer.print(SVG.replace('#fdfcf9', '#17181b'));
	expect(readdirSync(cache)).toHaveLength(2);
});

test('what no font is there for is counted, by its script', async () => {
	const printer = await openCardPrinter(temporaryFolder({}));
	expect(printer.canWrite('123 – · …')).toBe(true);
	expect(printer.unwritten()).toEqual({ texts: 0, scripts: [] });
	expect(printer.canWrite('วิกฤต')).toBe(false);
	expect(printer.canWrite('วิกฤต')).toBe(false);
	expect(printer.unwritten()).toEqual({ texts: 1, scripts: ['other'] });
});

test('a machine without fonts builds the site without cards, and says once what to install', () => {
	const root = temporaryFolder({
		'kb.yaml': 'url: https://kb.example\ncards: true\n',
		'postmortems/2026-06-01-till.md': POSTMORTEM,
		'fonts.conf': NO_FONTS,
	});
	const args = ['build', '--root', root, '--today', '2026-06-02'];
	const { code, error } = odap(args, { env: { FONTCONFIG_FILE: join(root, 'fonts.conf') } });
	expect(code).toBe(0);
	expect(error).toContain(
		'Cards were left out for 1 postmortem: this machine has no font with Latin letters. Install one, for example `apt-get install fonts-noto-cjk fonts-noto-core`, and build again.',
	);
	expect(error.match(/Cards were left out/g)).toHaveLength(1);
	expect(readdirSync(join(root, 'dist'))).not.toContain('cards');
});

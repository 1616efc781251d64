import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkKnowledgeBase } from '#build/checked';
import { said } from '#locales/said';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { temporaryFolder } from './temporary-folder.ts';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30"/>';

/** `path:line:column check: message` of all that is wrong. */
async function faults(files: Record<string, string | Buffer>, change: (root: string) => void = () => {}) {
	const root = temporaryFolder({ 'postmortems/README.md': '# Ours\n', ...files });
	change(root);
	const { diagnostics } = await checkKnowledgeBase(knowledgeBaseFolder(root), '2026-03-14');
	return diagnostics.map(
		({ path, place, check, message, fix }) =>
			`${path}:${place?.line}:${place?.column} ${check}: ${said(message, 'en')} ${said(fix, 'en')}`,
	);
}

test('logo and styles are read from beside kb.yaml', async () => {
	const root = temporaryFolder({
		'kb.yaml': 'logo: logo.svg\nstyles: own.css\n',
		'postmortems/README.md': '',
		'logo.svg': LOGO,
		'own.css': '.page { color: red }\n',
	});
	const { look, texts } = await readKnowledgeBase(knowledgeBaseFolder(root));
	expect(look).toMatchObject({
		logo: { extension: 'svg', width: 120, height: 30 },
		styles: '.page { color: red }\n',
	});
	expect([...texts.keys()]).toEqual(['kb.yaml', 'logo.svg', 'own.css']);
});

test('a bitmap is a logo, too', async () => {
	const image = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
		.png()
		.toBuffer();
	const root = temporaryFolder({
		'kb.yaml': 'logo: logo.png\n',
		'postmortems/README.md': '',
		'logo.png': image,
	});
	const { look } = await readKnowledgeBase(knowledgeBaseFolder(root));
	expect(look.logo).toMatchObject({ extension: 'png', width: 30, height: 20 });
	expect(await faults({ 'kb.yaml': 'logo: logo.jpg\n', 'logo.jpg': image })).toEqual([
		'kb.yaml:1:7 value-expected: Unexpected content of the logo `logo.jpg`, expected an image in the format of its extension `jpg`. Export the image again.',
	]);
});

test('a logo that is more than a picture, or not there, is one fault in kb.yaml', async () => {
	expect(
		await faults({
			'kb.yaml': 'title: x\nlogo: logo.svg\n',
			'logo.svg': LOGO.replace('/>', '><script/></svg>'),
		}),
	).toEqual([
		'kb.yaml:2:7 value-expected: Unexpected the element `script` in the logo `logo.svg`, expected an SVG that is nothing but a picture: no script, handler, HTML or reference to another file. Export it again as a plain SVG, or as PNG.',
	]);
	expect(await faults({ 'kb.yaml': 'logo: logo.svg\n', 'logos.svg': LOGO })).toEqual([
		'kb.yaml:1:7 value-expected: Unexpected `logo.svg`, expected the name of a file beside `kb.yaml`. Write `logos.svg`.',
	]);
	expect(await faults({ 'kb.yaml': 'logo: logo.svg\n', 'logo.svg': 'no picture' })).toHaveLength(1);
});

test('no link is followed, and no folder read', async () => {
	const link = (root: string) => symlinkSync('/etc/hostname', join(root, 'own.css'));
	expect(await faults({ 'kb.yaml': 'styles: own.css\n' }, link)).toMatchObject([
		expect.stringMatching(/^kb\.yaml:1:9 file-unexpected: Unexpected symbolic link/),
	]);
	expect(await faults({ 'kb.yaml': 'styles: own.css\n', 'own.css/x': '' })).toHaveLength(1);
});

test('styles that fetch are faults where they do, with the reason', async () => {
	const css = '.a { color: red }\n@import "https://example.com/a.css";\n.b { background: url(b.png) }\n';
	expect(await faults({ 'kb.yaml': 'styles: own.css\n', 'own.css': css })).toEqual([
		expect.stringMatching(
			/^own\.css:2:1 .*`@import`, expected nothing that is fetched: the Content-Security-Policy/,
		),
		expect.stringMatching(/^own\.css:3:18 .*`url\(b\.png\)`/),
	]);
});

test('what is published is searched for secrets and data of persons', async () => {
	const css = '/* ask 010-2345-6789 */\n';
	const logo = LOGO.replace('/>', '><!-- 010-2345-6789 --></svg>');
	const found = await faults({
		'kb.yaml': 'styles: own.css\nlogo: logo.svg\n',
		'own.css': css,
		'logo.svg': logo,
	});
	expect(found).toEqual([
		expect.stringMatching(/^logo\.svg:1:\d+ personal-data/),
		expect.stringMatching(/^own\.css:1:8 personal-data/),
	]);
});

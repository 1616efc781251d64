import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import type { CardPrinter, CardScript } from '#domain/library/hand-over';
import { keptBytes } from './kept-bytes.ts';

/** Scripts that cards may be written in, each with two letters of which every font knows the shape. */
const SCRIPTS = [
	{
		name: 'latin',
		letters: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u,
		upright: 'l',
		flat: '–',
	},
	{ name: 'hangul', letters: /\p{Script=Hangul}/u, upright: 'ㅣ', flat: 'ㅡ' },
	{
		name: 'han',
		letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
		upright: '丨',
		flat: '一',
	},
] as const;

/** Raised when the encoding below changes. */
const ENCODING = '1';

type Script = (typeof SCRIPTS)[number];

/** Prints cards with the fonts of this machine; each is made once for its content and these fonts. */
export async function openCardPrinter(cacheFolder: string): Promise<CardPrinter> {
	const { default: sharp } = await import('sharp');
	const seen = await Promise.all(
		SCRIPTS.map((script) => seeScript(script, (svg) => sharp(Buffer.from(svg)))),
	);
	const known = SCRIPTS.filter((_, index) => seen[index]?.isKnown).map(({ name }) => name);
	const fonts = seen.map(({ digest }) => digest).join('');
	const refused = new Map<string, readonly CardScript[]>();
	return {
		canWrite(text) {
			const missing = scriptsIn(text).filter((name) => !known.some((each) => each === name));
			if (missing.length > 0) refused.set(text, missing);
			return missing.length === 0;
		},
		unwritten: () => ({ texts: refused.size, scripts: [...new Set([...refused.values()].flat())] }),
		async print(svg) {
			const key = createHash('sha256').update(`${ENCODING} ${sharp.versions.vips} ${fonts}\n${svg}`);
			return keptBytes(join(cacheFolder, key.digest('hex')), () =>
				sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9, effort: 4 }).toBuffer(),
			);
		},
	};
}

/** The scripts that letters of a text are of; digits and signs are in every font. */
function scriptsIn(text: string): CardScript[] {
	const letters = text.normalize('NFC').match(/(?!\p{Script=Common})\p{Letter}/gu) ?? [];
	const scriptOf = (letter: string) => SCRIPTS.find((script) => script.letters.test(letter))?.name ?? 'other';
	return [...new Set(letters.map(scriptOf))];
}

/**
 * Looks at what is drawn for two letters: one is a bar that stands, the other one that lies. What is drawn for a letter
 * that no font has is a box, which is neither.
 */
async function seeScript(
	{ upright, flat }: Script,
	open: (svg: string) => Sharp,
): Promise<{ isKnown: boolean; digest: string }> {
	const digest = createHash('sha256');
	const shapes = await Promise.all([upright, flat].map((letter) => shapeOf(letter, open)));
	for (const shape of shapes) digest.update(shape?.pixels ?? '');
	const [standing, lying] = shapes;
	const isKnown =
		standing !== undefined &&
		lying !== undefined &&
		standing.width * 2 < standing.height &&
		lying.height * 2 < lying.width;
	return { isKnown, digest: digest.digest('hex') };
}

async function shapeOf(letter: string, open: (svg: string) => Sharp) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><rect width="200" height="200" fill="#fff"/><text x="50" y="140" font-size="100" font-family="sans-serif">${letter}</text></svg>`;
	try {
		const { data, info } = await open(svg).trim().raw().toBuffer({ resolveWithObject: true });
		return { width: info.width, height: info.height, pixels: data };
	} catch {
		// Nothing was drawn.
		return undefined;
	}
}

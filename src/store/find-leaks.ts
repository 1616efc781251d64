import { gunzipSync } from 'node:zlib';
import type { SiteFiles } from './site-files.ts';
import type { SiteFault } from './verify-site.ts';

/** A text shorter than this may well occur by chance. */
const SHORTEST_SIGN = 8;

const TEXT_FILE = /\.(?:html|xml|json|js|mjs|css|txt|md|webmanifest|map)$|^_headers$/;

/** The search index: compressed, and its words may be split by marks. */
const INDEX_FILE = /\.pf_\w+$/;

/** Looks for texts that must not be published, in every byte of the site, compressed files included. */
export function findLeaks(files: SiteFiles, hiddenTexts: readonly string[]): SiteFault[] {
	const signs = [...new Set(hiddenTexts.map(lettersOf))].filter((text) => text.length >= SHORTEST_SIGN);
	if (signs.length === 0) return [];
	return files.paths.flatMap((path) => {
		const letters = lettersOf(textOf(path, files));
		const leaked = signs.some((sign) => letters.includes(sign));
		return leaked ? [leak(path)] : [];
	});
}

/** Letters and digits only: what is left is the same whatever escapes, marks and tags stand between words. */
export function lettersOf(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/&(?:#\w+|\w+);|<[^>]*>|\\[nt"]|[^\p{L}\p{N}]+/gu, '');
}

function textOf(path: string, files: SiteFiles): string {
	if (TEXT_FILE.test(path)) return files.read(path).toString('utf8');
	if (!INDEX_FILE.test(path)) return '';
	const bytes = files.read(path);
	const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8');
}

function leak(path: string): SiteFault {
	return {
		path,
		message: {
			en: 'Unexpected text of a draft or of an internal part, expected only what is published.',
			ko: '초안이나 내부용 글이 들어 있습니다. 공개하는 글만 있어야 합니다.',
		},
	};
}

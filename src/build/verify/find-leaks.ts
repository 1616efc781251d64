import { gunzipSync } from 'node:zlib';
import { phrase } from '#domain/text/phrase';
import type { SiteFault } from './site-fault.ts';
import type { SiteFiles } from './site-files.ts';
import { signsIn, signsInSplitText, type TextSign } from './text-sign.ts';

const TEXT_FILE = /\.(?:html|xml|json|js|mjs|css|csv|txt|md|svg|webmanifest|map)$|^_(?:headers|redirects)$/;

/** The search index: compressed, and its words may be split by marks. */
const INDEX_FILE = /\.pf_\w+$/;

/** What Pagefind brings along to search with: the same in every site. */
const PROGRAM_FILE = /^pagefind\/[\w-]+\.(?:js|css)$/;

/** Looks for signs of what must not be published, in every byte of the site, compressed files included. */
export function findLeaks(files: SiteFiles, signs: readonly TextSign[]): SiteFault[] {
	if (signs.length === 0) return [];
	return files.paths.flatMap((path) => {
		const sources = new Set(signsOf(path, files, signs).map((sign) => sign.path));
		return [...sources].map((source) => leak(path, source));
	});
}

function signsOf(path: string, files: SiteFiles, signs: readonly TextSign[]): TextSign[] {
	if (PROGRAM_FILE.test(path)) return [];
	if (TEXT_FILE.test(path)) return signsIn(files.read(path).toString('utf8'), signs);
	return INDEX_FILE.test(path) ? signsInSplitText(unpacked(files.read(path)), signs) : [];
}

function unpacked(bytes: Buffer): string {
	const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8');
}

function leak(path: string, source: string): SiteFault {
	return {
		path,
		message: phrase('findLeaks.leak', source),
	};
}

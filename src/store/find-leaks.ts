import { gunzipSync } from 'node:zlib';
import type { SiteFiles } from './site-files.ts';
import { signsIn, signsInSplitText, type TextSign } from './text-sign.ts';
import type { SiteFault } from './verify-site.ts';

const TEXT_FILE = /\.(?:html|xml|json|js|mjs|css|txt|md|svg|webmanifest|map)$|^_headers$/;

/** The search index: compressed, and its words may be split by marks. */
const INDEX_FILE = /\.pf_\w+$/;

/** Looks for signs of what must not be published, in every byte of the site, compressed files included. */
export function findLeaks(files: SiteFiles, signs: readonly TextSign[]): SiteFault[] {
	if (signs.length === 0) return [];
	return files.paths.flatMap((path) => {
		if (TEXT_FILE.test(path))
			return signsIn(files.read(path).toString('utf8'), signs).length > 0 ? [leak(path)] : [];
		if (INDEX_FILE.test(path))
			return signsInSplitText(unpacked(files.read(path)), signs).length > 0 ? [leak(path)] : [];
		return [];
	});
}

function unpacked(bytes: Buffer): string {
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

import { SITE_MARK } from './output-folder.ts';

/** What a page may do beyond its own policy; a `meta` element cannot say these. */
const SECURITY = [
	"Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
	'X-Content-Type-Options: nosniff',
	'X-Frame-Options: DENY',
	'Referrer-Policy: strict-origin-when-cross-origin',
	'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy: same-origin',
	'Cross-Origin-Resource-Policy: same-origin',
];

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(base: string): string {
	const rules = [
		['/*', SECURITY],
		[`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']],
	] as const;
	const lines = rules.flatMap(([path, headers]) => [path, ...headers.map((header) => `  ${header}`)]);
	return `${[SITE_MARK, ...lines].join('\n')}\n`;
}

/** The headers of a `_headers` file that hold for a path, in the order of the file. */
export function headersFor(file: string, path: string): [name: string, value: string][] {
	let applies = false;
	return file.split('\n').flatMap((line): [string, string][] => {
		if (line.startsWith('#')) return [];
		if (!line.startsWith(' ')) {
			applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : line === path;
			return [];
		}
		const colon = line.indexOf(':');
		return applies ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
	});
}

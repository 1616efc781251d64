import { METRICS } from '#domain/time/measure/metric-definitions';
import { SITE_MARK } from './site-mark.ts';

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

/**
 * A page elsewhere may show it as an image. Hosts add this to what stands above, and browsers take two answers for none,
 * which leaves an image free; framing stays forbidden.
 */
const EMBEDDABLE = ['Cross-Origin-Resource-Policy: cross-origin'];

function embeddable(base: string): string[] {
	return [
		`${base}cards/*`,
		`${base}postmortems/:id/timeline.svg`,
		...METRICS.map(({ id }) => `${base}trends/${id}.svg`),
	];
}

/** Of files whose names change with their content. */
const KEPT_FOR_LONG = 'Cache-Control: public, max-age=31536000, immutable';

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(base: string): string {
	const rules = [
		['/*', SECURITY],
		...embeddable(base).map((path) => [path, EMBEDDABLE] as const),
		[`${base}_astro/*`, [KEPT_FOR_LONG]],
		[`${base}own/*`, [KEPT_FOR_LONG]],
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
			applies = covers(line, path);
			return [];
		}
		const colon = line.indexOf(':');
		return applies ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
	});
}

/** `*` at the end stands for anything, `:name` for one folder. */
function covers(rule: string, path: string): boolean {
	if (rule.endsWith('*')) return path.startsWith(rule.slice(0, -1));
	const [expected, given] = [rule.split('/'), path.split('/')];
	return (
		expected.length === given.length &&
		expected.every((folder, index) => folder.startsWith(':') || folder === given[index])
	);
}

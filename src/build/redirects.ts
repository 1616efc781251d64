import { byFormerId } from '#domain/library/former-ids';
import type { Library } from '#domain/library/library';
import { SITE_MARK } from './site-mark.ts';

/** What stands at the address of a postmortem: its page, the same for programs, and its figure for other pages. */
const FILES = ['', 'index.json', 'index.md', 'timeline.svg'];

/**
 * The `_redirects` file that Netlify, Cloudflare Pages, GitLab Pages and others read: from each address that a postmortem
 * had before to the one it has now. Undefined where none has had another. No line has a `*`: of those, hosts take few.
 */
export function redirectsFile(
	library: Pick<Library, 'knowledgeBase' | 'postmortems' | 'byId'>,
): string | undefined {
	const addressOf = (id: string) => `${library.knowledgeBase.base}postmortems/${encodeURIComponent(id)}/`;
	const lines = [...byFormerId(library)].flatMap(([former, { id }]) =>
		FILES.map((file) => `${addressOf(former)}${file} ${addressOf(id)}${file} 301`),
	);
	return lines.length === 0 ? undefined : `${[SITE_MARK, ...lines].join('\n')}\n`;
}

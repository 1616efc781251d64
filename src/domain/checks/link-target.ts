import type { Postmortem } from '#domain/postmortem';
import type { PostmortemOutline, PublishedOutline } from '#domain/postmortem-outline';
import type { Link } from '#domain/references';
import { nearest } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck } from './check.ts';

const HEAD = '---\ntitle: "An example"\nstatus: draft\ndate: 2026-03-14\n---\n\n';

export const linkTarget: LibraryCheck = {
	id: 'link-target',
	family: 'references',
	severity: 'error',
	scope: 'library',
	examples: {
		good: {
			text: 'It began with [the typo](2026-03-01-typo.md#what-happened).\n',
			beside: { '2026-03-01-typo.md': `${HEAD}## What happened\n\nA typo.\n` },
		},
		bad: {
			text: 'It began with [the typo](2026-03-01-typos.md).\n',
			beside: { '2026-03-01-typo.md': `${HEAD}A typo.\n` },
		},
	},
	*run({ postmortem, asPublished, all, byId, published, unread }) {
		const shown = new Set(asPublished?.links.map(({ range }) => range.start));
		for (const link of postmortem.links) {
			if (unread.has(link.postmortem?.id ?? '')) continue;
			const isPublic = asPublished === undefined || shown.has(link.range.start);
			const finding =
				inspect(link, postmortem, byId, all) ??
				(isPublic && postmortem.status !== 'draft' ? inspectPublic(link, published) : undefined);
			if (finding) yield finding;
		}
	},
};

/** A link that everyone sees, to a place that exists: on a public site it must not be one that is left out there. */
function inspectPublic(
	{ url, range, postmortem: target }: Link,
	published: ReadonlyMap<string, PublishedOutline>,
): CheckFinding | undefined {
	const found = published.get(target?.id ?? '');
	if (!found || target?.anchor === undefined || found.anchors.includes(target.anchor)) return undefined;
	return internalAnchor(fragmentOf(url), found.id, range);
}

function inspect(
	{ url, range, refused, postmortem: target }: Link,
	from: Postmortem,
	byId: ReadonlyMap<string, PostmortemOutline>,
	all: readonly PostmortemOutline[],
): CheckFinding | undefined {
	if (refused === 'unresolved') return unresolved(url, range);
	if (!target) return undefined;
	const found = byId.get(target.id);
	if (!found) return missing(target.id, range, all.find(({ aliases }) => aliases.includes(target.id))?.id);
	if (found.status === 'draft' && from.status !== 'draft') return draft(target.id, range);
	const hasAnchor = target.anchor === undefined || found.anchors.includes(target.anchor);
	return hasAnchor ? undefined : missingAnchor(fragmentOf(url), found, range);
}

function unresolved(url: string, range: Link['range']): CheckFinding {
	return {
		range,
		message: phrase('linkTarget.unresolved', quoted(url)),
		fix: phrase('linkTarget.unresolvedFix'),
	};
}

/** @param now What it is called since it was renamed. */
function missing(id: string, range: Link['range'], now: string | undefined): CheckFinding {
	return {
		range,
		message: phrase('linkTarget.missing', quoted(id)),
		fix: now ? phrase('linkTarget.missingFix', quoted(now)) : phrase('linkTarget.writeNameFile'),
	};
}

function draft(id: string, range: Link['range']): CheckFinding {
	return {
		range,
		message: phrase('linkTarget.draft', quoted(id)),
		fix: phrase('linkTarget.draftFix'),
	};
}

function internalAnchor(anchor: string, id: string, range: Link['range']): CheckFinding {
	return {
		range,
		message: phrase('linkTarget.internalAnchor', quoted(`#${anchor}`), quoted(id)),
		fix: phrase('linkTarget.internalAnchorFix'),
	};
}

function missingAnchor(fragment: string, found: PostmortemOutline, range: Link['range']): CheckFinding {
	const slugs = found.headings.flatMap(({ slug }) => slug ?? []);
	const near = nearest(fragment, slugs);
	const shown = (near.length > 0 ? near : slugs.slice(0, 8)).map((slug) => quoted(`#${slug}`)).join(', ');
	return {
		range,
		message: phrase('linkTarget.missingAnchor', quoted(`#${fragment}`), quoted(found.id)),
		fix: shown
			? phrase('linkTarget.missingAnchorFix', near.length, shown)
			: phrase('linkTarget.removePartAfter'),
	};
}

/** What stands behind `#`, as written: our pages know some headings under another name than Git hosts. */
function fragmentOf(url: string): string {
	const written = url.slice(url.indexOf('#') + 1);
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}

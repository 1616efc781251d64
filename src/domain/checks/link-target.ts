import type { Link, Postmortem } from '#domain/postmortem';
import { nearest } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck } from './check.ts';

const HEAD = '---\ntitle: "An example"\nstatus: draft\ndate: 2026-03-14\n---\n\n';

export const linkTarget: LibraryCheck = {
	id: 'link-target',
	family: 'references',
	severity: 'error',
	scope: 'library',
	summary: {
		en: 'Links between postmortems lead to one that exists, and to a place on its page.',
		ko: '포스트모템 사이의 링크는 실제로 있는 문서와 그 안의 자리를 가리킨다.',
	},
	why: {
		en: 'A dead link hides that this has happened before, and a published page must not lead to a draft.',
		ko: '끊어진 링크는 같은 일이 전에도 있었다는 사실을 감춥니다. 공개된 페이지가 초안을 가리켜서도 안 됩니다.',
	},
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
	*run({ postmortem, all, byId, published, unread }) {
		const shown = new Set(published.get(postmortem.id)?.links.map(({ range }) => range.start));
		for (const link of postmortem.links) {
			if (unread.has(link.postmortem?.id ?? '')) continue;
			const isPublic = !published.has(postmortem.id) || shown.has(link.range.start);
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
	published: ReadonlyMap<string, Postmortem>,
): CheckFinding | undefined {
	const found = published.get(target?.id ?? '');
	if (!found || target?.anchor === undefined || found.anchors.includes(target.anchor)) return undefined;
	return internalAnchor(fragmentOf(url), found.id, range);
}

function inspect(
	{ url, range, refused, postmortem: target }: Link,
	from: Postmortem,
	byId: ReadonlyMap<string, Postmortem>,
	all: readonly Postmortem[],
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
		message: {
			en: `Unexpected link ${quoted(url)}, expected a postmortem's file, an image beside \`index.md\` or a web address.`,
			ko: korean`링크 ${quoted(url)}이(가) 가리키는 곳이 없습니다. 포스트모템 파일, \`index.md\` 옆의 이미지, 웹 주소여야 합니다.`,
		},
		fix: {
			en: 'Link to `YYYY-MM-DD-slug.md` (from a folder, `../YYYY-MM-DD-slug.md`), or give the full web address.',
			ko: '`YYYY-MM-DD-이름.md`(폴더 안에서는 `../YYYY-MM-DD-이름.md`)로 걸거나 전체 웹 주소를 적으세요.',
		},
	};
}

/** @param now What it is called since it was renamed. */
function missing(id: string, range: Link['range'], now: string | undefined): CheckFinding {
	return {
		range,
		message: {
			en: `Unexpected link to ${quoted(id)}, expected a postmortem that exists.`,
			ko: korean`링크가 가리키는 포스트모템 ${quoted(id)}이(가) 없습니다.`,
		},
		fix: now
			? {
					en: `It was renamed: write ${quoted(now)} in its place.`,
					ko: korean`이름이 바뀌었습니다. ${quoted(now)}(으)로 고치세요.`,
				}
			: {
					en: 'Write the name of the file as it is in `postmortems/`.',
					ko: '`postmortems/`에 있는 파일 이름 그대로 적으세요.',
				},
	};
}

function draft(id: string, range: Link['range']): CheckFinding {
	return {
		range,
		message: {
			en: `Unexpected link to the draft ${quoted(id)}, expected a published postmortem.`,
			ko: korean`링크가 초안 ${quoted(id)}을(를) 가리킵니다. 공개된 포스트모템이어야 합니다.`,
		},
		fix: {
			en: 'Publish the draft first, or remove the link.',
			ko: '초안을 먼저 공개하거나 링크를 지우세요.',
		},
	};
}

function internalAnchor(anchor: string, id: string, range: Link['range']): CheckFinding {
	return {
		range,
		message: {
			en: `Unexpected link to ${quoted(`#${anchor}`)} of ${quoted(id)}, which is internal, expected a place that everyone may see, as they see the link.`,
			ko: korean`누구나 보는 링크가 ${quoted(id)}의 내부용 자리 ${quoted(`#${anchor}`)}을(를) 가리킵니다. 공개되는 자리여야 합니다.`,
		},
		fix: {
			en: 'Remove the part after `#`, or move the link to an internal part.',
			ko: '`#` 뒤를 지우거나 링크를 내부용 부분으로 옮기세요.',
		},
	};
}

function missingAnchor(fragment: string, found: Postmortem, range: Link['range']): CheckFinding {
	const slugs = found.headings.flatMap(({ slug }) => slug ?? []);
	const near = nearest(fragment, slugs);
	const shown = (near.length > 0 ? near : slugs.slice(0, 8)).map((slug) => quoted(`#${slug}`)).join(', ');
	return {
		range,
		message: {
			en: `Unexpected anchor ${quoted(`#${fragment}`)}, expected one that is on the page of ${quoted(found.id)}.`,
			ko: `${quoted(found.id)}에 ${quoted(`#${fragment}`)} 자리가 없습니다.`,
		},
		fix: shown
			? {
					en: near.length > 0 ? `Write ${shown}.` : `Use one of the page's headings: ${shown}.`,
					ko:
						near.length > 0
							? korean`${shown}(으)로 고치세요.`
							: `그 문서의 제목 가운데 하나를 쓰세요: ${shown}.`,
				}
			: { en: 'Remove the part after `#`.', ko: '`#` 뒤를 지우세요.' },
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

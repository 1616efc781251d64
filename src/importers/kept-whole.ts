import type { Language } from '#domain/text/localised';
import { said } from '#locales/said';
import { oneLine } from './blocks.ts';
import { findDay } from './find-day.ts';
import type { FoundDocument } from './found.ts';
import { frontMatter } from './head-text.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportedDocument } from './imported-document.ts';
import { hasMarks, type KeptBack, keptBackBy } from './kept-back.ts';
import { readLooseFrontMatter } from './loose-front-matter.ts';
import { ORIGINAL, withOriginal } from './original.ts';
import type { SettledTimeline } from './settle-moments.ts';
import { nameBehindDay, nameOf } from './source-name.ts';

/** The last resort: nothing is lost, and nothing read. */
export function keptAsItIs(
	found: FoundDocument,
	written: string,
	language: Language,
	context: ImportContext,
	{ marks, report }: { readonly marks: KeptBack; readonly report?: ImportReport },
): ImportedDocument {
	const title = report?.title ?? oneLine(found.title ?? nameOf(found.id)).slice(0, 300);
	const day = report?.day ?? findDay(found, found.labels, [], readLooseFrontMatter(written).body);
	const id = context.idFor(day ?? context.today, nameBehindDay(title, day ?? context.today));
	// In a block of code a mark would keep nothing back.
	const isMarked = marks.label !== undefined || hasMarks(marks);
	const isUnsettled = day === undefined || isMarked;
	const nothing = { services: [], categories: [], tags: [], unread: [] };
	const times: SettledTimeline = { rows: [], asked: [], days: [], timed: 0, untimed: 0 };
	const head = frontMatter(
		found,
		{ title, date: day ?? context.today, facts: nothing, times, language, isUnsettled },
		context,
	);
	const text = `${head}\n\n${withOriginal(title, written.split('\n'), said(ORIGINAL, language))}`;
	return {
		id,
		path: `postmortems/${id}.md`,
		text,
		images: [],
		anchors: new Map(),
		unlinked: [],
		report: {
			source: found.id,
			title,
			...(day !== undefined && { day }),
			...{ timed: 0, untimed: 0, milestones: 0, causes: 0, countermeasures: 0, owned: 0, lessons: 0 },
			...{ prose: [], unread: [], zones: [], days: [], owners: [], isRead: false },
			...(isMarked && keptBackBy(marks, false)),
		},
	};
}

import { aliasFree } from './alias-free.ts';
import { allowKnown } from './allow-known.ts';
import { behindKnown, causesMatch, itemChips } from './cause-checks.ts';
import type { Check } from './check.ts';
import { statusComplete } from './completeness-checks.ts';
import { fileLevelChecks } from './file-level-checks.ts';
import { followUpChecks } from './follow-up-checks.ts';
import { frontMatterChecks } from './front-matter-checks.ts';
import { listChecks } from './list-checks.ts';
import { relatedKnown } from './reference-checks.ts';
import { safetyChecks } from './safety-checks.ts';
import { sectionName } from './section-name.ts';
import { serviceListed } from './service-listed.ts';
import { timeChecks } from './time-checks.ts';
import {
	categoryKnown,
	relationKnown,
	roleKnown,
	serviceKnown,
	severityKnown,
	tagKnown,
} from './vocabulary-checks.ts';

/** Every check there is, in the order of the table of CHECKS.md. Ids are permanent. */
export const checks: readonly Check[] = [
	...fileLevelChecks,
	...frontMatterChecks,
	statusComplete,
	causesMatch,
	allowKnown(() => checks),
	...listChecks,
	itemChips,
	sectionName,
	severityKnown,
	categoryKnown,
	serviceKnown,
	tagKnown,
	roleKnown,
	serviceListed,
	relationKnown,
	relatedKnown,
	aliasFree,
	behindKnown,
	...followUpChecks,
	...timeChecks,
	...safetyChecks,
];

/** The check of an id. */
export const checkById: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]));

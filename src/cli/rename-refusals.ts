import type { CheckedKnowledgeBase } from '#build/checked';
import { hasIdForm } from '#domain/parse/id-form';
import type { Postmortem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { Misuse } from './misuse.ts';
import { collision } from './new-id.ts';

/** @throws Misuse where a postmortem cannot get the name. */
export function refuseName(to: string, postmortem: Postmortem, checked: CheckedKnowledgeBase): void {
	if (to === postmortem.id) throw sameName(to);
	if (!hasIdForm(to)) throw wrongForm(to);
	const others = checked.entries.map(({ id }) => id).filter((id) => id !== postmortem.id);
	const other = collision(to, others);
	if (other !== undefined) throw taken(other);
	const postmortems = checked.files.flatMap((file) => file.postmortem ?? []);
	const former = postmortems.find(({ id, aliases }) => id !== postmortem.id && aliases.includes(to));
	if (former) throw formerName(to, former.id);
	if (checked.knowledgeBase.removed.includes(to)) throw removedName(to);
}

function sameName(to: string): Misuse {
	return new Misuse(phrase('renameRefusals.sameName', quoted(to)));
}

function wrongForm(to: string): Misuse {
	return new Misuse(phrase('renameRefusals.wrongForm', quoted(to)));
}

export function taken(other: string): Misuse {
	return new Misuse(phrase('renameRefusals.taken', quoted(other)));
}

function formerName(to: string, owner: string): Misuse {
	return new Misuse(phrase('renameRefusals.formerName', quoted(to), quoted(owner)));
}

function removedName(to: string): Misuse {
	return new Misuse(phrase('renameRefusals.removedName', quoted(to)));
}

/** With what is not committed, a renaming could not be taken back without it. */
export function uncommitted(paths: readonly string[]): Misuse {
	const shown = paths.slice(0, 5).map(quoted).join(', ');
	const rest = paths.length > 5 ? paths.length - 5 : 0;
	return new Misuse(phrase('renameRefusals.uncommitted', shown, rest));
}

export function changedMeanwhile(path: string): Misuse {
	return new Misuse(phrase('renameRefusals.changedMeanwhile', quoted(path)));
}

export function faultyPlan(path: string): Misuse {
	return new Misuse(phrase('renameRefusals.faultyPlan', quoted(path)));
}

import type { CheckedKnowledgeBase } from '#build/checked';
import { refuseEvidence, type StatusChange } from '#domain/library/edit-status';
import { findReferenced, indexCountermeasures } from '#domain/library/life';
import type { CountermeasureReference } from '#domain/library/references';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { addDays, isRealDay } from '#domain/time/calendar';
import { BOOKS } from '#locales/books';
import { isId } from '#schemas/id-name';
import { changeStatus, type PlannedChange } from './change-status.ts';
import type { ExitCode } from './exit-code.ts';
import { Misuse } from './misuse.ts';

type Names = readonly [postmortem: string, countermeasure: string];

interface CommonOptions {
	readonly root: string;
	/** The day since when; today by default. */
	readonly on?: string;
}

/** `odap done` and `odap verify`: it is in place, or it was seen to work, since a day, with evidence. */
export async function finish(
	status: 'done' | 'verified',
	names: Names,
	options: CommonOptions & { readonly evidence?: string },
): Promise<ExitCode> {
	return changeStatus(names, options, ({ today }, found) => ({
		status,
		...daySince(options, today),
		...evidenceOf(options.evidence, found),
	}));
}

/** `odap accept` and `odap start`: somebody has promised it, or has begun. */
export async function promise(
	status: 'accepted' | 'in-progress',
	names: Names,
	options: CommonOptions & { readonly owner?: string; readonly due?: string },
): Promise<ExitCode> {
	return changeStatus(names, options, (_, { countermeasure }) => {
		const due = dayOf(options.due, '--due');
		const owner = ownerOf(options.owner);
		if (owner === undefined && countermeasure.owners.length === 0) throw noOwner();
		return {
			status,
			...(owner !== undefined && { owner }),
			...(due !== undefined && { due }),
		};
	});
}

/** `odap reject`: it will not be done, for a reason. */
export async function reject(
	names: Names,
	options: CommonOptions & { readonly because: string },
): Promise<ExitCode> {
	return changeStatus(names, options, ({ today }) => {
		if (options.because.trim() === '') throw noReason();
		return { status: 'rejected', ...daySince(options, today), because: options.because };
	});
}

/** `odap supersede`: another countermeasure takes its place. */
export async function supersede(
	names: Names,
	options: CommonOptions & { readonly by: string },
): Promise<ExitCode> {
	return changeStatus(names, options, (checked, found) => ({
		status: 'superseded',
		...daySince(options, checked.today),
		supersededBy: successorOf(options.by.normalize('NFC'), checked, found),
	}));
}

function evidenceOf(url: string | undefined, { postmortem }: CountermeasureReference): Partial<StatusChange> {
	if (url === undefined) return {};
	const refusal = refuseEvidence(url);
	if (refusal) throw new Misuse(refusal);
	return { evidence: { url, label: BOOKS[postmortem.language].cli.evidence } };
}

/** Since when, as far as that is not in the future; somewhere on earth it is tomorrow already. */
function daySince({ on }: CommonOptions, today: string): Pick<PlannedChange, 'date' | 'usualDate'> {
	const date = dayOf(on, '--on');
	if (date === undefined) return { usualDate: today };
	if (date <= addDays(today, 1)) return { date };
	throw new Misuse(phrase('setStatus.daySince', quoted(date), today));
}

function dayOf(text: string | undefined, option: string): string | undefined {
	if (text === undefined || isRealDay(text)) return text;
	throw new Misuse(phrase('setStatus.dayOf', quoted(text), option));
}

function successorOf(by: string, { files }: CheckedKnowledgeBase, found: CountermeasureReference): string {
	const reference = by.includes('#') ? by : `#${by}`;
	const find = indexCountermeasures(files.flatMap(({ postmortem }) => postmortem ?? []));
	const successor = findReferenced(reference, found.postmortem.id, find);
	if (successor && successor.countermeasure !== found.countermeasure) return reference;
	throw new Misuse(phrase('setStatus.successorOf', quoted(by)));
}

function ownerOf(text: string | undefined): string | undefined {
	const owner = text?.normalize('NFC');
	if (owner === undefined || isId(owner)) return owner;
	throw new Misuse(phrase('setStatus.ownerOf', quoted(owner)));
}

function noOwner(): Misuse {
	return new Misuse(phrase('setStatus.noOwner'));
}

function noReason(): Misuse {
	return new Misuse(phrase('setStatus.noReason'));
}

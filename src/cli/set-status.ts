import type { CheckedKnowledgeBase } from '#build/checked';
import { refuseEvidence, type StatusChange } from '#domain/library/edit-status';
import { findReferenced, indexCountermeasures } from '#domain/library/life';
import type { CountermeasureReference } from '#domain/library/references';
import { korean } from '#domain/text/particle';
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
	throw new Misuse({
		en: `Unexpected day ${quoted(date)} after \`--on\`, expected ${quoted(today)} or before. For a day to come use \`odap accept\` with \`--due\`.`,
		ko: `\`--on\`의 ${quoted(date)}: 아직 오지 않은 날입니다. 오늘(${today})까지의 날짜여야 합니다. 앞으로의 기한은 \`odap accept\`의 \`--due\`로 적으세요.`,
	});
}

function dayOf(text: string | undefined, option: string): string | undefined {
	if (text === undefined || isRealDay(text)) return text;
	throw new Misuse({
		en: `Unexpected day ${quoted(text)} after \`${option}\`, expected a real one as \`YYYY-MM-DD\`.`,
		ko: `\`${option}\`의 ${quoted(text)}: \`YYYY-MM-DD\` 꼴의 실제 날짜여야 합니다.`,
	});
}

function successorOf(by: string, { files }: CheckedKnowledgeBase, found: CountermeasureReference): string {
	const reference = by.includes('#') ? by : `#${by}`;
	const find = indexCountermeasures(files.flatMap(({ postmortem }) => postmortem ?? []));
	const successor = findReferenced(reference, found.postmortem.id, find);
	if (successor && successor.countermeasure !== found.countermeasure) return reference;
	throw new Misuse({
		en: `Unexpected ${quoted(by)} after \`--by\`, expected another countermeasure: \`#ID\` of the same file or \`POSTMORTEM#ID\`.`,
		ko: `\`--by\`의 ${quoted(by)}: 같은 파일의 \`#ID\`나 다른 파일의 \`POSTMORTEM#ID\`로 다른 대책을 적으세요.`,
	});
}

function ownerOf(text: string | undefined): string | undefined {
	const owner = text?.normalize('NFC');
	if (owner === undefined || isId(owner)) return owner;
	throw new Misuse({
		en: `Unexpected ${quoted(owner)} after \`--owner\`, expected the id of a team or role, such as \`on-call\`: a letter, then letters, digits, \`-\`, \`_\` or \`.\`. Write it so.`,
		ko: korean`\`--owner\`의 ${quoted(owner)}은(는) 팀이나 역할의 id가 아닙니다. \`on-call\`처럼 글자로 시작해 글자·숫자·\`-\`·\`_\`·\`.\`만으로 적으세요.`,
	});
}

function noOwner(): Misuse {
	return new Misuse({
		en: 'Unexpected countermeasure without an owner, expected `--owner TEAM-OR-ROLE`.',
		ko: '담당이 없는 대책입니다. `--owner 팀이나-역할`을 붙이세요.',
	});
}

function noReason(): Misuse {
	return new Misuse({
		en: 'Unexpected empty reason, expected a sentence after `--because`.',
		ko: '이유가 비어 있습니다. `--because`에 한 문장을 적으세요.',
	});
}

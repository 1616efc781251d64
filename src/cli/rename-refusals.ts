import type { CheckedKnowledgeBase } from '#build/checked';
import { hasIdForm } from '#domain/parse/id-form';
import type { Postmortem } from '#domain/postmortem';
import { korean } from '#domain/text/particle';
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
	return new Misuse({
		en: `Unexpected new name ${quoted(to)}, expected another than it has. Nothing was written.`,
		ko: korean`새 이름 ${quoted(to)}이(가) 지금 이름과 같습니다. 아무것도 쓰지 않았습니다.`,
	});
}

function wrongForm(to: string): Misuse {
	return new Misuse({
		en: `Unexpected new name ${quoted(to)}, expected \`YYYY-MM-DD-slug\` (or \`YYYY-MM-slug\`) in lower case, with hyphens between words. Write it so.`,
		ko: korean`새 이름 ${quoted(to)}이(가) 형식에 맞지 않습니다. 소문자로 \`YYYY-MM-DD-이름\`(날을 모르면 \`YYYY-MM-이름\`)이어야 하며 낱말은 붙임표로 잇습니다.`,
	});
}

export function taken(other: string): Misuse {
	return new Misuse({
		en: `Unexpected new name ${quoted(other)}, which is taken. Nothing was written; choose another.`,
		ko: korean`새 이름 ${quoted(other)}은(는) 이미 쓰이고 있습니다. 아무것도 쓰지 않았으니 다른 이름을 고르세요.`,
	});
}

function formerName(to: string, owner: string): Misuse {
	return new Misuse({
		en: `Unexpected new name ${quoted(to)}, which is an alias of ${quoted(owner)}: its address leads there. Choose another.`,
		ko: korean`새 이름 ${quoted(to)}은(는) ${quoted(owner)}의 별칭이어서 그 주소는 이미 그 문서로 이어집니다. 다른 이름을 고르세요.`,
	});
}

function removedName(to: string): Misuse {
	return new Misuse({
		en: `Unexpected new name ${quoted(to)}, which \`removed\` of \`kb.yaml\` says is gone. Choose another.`,
		ko: korean`새 이름 ${quoted(to)}은(는) \`kb.yaml\`의 \`removed\`에 있습니다. 다른 이름을 고르세요.`,
	});
}

/** With what is not committed, a renaming could not be taken back without it. */
export function uncommitted(paths: readonly string[]): Misuse {
	const shown = paths.slice(0, 5).map(quoted).join(', ');
	const rest = paths.length > 5 ? paths.length - 5 : 0;
	return new Misuse({
		en: `Unexpected uncommitted changes in ${shown}${rest > 0 ? ` and ${rest} more` : ''}, which the renaming would edit or move. Nothing was written; commit or stash them first.`,
		ko: `이름을 바꾸면서 고치거나 옮길 ${shown}${rest > 0 ? ` 외 ${rest}개` : ''}에 커밋하지 않은 변경이 있습니다. 아무것도 쓰지 않았으니 먼저 커밋하거나 스태시하세요.`,
	});
}

export function changedMeanwhile(path: string): Misuse {
	return new Misuse({
		en: `Unexpected change of ${quoted(path)} while it was edited. Nothing was renamed; run the command again.`,
		ko: `고치는 동안 ${quoted(path)} 파일이 바뀌었습니다. 이름은 그대로이니 다시 실행하세요.`,
	});
}

export function faultyPlan(path: string): Misuse {
	return new Misuse({
		en: `Unexpected form of ${quoted(path)}, expected one in which the name can be replaced without changing more. Nothing was written; see what \`odap check\` says of it, or rename by hand.`,
		ko: `${quoted(path)}에서는 다른 것을 건드리지 않고 이름만 바꿀 수 없습니다. 아무것도 쓰지 않았으니 \`odap check\`의 결과를 살펴보거나 직접 고치세요.`,
	});
}

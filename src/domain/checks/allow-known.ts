import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { Check, CheckFacts, LibraryCheck } from './check.ts';
import { unknownTerm } from './known-terms.ts';

/** Findings of these families may be accepted in a file; the others mean that something is broken or unsafe. */
const ALLOWED_FAMILIES = new Set(['follow-up', 'time', 'wording', 'links']);

/** True where a file's front matter may accept the check's findings, with a reason. */
export function isAllowable(check: CheckFacts): boolean {
	return check.scope !== 'parser' && ALLOWED_FAMILIES.has(check.family);
}

const head = (line: string) =>
	`---\ntitle: "Checkout stopped"\nstatus: draft\ndate: 2026-03-14\n${line}\n---\n`;

/** @param registry Called when the check runs: the registry holds this check too. */
export function allowKnown(registry: () => readonly Check[]): LibraryCheck {
	return {
		id: 'allow-known',
		family: 'front-matter',
		severity: 'error',
		scope: 'library',
		summary: {
			en: '`allow` names checks that may be accepted.',
			ko: '`allow`에는 받아들일 수 있는 검사만 적는다.',
		},
		why: {
			en: 'A misspelt entry accepts nothing, and a fault that breaks the file or leaks a secret cannot be accepted here.',
			ko: '철자가 틀린 항목은 아무것도 받아들이지 않습니다. 파일을 깨뜨리거나 비밀을 드러내는 결함은 여기서 받아들일 수 없습니다.',
		},
		examples: {
			good: { text: head('allow: [{ check: blameless-wording, because: "A quotation." }]') },
			bad: { text: head('allow: [{ check: blameless-words, because: "A quotation." }]') },
		},
		*run({ postmortem, own }) {
			const checks: readonly CheckFacts[] = [...registry(), ...(own ?? [])];
			const known = checks.filter(isAllowable).map(({ id }) => id);
			for (const { check: id, range } of postmortem.allow) {
				if (known.includes(id)) continue;
				// A team's own checks have a name before theirs; where they were not loaded, nobody knows them.
				if (own === undefined && id.includes('/')) continue;
				if (!checks.some((check) => check.id === id)) yield unknownTerm(id, known, range, CHOOSE);
				else {
					yield {
						range,
						message: {
							en: `Unexpected ${quoted(id)}, expected a check that may be accepted: this one must be mended.`,
							ko: korean`${quoted(id)}은(는) 받아들일 수 있는 검사가 아닙니다. 결함을 고쳐야 합니다.`,
						},
						fix: { en: 'Mend the fault, and remove the entry.', ko: '결함을 고치고 이 항목을 지우세요.' },
					};
				}
			}
		},
	};
}

const CHOOSE = {
	en: 'Write the id that the finding shows at its end.',
	ko: '검사 결과 끝에 보이는 id를 적으세요.',
};

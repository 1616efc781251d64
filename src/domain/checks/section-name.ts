import type { Range } from '#domain/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { foldHeading, sectionKind } from '#domain/parse/body';
import { nearest } from '#domain/text/nearest';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';

/** A heading that is all but the name of a data section: its list would be prose, and its facts lost. */
export const sectionName: FileCheck = {
	id: 'section-name',
	family: 'lists',
	severity: 'warning',
	scope: 'file',
	summary: {
		en: 'A heading that almost names a data section names it exactly.',
		ko: '데이터 섹션과 거의 같은 제목은 정확히 그 이름으로 쓴다.',
	},
	why: {
		en: 'Only a section with a known name is read as data. “Timelime” would be an ordinary section, and its times would not count.',
		ko: '정해진 이름의 섹션만 데이터로 읽습니다. “타임라안”은 보통 섹션이 되고 그 안의 시각은 계산에 들지 않습니다.',
	},
	examples: {
		good: { text: '## Timeline\n\n- 16:05 `started` Orders stopped\n' },
		bad: { text: '## Timelime\n\n- 16:05 `started` Orders stopped\n' },
	},
	*run({ postmortem, knowledgeBase }) {
		for (const section of postmortem.sections) {
			if (section.kind !== 'other') continue;
			const { text, range } = section.title;
			const near = namesMeant(text, knowledgeBase);
			const only = near.length === 1 ? near[0] : undefined;
			if (near.length === 0) continue;
			yield {
				range,
				message: {
					en: `Unexpected heading ${quoted(text)}, expected ${quoted(only ?? near.join(', '))}: as it is, this section is not read as data.`,
					ko: `제목 ${quoted(text)}은(는) ${quoted(only ?? near.join(', '))}을(를) 쓰려던 것으로 보입니다. 이대로는 데이터로 읽지 않습니다.`,
				},
				fix: {
					en: `Write ${quoted(only ?? near[0] ?? '')}.`,
					ko: `${quoted(only ?? near[0] ?? '')}로 고치세요.`,
				},
			};
		}
		for (const { depth, text, range } of postmortem.headings) {
			const kind = sectionKind(text, knowledgeBase);
			if (depth > 2 && kind !== 'other' && kind !== 'opinion') yield tooDeep(text, depth, range);
		}
	},
};

/** The names that a heading all but says: misspelt, or with more behind it, as in `Timeline (KST)` and `경위: 순서`. */
function namesMeant(heading: string, { sections }: KnowledgeBase): string[] {
	const names = Object.values(sections).flat();
	const folded = foldHeading(heading);
	const begun = /^([^:(\uFF08[]+)[:(\uFF08[]/.exec(folded)?.[1]?.trimEnd();
	const same = names.filter((name) => foldHeading(name) === begun);
	return same.length > 0
		? same
		: nearest(
				folded,
				names.filter((name) => name.length > 2),
			);
}

function tooDeep(text: string, depth: number, range: Range): CheckFinding {
	const shown = quoted(`## ${text}`);
	return {
		range,
		message: {
			en: `Unexpected heading ${quoted(text)} of level ${depth}, expected level 2: as it is, what stands under it is not read as data.`,
			ko: `제목 ${quoted(text)}이(가) ${depth}단계입니다. 2단계여야 데이터로 읽습니다.`,
		},
		fix: { en: `Write ${shown}.`, ko: `${shown}로 고치세요.` },
	};
}

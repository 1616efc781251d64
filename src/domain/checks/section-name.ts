import { foldHeading } from '#domain/parse/body';
import { nearest } from '#domain/parse/nearest';
import { quoted } from '#domain/parse/wording';
import type { FileCheck } from './check.ts';

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
		const names = Object.values(knowledgeBase.sections)
			.flat()
			.filter((name) => name.length > 2);
		for (const section of postmortem.sections) {
			if (section.kind !== 'other') continue;
			const near = nearest(foldHeading(section.title.text), names);
			const only = near.length === 1 ? near[0] : undefined;
			if (near.length === 0) continue;
			yield {
				range: section.title.range,
				message: {
					en: `Unexpected heading ${quoted(section.title.text)}, expected ${quoted(only ?? near.join(', '))}: as it is, this section is not read as data.`,
					ko: `제목 ${quoted(section.title.text)}은(는) ${quoted(only ?? near.join(', '))}의 오타로 보입니다. 이대로는 데이터로 읽지 않습니다.`,
				},
				fix: {
					en: `Write ${quoted(only ?? near[0] ?? '')}.`,
					ko: `${quoted(only ?? near[0] ?? '')}로 고치세요.`,
				},
			};
		}
	},
};

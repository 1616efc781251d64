import { quoted } from '#domain/text/wording';
import { findStruckText, type StruckText } from '#domain/time/read/struck-text';
import type { CheckFinding, FileCheck } from './check.ts';
import { MITIGATED, NOTICED, timelineExample } from './timeline-example.ts';

export const tildeStrikes: FileCheck = {
	id: 'tilde-strikes',
	family: 'time',
	severity: 'warning',
	scope: 'file',
	summary: {
		en: 'Two single tildes in one paragraph strike out what is between them on GitHub.',
		ko: '한 문단에 물결표가 두 번 나오면 GitHub에서는 그 사이에 취소선이 그어진다.',
	},
	why: {
		en: 'Here `~` means about, and Korean writes ranges with it. GitHub takes a pair of single tildes for strikethrough, so that reviewers would see half a sentence crossed out. `\\~` looks the same everywhere.',
		ko: '여기서 `~`는 “쯤”을 뜻하고, 우리말에서는 범위를 나타냅니다. 그러나 GitHub는 홑물결표 한 쌍을 취소선으로 읽어서 리뷰어에게는 문장 절반이 지워진 것처럼 보입니다. `\\~`로 쓰면 어디서나 똑같이 보입니다.',
	},
	examples: {
		good: {
			text: timelineExample([
				'\\~16:05 `started` Payments fail for 10\\~20 % of all cards',
				NOTICED,
				MITIGATED,
			]),
		},
		bad: {
			text: timelineExample(['~16:05 `started` Payments fail for 10~20 % of all cards', NOTICED, MITIGATED]),
		},
	},
	*run({ text, postmortem }) {
		for (const struck of findStruckText(text, postmortem.frontMatterRange.end)) yield finding(struck);
	},
};

function finding({ range, inside, isMeant }: StruckText): CheckFinding {
	const edits = [range.start, range.end - 1].map((start) => ({ range: { start, end: start }, text: '\\' }));
	return {
		range,
		message: {
			en: `Unexpected pair of \`~\`: GitHub strikes out ${quoted(inside)}.`,
			ko: `\`~\` 한 쌍이 있습니다. GitHub에서는 ${quoted(inside)}에 취소선이 그어집니다.`,
		},
		fix: isMeant
			? {
					en: 'Write `~~` on both sides to strike it out, or `\\~` to keep it.',
					ko: '지우려던 것이면 양쪽에 `~~`, 아니면 `\\~`로 쓰세요.',
				}
			: { en: 'Write `\\~` for both.', ko: '둘 다 `\\~`로 쓰세요.' },
		...(isMeant ? {} : { edits }),
	};
}

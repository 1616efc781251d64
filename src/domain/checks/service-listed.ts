import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';
import { unknownTerm } from './known-terms.ts';

const head = (...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;

const LIST_SERVICE = {
	en: 'Add the service to `services:` in the front matter.',
	ko: '프런트 매터의 `services:`에 서비스를 더하세요.',
};

export const serviceListed: FileCheck = {
	id: 'service-listed',
	family: 'vocabulary',
	severity: 'error',
	scope: 'file',
	summary: {
		en: 'A service that an item names stands in `services`.',
		ko: '항목에 적은 서비스는 `services`에도 있다.',
	},
	why: {
		en: 'What happened to a service is found by `services`. One that only an item names is in no index, and a misspelt one would have a history of its own.',
		ko: '어느 서비스의 일인지는 `services`로 찾습니다. 항목에만 적은 서비스는 어느 색인에도 나오지 않고, 철자가 틀린 서비스는 따로 세어집니다.',
	},
	examples: {
		good: {
			text: `${head('services: [checkout]')}\n## Timeline\n\n- 16:05 \`started\` \`service:checkout\` Orders failed\n`,
		},
		bad: {
			text: `${head('services: [checkout]')}\n## Timeline\n\n- 16:05 \`started\` \`service:chekout\` Orders failed\n`,
		},
	},
	run: ({ postmortem }) =>
		[...postmortem.timeline, ...postmortem.causes].flatMap(({ chips }) =>
			chips
				.filter(
					({ key, value }) =>
						key === 'service' && value !== undefined && !postmortem.services.includes(value),
				)
				.map(({ value = '', range }) =>
					postmortem.services.length === 0
						? noServices(value, { start: range.end - value.length, end: range.end })
						: unknownTerm(
								value,
								postmortem.services,
								{ start: range.end - value.length, end: range.end },
								LIST_SERVICE,
							),
				),
		),
};

function noServices(value: string, range: CheckFinding['range']): CheckFinding {
	return {
		...(range && { range }),
		message: {
			en: `Unexpected service ${quoted(value)}, expected one of \`services\`, of which there are none.`,
			ko: korean`서비스 ${quoted(value)}이(가) \`services\`에 없습니다. \`services\`가 비어 있습니다.`,
		},
		fix: LIST_SERVICE,
	};
}

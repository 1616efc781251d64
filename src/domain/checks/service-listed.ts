import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';
import { unknownTerm } from './known-terms.ts';

const head = (...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;

const LIST_SERVICE = phrase('vocabularyChecks.listService');

export const serviceListed: FileCheck = {
	id: 'service-listed',
	family: 'vocabulary',
	severity: 'error',
	scope: 'file',
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
		message: phrase('vocabularyChecks.noServices', quoted(value)),
		fix: LIST_SERVICE,
	};
}

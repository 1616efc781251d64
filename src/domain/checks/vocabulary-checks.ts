import type { Term } from '#domain/knowledge-base';
import { phrase } from '#domain/text/phrase';
import type { CheckFinding, FileCheck, FileSubject } from './check.ts';
import { unknownTerm } from './known-terms.ts';

const head = (...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;

const CHOOSE_LEVEL = phrase('vocabularyChecks.chooseLevel');
const CHOOSE_CATEGORY = phrase('vocabularyChecks.chooseCategory');
const ADD_SERVICE = phrase('vocabularyChecks.addService');
const ADD_TAG = phrase('vocabularyChecks.addTag');
const ADD_ROLE = phrase('vocabularyChecks.addRole');
const CHOOSE_RELATION = phrase('vocabularyChecks.chooseRelation');

export const severityKnown: FileCheck = {
	id: 'severity-known',
	family: 'vocabulary',
	severity: 'error',
	scope: 'file',
	examples: { good: { text: head('severity: sev2') }, bad: { text: head('severity: sev9') } },
	run: ({ postmortem, knowledgeBase }) =>
		isKnown(postmortem.severity, knowledgeBase.severities)
			? []
			: [
					unknownTerm(
						postmortem.severity,
						ids(knowledgeBase.severities),
						postmortem.places['severity']?.value,
						CHOOSE_LEVEL,
					),
				],
};

export const categoryKnown: FileCheck = {
	id: 'category-known',
	family: 'vocabulary',
	severity: 'error',
	scope: 'file',
	examples: { good: { text: head('causes: [capacity]') }, bad: { text: head('causes: [capasity]') } },
	run: ({ postmortem, knowledgeBase }) =>
		unknownIn(postmortem.categories, knowledgeBase.categories, 'causes', {
			postmortem,
			otherwise: CHOOSE_CATEGORY,
		}),
};

export const serviceKnown: FileCheck = {
	id: 'service-known',
	family: 'vocabulary',
	severity: 'error',
	scope: 'file',
	examples: {
		good: { text: head('services: [checkout]'), settings: 'services: [{ id: checkout }]\n' },
		bad: { text: head('services: [chekout]'), settings: 'services: [{ id: checkout }]\n' },
	},
	run: ({ postmortem, knowledgeBase }) =>
		knowledgeBase.services.length === 0
			? []
			: unknownIn(postmortem.services, knowledgeBase.services, 'services', {
					postmortem,
					otherwise: ADD_SERVICE,
				}),
};

export const tagKnown: FileCheck = {
	id: 'tag-known',
	family: 'vocabulary',
	severity: 'error',
	scope: 'file',
	examples: {
		good: { text: head('tags: [black-friday]'), settings: 'tags: [{ id: black-friday }]\n' },
		bad: { text: head('tags: [blackfriday]'), settings: 'tags: [{ id: black-friday }]\n' },
	},
	run: ({ postmortem, knowledgeBase }) =>
		knowledgeBase.tags.length === 0
			? []
			: unknownIn(postmortem.tags, knowledgeBase.tags, 'tags', { postmortem, otherwise: ADD_TAG }),
};

export const relationKnown: FileCheck = {
	id: 'relation-known',
	family: 'vocabulary',
	severity: 'error',
	scope: 'file',
	examples: {
		good: { text: head('related: [{ postmortem: 2026-01-02-other, how: mentions }]') },
		bad: { text: head('related: [{ postmortem: 2026-01-02-other, how: mention }]') },
	},
	run: ({ postmortem, knowledgeBase }) =>
		postmortem.related.flatMap(({ how }, index) =>
			isKnown(how, knowledgeBase.relations)
				? []
				: [
						unknownTerm(
							how,
							ids(knowledgeBase.relations),
							postmortem.places[`related.${index}.how`]?.value,
							CHOOSE_RELATION,
						),
					],
		),
};

export const roleKnown: FileCheck = {
	id: 'role-known',
	family: 'vocabulary',
	severity: 'error',
	scope: 'file',
	examples: {
		good: {
			text: `${head('roles: { on-call: "the on-call engineer" }')}\n## Timeline\n\n- 16:05 \`role:on-call\` Rolled back\n`,
		},
		bad: {
			text: `${head('roles: { on-call: "the on-call engineer" }')}\n## Timeline\n\n- 16:05 \`role:oncall\` Rolled back\n`,
		},
	},
	run: ({ postmortem, knowledgeBase }) => {
		const known = [...Object.keys(postmortem.roles), ...ids(knowledgeBase.roles)];
		return postmortem.timeline.flatMap(({ chips }) =>
			chips
				.filter(({ key, value }) => key === 'role' && value !== undefined && !known.includes(value))
				.map(({ value = '', range }) => unknownTerm(value, known, afterColon(range, value), ADD_ROLE)),
		);
	},
};

function unknownIn(
	written: readonly string[],
	terms: readonly Term[],
	key: string,
	{ postmortem, otherwise }: Pick<FileSubject, 'postmortem'> & { otherwise: CheckFinding['fix'] },
): CheckFinding[] {
	return written.flatMap((id, index) =>
		isKnown(id, terms)
			? []
			: [
					unknownTerm(
						id,
						ids(terms),
						postmortem.places[`${key}.${index}`]?.value ?? postmortem.places[key]?.value,
						otherwise,
					),
				],
	);
}

function afterColon(range: { start: number; end: number }, value: string) {
	return { start: range.end - value.length, end: range.end };
}

function isKnown(id: string, terms: readonly Term[]): boolean {
	return terms.some((term) => term.id === id);
}

function ids(terms: readonly Term[]): string[] {
	return terms.map(({ id }) => id);
}

import type { Term } from '#domain/knowledge-base';
import type { CheckFinding, FileCheck, FileSubject } from './check.ts';
import { unknownTerm } from './known-terms.ts';

const head = (...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;

const CHOOSE_LEVEL = {
	en: 'Choose the level whose definition matches the impact.',
	ko: '영향과 뜻이 맞는 심각도를 고르세요.',
};
const CHOOSE_CATEGORY = {
	en: 'Choose the category whose definition fits, or add one to `kb.yaml`.',
	ko: '뜻이 맞는 분류를 고르거나 `kb.yaml`에 더하세요.',
};
const ADD_SERVICE = {
	en: 'Add the service to `kb.yaml`, or choose a listed one.',
	ko: '`kb.yaml`에 서비스를 더하거나 목록에서 고르세요.',
};
const ADD_TAG = {
	en: 'Add the tag to `kb.yaml`, or choose a listed one.',
	ko: '`kb.yaml`에 태그를 더하거나 목록에서 고르세요.',
};
const ADD_ROLE = {
	en: 'Add the role to `roles:` in the front matter.',
	ko: '프런트 매터의 `roles:`에 역할을 더하세요.',
};
const CHOOSE_RELATION = { en: 'Choose the relation that fits.', ko: '맞는 관계를 고르세요.' };

export const severityKnown: FileCheck = {
	id: 'severity-known',
	family: 'vocabulary',
	severity: 'error',
	scope: 'file',
	summary: { en: 'The severity is a level of the vocabulary.', ko: '심각도는 어휘에 있는 단계다.' },
	why: {
		en: 'Severity decides what a postmortem needs and how soon follow-ups are due; an unknown level decides nothing.',
		ko: '심각도에 따라 갖출 것과 후속 조치의 기한이 정해집니다. 모르는 단계로는 아무것도 정할 수 없습니다.',
	},
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
	summary: {
		en: 'Root-cause categories are those of the vocabulary.',
		ko: '근본 원인 분류는 어휘에 있는 것이다.',
	},
	why: {
		en: 'Recurrence is found by comparing categories. Free words never match each other.',
		ko: '재발은 분류를 견주어 찾습니다. 제각각 지은 말은 서로 맞지 않습니다.',
	},
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
	summary: {
		en: 'Services are those listed in `kb.yaml`, where it lists any.',
		ko: '서비스는 `kb.yaml`에 적힌 것이다(적힌 것이 있을 때).',
	},
	why: {
		en: 'A service under two spellings has two halves of a history.',
		ko: '한 서비스를 두 가지로 적으면 이력이 둘로 갈립니다.',
	},
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
	summary: {
		en: 'Tags are those listed in `kb.yaml`, where it lists any.',
		ko: '태그는 `kb.yaml`에 적힌 것이다(적힌 것이 있을 때).',
	},
	why: {
		en: 'A tag under two spellings finds half of what it is for.',
		ko: '한 태그를 두 가지로 적으면 절반만 찾게 됩니다.',
	},
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
	summary: {
		en: 'A relation between postmortems is one of the vocabulary.',
		ko: '포스트모템 사이의 관계는 어휘에 있는 것이다.',
	},
	why: {
		en: 'Relations are shown on both pages and say what each means for the other.',
		ko: '관계는 양쪽 페이지에 나타나며 서로에게 무엇인지 말해 줍니다.',
	},
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
	summary: {
		en: 'A role in the timeline is named in the front matter or in `kb.yaml`.',
		ko: '타임라인의 역할은 프런트 매터나 `kb.yaml`에 적혀 있다.',
	},
	why: {
		en: 'Readers see the role’s label, not its id; without one they see a code.',
		ko: '읽는 사람에게는 역할의 이름이 보입니다. 이름이 없으면 코드만 보입니다.',
	},
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

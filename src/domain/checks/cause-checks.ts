import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Cause, Postmortem } from '#domain/postmortem';
import { nearest } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
import { alternatives, quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';
import { unknownTerm } from './known-terms.ts';

const head = (...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;
const list = (title: string, ...items: string[]) =>
	`\n## ${title}\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n`;
const SLOW = '`#slow-query` `trigger` `capacity` A report query held the table';

export const causesMatch: FileCheck = {
	id: 'causes-match',
	family: 'front-matter',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	summary: {
		en: '`causes` in the front matter equals the categories of the cause list.',
		ko: '프런트 매터의 `causes`는 원인 목록의 분류와 같다.',
	},
	why: {
		en: 'The same fact stands in two places: one for machines that read only the front matter, one beside its reason. They must not differ.',
		ko: '같은 사실이 두 곳에 있습니다. 하나는 프런트 매터만 읽는 기계를 위해, 하나는 이유 곁에 있습니다. 둘이 달라서는 안 됩니다.',
	},
	examples: {
		good: { text: head('causes: [capacity]') + list('Causes', SLOW) },
		bad: { text: head('causes: [data]') + list('Causes', SLOW) },
	},
	*run({ postmortem, knowledgeBase }) {
		const listed = [...new Set(postmortem.causes.flatMap(({ category }) => category ?? []))];
		const isStillOpen = postmortem.status === 'draft' && !postmortem.places['causes'];
		if (listed.length === 0 || isStillOpen) return;
		const written = new Set(postmortem.categories.map((id) => meantCategory(id, knowledgeBase)));
		// What nobody can tell is said by `category-known` alone.
		if (written.has(undefined)) return;
		if (listed.length === written.size && listed.every((category) => written.has(category))) return;
		yield causesDiffer(postmortem, listed);
	},
};

/** A category that is misspelt is another fault, and stands for the one that is meant. */
function meantCategory(id: string, { categories }: KnowledgeBase): string | undefined {
	const known = categories.map((category) => category.id);
	if (known.includes(id)) return id;
	const near = nearest(id, known);
	return near.length === 1 ? near[0] : undefined;
}

function causesDiffer(postmortem: Postmortem, listed: readonly string[]): CheckFinding {
	const value = `[${listed.join(', ')}]`;
	const place = postmortem.places['causes'];
	const fence = postmortem.frontMatterRange;
	const edit = place
		? { range: place.value, text: value }
		: { range: { start: fence.end - 3, end: fence.end - 3 }, text: `causes: ${value}\n` };
	return {
		range: place?.value ?? { start: fence.start, end: fence.start + 3 },
		message: {
			en: `Unexpected causes ${quoted(`[${postmortem.categories.join(', ')}]`)}, expected ${quoted(value)} as in the cause list.`,
			ko: `\`causes\`가 ${quoted(`[${postmortem.categories.join(', ')}]`)}인데 원인 목록의 분류는 ${quoted(value)}입니다.`,
		},
		fix: {
			en: `Write \`causes: ${value}\`, or correct the list.`,
			ko: korean`\`causes: ${value}\`(으)로 고치거나 목록을 고치세요.`,
		},
		edits: [edit],
	};
}

export const itemChips: FileCheck = {
	id: 'item-chips',
	family: 'lists',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	summary: {
		en: 'A cause has a kind and a category; a countermeasure has a kind.',
		ko: '원인에는 종류와 분류가, 재발 방지 대책에는 종류가 있다.',
	},
	why: {
		en: 'These are what the indexes are made of. In a draft a missing one is only noted.',
		ko: '색인은 이것으로 만듭니다. 초안에서는 빠져 있어도 알려 주기만 합니다.',
	},
	examples: {
		good: { text: head() + list('Causes', SLOW) },
		bad: { text: head() + list('Causes', '`#slow-query` `trigger` A report query held the table') },
	},
	*run({ postmortem, knowledgeBase }) {
		const severity = postmortem.status === 'draft' ? 'note' : 'error';
		for (const cause of postmortem.causes) {
			if (!cause.kind)
				yield lacking(
					cause,
					'kind',
					knowledgeBase.causeKinds.map(({ id }) => id),
					severity,
				);
			if (!cause.category)
				yield lacking(
					cause,
					'category',
					knowledgeBase.categories.map(({ id }) => id),
					severity,
				);
		}
		for (const countermeasure of postmortem.countermeasures) {
			if (countermeasure.kind) continue;
			yield lacking(
				countermeasure,
				'kind',
				knowledgeBase.countermeasureKinds.map(({ id }) => id),
				severity,
			);
		}
	},
};

function lacking(
	item: { readonly id: string; readonly chips: Cause['chips']; readonly prose: Cause['prose'] },
	what: 'kind' | 'category',
	choices: readonly string[],
	severity: 'note' | 'error',
): CheckFinding {
	const expected = alternatives(choices);
	const range = item.chips[0]?.range ?? { start: item.prose.range.start, end: item.prose.range.start + 1 };
	const name = what === 'kind' ? '종류' : '분류';
	return {
		severity,
		range,
		message: {
			en: `Unexpected end of the chips of ${quoted(`#${item.id}`)}, expected a ${what}: ${expected.en}.`,
			ko: korean`${quoted(`#${item.id}`)}에 ${name}이(가) 없습니다. 쓸 수 있는 값: ${expected.ko}.`,
		},
		fix: {
			en: `Add a ${what} in backticks behind the id.`,
			ko: korean`id 뒤에 ${name}을(를) 백틱으로 감싸 적으세요.`,
		},
	};
}

export const behindKnown: FileCheck = {
	id: 'behind-known',
	family: 'references',
	severity: 'error',
	scope: 'file',
	summary: {
		en: '`behind:` names another cause of the file, and no chain of them runs in a circle.',
		ko: '`behind:`는 같은 파일의 다른 원인을 가리키며 돌고 돌지 않는다.',
	},
	why: {
		en: 'Whether a cause is answered depends on the causes behind it. A broken or circular chain has no answer.',
		ko: '원인에 대책이 있는지는 그 뒤의 원인에 달려 있습니다. 끊기거나 도는 사슬에는 답이 없습니다.',
	},
	examples: {
		good: {
			text: head() + list('Causes', SLOW, '`#no-limit` `latent` `architecture` `behind:slow-query` No limit'),
		},
		bad: {
			text: head() + list('Causes', SLOW, '`#no-limit` `latent` `architecture` `behind:slow-qery` No limit'),
		},
	},
	*run({ postmortem }) {
		const byId = new Map(postmortem.causes.map((cause) => [cause.id, cause]));
		for (const cause of postmortem.causes) {
			for (const chip of cause.chips) {
				if (chip.key !== 'behind' || chip.value === undefined) continue;
				const range = { start: chip.range.end - chip.value.length, end: chip.range.end };
				if (!byId.has(chip.value)) yield unknownTerm(chip.value, [...byId.keys()], range, NAME_A_CAUSE);
				else if (leadsTo(chip.value, cause.id, byId)) yield circle(cause.id, range);
			}
		}
	},
};

const NAME_A_CAUSE = {
	en: 'Name the id of a cause in this file.',
	ko: '이 파일에 있는 원인의 id를 적으세요.',
};

function leadsTo(from: string, target: string, byId: ReadonlyMap<string, Cause>): boolean {
	const seen = new Set<string>();
	const waiting = [from];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (id === target) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		waiting.push(...(byId.get(id)?.behind ?? []));
	}
	return false;
}

function circle(id: string, range: { start: number; end: number }): CheckFinding {
	return {
		range,
		message: {
			en: `Unexpected circle: ${quoted(`#${id}`)} lies behind itself, expected a chain with an end.`,
			ko: korean`${quoted(`#${id}`)}이(가) 돌아서 자기 자신을 가리킵니다. 사슬에는 끝이 있어야 합니다.`,
		},
		fix: { en: 'Remove the `behind:` that closes the circle.', ko: '고리를 닫는 `behind:`를 지우세요.' },
	};
}

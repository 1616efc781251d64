import type { Range } from '#domain/findings/diagnostic';
import type { Postmortem } from '#domain/postmortem';
import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck, LibrarySubject } from './check.ts';

const head = (...lines: string[]) =>
	`---\n${['title: "Checkout stopped"', 'status: draft', 'date: 2026-03-14', ...lines].join('\n')}\n---\n`;

export const aliasFree: LibraryCheck = {
	id: 'alias-free',
	family: 'references',
	severity: 'error',
	scope: 'library',
	summary: {
		en: 'An address belongs to one postmortem: no alias is the id or the alias of another, nor in `removed`.',
		ko: '주소 하나는 포스트모템 하나의 것이다. `aliases`에는 다른 문서의 id나 별칭, `removed`에 있는 id를 적지 않는다.',
	},
	why: {
		en: 'Addresses stand in chats and tickets for years. One that two postmortems claim would lead to either of them.',
		ko: '주소는 채팅과 티켓에 몇 년씩 남습니다. 두 문서가 같은 주소를 내세우면 어디로 갈지 알 수 없습니다.',
	},
	examples: {
		good: {
			text: head('aliases: [2026-03-14-checkout]'),
			beside: { '2026-01-02-other.md': head() },
		},
		bad: {
			text: head('aliases: [2026-01-02-other]'),
			beside: { '2026-01-02-other.md': head() },
		},
	},
	*run(subject) {
		const { postmortem, knowledgeBase } = subject;
		for (const [index, alias] of postmortem.aliases.entries()) {
			const taken = takenBy(alias, index, subject);
			if (taken) yield finding(alias, taken, postmortem.places[`aliases.${index}`]?.value);
		}
		if (postmortem.status !== 'draft' && knowledgeBase.removed.includes(postmortem.id))
			yield there(postmortem);
	},
};

/** What else has the address, in the words that follow its name. */
function takenBy(
	alias: string,
	index: number,
	{ postmortem, all, byId, unread, knowledgeBase }: LibrarySubject,
): Text | undefined {
	if (alias === postmortem.id) return { en: 'its own id', ko: '이 문서의 지금 id' };
	if (byId.has(alias) || unread.has(alias)) return { en: 'the id of another', ko: '다른 포스트모템의 id' };
	if (postmortem.aliases.indexOf(alias) < index) return { en: 'listed before', ko: '앞에 이미 적은 별칭' };
	const other = all.find((each) => each !== postmortem && each.aliases.includes(alias));
	if (other) return { en: `an alias of ${quoted(other.id)} too`, ko: `${quoted(other.id)}에도 있는 별칭` };
	return knowledgeBase.removed.includes(alias)
		? { en: 'in `removed` of `kb.yaml`', ko: '`kb.yaml`의 `removed`에 있는 id' }
		: undefined;
}

function finding(alias: string, taken: Text, range: Range | undefined): CheckFinding {
	return {
		...(range ? { range } : {}),
		message: {
			en: `Unexpected alias ${quoted(alias)}, which is ${taken.en}, expected an address that is this postmortem's alone.`,
			ko: korean`별칭 ${quoted(alias)}은(는) ${taken.ko}입니다. 이 문서만의 옛 주소여야 합니다.`,
		},
		fix: {
			en: 'Take it out of all places but one.',
			ko: '한 곳에만 남기고 지우세요.',
		},
	};
}

function there({ id, places, frontMatterRange }: Postmortem): CheckFinding {
	return {
		range: places['status']?.value ?? frontMatterRange,
		message: {
			en: `Unexpected ${quoted(id)} in \`removed\` of \`kb.yaml\`, expected only what is published no more.`,
			ko: korean`${quoted(id)}이(가) \`kb.yaml\`의 \`removed\`에 있습니다. 더 이상 공개하지 않는 것만 적어야 합니다.`,
		},
		fix: {
			en: 'Take it out of `removed`, or make it a draft.',
			ko: '`removed`에서 지우거나 이 문서를 초안으로 바꾸세요.',
		},
	};
}

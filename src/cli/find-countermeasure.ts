import type { CountermeasureReference } from '#domain/library/library';
import { indexCountermeasures } from '#domain/library/life';
import { nearest } from '#domain/parse/nearest';
import { alternatives, quoted } from '#domain/parse/wording';
import type { Postmortem } from '#domain/postmortem';
import type { LoadedKnowledgeBase } from '#store/read-knowledge-base';
import { Misuse } from './misuse.ts';

/**
 * The countermeasure that two arguments name: a postmortem by its id or its path, a countermeasure by its id,
 * with or without `#`.
 * @throws Misuse where there is none, with the ids that come near.
 */
export function findCountermeasure(
	{ files }: LoadedKnowledgeBase,
	postmortemArgument: string,
	countermeasureArgument: string,
): CountermeasureReference {
	const postmortems = files.flatMap((file) => file.postmortem ?? []);
	const postmortem = findPostmortem(postmortems, postmortemArgument.normalize('NFC'));
	const id = countermeasureArgument.normalize('NFC').replace(/^#/, '');
	const found = indexCountermeasures([postmortem])(postmortem.id, id);
	if (found) return found;
	const ids = postmortem.countermeasures.map((each) => each.id);
	const near = nearest(id, ids);
	const { en, ko } = alternatives(near.length > 0 ? near : ids);
	throw new Misuse({
		en: `Unexpected countermeasure ${quoted(id)}, expected one of ${quoted(postmortem.id)}: ${en}.`,
		ko: `${quoted(postmortem.id)}에 ${quoted(id)} 대책이 없습니다. 있는 대책: ${ko}.`,
	});
}

function findPostmortem(postmortems: readonly Postmortem[], argument: string): Postmortem {
	const id = argument
		.replace(/^.*?postmortems\//, '')
		.replace(/\/index\.md$/, '')
		.replace(/\.md$/, '');
	const found = postmortems.find((postmortem) => postmortem.id === id);
	if (found) return found;
	const ids = postmortems.map((postmortem) => postmortem.id);
	const near = [...nearest(id, ids), ...ids.filter((each) => each.includes(id))];
	const { en, ko } = alternatives([...new Set(near)]);
	throw new Misuse({
		en: `Unexpected postmortem ${quoted(id)}, expected ${near.length > 0 ? en : 'the name of a file in `postmortems/`, without `.md`'}.`,
		ko: `${quoted(id)} 포스트모템이 없습니다. ${near.length > 0 ? `비슷한 것: ${ko}.` : '`postmortems/`에 있는 파일 이름을 `.md` 없이 적으세요.'}`,
	});
}

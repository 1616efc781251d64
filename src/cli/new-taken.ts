import { korean } from '#domain/text/particle';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { listPostmortems } from '#store/list-postmortems';
import { Misuse } from './misuse.ts';
import { collision } from './new-id.ts';

/** @throws Misuse where another postmortem has the name. */
export function refuseTaken(folder: KnowledgeBaseFolder, id: string): void {
	const other = collision(
		id,
		listPostmortems(folder.postmortems).map((entry) => entry.id),
	);
	if (other !== undefined) throw taken(other);
}

export function taken(id: string): Misuse {
	return new Misuse({
		en: `Unexpected name \`${id}\`, which another postmortem has. Choose other words with \`--slug\`.`,
		ko: korean`이름 \`${id}\`을(를) 쓰는 포스트모템이 이미 있습니다. \`--slug\`로 다른 이름을 지정하세요.`,
	});
}

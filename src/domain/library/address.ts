import type { KnowledgeBase } from '#domain/knowledge-base';

type Place = Pick<KnowledgeBase, 'base' | 'url'>;

/** The address of a page, by its folders, with its host only where `kb.yaml` names one. */
export function pageAddress(place: Place, folders: readonly string[], anchor?: string): string {
	const path = folders.map((folder) => `${encodeURIComponent(folder)}/`).join('');
	return fileAddress(place, anchor === undefined ? path : `${path}#${encodeURIComponent(anchor)}`);
}

/** The address of a file, by its path from the base, already encoded. */
export function fileAddress({ base, url }: Place, path: string): string {
	return url === undefined ? base + path : new URL(base + path, url).href;
}

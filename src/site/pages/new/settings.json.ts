import type { APIRoute } from 'astro';
import { jsonResponse } from '#site/json-response';
import { readLibrary } from '#site/library';
import { ownTextsOf } from '#site/view/own-texts-of';
import type { WriteSettings } from '#site/view/write-settings';

/** What the form and the checks in it need to know of the knowledge base. */
export const GET: APIRoute = () => {
	const { folder, postmortems, ...library } = readLibrary();
	// What was taken down is named where its address says so, and nowhere else.
	const knowledgeBase = { ...library.knowledgeBase, removed: [] };
	const texts = ownTextsOf('writePage');
	const ids = postmortems.map(({ id }) => id);
	const settings: WriteSettings = { knowledgeBase, folder, ids, ...(texts && { texts }) };
	return jsonResponse(settings);
};

import type { APIRoute, GetStaticPaths } from 'astro';
import type { Postmortem } from '#domain/postmortem';
import { readSite } from '#site/site';
import { cardSvg, hasCard } from '#site/view/card';

export const getStaticPaths = (() => {
	const site = readSite();
	return site.library.postmortems
		.filter((postmortem) => hasCard(postmortem, site))
		.map((postmortem) => ({ params: { id: postmortem.id }, props: { postmortem } }));
}) satisfies GetStaticPaths;

/** The picture of a postmortem where its link is shared, as the command prints it. */
export const GET: APIRoute<{ postmortem: Postmortem }> = async ({ props }) => {
	const site = readSite();
	const bytes = await site.library.cards?.print(cardSvg(props.postmortem, site));
	return new Response(bytes && new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
};

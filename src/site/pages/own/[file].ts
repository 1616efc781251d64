import type { APIRoute, GetStaticPaths } from 'astro';
import { ownAssets } from '#site/own-assets';

export const getStaticPaths = (() =>
	ownAssets().map((asset) => ({ params: { file: asset.file }, props: { asset } }))) satisfies GetStaticPaths;

/** What gives the site its own look: the accent and the team's style sheet, and the logo. */
export const GET: APIRoute<{ asset: ReturnType<typeof ownAssets>[number] }> = ({ props: { asset } }) =>
	new Response(asset.bytes, { headers: { 'Content-Type': asset.type } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { byFormerId } from '#domain/library/former-ids';
import type { Postmortem } from '#domain/postmortem';
import { readLibrary } from '#site/library';
import { readSite } from '#site/site';
import { movedPage } from '#site/view/moved-page';

export const getStaticPaths = (() =>
	[...byFormerId(readLibrary())].map(([id, postmortem]) => ({
		params: { id },
		props: { postmortem },
	}))) satisfies GetStaticPaths;

/** What stands at an address that a postmortem had before. */
export const GET: APIRoute<{ postmortem: Postmortem }> = ({ props }) =>
	new Response(movedPage(props.postmortem, readSite()), {
		headers: { 'content-type': 'text/html; charset=utf-8' },
	});

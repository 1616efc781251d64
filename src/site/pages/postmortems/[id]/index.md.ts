import type { APIRoute, GetStaticPaths } from 'astro';
import { postmortemMarkdown } from '#data/markdown/postmortem-markdown';
import type { Postmortem } from '#domain/postmortem';
import { readLibrary } from '#site/library';

export const getStaticPaths = (() =>
	readLibrary().postmortems.map((postmortem) => ({
		params: { id: postmortem.id },
		props: { postmortem },
	}))) satisfies GetStaticPaths;

/** The page of a postmortem as Markdown. */
export const GET: APIRoute<{ postmortem: Postmortem }> = ({ props }) =>
	new Response(postmortemMarkdown(props.postmortem, readLibrary()), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});

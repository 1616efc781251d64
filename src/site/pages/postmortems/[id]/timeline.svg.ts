import type { APIRoute, GetStaticPaths } from 'astro';
import type { Postmortem } from '#domain/postmortem';
import { readLibrary } from '#site/library';
import { readSite } from '#site/site';
import { svgResponse } from '#site/svg-response';
import { hasFigure, timelineSvg } from '#site/view/embeds';

export const getStaticPaths = (() =>
	readLibrary()
		.postmortems.filter(hasFigure)
		.map((postmortem) => ({
			params: { id: postmortem.id },
			props: { postmortem },
		}))) satisfies GetStaticPaths;

/** The timeline of a postmortem as an image that other pages may show. */
export const GET: APIRoute<{ postmortem: Postmortem }> = ({ props }) =>
	svgResponse(timelineSvg(props.postmortem, readSite()));

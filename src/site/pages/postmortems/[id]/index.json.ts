import type { APIRoute, GetStaticPaths } from 'astro';
import { postmortemData } from '#data/postmortem-data';
import type { Postmortem } from '#domain/postmortem';
import { jsonResponse } from '#site/json-response';
import { readLibrary } from '#site/library';

export const getStaticPaths = (() =>
	readLibrary().postmortems.map((postmortem) => ({
		params: { id: postmortem.id },
		props: { postmortem },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ postmortem: Postmortem }> = ({ props }) =>
	jsonResponse(postmortemData(props.postmortem, readLibrary()));

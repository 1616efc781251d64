import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { postmortemMarkdown } from '#data/markdown/postmortem-markdown';
import { listFollowUpsOf } from '#domain/library/follow-up-list';
import { byFormerId } from '#domain/library/former-ids';
import type { Library } from '#domain/library/library';
import { rankByText, rankSimilar } from '#domain/library/rank-by-text';
import { carriedMetric } from '#domain/time/measure/aggregate';
import { trendsOf } from '#domain/time/measure/trends';
import { BUILT_IN_SYNONYMS } from '#search/analysis/built-in-synonyms';
import { answerMissing, answerUnknown, answerWith } from './answer.ts';
import { describe, tellWhole } from './describe.ts';
import { filters, passes, unknownValue } from './filters.ts';

/** Reads what an audience may know, as it is now. */
export type ReadLibrary = () => Promise<Library>;

const READ_ONLY = { annotations: { readOnlyHint: true, openWorldHint: false } };
const limit = z.number().int().min(1).max(100);

export function addSearch(server: McpServer, read: ReadLibrary): void {
	const inputSchema = z.object({
		query: z.string().max(2000).optional().describe('words, English or Korean; without it the newest first'),
		limit: limit.default(10),
		...filters,
	});
	const description = 'Find postmortems by words and by facts.';
	server.registerTool('search', { description, inputSchema, ...READ_ONLY }, async (asked) => {
		const library = await read();
		const unknown = unknownValue(asked, library);
		if (unknown) return answerUnknown(library, unknown);
		const wanted = library.postmortems.filter((postmortem) => passes(postmortem, asked));
		const query = asked.query?.trim() ?? '';
		const found =
			query === ''
				? wanted
				: rankByText(wanted, query, synonymsOf(library)).map(({ postmortem }) => postmortem);
		const shown = found.slice(0, asked.limit).map((postmortem) => describe(postmortem, library));
		return answerWith(library, { total: found.length, postmortems: shown });
	});
}

export function addSimilar(server: McpServer, read: ReadLibrary): void {
	const inputSchema = z.object({
		text: z.string().min(1).max(8000).describe('what is happening, in your words'),
		limit: limit.default(3),
		...filters,
	});
	const description =
		'Has this happened before? What happened, what ended it, what was decided and what became of it.';
	server.registerTool('similar', { description, inputSchema, ...READ_ONLY }, async (asked) => {
		const library = await read();
		const unknown = unknownValue(asked, library);
		if (unknown) return answerUnknown(library, unknown);
		const wanted = library.postmortems.filter((postmortem) => passes(postmortem, asked));
		const matches = rankSimilar(library, wanted, asked.text, synonymsOf(library)).slice(0, asked.limit);
		const incidents = matches.map(({ postmortem, terms }) => ({
			sharedWords: terms,
			...tellWhole(postmortem, library),
		}));
		return answerWith(library, { incidents });
	});
}

export function addGetPostmortem(server: McpServer, read: ReadLibrary): void {
	const inputSchema = z.object({ id: z.string().describe('the id of a postmortem, as `search` gives it') });
	const description = 'One postmortem: its facts, and its whole text as Markdown.';
	server.registerTool('get_postmortem', { description, inputSchema, ...READ_ONLY }, async ({ id }) => {
		const library = await read();
		const name = id.normalize('NFC');
		const postmortem = library.byId.get(name) ?? byFormerId(library).get(name);
		if (postmortem === undefined) return answerMissing(library, id);
		const markdown = postmortemMarkdown(postmortem, library);
		return answerWith(library, { ...tellWhole(postmortem, library), metrics: postmortem.metrics, markdown });
	});
}

export function addOpenCountermeasures(server: McpServer, read: ReadLibrary): void {
	const inputSchema = z.object({
		owners: z.array(z.string()).optional().describe('only those of one of these teams or roles'),
		services: filters.services,
		severities: filters.severities,
		overdue: z.boolean().default(false).describe('only those that are overdue'),
		limit: limit.default(30),
	});
	const description = 'Countermeasures that were decided and are not done, overdue first.';
	server.registerTool(
		'list_open_countermeasures',
		{ description, inputSchema, ...READ_ONLY },
		async (asked) => {
			const library = await read();
			const unknown = unknownValue(asked, library);
			if (unknown) return answerUnknown(library, unknown);
			const { overdue, owners = [], services = [], severities = [] } = asked;
			const states = [overdue ? ('overdue' as const) : ('open' as const)];
			const { today, counts, followUps } = listFollowUpsOf(library, { states, owners, services, severities });
			const countermeasures = followUps.slice(0, asked.limit);
			return answerWith(library, { today, counts, total: followUps.length, countermeasures });
		},
	);
}

export function addMetrics(server: McpServer, read: ReadLibrary): void {
	const inputSchema = z.object({
		limit: z
			.number()
			.int()
			.min(0)
			.max(100)
			.default(10)
			.describe('incidents told one by one, the newest first'),
		...filters,
	});
	const description =
		'Times of incidents as intervals in seconds (to notice, to mitigate, exposure …): over all that pass the filters (median and 90th percentile only where enough are known), and of the newest one by one.';
	server.registerTool('metrics', { description, inputSchema, ...READ_ONLY }, async (asked) => {
		const library = await read();
		const unknown = unknownValue(asked, library);
		if (unknown) return answerUnknown(library, unknown);
		const wanted = library.postmortems.filter((postmortem) => passes(postmortem, asked));
		const overall = trendsOf(wanted).metrics.map(({ dots: _dots, byYear: _byYear, ...summary }) =>
			carriedMetric(summary),
		);
		const incidents = wanted
			.slice(0, asked.limit)
			.map(({ id, date, severity, metrics }) => ({ id, date: date.text, severity, metrics }));
		return answerWith(library, { total: wanted.length, overall, incidents });
	});
}

/** As search knows them: its own, and those of the knowledge base. */
function synonymsOf({ knowledgeBase }: Library) {
	return [...BUILT_IN_SYNONYMS, ...knowledgeBase.synonyms];
}

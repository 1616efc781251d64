import type { CheckBase } from '#domain/findings/check-facts';
import type { Report } from '#report/report';
import type { Review } from '#report/review';

/** The formats of `odap check --format`. */
export const formatNames = [
	'text',
	'json',
	'github',
	'gitlab',
	'markdown',
	'sarif',
	'unix',
	'rdjsonl',
] as const;

export type FormatName = (typeof formatNames)[number];

/** What some formats need beside the report. */
export interface FormatContext {
	readonly textOf: (path: string) => string | undefined;
	/** The knowledge base's path in its repository, with `/` at the end, or empty. */
	readonly folder: string;
	/** The team's own checks. */
	readonly ownChecks: readonly CheckBase[];
	/** Made only for the format that shows it. */
	readonly review: () => Promise<Review>;
}

/** Prints a report in a format. Only the format asked for is loaded. */
export async function formatReport(
	name: FormatName,
	report: Report,
	context: FormatContext,
): Promise<string> {
	switch (name) {
		case 'text': {
			const [{ formatText }, { paint }] = await Promise.all([
				import('#report/text'),
				import('./terminal.ts'),
			]);
			return formatText(report, paint);
		}
		case 'json':
			return (await import('#report/json')).formatJson(report);
		case 'unix':
			return (await import('#report/unix')).formatUnix(report);
		case 'rdjsonl':
			return (await import('#report/rdjsonl')).formatRdjsonl(report, context.textOf, context.folder);
		case 'github':
			return (await import('#report/github')).formatGithub(report, context.folder);
		case 'gitlab':
			return (await import('#report/gitlab')).formatGitlab(report, context.folder);
		case 'markdown':
			return (await import('#report/summary')).formatSummary(await context.review());
		case 'sarif':
			return formatSarifWithChecks(report, context);
	}
}

async function formatSarifWithChecks(report: Report, { folder, ownChecks }: FormatContext): Promise<string> {
	const [{ formatSarif }, { packageVersion }] = await Promise.all([
		import('#report/sarif'),
		import('#store/package-version'),
	]);
	return formatSarif(report, { version: packageVersion(), ownChecks }, folder);
}

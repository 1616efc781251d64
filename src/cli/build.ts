import { resolve } from 'node:path';
import { buildSite, type SiteOptions } from '#build/build-site';
import { foreignFolder, outputFolder } from '#build/output-folder';
import type { CardPrinter, CardScript } from '#domain/library/hand-over';
import type { Language } from '#domain/text/localised';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { countsLine } from './build-counts.ts';
import { configFolder } from './config-folder.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { printErrors, printWarnings } from './print-report.ts';
import { refuseSite } from './refuse-site.ts';
import { complain, say } from './terminal.ts';
import { openState } from './writable-state.ts';

export interface BuildOptions extends SiteOptions {
	readonly root: string;
	readonly out?: string;
}

/** `odap build`: check everything, make the site beside the old one, verify it, and only then put it in place. */
export async function build(options: BuildOptions): Promise<ExitCode> {
	const found = await openFolder(options.root);
	const target = targetOf(found, options);
	const config = configFolder(found, options);
	const { folder, release } = await openState(found);
	try {
		return await buildInto(folder, target, { ...options, config });
	} finally {
		await release();
	}
}

/** Builds, and says what became of it. */
async function buildInto(
	folder: KnowledgeBaseFolder,
	target: string,
	options: BuildOptions,
): Promise<ExitCode> {
	const outcome = await buildSite(folder, target, options, printErrors);
	const { language } = outcome;
	if (outcome.kind === 'refused') return refuseSite(outcome.faults, language);
	if (outcome.kind === 'errors') {
		complain(countsLine(outcome.counts, language, { written: false }));
		return exitCode.errors;
	}
	if (outcome.kind === 'unchanged') printWarnings(outcome.warnings, language);
	say(countsLine(outcome.counts, language, { written: true }));
	say(target);
	const missing = outcome.kind === 'built' ? outcome.cards?.unwritten() : undefined;
	if (missing && missing.texts > 0) complain(missingFonts(missing, language));
	return exitCode.ok;
}

function targetOf(folder: KnowledgeBaseFolder, { out }: BuildOptions): string {
	const target = out === undefined ? folder.dist : resolve(out);
	const foreign = foreignFolder(outputFolder(target));
	if (foreign === undefined) return target;
	throw new Misuse(phrase('buildCommand.targetOf', foreign));
}

const FONTS = {
	latin: phrase('buildCommand.latin'),
	hangul: phrase('buildCommand.hangul'),
	han: phrase('buildCommand.han'),
	other: phrase('buildCommand.other'),
} as const satisfies Record<CardScript, Phrase>;

/** Said once a build: what a picture would show for such a letter is a box. */
function missingFonts({ texts, scripts }: ReturnType<CardPrinter['unwritten']>, language: Language): string {
	const names = scripts.map((script) => said(FONTS[script], language)).join(', ');
	return said(phrase('buildCommand.missingFonts', texts, names), language);
}

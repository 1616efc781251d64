import { resolve } from 'node:path';
import { checkKnowledgeBase } from '#build/checked';
import { makeSiteLibrary } from '#build/site-library';
import { type NewFiles, writeFolder } from '#build/write-folder';
import { libraryData } from '#data/library-data';
import { postmortemMarkdown } from '#data/markdown/postmortem-markdown';
import { postmortemData } from '#data/postmortem-data';
import type { Audience } from '#domain/audience';
import type { SiteLibrary } from '#domain/library/hand-over';
import { phrase } from '#domain/text/phrase';
import { type CsvTable, csvTables, formatCsvTable } from '#report/export-csv';
import { jsonSchemas } from '#schemas/json-schemas';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { exportFormats } from './export-formats.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { printErrors } from './print-report.ts';
import { print, say } from './terminal.ts';

export interface ExportOptions {
	readonly root: string;
	readonly format: (typeof exportFormats)[number];
	readonly table: CsvTable;
	readonly audience: Audience;
	readonly out?: string;
	readonly today?: string;
}

/** `odap export`: what a build publishes, as data. As in a build, nothing is written while there are errors. */
export async function exportLibrary(options: ExportOptions): Promise<ExitCode> {
	const folder = await openFolder(options.root);
	const checked = await checkKnowledgeBase(folder, options.today);
	if (checked.diagnostics.some(({ severity }) => severity === 'error')) {
		await printErrors(checked);
		return exitCode.errors;
	}
	const library = await makeSiteLibrary(folder, checked, options);
	if (options.out === undefined) print(printed(library, options));
	else await write(resolve(options.out), filesOf(library, options));
	return exitCode.ok;
}

async function write(target: string, files: NewFiles): Promise<void> {
	if (!(await writeFolder(target, files))) throw new Misuse(phrase('exportCommand.contentNewEmpty', target));
	say(target);
}

function printed(library: SiteLibrary, { format, table }: ExportOptions): string {
	switch (format) {
		case 'json':
			return json(libraryData(library));
		case 'csv':
			return formatCsvTable(table, libraryData(library));
		case 'markdown':
			return library.postmortems.map((each) => postmortemMarkdown(each, library)).join('\n---\n\n');
	}
}

function filesOf(library: SiteLibrary, { format }: ExportOptions): NewFiles {
	switch (format) {
		case 'json':
			return jsonFiles(library);
		case 'csv': {
			const data = libraryData(library);
			return new Map(csvTables.map((table) => [`${table}.csv`, formatCsvTable(table, data)]));
		}
		case 'markdown':
			return new Map(
				library.postmortems.map((postmortem) => [
					`postmortems/${postmortem.id}/index.md`,
					postmortemMarkdown(postmortem, library),
				]),
			);
	}
}

/** As they lie in the site. */
function jsonFiles(library: SiteLibrary): NewFiles {
	const schemas = jsonSchemas();
	const described = ['library.schema.json', 'postmortem.schema.json'].map(
		(name) => [name, schemas.get(name) ?? ''] as const,
	);
	const postmortems = library.postmortems.map(
		(postmortem) =>
			[`postmortems/${postmortem.id}/index.json`, json(postmortemData(postmortem, library))] as const,
	);
	return new Map([['library.json', json(libraryData(library))], ...described, ...postmortems]);
}

function json(data: unknown): string {
	return `${JSON.stringify(data)}\n`;
}

import type { CheckBase } from '#domain/findings/check-facts';
import type { Diagnostic, Place } from '#domain/findings/diagnostic';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { wordsOfCheck } from '#locales/check-words';
import { said } from '#locales/said';
import type { Report } from './report.ts';
import { visibleJson } from './visible.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** For code scanning: SARIF 2.1.0. A rule that the book does not describe is named only. */
export function formatSarif(
	report: Report,
	{ version, ownChecks = [] }: { readonly version: string; readonly ownChecks?: readonly CheckBase[] },
	folder = '',
): string {
	const ids = [...new Set(report.diagnostics.map(({ check }) => check))].sort();
	const driver = {
		name: 'odapnote',
		version,
		rules: ids.map((id) => rule(ownChecks.find((check) => check.id === id) ?? { id }, report.language)),
	};
	const results = report.diagnostics.map((diagnostic) => result(diagnostic, report.language, ids, folder));
	const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
	return `${visibleJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}

function rule(check: Pick<CheckBase, 'id' | 'summary' | 'why'>, language: Language) {
	const words = wordsOfCheck(check, language);
	if (words === undefined) return { id: check.id };
	return { id: check.id, shortDescription: { text: words.summary }, fullDescription: { text: words.why } };
}

function result(diagnostic: Diagnostic, language: Language, ids: readonly string[], folder: string) {
	const { check, severity, path, place, message, fix, related, allowedBecause } = diagnostic;
	return {
		ruleId: check,
		ruleIndex: ids.indexOf(check),
		level: severity,
		message: {
			text: `${said(message, language)} ${BOOKS[language].check.fix} ${said(fix, language)}`,
		},
		locations: [{ physicalLocation: location(folder + path, place) }],
		...(allowedBecause !== undefined && {
			suppressions: [{ kind: 'inSource', justification: allowedBecause }],
		}),
		...(related && {
			relatedLocations: related.map((it, id) => ({
				id,
				physicalLocation: location(folder + it.path, it.place),
				message: { text: said(it.message, language) },
			})),
		}),
	};
}

function location(path: string, place: Place | undefined) {
	const uri = path.split('/').map(encodeURIComponent).join('/');
	if (place === undefined) return { artifactLocation: { uri } };
	const { line, column, endLine, endColumn } = place;
	return {
		artifactLocation: { uri },
		region: { startLine: line, startColumn: column, endLine, endColumn },
	};
}

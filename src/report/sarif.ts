import type { Diagnostic, Place } from '#domain/findings/diagnostic';
import { inLanguage, type Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import type { CheckDescription, Report } from './report.ts';
import { visibleJson } from './visible.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** For code scanning: SARIF 2.1.0. `checks` describes the rules; one that is not described is named only. */
export function formatSarif(
	report: Report,
	tool: { readonly version: string; readonly checks: readonly CheckDescription[] },
	folder = '',
): string {
	const ids = [...new Set(report.diagnostics.map(({ check }) => check))].sort();
	const driver = {
		name: 'odapnote',
		version: tool.version,
		rules: ids.map((id) => rule(id, tool.checks, report.language)),
	};
	const results = report.diagnostics.map((diagnostic) => result(diagnostic, report.language, ids, folder));
	const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
	return `${visibleJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}

function rule(id: string, checks: readonly CheckDescription[], language: Language) {
	const check = checks.find((candidate) => candidate.id === id);
	if (check === undefined) return { id };
	return {
		id,
		shortDescription: { text: inLanguage(check.summary, language) },
		fullDescription: { text: inLanguage(check.why, language) },
	};
}

function result(diagnostic: Diagnostic, language: Language, ids: readonly string[], folder: string) {
	const { check, severity, path, place, message, fix, related, allowedBecause } = diagnostic;
	return {
		ruleId: check,
		ruleIndex: ids.indexOf(check),
		level: severity,
		message: {
			text: `${inLanguage(message, language)} ${BOOKS[language].check.fix} ${inLanguage(fix, language)}`,
		},
		locations: [{ physicalLocation: location(folder + path, place) }],
		...(allowedBecause !== undefined && {
			suppressions: [{ kind: 'inSource', justification: allowedBecause }],
		}),
		...(related && {
			relatedLocations: related.map((it, id) => ({
				id,
				physicalLocation: location(folder + it.path, it.place),
				message: { text: inLanguage(it.message, language) },
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

import type { Diagnostic } from '#domain/findings/diagnostic';
import type { Language } from '#domain/text/localised';
import { said } from '#locales/said';
import { countDiagnostics, isFixable, type Report } from './report.ts';
import { visibleJson } from './visible.ts';

/** For programs: one object; lines and columns count from 1, columns in UTF-16 code units, ends exclusive. */
export function formatJson(report: Report): string {
	const { files, error, warning, note } = countDiagnostics(report.diagnostics);
	const summary = { checked: report.checked, files, errors: error, warnings: warning, notes: note };
	const diagnostics = report.diagnostics.map((diagnostic) => toJson(diagnostic, report.language));
	return `${visibleJson({ version: 1, language: report.language, summary, diagnostics }, 2)}\n`;
}

function toJson(diagnostic: Diagnostic, language: Language) {
	const { check, severity, path, place, message, fix, related, allowedBecause } = diagnostic;
	return {
		path,
		...place,
		severity,
		check,
		message: said(message, language),
		fix: said(fix, language),
		fixable: isFixable(diagnostic),
		...(allowedBecause !== undefined && { allowedBecause }),
		...(related && {
			related: related.map((it) => ({
				path: it.path,
				...it.place,
				message: said(it.message, language),
			})),
		}),
	};
}

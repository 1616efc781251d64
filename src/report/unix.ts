import type { Diagnostic } from '#domain/findings/diagnostic';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
import type { Report } from './report.ts';
import { visible } from './visible.ts';

/** For editors and `grep`: one line a diagnostic, `path:line:column: severity: message [check]`. */
export function formatUnix(report: Report): string {
	return report.diagnostics.map((diagnostic) => `${unixLine(diagnostic, report.language)}\n`).join('');
}

function unixLine(diagnostic: Diagnostic, language: Language): string {
	const { path, place, severity, message, fix, check } = diagnostic;
	const where = `${path}:${place?.line ?? 1}:${place?.column ?? 1}`;
	const text = `${said(message, language)} ${BOOKS[language].check.fix} ${said(fix, language)}`;
	return visible(`${where}: ${severity}: ${text} [${check}]`);
}

import { createHash } from 'node:crypto';
import type { Diagnostic, DiagnosticSeverity } from '#domain/findings/diagnostic';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
import type { Report } from './report.ts';
import { visible, visibleJson } from './visible.ts';

const severityName: Readonly<Record<DiagnosticSeverity, string>> = {
	error: 'critical',
	warning: 'minor',
	note: 'info',
};

/**
 * GitLab's code-quality report, shown on the lines of a merge request. A fingerprint is the same for a fault that
 * only moved, so that GitLab can tell new faults from old ones.
 * `folder` is the knowledge base's path in the repository with a trailing slash, or empty.
 */
export function formatGitlab(report: Report, folder = ''): string {
	const seen = new Map<string, number>();
	const entries = report.diagnostics.map((diagnostic) => {
		const sign = [diagnostic.check, diagnostic.path, said(diagnostic.message, 'en')].join('\0');
		const ordinal = seen.get(sign) ?? 0;
		seen.set(sign, ordinal + 1);
		return entryOf(diagnostic, report.language, folder, `${sign}\0${ordinal}`);
	});
	return `${visibleJson(entries, 2)}\n`;
}

function entryOf(diagnostic: Diagnostic, language: Language, folder: string, sign: string) {
	const { check, severity, path, place, message, fix } = diagnostic;
	return {
		description: visible(`${said(message, language)} ${BOOKS[language].check.fix} ${said(fix, language)}`),
		check_name: check,
		fingerprint: createHash('sha256').update(sign).digest('hex'),
		severity: severityName[severity],
		location: { path: folder + path, lines: { begin: place?.line ?? 1, end: place?.endLine ?? 1 } },
	};
}

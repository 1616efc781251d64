import type { Diagnostic, DiagnosticSeverity } from '#domain/findings/diagnostic';
import type { Phrase } from '#domain/text/phrase';
import type { Report } from '#report/report';

export const severityKnown: Diagnostic = {
	check: 'severity-known',
	severity: 'error',
	path: 'postmortems/2026-03-14-checkout-outage.md',
	place: { line: 4, column: 11, endLine: 4, endColumn: 15 },
	message: plain(
		'Unexpected severity `sev9`, expected `sev1`, `sev2`, `sev3` or `sev4`.',
		'심각도 `sev9`는 없습니다. `sev1`, `sev2`, `sev3`, `sev4` 가운데 하나여야 합니다.',
	),
	fix: plain('choose the level whose definition matches the impact.', '영향에 맞는 단계를 고르세요.'),
};

/** A text that no book has, where a phrase is expected. */
export function plain(en: string, ko = en): Phrase {
	return { en, ko } as unknown as Phrase;
}

/** A diagnostic with a place of its own; everything else as in `severityKnown`. */
export function diagnosticAt(line: number, severity: DiagnosticSeverity = 'error'): Diagnostic {
	return { ...severityKnown, severity, place: { line, column: 1, endLine: line, endColumn: 2 } };
}

export function reportOf(diagnostics: readonly Diagnostic[], language: 'en' | 'ko' = 'en'): Report {
	return { diagnostics, checked: 42, language };
}

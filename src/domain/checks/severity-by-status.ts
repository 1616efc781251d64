import type { DiagnosticSeverity } from '#domain/findings/diagnostic';
import type { DocumentStatus } from '#domain/postmortem';

const SEVERITIES: Readonly<Record<DocumentStatus, DiagnosticSeverity>> = {
	draft: 'note',
	review: 'warning',
	final: 'error',
};

/** Requirements grow with a postmortem's status: what a draft is told, a final one must have. */
export function severityByStatus(status: DocumentStatus): DiagnosticSeverity {
	return SEVERITIES[status];
}

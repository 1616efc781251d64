import type { Diagnostic } from '#domain/findings/diagnostic';
import { escapeHtml } from '#domain/text/escape-html';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
import { countDiagnostics, type Report } from './report.ts';
import { visible } from './visible.ts';
import { summaryLine } from './words.ts';

const STYLE = `
	:root { color-scheme: light dark; }
	body { font: 1rem/1.6 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding: 0 1.5rem; }
	h1 { font-size: 1.5rem; }
	h2 { font: 600 1rem/1.5 ui-monospace, monospace; margin-top: 2rem; overflow-wrap: anywhere; }
	li { margin: 0 0 1rem; }
	.place { font-family: ui-monospace, monospace; }
	.error { color: light-dark(#b3261e, #ff8a80); font-weight: 600; }
	.check { opacity: 0.7; }`;

/** A whole page that shows what is wrong. `script` is the address of a module that reloads it, trusted as it is. */
export function formatPage(report: Report, script: string): string {
	const { language, diagnostics, checked } = report;
	const groups = Map.groupBy(diagnostics, ({ path }) => path);
	const sections = Array.from(groups, ([path, group]) => fileSection(path, group, language));
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${BOOKS[language].check.page.heading}</title>
<style>${STYLE}</style>
<script type="module" src="${escapeHtml(script)}"></script>
</head>
<body>
<h1>${BOOKS[language].check.page.heading}</h1>
<p>${escapeHtml(summaryLine(countDiagnostics(diagnostics), checked, language))} ${BOOKS[language].check.page.wait}</p>
${sections.join('\n')}
</body>
</html>
`;
}

function fileSection(path: string, diagnostics: readonly Diagnostic[], language: Language): string {
	const items = diagnostics.map((diagnostic) => diagnosticItem(diagnostic, language));
	return `<h2>${escapeHtml(visible(path))}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function diagnosticItem({ severity, place, message, fix, check }: Diagnostic, language: Language): string {
	const where = place === undefined ? '' : `<span class="place">${place.line}:${place.column}</span> `;
	const word = `<span class="${severity}">${BOOKS[language].check.severity[severity]}</span>`;
	const lines = [
		`${where}${word} ${prose(said(message, language))} <span class="check">${escapeHtml(check)}</span>`,
		`${BOOKS[language].check.fix} ${prose(said(fix, language))}`,
	];
	return `<li>${lines.join('<br>')}</li>`;
}

/** Text in which backticks make code. */
function prose(text: string): string {
	return visible(text)
		.split(/`([^`]+)`/)
		.map((piece, index) => (index % 2 === 1 ? `<code>${escapeHtml(piece)}</code>` : escapeHtml(piece)))
		.join('');
}

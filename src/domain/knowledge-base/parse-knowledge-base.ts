import type { Finding } from '#domain/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { readYaml, safeDocument } from '#domain/parse/read-yaml';
import { isTimezone, timezoneFinding } from '#domain/parse/timezone';
import { validateSettings } from '#domain/parse/validate-settings';
import { knowledgeBaseSchema } from '#schemas/knowledge-base';
import { resolveKnowledgeBase } from './resolve-knowledge-base.ts';

/**
 * Reads `kb.yaml`. No text means all defaults. Defaults stand in for keys with faults, so that the postmortems can
 * still be checked; a build does not go on.
 */
export function parseKnowledgeBase(text: string | undefined): {
	knowledgeBase: KnowledgeBase;
	findings: Finding[];
} {
	if (text === undefined || isEmptyYaml(text))
		return { knowledgeBase: resolveKnowledgeBase({}), findings: [] };
	const reading = readYaml(safeDocument(text), 0);
	if (reading.data === undefined)
		return { knowledgeBase: resolveKnowledgeBase({}), findings: [...reading.findings] };
	const { value, findings } = validateSettings(
		knowledgeBaseSchema,
		reading,
		{ start: 0, end: 0 },
		{ dropsEntries: true },
	);
	if (!value)
		return { knowledgeBase: resolveKnowledgeBase({}), findings: [...reading.findings, ...findings] };
	const { timezone, ...others } = value;
	const isKnown = timezone === undefined || isTimezone(timezone);
	if (!isKnown) findings.push(timezoneFinding(timezone, reading.places.get('timezone')?.value));
	const knowledgeBase = resolveKnowledgeBase(isKnown ? value : others);
	return { knowledgeBase, findings: [...reading.findings, ...findings] };
}

function isEmptyYaml(text: string): boolean {
	return text.split(/\r?\n/).every((line) => /^\s*(#.*)?$/.test(line));
}

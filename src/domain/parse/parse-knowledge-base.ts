import type { Finding } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { resolveKnowledgeBase } from '#domain/knowledge-base/resolve-knowledge-base';
import { personalDataIn } from '#domain/safety/personal-data-findings';
import { secretsIn } from '#domain/safety/secret-findings';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import { knowledgeBaseSchema } from '#schemas/knowledge-base';
import { readYaml, safeDocument, type YamlReading } from './read-yaml.ts';
import { isTimezone, timezoneFinding } from './timezone.ts';
import { validateSettings } from './validate-settings.ts';

/**
 * Reads `kb.yaml`. No text means all defaults. Defaults stand in for keys with faults, so that the postmortems can
 * still be checked; a build does not go on. Like a postmortem it is searched for secrets and data of persons.
 */
export function parseKnowledgeBase(text: string | undefined): {
	knowledgeBase: KnowledgeBase;
	findings: Finding[];
} {
	if (text === undefined) return { knowledgeBase: resolveKnowledgeBase({}), findings: [] };
	const reading = readYaml(safeDocument(text), 0);
	const { knowledgeBase, findings } = isEmptyYaml(text)
		? { knowledgeBase: resolveKnowledgeBase({}), findings: [] }
		: readSettings(reading);
	return { knowledgeBase, findings: [...findings, ...unsafeTexts(text, reading, knowledgeBase)] };
}

function readSettings(reading: YamlReading): { knowledgeBase: KnowledgeBase; findings: Finding[] } {
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
	findings.push(...otherPath(knowledgeBase, reading));
	return { knowledgeBase, findings: [...reading.findings, ...findings] };
}

/** Addresses of pages are made of the host in `url` and the path in `base`: a path of `url`'s own would be lost. */
function otherPath({ url, base }: KnowledgeBase, { places }: YamlReading): Finding[] {
	const range = places.get('url')?.value;
	const path = url === undefined ? '/' : new URL(url).pathname.replace(/\/*$/, '/');
	if (range === undefined || path === '/' || path === base) return [];
	return [
		{
			check: 'value-expected',
			range,
			message: {
				en: `Unexpected path ${quoted(path)} in \`url\`, expected that of \`base\`: ${quoted(base)}.`,
				ko: korean`\`url\`의 경로 ${quoted(path)}이(가) \`base\`의 경로 ${quoted(base)}과(와) 다릅니다.`,
			},
			fix: {
				en: `Write the path as ${quoted(`base: ${path}`)}, or take it out of \`url\`.`,
				ko: korean`경로는 ${quoted(`base: ${path}`)}(으)로 적거나 \`url\`에서 지우세요.`,
			},
		},
	];
}

function unsafeTexts(text: string, reading: YamlReading, { allowedMailboxes }: KnowledgeBase): Finding[] {
	const values = [...reading.scalars.values()].flatMap(({ value, range }) =>
		typeof value === 'string' && range ? [{ value, range: { start: range[0], end: range[1] } }] : [],
	);
	return [...secretsIn(text, values), ...personalDataIn(text, allowedMailboxes)];
}

function isEmptyYaml(text: string): boolean {
	return text.split(/\r?\n/).every((line) => /^\s*(#.*)?$/.test(line));
}

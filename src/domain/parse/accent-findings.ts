import type { Finding, Range } from '#domain/findings/diagnostic';
import {
	type Accent,
	accentOf,
	contrastIn,
	LEAST_CONTRAST,
	nearestWithContrast,
	type Scheme,
} from '#domain/knowledge-base/accent';
import { quoted } from '#domain/text/wording';
import type { KnowledgeBaseSettings } from '#schemas/knowledge-base';

/** The accent that `kb.yaml` sets, or what is wrong with its colours and which are right. */
export function readAccent(
	accent: KnowledgeBaseSettings['accent'],
	place: (key: string) => Range,
): { readonly value?: Accent; readonly findings: readonly Finding[] } {
	if (accent === undefined) return { findings: [] };
	if (typeof accent === 'string') {
		const dark = nearestWithContrast('dark', accent);
		if (hasContrast('light', accent)) return { value: accentOf({ light: accent, dark }), findings: [] };
		return {
			findings: [
				tooPale('light', accent, place('accent'), pairOf(nearestWithContrast('light', accent), dark)),
			],
		};
	}
	const findings = (['light', 'dark'] as const)
		.filter((scheme) => !hasContrast(scheme, accent[scheme]))
		.map((scheme) =>
			tooPale(
				scheme,
				accent[scheme],
				place(`accent.${scheme}`),
				`"${nearestWithContrast(scheme, accent[scheme])}"`,
			),
		);
	return findings.length > 0 ? { findings } : { value: accentOf(accent), findings };
}

function hasContrast(scheme: Scheme, colour: string): boolean {
	return contrastIn(scheme, colour) >= LEAST_CONTRAST;
}

function pairOf(light: string, dark: string): string {
	return `{ light: "${light}", dark: "${dark}" }`;
}

const SCHEMES = { light: { en: 'light', ko: '밝은' }, dark: { en: 'dark', ko: '어두운' } };

function tooPale(scheme: Scheme, colour: string, range: Range, right: string): Finding {
	// Rounded down: 6.96 is not 7.
	const contrast = (Math.floor(contrastIn(scheme, colour) * 10) / 10).toFixed(1);
	const { en, ko } = SCHEMES[scheme];
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected accent ${quoted(colour)}, which has a contrast of ${contrast}:1 in the ${en} scheme, expected ${LEAST_CONTRAST}:1, as of all text.`,
			ko: `강조색 ${quoted(colour)}은(는) ${ko} 테마에서 명도 대비가 ${contrast}:1입니다. 다른 글자처럼 ${LEAST_CONTRAST}:1 이상이어야 합니다.`,
		},
		fix: {
			en: `Write ${quoted(right)}: the nearest that has it.`,
			ko: `대비를 충족하는 가장 가까운 색인 ${quoted(right)}로 적으세요.`,
		},
	};
}

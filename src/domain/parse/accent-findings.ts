import type { Finding, Range } from '#domain/findings/diagnostic';
import {
	type Accent,
	accentOf,
	contrastIn,
	LEAST_CONTRAST,
	nearestWithContrast,
	type Scheme,
} from '#domain/knowledge-base/accent';
import { phrase } from '#domain/text/phrase';
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

const SCHEMES = { light: phrase('accentFindings.light'), dark: phrase('accentFindings.dark') };

function tooPale(scheme: Scheme, colour: string, range: Range, right: string): Finding {
	// Rounded down: 6.96 is not 7.
	const contrast = (Math.floor(contrastIn(scheme, colour) * 10) / 10).toFixed(1);
	const name = SCHEMES[scheme];
	return {
		check: 'value-expected',
		range,
		message: phrase('accentFindings.tooPale', quoted(colour), contrast, name, LEAST_CONTRAST),
		fix: phrase('accentFindings.tooPaleFix', quoted(right)),
	};
}

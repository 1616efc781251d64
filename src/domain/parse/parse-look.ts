import type { Finding, Range } from '#domain/findings/diagnostic';
import type { Accent } from '#domain/knowledge-base/accent';
import type { Look, OwnText } from '#domain/knowledge-base/look';
import { inAll } from '#domain/text/localised';
import type { KnowledgeBaseSettings } from '#schemas/knowledge-base';
import { readAccent } from './accent-findings.ts';
import { proseOfSettings } from './prose-of-settings.ts';
import type { YamlReading } from './read-yaml.ts';

/** The name of a file beside `kb.yaml`, and where in it the name stands. */
export interface NamedFile {
	readonly name: string;
	readonly range: Range;
}

/** What `kb.yaml` alone says of the look; the files that it names are still to be read. */
export interface LookReading {
	readonly look: Look;
	readonly files: { readonly logo?: NamedFile; readonly styles?: NamedFile };
	readonly findings: readonly Finding[];
}

/** What the keys of the look say. What has a fault is left out of it. */
export function readLook(settings: KnowledgeBaseSettings, reading: YamlReading): LookReading {
	const place = (key: string): Range => reading.places.get(key)?.value ?? { start: 0, end: 0 };
	const accent = readAccent(settings.accent, place);
	const announcement = proseOfSettings('announcement', settings, place('announcement'));
	const footer = proseOfSettings('footer', settings, place('footer'));
	const { logo, styles } = settings;
	return {
		look: {
			...(accent.value ? { accent: accent.value satisfies Accent } : {}),
			...(announcement.html ? { announcement: announcement.html } : {}),
			...(footer.html ? { footer: footer.html } : {}),
			links: (settings.links ?? []).map(({ title, url }) => ({
				title: typeof title === 'string' ? inAll(title) : title,
				url,
			})),
			texts: ownTexts(settings, reading),
		},
		files: {
			...(logo ? { logo: { name: logo, range: place('logo') } } : {}),
			...(styles ? { styles: { name: styles, range: place('styles') } } : {}),
		},
		findings: [...accent.findings, ...announcement.findings, ...footer.findings],
	};
}

function ownTexts({ texts = {} }: KnowledgeBaseSettings, { places }: YamlReading): OwnText[] {
	return Object.entries(texts).flatMap(([key, text]) => {
		const found = places.get(`texts.${key}`);
		return found ? [{ key, text, places: found }] : [];
	});
}

import type { KnowledgeBase } from '#domain/knowledge-base';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { Postmortem } from '#domain/postmortem';
import { inLanguage, type Language, type Text } from '#domain/text/localised';
import { type Formats, formatsIn } from './format.ts';
import { readLibrary } from './library.ts';
import { type InterfaceTexts, interfaceTexts } from './strings/interface-texts.ts';
import { withOwnTexts } from './strings/own-texts.ts';
import { PLACEHOLDERS } from './strings/placeholders.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What a component needs to speak: the library, and the interface's words, formats and terms. */
export interface Site {
	readonly library: SiteLibrary;
	readonly knowledgeBase: KnowledgeBase;
	readonly language: Language;
	/** The interface's texts. */
	readonly t: InterfaceTexts;
	readonly format: Formats;
	readonly terms: Vocabulary;
	/** The text in the interface's language. */
	label(text: Text): string;
	/** The `lang` of a postmortem's own words, where it is not the interface's language. */
	langOf(postmortem: Postmortem): Language | undefined;
	/** The `lang` of the interface's words inside such a postmortem. */
	ownLangIn(postmortem: Postmortem): Language | undefined;
}

const sites = new WeakMap<SiteLibrary, Site>();

/** The site around the current library, made once for each library. */
export function readSite(): Site {
	const library = readLibrary();
	const known = sites.get(library);
	if (known) return known;
	const site = siteOf(library);
	sites.set(library, site);
	return site;
}

function siteOf(library: SiteLibrary): Site {
	const { knowledgeBase, look } = library;
	const { language } = knowledgeBase;
	return {
		library,
		knowledgeBase,
		language,
		t: withOwnTexts(
			interfaceTexts(language),
			new Map(look.texts.map(({ key, text }) => [key, text])),
			PLACEHOLDERS,
		),
		format: formatsIn(language),
		terms: vocabularyOf(library),
		label: (text) => inLanguage(text, language),
		langOf: (postmortem) => (postmortem.language === language ? undefined : postmortem.language),
		ownLangIn: (postmortem) => (postmortem.language === language ? undefined : language),
	};
}

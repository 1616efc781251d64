import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';

interface Wording {
	readonly message: Phrase;
	readonly fix: Phrase;
}

/** Says a fault of the YAML parser in our words. Source of the codes: `yaml`'s ErrorCode, and our own refusals. */
export function yamlMessage(code: string, original: string): Wording {
	if (LINE_WITHOUT_KEY.test(original)) return LINE_WITHOUT_KEY_WORDING;
	return WORDINGS[code] ?? otherWording(original);
}

/** `kind:incident` and `kind incident` come under several codes, by what stands around them. */
const LINE_WITHOUT_KEY = /^Implicit (?:map )?keys need to be/;
const LINE_WITHOUT_KEY_WORDING: Wording = {
	message: phrase('yamlMessages.lineWithoutKeyWording'),
	fix: phrase('yamlMessages.lineWithoutKeyWordingFix'),
};

const WORDINGS: Readonly<Record<string, Wording>> = {
	DUPLICATE_KEY: {
		message: phrase('yamlMessages.wordings'),
		fix: phrase('yamlMessages.wordingsFix'),
	},
	TAB_AS_INDENT: {
		message: phrase('yamlMessages.tabSpaces'),
		fix: phrase('yamlMessages.indentSpaces'),
	},
	MISSING_CHAR: {
		message: phrase('yamlMessages.endQuotedValue'),
		fix: phrase('yamlMessages.addMissingQuote'),
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: phrase('yamlMessages.insidePlainValue'),
		fix: phrase('yamlMessages.quoteValue'),
	},
	ALIAS: {
		message: phrase('yamlMessages.aliasValueItself'),
		fix: phrase('yamlMessages.writeValueOut'),
	},
	DEPTH: {
		message: phrase('yamlMessages.nestingHundredsBrackets'),
		fix: phrase('yamlMessages.lookBracketsAre'),
	},
	ANCHOR: {
		message: phrase('yamlMessages.anchorValueItself'),
		fix: phrase('yamlMessages.removeAnchorQuote'),
	},
	TAG: {
		message: phrase('yamlMessages.tagPlainValue'),
		fix: phrase('yamlMessages.removeTagQuote'),
	},
	KEY: {
		message: phrase('yamlMessages.listMapKey'),
		fix: phrase('yamlMessages.writeWordBefore'),
	},
	MULTIPLE_DOCS: {
		message: phrase('yamlMessages.secondYamlDocument'),
		fix: phrase('yamlMessages.removeExtraLine'),
	},
};

function otherWording(original: string): Wording {
	const detail = original
		.replace(/\s+/g, ' ')
		.replace(/(?<![`.])[`.]+$/g, '')
		.slice(0, 160);
	return {
		message: phrase('yamlMessages.otherWording', detail),
		fix: phrase('yamlMessages.otherWordingFix'),
	};
}

import type { Term } from '#domain/knowledge-base';
import type { Site } from '#site/site';
import { urls } from '#site/url';

/**
 * The style sheet of what terms mean: for the address of each, its definition, which `explained.css` shows. It stands
 * once in the site instead of beside each mention of a term, and shows without a script.
 */
export function meaningStyles({ knowledgeBase, label }: Site): string {
	const inGlossary = (facet: string) => (id: string) => urls.glossary(`${facet}-${id}`);
	const explained: readonly (readonly [terms: readonly Term[], addressOf: (id: string) => string])[] = [
		[knowledgeBase.milestones, inGlossary('milestone')],
		[knowledgeBase.categories, (id) => urls.category(id)],
		[knowledgeBase.causeKinds, inGlossary('cause-kind')],
		[knowledgeBase.countermeasureKinds, (id) => urls.countermeasureKind(id)],
		[knowledgeBase.strengths, inGlossary('strength')],
	];
	const rules = explained.flatMap(([terms, addressOf]) =>
		terms.map(
			({ id, definition }) => `[href=${cssString(addressOf(id))}]{--meaning:${cssString(label(definition))}}`,
		),
	);
	return `${rules.join('\n')}\n`;
}

/** A text as a string of CSS, which nothing in it can end. */
function cssString(text: string): string {
	return `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

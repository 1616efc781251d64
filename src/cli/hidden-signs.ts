import type { Postmortem } from '#domain/postmortem';
import { signOf, signsIn, type TextSign } from '#store/text-sign';
import { type Audience, postmortemsFor } from './audience.ts';
import type { CheckedKnowledgeBase } from './check.ts';

/** Enough of a text to tell it from any other. */
const SIGN_CHARACTERS = 80;

/**
 * Signs by which what is kept back would betray itself in a site: of drafts, and of internal parts where the audience
 * is the public. What a shown postmortem says too is none of them.
 */
export function hiddenSigns(
	checked: Pick<CheckedKnowledgeBase, 'files' | 'texts'>,
	audience: Audience,
): TextSign[] {
	const candidates = [...draftTexts(checked), ...(audience === 'public' ? internalTexts(checked) : [])];
	const signs = candidates.flatMap((text) => signOf(text) ?? []);
	if (signs.length === 0) return [];
	const shown = postmortemsFor(audience, checked).filter(({ status }) => status !== 'draft');
	const known = [checked.texts.get('kb.yaml') ?? '', ...shown.map((each) => JSON.stringify(each))];
	const said = new Set(known.flatMap((text) => signsIn(text, signs)));
	return signs.filter((sign) => !said.has(sign));
}

function draftTexts({ files }: Pick<CheckedKnowledgeBase, 'files'>): string[] {
	const drafts = files.flatMap(({ postmortem }) => (postmortem?.status === 'draft' ? [postmortem] : []));
	return drafts.flatMap(({ id, title, summary }) => [id, title, sign(summary?.text ?? '')]);
}

function internalTexts({ files }: Pick<CheckedKnowledgeBase, 'files'>): string[] {
	return files.flatMap(({ postmortem, published }) => {
		if (postmortem === undefined || published === undefined) return [];
		const kept = new Set(proseOf(published));
		return proseOf(postmortem)
			.filter((text) => !kept.has(text))
			.map(sign);
	});
}

function proseOf({ prose }: Postmortem): string[] {
	return prose.map(({ text }) => text);
}

function sign(text: string): string {
	return text.slice(0, SIGN_CHARACTERS);
}

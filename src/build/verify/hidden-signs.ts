import type { CheckedKnowledgeBase } from '#build/checked';
import { type Audience, postmortemsFor } from '#domain/audience';
import type { ParsedFile } from '#domain/parse/parsed-file';
import type { Postmortem } from '#domain/postmortem';
import { programTexts } from './program-texts.ts';
import { signOf, signsIn, type TextSign } from './text-sign.ts';

/** Enough of a text to tell it from any other. */
const SIGN_CHARACTERS = 80;

/**
 * Signs by which what is kept back would betray itself in a site: of drafts, and of internal parts where the audience
 * is the public. What a shown postmortem or the site itself says too is none of them.
 */
export function hiddenSigns(
	checked: Pick<CheckedKnowledgeBase, 'files' | 'texts'>,
	audience: Audience,
): TextSign[] {
	const signs = checked.files.flatMap((file) =>
		hiddenTexts(file, audience).flatMap((text) => signOf(text, file.path) ?? []),
	);
	if (signs.length === 0) return [];
	const shown = postmortemsFor(audience, checked).filter(({ status }) => status !== 'draft');
	const known = [
		checked.texts.get('kb.yaml') ?? '',
		...shown.map((each) => JSON.stringify(each)),
		...programTexts(),
	];
	const said = new Set(known.flatMap((text) => signsIn(text, signs)));
	return signs.filter((sign) => !said.has(sign));
}

function hiddenTexts({ postmortem, published }: ParsedFile, audience: Audience): string[] {
	if (postmortem === undefined) return [];
	const { status, id, aliases, title, summary } = postmortem;
	const draft = status === 'draft' ? [id, ...aliases, title, beginning(summary?.text ?? '')] : [];
	if (published === undefined || audience !== 'public') return draft;
	const kept = new Set(proseOf(published));
	const internal = proseOf(postmortem).filter((text) => !kept.has(text));
	return [...draft, ...internal.map(beginning)];
}

function proseOf({ prose }: Postmortem): string[] {
	return prose.map(({ text }) => text);
}

function beginning(text: string): string {
	return text.slice(0, SIGN_CHARACTERS);
}

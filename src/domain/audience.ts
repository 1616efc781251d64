import type { Postmortem } from './postmortem.ts';

/** Who may read a site: `public` leaves out what is marked internal. Drafts are in neither. */
export const audiences = ['public', 'internal'] as const;

export type Audience = (typeof audiences)[number];

/** The postmortems as an audience may know them, drafts among them. */
export function postmortemsFor(
	audience: Audience,
	{ files }: { readonly files: readonly ReadPostmortem[] },
): Postmortem[] {
	return files.flatMap(({ postmortem, published }) => {
		const shown = audience === 'internal' ? postmortem : (published ?? postmortem);
		return shown ?? [];
	});
}

interface ReadPostmortem {
	readonly postmortem?: Postmortem;
	/** Without what is marked internal, where anything is. */
	readonly published?: Postmortem;
}

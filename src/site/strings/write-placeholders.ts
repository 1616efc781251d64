import type { WriteStrings } from '#locales/write';
import type { PlaceholderNames } from './own-texts.ts';

/** Of what the form says in which a postmortem is written. */
export const WRITE_PLACEHOLDERS: PlaceholderNames<WriteStrings> = {
	noticed: ['who'],
	found: ['errors', 'warnings'],
	taken: ['id'],
};

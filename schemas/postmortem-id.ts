import { z } from 'zod';

/** A date, then words of any script with hyphens between them. A day alone is no month with the word `14`. */
export const POSTMORTEM_ID_PATTERN =
	/^(\d{4}-\d{2})(-\d{2})?-(?!\d{2}$)[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u;

/** The id of a postmortem, which is its address too. */
export const postmortemIdSchema = z
	.string()
	.regex(POSTMORTEM_ID_PATTERN)
	.refine((id) => id === id.toLowerCase())
	.describe('The name of a postmortem’s file without `.md`, in lower case: `2026-03-14-checkout-outage`.');

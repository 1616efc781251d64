import { z } from 'zod';
import { ID_PATTERN, WORDS_OF_YAML } from './id-name.ts';

/** A check of the team's own has its name before the check's: `acme/owner-is-a-team`. So it is never one of ours. */
export const OWN_CHECK_ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const PATTERN = new RegExp(`${ID_PATTERN.source}|${OWN_CHECK_ID_PATTERN.source}`, 'u');

/** The id of a check, ours or the team's. */
export const checkIdSchema = z
	.string()
	.regex(PATTERN, { abort: true })
	.refine((id) => !WORDS_OF_YAML.has(id.toLowerCase()))
	.meta({
		description: 'The id of a check: `duration-claim`, or of your own `acme/owner-is-a-team`.',
		not: { enum: [...WORDS_OF_YAML] },
	});

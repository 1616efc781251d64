import { CONCEPTS } from './built-in-synonyms/concepts.ts';
import { INCIDENT_WORDS } from './built-in-synonyms/incident-words.ts';
import { OPERATIONS } from './built-in-synonyms/operations.ts';
import { TOOL_NAMES } from './built-in-synonyms/tool-names.ts';

/**
 * Words that people on call use for one thing, in Korean and in English. `kb.yaml` adds to them.
 * A phrase of several words is found where they stand in this order.
 */
export const BUILT_IN_SYNONYMS: readonly (readonly string[])[] = [
	...INCIDENT_WORDS,
	...TOOL_NAMES,
	...CONCEPTS,
	...OPERATIONS,
];

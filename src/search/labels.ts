import type { FilterName } from './fact.ts';

/** What the values of filters are called, in the interface's language, in the order in which they are offered. */
export type Labels = Readonly<Partial<Record<FilterName | 'milestone', Readonly<Record<string, string>>>>>;

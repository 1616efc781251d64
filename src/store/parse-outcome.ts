import type { Finding } from '#domain/findings/diagnostic';

/** The longest that one file may take to parse. */
export const PARSE_MILLISECONDS = 5_000;

/** A parsed file as JSON, or why there is none. */
export type ParseOutcome = { readonly json: string } | { readonly refusal: Finding };

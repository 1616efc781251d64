/** The languages of the interface, by their codes: the one list of them. Each has its words in `src/locales/`. */
export const LANGUAGES = ['en', 'ko'] as const;

export type Language = (typeof LANGUAGES)[number];

import type { Language } from '#schemas/languages';

export type { Language };

/** One text of the interface, in every language it is shown in. */
export type Text = Readonly<Record<Language, string>>;

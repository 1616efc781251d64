/** The languages of the interface. A postmortem may be written in either. */
export type Language = 'en' | 'ko';

/** One text of the interface, in every language it is shown in. */
export type Text = Readonly<Record<Language, string>>;

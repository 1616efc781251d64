/** How the language writes what is no word. */
export const formats = {
	/** What the language calls itself, and what it calls a language. */
	name: 'English',
	language: 'Language',
	/** BCP 47: how dates, numbers and lists are written. */
	locale: 'en-GB',
	about: (date: string) => `about ${date}`,
};

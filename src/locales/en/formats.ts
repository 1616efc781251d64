/** How the language writes what is no word. */
export const formats = {
	/** BCP 47: how dates, numbers and lists are written. */
	locale: 'en-GB',
	about: (date: string) => `about ${date}`,
	/** Of words of several languages, those of this one. */
	isOwnWord: (word: string) => !/\p{Script=Hangul}/u.test(word),
};

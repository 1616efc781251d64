import type { formats as english } from '#locales/en/formats';

export const formats: typeof english = {
	locale: 'ko-KR',
	about: (date) => `${date} 무렵`,
	isOwnWord: (word) => /\p{Script=Hangul}/u.test(word),
};

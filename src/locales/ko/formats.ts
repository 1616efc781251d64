import type { formats as english } from '#locales/en/formats';

export const formats: typeof english = {
	name: '한국어',
	language: '언어',
	locale: 'ko-KR',
	about: (date) => `${date} 무렵`,
};

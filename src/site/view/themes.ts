import type { LessonTheme } from '#domain/library/library';

/** Enough for a small notebook to be shown whole, few enough for a large one to be read. */
const MOST_POSTMORTEMS = 8;

export interface ThemeExcerpt extends LessonTheme {
	/** The newest postmortems of the theme with their lessons. */
	readonly shown: LessonTheme['postmortems'];
	/** Nothing was left out. */
	readonly isWhole: boolean;
}

/** The themes with the newest of their lessons; the page of the cause category has them all. */
export function themeExcerpts(themes: readonly LessonTheme[]): ThemeExcerpt[] {
	return themes.map((theme) => ({
		...theme,
		shown: theme.postmortems.slice(0, MOST_POSTMORTEMS),
		isWhole: theme.postmortems.length <= MOST_POSTMORTEMS,
	}));
}

/** The formats of `odap export --format`. */
export const exportFormats = ['json', 'csv', 'markdown'] as const;

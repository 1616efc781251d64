/** The files beside Pagefind's, compressed with gzip. Their names end so that no server compresses them again. */
export const HANGUL_VOCABULARY = 'hangul.pf_words';
export const OTHER_VOCABULARY = 'other.pf_words';

/** Starts Pagefind's own worker and reports files that fail to load. */
export const SEARCH_WORKER = 'search-worker.js';

/** What ids are called, as JSON. */
export const LABELS = 'labels.json';

/** The first line of a site's `_headers`: what carries it may be replaced by the next build. */
export const SITE_MARK = '# Written by odapnote.';
export const MARKED_FILE = '_headers';

import type { Postmortem } from '#domain/postmortem';
import { escapeHtml } from '#domain/text/escape-html';
import type { Site } from '#site/site';
import { absoluteUrl, urls } from '#site/url';

/** It fetches nothing, and no script runs in it. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** The page at an address that a postmortem had before, for hosts that read no `_redirects`: it leads on to the new one. */
export function movedPage({ id, title }: Postmortem, { t, language }: Pick<Site, 't' | 'language'>): string {
	const address = escapeHtml(urls.postmortem(id));
	const name = escapeHtml(title);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeHtml(POLICY)}">
<meta http-equiv="refresh" content="0; url=${address}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${escapeHtml(absoluteUrl(urls.postmortem(id)))}">
<title>${name}</title>
</head>
<body>
<h1>${escapeHtml(t.moved.title)}</h1>
<p><a href="${address}">${name}</a></p>
</body>
</html>
`;
}

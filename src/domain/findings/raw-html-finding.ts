import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { Finding, Range } from './diagnostic.ts';

export function rawHtmlFinding(html: string, range: Range): Finding {
	const tag = quoted(html.slice(0, 200).replace(/\s+/g, ' ').trim());
	return {
		check: 'raw-html',
		range,
		message: phrase('rawHtmlFinding.rawHtmlFinding', tag),
		fix: phrase('rawHtmlFinding.fix'),
	};
}

import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';
import type { Range } from '#domain/findings/diagnostic';

/** What of a style sheet, or of a value in one, a browser would ask a server for. */
export interface StyleFetch {
	/** As it is written. */
	readonly source: string;
	readonly range: Range;
}

/** Functions whose texts are addresses. */
const ADDRESSES = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);

/** Embedded pictures, which the policy allows, and parts of the same document. */
const EMBEDDED = /^\s*(?:data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]|#)/i;

/** Everything in CSS that leads elsewhere, as a browser reads it: escapes and comments hide nothing. */
export function styleFetches(css: string): StyleFetch[] {
	const found: StyleFetch[] = [];
	const open: boolean[] = [];
	for (const token of tokenize({ css })) {
		const [type, source, start, end] = token;
		const leads = (address: string) => {
			if (!EMBEDDED.test(address)) found.push({ source, range: { start, end: end + 1 } });
		};
		if (type === TokenType.AtKeyword && nameOf(token) === 'import') leads('');
		else if (type === TokenType.URL) leads(token[4].value);
		else if (type === TokenType.BadURL) leads('');
		else if (type === TokenType.String && open.at(-1)) leads(token[4].value);
		else if (type === TokenType.Function) open.push(ADDRESSES.has(nameOf(token)) || isTypeless(open, token));
		else if (type === TokenType.OpenParen) open.push(open.at(-1) ?? false);
		else if (type === TokenType.CloseParen) open.pop();
	}
	return found;
}

/** `type("image/png")` within `image-set` names a format. Within it, any other function stays an address. */
function isTypeless(open: readonly boolean[], token: CSSToken): boolean {
	return open.at(-1) === true && nameOf(token) !== 'type';
}

function nameOf(token: CSSToken): string {
	const value = token[4];
	return value && 'value' in value ? String(value.value).toLowerCase() : '';
}

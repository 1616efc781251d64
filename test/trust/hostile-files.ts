import { withHead } from '#test/check-text';
import { attacks } from '#test/e2e/attacks';
import { hostileYaml } from './hostile-yaml.ts';

const LARGEST = 256 * 1024;

/** Files made to stall, overflow or fill a parser, by name. Text or bytes, as they may lie in `postmortems/`. */
export function hostileFiles(): Readonly<Record<string, string | Uint8Array>> {
	return { ...hostileBodies(), ...hostileBytes(), ...hostileHeads() };
}

/** As long as a file may be, each just a repeated piece. */
function hostileBodies(): Record<string, string> {
	const pieces: Readonly<Record<string, string>> = {
		quotations: '>',
		'quotations and lists': '> - ',
		'lists in lists': '- ',
		emphasis: '*a **b ',
		'emphasis that never closes': '**a ',
		strikethrough: '~~a ',
		brackets: '[',
		'closing brackets': ']',
		'links in links': '[a](',
		images: '![',
		'links to nothing': '[a][b] ',
		references: '[a]: b\n',
		footnotes: '[^1] ',
		'footnotes, defined': '[^a]: b\n\n',
		code: '`',
		'code of odd length': '` `` ',
		fences: '```\n',
		html: '<a ',
		comments: '<!--',
		'closing tags': '</a>',
		entities: '&amp;',
		'entities that never end': '&#x',
		escapes: '\\',
		addresses: 'http://a.b ',
		mailboxes: 'a@b.c ',
		pipes: '|',
		tables: '|a|b|\n|-|-|\n|1|2|\n\n',
		headings: '# a\n',
		underlines: 'a\n=\n',
		rules: '---\n',
		'blank lines': '\n',
		blanks: ' ',
		tabs: '\t',
		Hangul: '가',
		'Hangul in pieces': '\u1100\u1161',
		marks: 'a\u0301',
		'marks on marks': '\u0301',
		'zero width': '\u200b',
		overrides: '\u202e',
		emoji: '👨‍👩‍👧‍👦',
		timeline: '- 16:05 `started` a\n',
		chips: '`#a` ',
		secrets: 'password: ',
		digits: '1',
		'card numbers': '4111 1111 1111 1112 ',
		tasks: '- [ ] a\n',
		'one long word': 'a',
	};
	const bodies = Object.entries(pieces).map(([name, piece]) => [
		name,
		withHead('review', [], `\n${fill(piece)}`),
	]);
	return Object.fromEntries([
		...bodies,
		[
			'a timeline of many times',
			withHead('review', [], `\n## Timeline\n\n${fill('- +1m `noticed:alert` a\n')}`),
		],
		[
			'many causes',
			withHead('review', [], `\n## Causes\n\n${fill('1. `#a` `trigger` `capacity` `behind:a` b\n')}`),
		],
		['every attack at once', withHead('review', [], `\n${attacks.join('\n\n')}`)],
		['too large', 'a'.repeat(5_000_000)],
		['a line of a megabyte', `${withHead('draft', [])}${'a'.repeat(1_000_000)}`],
	]);
}

function hostileBytes(): Record<string, Uint8Array> {
	const text = withHead('draft', [], '\n결제 장애\n');
	return {
		'EUC-KR': Uint8Array.of(...Buffer.from('---\ntitle: "'), 0xb0, 0xe1, 0xc1, 0xa6),
		'UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
		'a byte that is none': Buffer.concat([Buffer.from(text), Buffer.of(0xff)]),
		'an overlong sequence': Buffer.concat([Buffer.from(text), Buffer.of(0xc0, 0xaf)]),
		'half a surrogate': Buffer.concat([Buffer.from(text), Buffer.of(0xed, 0xa0, 0x80)]),
		'nothing but NUL': new Uint8Array(LARGEST - 1),
		'random bytes': Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7_919 + (at >> 3)) & 0xff),
	};
}

function hostileHeads(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(hostileYaml).map(([name, lines]) => [`front matter: ${name}`, withHead('draft', [lines])]),
	);
}

function fill(piece: string): string {
	const room = LARGEST - 400;
	return piece.repeat(Math.floor(room / Buffer.byteLength(piece)));
}

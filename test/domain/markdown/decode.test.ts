import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '#domain/markdown/decode';
import { firstInvalidByte } from '#domain/markdown/first-invalid-byte';
import { said } from '#locales/said';

const utf8 = (text: string) => new TextEncoder().encode(text);
const refused = (bytes: Uint8Array) => {
	const decoded = decodeText(bytes);
	return decoded.ok ? 'accepted' : said(decoded.finding.message, 'en');
};

test('UTF-8 is read as it is; its mark is dropped and line ends are kept', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			fc.pre(!text.startsWith('\ufeff') && !text.includes('\u0000'));
			expect(decodeText(utf8(text))).toEqual({ ok: true, text });
		}),
	);
	expect(decodeText(utf8('\ufeff---\r\n커밋'))).toEqual({ ok: true, text: '---\r\n커밋' });
	expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '' });
});

test('EUC-KR is recognised, with the place of the first byte', () => {
	// 결제 in CP949
	const bytes = Uint8Array.of(...utf8('---\ntitle: "'), 0xb0, 0xe1, 0xc1, 0xa6, ...utf8('"\n'));
	expect(refused(bytes)).toMatchInlineSnapshot(
		`"Unexpected encoding EUC-KR (byte \`0xB0\` at offset 12, line 2), expected UTF-8."`,
	);
	expect(decodeText(bytes)).toMatchObject({
		readable: '---\ntitle: "',
		finding: { range: { start: 12, end: 12 } },
	});
});

test('UTF-16 is recognised with and without its mark', () => {
	const little = Uint8Array.from([...'---\ntitle: x'].flatMap((letter) => [letter.charCodeAt(0), 0]));
	expect(refused(Uint8Array.of(0xff, 0xfe, ...little))).toContain('UTF-16LE');
	expect(refused(little)).toContain('UTF-16LE');
	expect(refused(Uint8Array.of(0, ...little))).toContain('UTF-16BE');
	expect(refused(Uint8Array.of(0xfe, 0xff, 0, 0x2d))).toContain('UTF-16BE');
});

test('half of a mark is none', () => {
	for (const [first, second] of [
		[0xff, 0x41],
		[0x41, 0xfe],
		[0xfe, 0x41],
		[0x41, 0xff],
		[0xff, 0xff],
		[0xfe, 0xfe],
	] as const)
		expect(refused(Uint8Array.of(first, second, ...utf8('abc')))).not.toContain('UTF-16');
});

test('a broken byte is named with its offset and line', () => {
	expect(refused(Uint8Array.of(...utf8('a\nb'), 0xff, ...utf8('c')))).toBe(
		'Unexpected byte `0xFF` at offset 3, line 2, expected UTF-8.',
	);
});

test('the first invalid byte is where strict decoding stops', () => {
	const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	const isValid = (bytes: Uint8Array) => {
		try {
			strict.decode(bytes);
			return true;
		} catch {
			return false;
		}
	};
	const pieces = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 3 }).map((text) => [...utf8(text)]),
		fc.array(
			fc.constantFrom(
				0x80,
				0xbf,
				0xc0,
				0xc1,
				0xc2,
				0xe0,
				0xed,
				0xef,
				0xf0,
				0xf4,
				0xf5,
				0xff,
				0xa0,
				0x9f,
				0x90,
				0x8f,
			),
			{ maxLength: 4 },
		),
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
			const bytes = Uint8Array.from(parts.flat());
			const offset = firstInvalidByte(bytes);
			expect(isValid(bytes)).toBe(offset === bytes.length);
			expect(isValid(bytes.subarray(0, offset))).toBe(true);
		}),
	);
});

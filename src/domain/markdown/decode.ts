import type { Finding } from '#domain/findings/diagnostic';
import { encodingFinding, type KnownEncoding } from '#domain/findings/encoding-finding';
import { firstInvalidByte } from './first-invalid-byte.ts';

export type DecodedText =
	| { readonly ok: true; readonly text: string }
	| {
			readonly ok: false;
			/** Its range is at the end of `readable`. */
			readonly finding: Finding;
			/** What comes before the byte that is not UTF-8: enough to tell line and column. */
			readonly readable: string;
	  };

/** Decodes a file as strict UTF-8, without its byte order mark. Line ends stay as they are. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const utf16 = utf16Of(bytes);
	if (utf16) return refuse(utf16, bytes, 0);
	try {
		return { ok: true, text: decode('utf-8', bytes) };
	} catch {
		const offset = firstInvalidByte(bytes);
		return refuse(isKorean(bytes) ? 'EUC-KR' : undefined, bytes, offset);
	}
}

function refuse(encoding: KnownEncoding | undefined, bytes: Uint8Array, offset: number): DecodedText {
	const readable = offset === 0 ? '' : decode('utf-8', bytes.subarray(0, offset));
	const line = readable.split(/\r\n|\r|\n/).length;
	const finding = encodingFinding({ encoding, offset, line, byte: bytes[offset] ?? 0, at: readable.length });
	return { ok: false, finding, readable };
}

/** By its mark, or by every other byte being zero, as in any text of mostly Latin letters. */
function utf16Of(bytes: Uint8Array): KnownEncoding | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
	const head = bytes.subarray(0, 200);
	if (!head.includes(0)) return undefined;
	const zeros = [0, 1].map(
		(parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length,
	);
	const [even = 0, odd = 0] = zeros;
	if (head.length < 8 || Math.max(even, odd) < head.length / 5) return undefined;
	return even === 0 ? 'UTF-16LE' : odd === 0 ? 'UTF-16BE' : undefined;
}

/** EUC-KR and its superset CP949, which Windows in Korean writes. */
function isKorean(bytes: Uint8Array): boolean {
	try {
		const text = decode('euc-kr', bytes);
		const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
		const hangul = text.match(/[가-힣]/gu)?.length ?? 0;
		return hangul > 0 && hangul >= foreign / 2;
	} catch {
		return false;
	}
}

function decode(encoding: string, bytes: Uint8Array): string {
	return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

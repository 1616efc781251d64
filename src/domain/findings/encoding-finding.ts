import { phrase } from '#domain/text/phrase';
import type { Finding } from './diagnostic.ts';

export type KnownEncoding = 'UTF-16LE' | 'UTF-16BE' | 'EUC-KR';

interface BrokenEncoding {
	/** What the file looks like instead. */
	readonly encoding: KnownEncoding | undefined;
	/** In bytes, from 0. */
	readonly offset: number;
	readonly line: number;
	readonly byte: number;
	/** The place in the text that could be read. */
	readonly at: number;
}

/** A file that is not UTF-8 at all: its bytes cannot be shown, so the message says where they are. */
export function encodingFinding({ encoding, offset, line, byte, at }: BrokenEncoding): Finding {
	const value = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
	return {
		check: 'encoding-utf8',
		range: { start: at, end: at },
		message: encoding
			? phrase('encodingFinding.encodingFinding', encoding, value, offset, line)
			: phrase('encodingFinding.byteOffsetLine', value, offset, line),
		fix: encoding ? convertFrom(encoding) : saveAgain,
	};
}

const saveAgain = phrase('encodingFinding.saveAgain');

function convertFrom(encoding: KnownEncoding) {
	const name = encoding === 'EUC-KR' ? 'CP949' : encoding;
	return phrase('encodingFinding.convertFrom', name);
}

import { korean } from '#domain/text/particle';
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
			? {
					en: `Unexpected encoding ${encoding} (byte \`${value}\` at offset ${offset}, line ${line}), expected UTF-8.`,
					ko: korean`인코딩이 ${encoding}(으)로 보입니다(${line}번째 줄, 오프셋 ${offset}의 바이트 \`${value}\`). UTF-8이어야 합니다.`,
				}
			: {
					en: `Unexpected byte \`${value}\` at offset ${offset}, line ${line}, expected UTF-8.`,
					ko: korean`${line}번째 줄, 오프셋 ${offset}의 바이트 \`${value}\`은(는) UTF-8이 아닙니다.`,
				},
		fix: encoding ? convertFrom(encoding) : saveAgain,
	};
}

const saveAgain = {
	en: 'Open the file in its own encoding and save it as UTF-8.',
	ko: '원래 인코딩으로 열어 UTF-8로 다시 저장하세요.',
};

function convertFrom(encoding: KnownEncoding) {
	const name = encoding === 'EUC-KR' ? 'CP949' : encoding;
	return {
		en: `Save it as UTF-8, for example with \`iconv -f ${name} -t UTF-8\`.`,
		ko: `UTF-8로 다시 저장하세요. 예: \`iconv -f ${name} -t UTF-8\``,
	};
}

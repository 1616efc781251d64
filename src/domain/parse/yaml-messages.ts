import type { Text } from '#domain/text/localised';

interface Wording {
	readonly message: Text;
	readonly fix: Text;
}

/** Says a fault of the YAML parser in our words. Source of the codes: `yaml`'s ErrorCode, and our own refusals. */
export function yamlMessage(code: string, original: string): Wording {
	if (LINE_WITHOUT_KEY.test(original)) return LINE_WITHOUT_KEY_WORDING;
	return WORDINGS[code] ?? otherWording(original);
}

/** `kind:incident` and `kind incident` come under several codes, by what stands around them. */
const LINE_WITHOUT_KEY = /^Implicit (?:map )?keys need to be/;
const LINE_WITHOUT_KEY_WORDING: Wording = {
	message: {
		en: 'Unexpected line without `: `, expected a key, a colon, a blank and a value.',
		ko: '`: ` 없는 줄이 있습니다. 키, 쌍점, 빈칸, 값이 차례로 와야 합니다.',
	},
	fix: {
		en: 'Write `key: value`, with a blank after the colon.',
		ko: '쌍점 뒤에 빈칸을 두고 `키: 값`처럼 쓰세요.',
	},
};

const WORDINGS: Readonly<Record<string, Wording>> = {
	DUPLICATE_KEY: {
		message: {
			en: 'Unexpected second key of the same name, expected each key once.',
			ko: '같은 이름의 키가 두 번 나옵니다. 키는 한 번만 쓸 수 있습니다.',
		},
		fix: { en: 'Keep one of the two.', ko: '둘 중 하나만 남기세요.' },
	},
	TAB_AS_INDENT: {
		message: {
			en: 'Unexpected tab, expected spaces.',
			ko: '탭이 있습니다. 들여쓰기는 빈칸으로 해야 합니다.',
		},
		fix: { en: 'Indent with spaces.', ko: '빈칸으로 들여쓰세요.' },
	},
	MISSING_CHAR: {
		message: {
			en: 'Unexpected end of a quoted value or bracket, expected its closing character.',
			ko: '따옴표나 괄호가 닫히지 않았습니다.',
		},
		fix: { en: 'Add the missing quote, bracket or comma.', ko: '빠진 따옴표, 괄호 또는 쉼표를 넣으세요.' },
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: {
			en: 'Unexpected `: ` inside a plain value, expected a quoted text.',
			ko: '따옴표 없는 값 안에 `: `이 있습니다. 따옴표로 감싸야 합니다.',
		},
		fix: { en: 'Quote the value.', ko: '값을 따옴표로 감싸세요.' },
	},
	ALIAS: {
		message: {
			en: 'Unexpected alias (`*name`), expected the value itself.',
			ko: '별칭(`*이름`)은 쓸 수 없습니다. 값을 그대로 적어야 합니다.',
		},
		fix: {
			en: 'Write the value out, or quote the text.',
			ko: '값을 풀어 쓰거나, 글이라면 따옴표로 감싸세요.',
		},
	},
	DEPTH: {
		message: {
			en: 'Unexpected nesting of hundreds of brackets or lists, expected a few levels.',
			ko: '괄호나 목록이 수백 겹으로 겹쳐 있습니다. 몇 겹 안이어야 합니다.',
		},
		fix: {
			en: 'Look for brackets that are repeated, and take them out.',
			ko: '되풀이된 괄호를 찾아 지우세요.',
		},
	},
	ANCHOR: {
		message: {
			en: 'Unexpected anchor (`&name`), expected the value itself.',
			ko: '앵커(`&이름`)는 쓸 수 없습니다. 값을 그대로 적어야 합니다.',
		},
		fix: { en: 'Remove the anchor, or quote the text.', ko: '앵커를 지우거나, 글이라면 따옴표로 감싸세요.' },
	},
	TAG: {
		message: {
			en: 'Unexpected tag (`!name`), expected a plain value.',
			ko: '태그(`!이름`)는 쓸 수 없습니다. 일반 값이어야 합니다.',
		},
		fix: { en: 'Remove the tag, or quote the text.', ko: '태그를 지우거나, 글이라면 따옴표로 감싸세요.' },
	},
	KEY: {
		message: {
			en: 'Unexpected list or map as a key, expected a word.',
			ko: '목록이나 맵이 키로 쓰였습니다. 키는 낱말이어야 합니다.',
		},
		fix: { en: 'Write a word before the colon.', ko: '쌍점 앞에 낱말을 쓰세요.' },
	},
	MULTIPLE_DOCS: {
		message: {
			en: 'Unexpected second YAML document, expected one.',
			ko: 'YAML 문서가 둘 이상입니다. 하나여야 합니다.',
		},
		fix: { en: 'Remove the extra `---` or `...` line.', ko: '남는 `---`나 `...` 줄을 지우세요.' },
	},
};

function otherWording(original: string): Wording {
	const detail = original
		.replace(/\s+/g, ' ')
		.replace(/(?<![`.])[`.]+$/g, '')
		.slice(0, 160);
	return {
		message: { en: `Unexpected YAML: ${detail}.`, ko: `YAML 문법에 맞지 않습니다: ${detail}.` },
		fix: {
			en: 'Quote the text, and check indentation, colons and brackets.',
			ko: '글을 따옴표로 감싸고, 들여쓰기·쌍점·괄호를 확인하세요.',
		},
	};
}

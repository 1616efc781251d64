import type { Finding } from '#domain/findings/diagnostic';
import type { StyleFetch } from '#domain/safety/style-fetches';
import type { Text } from '#domain/text/localised';
import { quoted } from '#domain/text/wording';
import type { NamedFile } from './parse-look.ts';

/** `kb.yaml` names a file that is not there. */
export function absentFile({ name, range }: NamedFile, near: readonly string[]): Finding {
	const [only] = near;
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected ${quoted(name)}, expected the name of a file beside \`kb.yaml\`.`,
			ko: `${quoted(name)} 파일이 \`kb.yaml\` 옆에 없습니다.`,
		},
		fix:
			only === undefined
				? { en: 'Put the file there, or correct its name.', ko: '파일을 그곳에 두거나 이름을 바로잡으세요.' }
				: { en: `Write ${quoted(only)}.`, ko: `${quoted(only)}로 고치세요.` },
	};
}

/** Opened by itself, an SVG is a page: it may hold nothing but a picture. */
export function dangerousLogo({ name, range }: NamedFile, danger: Text): Finding {
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected ${danger.en} in the logo ${quoted(name)}, expected an SVG that is nothing but a picture: no script, handler, HTML or reference to another file.`,
			ko: `로고 ${quoted(name)}에 ${danger.ko}이(가) 있습니다. 스크립트, 이벤트 속성, HTML, 다른 파일에 대한 참조가 없는 그림이어야 합니다.`,
		},
		fix: {
			en: 'Export it again as a plain SVG, or as PNG.',
			ko: '일반 SVG나 PNG로 다시 내보내세요.',
		},
	};
}

export function unreadableLogo({ name, range }: NamedFile): Finding {
	const format = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected content of the logo ${quoted(name)}, expected an image in the format of its extension ${quoted(format)}.`,
			ko: `로고 ${quoted(name)}의 내용이 확장자 ${quoted(format)}의 이미지가 아닙니다.`,
		},
		fix: { en: 'Export the image again.', ko: '이미지를 다시 내보내세요.' },
	};
}

/** Placed in the style sheet itself. */
export function fetchingStyle({ source, range }: StyleFetch): Finding {
	return {
		check: 'value-expected',
		range,
		message: {
			en: `Unexpected ${quoted(source)}, expected nothing that is fetched: the Content-Security-Policy of the pages forbids it.`,
			ko: `${quoted(source)}은(는) 쓸 수 없습니다. 다른 파일을 불러오는 것은 페이지의 Content-Security-Policy가 막습니다.`,
		},
		fix: {
			en: 'Embed a picture as `url("data:image/…")`, copy the rules of an imported sheet into this file, and name fonts that readers have.',
			ko: '그림은 `url("data:image/…")`로 넣고, 불러올 스타일은 이 파일에 옮겨 적고, 글꼴은 읽는 사람에게 이미 있는 것을 쓰세요.',
		},
	};
}

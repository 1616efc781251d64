import type { Finding } from '#domain/findings/diagnostic';
import type { NamedValue } from '#domain/safety/names';
import { korean } from '#domain/text/particle';

/** The largest file that is read: real ones reach 106 KB. */
export const LARGEST_FILE_BYTES = 256 * 1024;
export const LARGEST_IMAGE_BYTES = 10 * 1024 * 1024;

export function wrongExtension(name: string): Finding {
	return {
		check: 'file-unexpected',
		message: {
			en: `Unexpected file \`${name}\`, expected the extension \`.md\` in lower case.`,
			ko: `\`${name}\` 파일은 포스트모템으로 읽지 않습니다. 확장자는 소문자 \`.md\`여야 합니다.`,
		},
		fix: {
			en: 'Rename it to `YYYY-MM-DD-slug.md`, or move it out of `postmortems/`.',
			ko: '`YYYY-MM-DD-이름.md`로 바꾸거나 `postmortems/` 밖으로 옮기세요.',
		},
	};
}

/** Never quotes the value. */
export function valueInName({ check, name }: NamedValue): Finding {
	return {
		check,
		message: {
			en: `Unexpected ${name.en} in the name of the file, expected a name without secrets and data of single persons.`,
			ko: korean`파일 이름에 ${name.ko}이(가) 들어 있습니다. 이름에는 비밀 값이나 개인정보를 적지 않습니다.`,
		},
		fix:
			check === 'secret'
				? {
						en: 'Rename the file, and change the secret wherever it is used.',
						ko: '파일 이름을 바꾸고, 비밀 값은 쓰이는 곳에서 모두 새 값으로 교체하세요.',
					}
				: { en: 'Rename the file: a role is enough.', ko: '파일 이름을 바꾸세요. 역할이면 충분합니다.' },
	};
}

export function symbolicLink(): Finding {
	return {
		check: 'file-unexpected',
		message: {
			en: 'Unexpected symbolic link, expected a file of its own.',
			ko: '심볼릭 링크는 읽지 않습니다. 실제 파일이어야 합니다.',
		},
		fix: {
			en: 'Put a copy of the file here instead of the link.',
			ko: '링크 대신 파일을 복사해 넣으세요.',
		},
	};
}

export function specialFile(): Finding {
	return {
		check: 'file-unexpected',
		message: {
			en: 'Unexpected pipe, socket or device, expected a plain file.',
			ko: '파이프, 소켓, 장치는 읽지 않습니다. 일반 파일이어야 합니다.',
		},
		fix: {
			en: 'Delete it, or move it out of `postmortems/`.',
			ko: '지우거나 `postmortems/` 밖으로 옮기세요.',
		},
	};
}

export function folderWithoutIndex(): Finding {
	return {
		check: 'file-unexpected',
		message: {
			en: 'Unexpected folder without `index.md`, expected a postmortem with its images.',
			ko: '`index.md`가 없는 폴더입니다. 폴더에는 포스트모템과 이미지가 있어야 합니다.',
		},
		fix: {
			en: 'Put `index.md` in it, or move the folder out of `postmortems/`.',
			ko: '`index.md`를 넣거나 폴더를 `postmortems/` 밖으로 옮기세요.',
		},
	};
}

export function strayCompanion(name: string): Finding {
	return {
		check: 'file-unexpected',
		message: {
			en: `Unexpected \`${name}\` beside \`index.md\`, expected images only (png, jpg, gif, webp, avif), named with letters, digits, \`-\`, \`_\` and \`.\`.`,
			ko: `\`index.md\` 옆에 \`${name}\` 파일을 둘 수 없습니다. 글자, 숫자, \`-\`, \`_\`, \`.\`로 이름 지은 이미지(png, jpg, gif, webp, avif)만 둘 수 있습니다.`,
		},
		fix: {
			en: 'Export it as one of these formats, rename it, or move it out.',
			ko: '이 형식 가운데 하나로 내보내거나, 이름을 바꾸거나, 밖으로 옮기세요.',
		},
	};
}

export function unreadableImage(format: string): Finding {
	return {
		check: 'file-unreadable',
		message: {
			en: `Unexpected content, expected an image in the format of its extension \`${format}\`.`,
			ko: `내용이 확장자 \`${format}\`의 이미지가 아닙니다.`,
		},
		fix: { en: 'Export the image again.', ko: '이미지를 다시 내보내세요.' },
	};
}

export function unreadableFile(code: string): Finding {
	return {
		check: 'file-unreadable',
		message: {
			en: `Unexpected answer \`${code}\` of the operating system, expected a readable file.`,
			ko: korean`운영 체제가 \`${code}\`(으)로 답해 파일을 읽지 못했습니다.`,
		},
		fix: code === 'ENOENT' ? NAME_FIX : PERMISSION_FIX,
	};
}

const PERMISSION_FIX = {
	en: 'Check the permissions of the file and of its folder.',
	ko: '파일과 폴더의 권한을 확인하세요.',
};

/** A name that was listed and cannot be found is not what it seems: bytes that are no UTF-8. */
const NAME_FIX = {
	en: 'Rename the file, in case its name is not UTF-8; if it was deleted meanwhile, run the command again.',
	ko: '파일 이름이 UTF-8이 아닐 수 있으니 이름을 바꾸세요. 그사이 지워진 것이라면 다시 실행하세요.',
};

export function tooLarge(bytes: number, limit: number): Finding {
	const [size, most] = [Math.ceil(bytes / 1024), limit / 1024];
	return {
		check: 'file-size',
		message: {
			en: `Unexpected size of ${size} KB, expected at most ${most} KB.`,
			ko: `크기가 ${size}KB입니다. ${most}KB를 넘을 수 없습니다.`,
		},
		fix: {
			en: 'Keep the lines that matter and link to the rest.',
			ko: '필요한 부분만 남기고 나머지는 링크로 거세요.',
		},
	};
}

export function tooManyPixels(pixels: number, limit: number): Finding {
	const [size, most] = [Math.ceil(pixels / 1e6), limit / 1e6];
	return {
		check: 'file-size',
		message: {
			en: `Unexpected ${size} megapixels in all frames together, expected at most ${most}.`,
			ko: `모든 프레임을 합해 ${size}메가픽셀입니다. ${most}메가픽셀을 넘을 수 없습니다.`,
		},
		fix: {
			en: 'Export it smaller: pages show at most 2,000 pixels across.',
			ko: '더 작게 내보내세요. 페이지에는 가로 2,000픽셀까지만 보입니다.',
		},
	};
}

export function overTheLimit(reason: 'time' | 'memory' | 'crash'): Finding {
	const what = {
		time: { en: 'Unexpected reading time over 5 seconds', ko: '읽는 데 5초가 넘게 걸렸습니다' },
		memory: { en: 'Unexpected need of more than 512 MB', ko: '읽는 데 메모리가 512MB를 넘었습니다' },
		crash: { en: 'Unexpected end of the reader', ko: '읽는 도중 멈췄습니다' },
	}[reason];
	return {
		check: 'file-limit',
		message: {
			en: `${what.en}, expected Markdown that reads in milliseconds.`,
			ko: `${what.ko}. 보통은 수 밀리초면 읽힙니다.`,
		},
		fix: {
			en: 'Look for pasted text with thousands of `*`, `>`, `[` or `|`, and put it in a fenced code block.',
			ko: '붙여 넣은 글에 `*`, `>`, `[`, `|`가 수천 개 이어진 곳을 찾아 코드 블록에 넣으세요.',
		},
	};
}

/** `alike`: the two names differ only in their Unicode form, so that they look the same. */
export function duplicateId(path: string, other: string, alike: boolean): Finding {
	const how = alike ? { en: ' in another Unicode form', ko: '(유니코드 형식만 다름)' } : { en: '', ko: '' };
	return {
		check: 'id-unique',
		message: {
			en: `Unexpected second postmortem at the address of \`${other}\`${how.en}, expected one of its own for \`${path}\`.`,
			ko: `\`${path}\` 파일의 주소가 \`${other}\` 파일${how.ko}과 같습니다. 주소는 파일마다 달라야 합니다.`,
		},
		fix: {
			en: 'Rename the newer of the two files.',
			ko: '두 파일 가운데 나중 것의 이름을 바꾸세요.',
		},
		related: [{ path: other, message: { en: 'The other file.', ko: '다른 파일입니다.' } }],
	};
}

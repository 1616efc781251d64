import type { Text } from '#domain/text/localised';
import { nearest } from '#domain/text/nearest';
import { korean } from '#domain/text/particle';
import { alternatives, quoted } from '#domain/text/wording';
import type { Trouble } from './trouble.ts';

const CONFIG = 'odap.config.js';

export function notLoaded(reason: Text): Trouble {
	return {
		message: {
			en: `Unexpected fault while \`${CONFIG}\` was loaded: ${reason.en}`,
			ko: korean`\`${CONFIG}\`을(를) 읽다가 멈췄습니다: ${reason.ko}`,
		},
		fix: { en: 'Mend the file.', ko: '파일을 고치세요.' },
	};
}

export function missingModule(name: string): Trouble {
	return {
		message: {
			en: `Unexpected import of ${quoted(name)}, expected a file or a package that is there.`,
			ko: korean`불러올 ${quoted(name)}이(가) 없습니다.`,
		},
		fix:
			/^[./]/.test(name) || name.includes(':')
				? { en: 'Correct the path.', ko: '경로를 바로잡으세요.' }
				: {
						en: `Run ${quoted(`npm install --save-dev ${name}`)} beside it, or correct the name.`,
						ko: korean`그 폴더에서 ${quoted(`npm install --save-dev ${name}`)}을(를) 실행하거나 이름을 바로잡으세요.`,
					},
	};
}

export function neverLoaded(seconds: number): Trouble {
	return {
		message: {
			en: `Unexpected wait: \`${CONFIG}\` was not loaded within ${seconds} seconds, expected a file that exports its checks at once.`,
			ko: korean`\`${CONFIG}\`을(를) ${seconds}초 안에 다 읽지 못했습니다. 검사를 바로 내보내는 파일이어야 합니다.`,
		},
		fix: {
			en: 'Take the loop or the wait out of it.',
			ko: '끝나지 않는 반복이나 기다림을 없애세요.',
		},
	};
}

export function noTypes(node: string): Trouble {
	return {
		message: {
			en: `Unexpected TypeScript on Node ${node}, expected 22.18 or newer, which reads it.`,
			ko: korean`Node ${node}은(는) TypeScript를 읽지 못합니다. 22.18 이상이어야 합니다.`,
		},
		fix: {
			en: `Use a newer Node, or write \`${CONFIG}\`.`,
			ko: `더 새로운 Node를 쓰거나 \`${CONFIG}\`로 적으세요.`,
		},
	};
}

export function severalConfigs(names: readonly string[]): Trouble {
	const all = alternatives(names);
	return {
		message: {
			en: `Unexpected ${names.map(quoted).join(' and ')}, expected one of them: ${all.en}.`,
			ko: `설정 파일이 여럿입니다: ${names.map(quoted).join(', ')}. 하나만 있어야 합니다.`,
		},
		fix: { en: 'Keep one, and delete the others.', ko: '하나만 남기고 지우세요.' },
	};
}

export function notAFile(): Trouble {
	return {
		message: {
			en: `Unexpected folder or device in place of \`${CONFIG}\`, expected a file.`,
			ko: `\`${CONFIG}\` 자리에 파일이 아닌 것이 있습니다.`,
		},
		fix: { en: 'Put a file in its place, or delete it.', ko: '파일을 두거나 지우세요.' },
	};
}

export function noConfig(): Trouble {
	return {
		message: {
			en: `Unexpected default export of \`${CONFIG}\`, expected an object: \`export default { checks: [] }\`.`,
			ko: `\`${CONFIG}\`의 기본 내보내기가 객체가 아닙니다. \`export default { checks: [] }\` 꼴이어야 합니다.`,
		},
		fix: { en: 'Export an object by default.', ko: '객체를 기본으로 내보내세요.' },
	};
}

/** @param where What has the key, in both languages: a configuration, or a check. */
export function unknownKey(key: string, known: readonly string[], where: Text): Trouble {
	const near = nearest(key, known);
	const expected = alternatives(near.length > 0 ? near : known);
	return {
		message: {
			en: `Unexpected key ${quoted(key)} in ${where.en}, expected ${expected.en}.`,
			ko: korean`${where.ko}에서 ${quoted(key)}은(는) 쓸 수 없는 키입니다. 쓸 수 있는 키: ${expected.ko}.`,
		},
		fix: {
			en: near[0] === undefined ? 'Remove the key.' : `Write ${quoted(near[0])}.`,
			ko: near[0] === undefined ? '키를 지우세요.' : korean`${quoted(near[0])}(으)로 고치세요.`,
		},
	};
}

export function wrongValue(key: string, where: Text, expected: Text): Trouble {
	return {
		message: {
			en: `Unexpected value of ${quoted(key)} in ${where.en}, expected ${expected.en}.`,
			ko: korean`${where.ko}의 ${quoted(key)} 값은 ${expected.ko}(이)어야 합니다.`,
		},
		fix: { en: 'Correct the value.', ko: '값을 바로잡으세요.' },
	};
}

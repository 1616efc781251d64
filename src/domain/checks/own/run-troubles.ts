import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { Nonsense } from './read-own-findings.ts';
import type { CodePlace, Trouble } from './trouble.ts';

/** Which check, and on what. */
export interface Occasion {
	readonly check: string;
	/** What it looked at: a postmortem's path, or one of its examples. */
	readonly on: Text;
	readonly at?: CodePlace | undefined;
}

export function threw({ check, on, at }: Occasion, reason: string): Trouble {
	return trouble(check, at, {
		en: `Unexpected end of check ${quoted(check)} ${on.en}: ${reason}`,
		ko: korean`검사 ${quoted(check)}이(가) ${on.ko} 멈췄습니다: ${reason}`,
	});
}

export function talkedNonsense({ check, on, at }: Occasion, { found, expected }: Nonsense): Trouble {
	return trouble(check, at, {
		en: `Unexpected ${quoted(found)} from check ${quoted(check)} ${on.en}, expected ${quoted(expected)}.`,
		ko: korean`검사 ${quoted(check)}이(가) ${on.ko} ${quoted(found)}을(를) 돌려주었습니다. ${quoted(expected)}이(가) 필요합니다.`,
	});
}

export function tookTooLong({ check, on, at }: Occasion, seconds: number): Trouble {
	return trouble(check, at, {
		en: `Unexpected time of check ${quoted(check)}: it was stopped ${on.en} after ${seconds} seconds, expected an answer from what it is handed.`,
		ko: korean`검사 ${quoted(check)}이(가) ${seconds}초가 지나도 끝나지 않아 ${on.ko} 멈췄습니다.`,
	});
}

/** The whole thread went: memory ran out, or the code ended the process. */
export function wentDown({ check, on, at }: Occasion, reason: Text): Trouble {
	return trouble(check, at, {
		en: `Unexpected end of check ${quoted(check)} ${on.en}: ${reason.en}`,
		ko: korean`검사 ${quoted(check)}이(가) ${on.ko} 멈췄습니다: ${reason.ko}`,
	});
}

export function badExampleFindsNothing(check: string, at: CodePlace | undefined): Trouble {
	return {
		...trouble(check, at, {
			en: `Unexpected silence of check ${quoted(check)} on its bad example, expected a finding.`,
			ko: korean`검사 ${quoted(check)}이(가) 나쁜 예에서 아무것도 찾지 못했습니다.`,
		}),
		fix: { en: 'Mend the check or the example.', ko: '검사나 예를 고치세요.' },
	};
}

export function goodExampleFinds(check: string, at: CodePlace | undefined, message: Text): Trouble {
	return {
		...trouble(check, at, {
			en: `Unexpected finding of check ${quoted(check)} on its good example, expected none: “${message.en}”`,
			ko: korean`검사 ${quoted(check)}이(가) 좋은 예에서 찾은 것이 있습니다: “${message.ko}”`,
		}),
		fix: { en: 'Mend the check or the example.', ko: '검사나 예를 고치세요.' },
	};
}

export function exampleUnread(
	check: string,
	at: CodePlace | undefined,
	name: string,
	message: Text,
): Trouble {
	return {
		...trouble(check, at, {
			en: `Unexpected ${name} example of check ${quoted(check)}, expected a postmortem that can be read: “${message.en}”`,
			ko: korean`검사 ${quoted(check)}의 예(${name})를 포스트모템으로 읽을 수 없습니다: “${message.ko}”`,
		}),
		fix: { en: 'Mend the example.', ko: '예를 고치세요.' },
	};
}

/** Said of one that failed on several. */
export function andOnMore(trouble: Trouble, more: number): Trouble {
	if (more === 0) return trouble;
	const { message } = trouble;
	return {
		...trouble,
		message: {
			en: `${message.en} So it was on ${more} more.`,
			ko: `${message.ko} 그 밖의 ${more}건에서도 그랬습니다.`,
		},
	};
}

function trouble(check: string, at: CodePlace | undefined, message: Text): Trouble {
	return {
		check,
		message,
		fix: {
			en: 'Mend the check, or take it out of `odap.config.js`.',
			ko: '검사를 고치거나 `odap.config.js`에서 빼세요.',
		},
		...(at && { at }),
	};
}

import { phrase, type Said } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { Nonsense } from './read-own-findings.ts';
import type { CodePlace, Trouble } from './trouble.ts';

/** Which check, and on what. */
export interface Occasion {
	readonly check: string;
	/** What it looked at: a postmortem's path, or one of its examples. */
	readonly on: Said;
	readonly at?: CodePlace | undefined;
}

export function onPostmortem(path: string): Said {
	return phrase('runOwnCheck.onPostmortem', quoted(path));
}

export function threw({ check, on, at }: Occasion, reason: string): Trouble {
	return trouble(check, at, phrase('runTroubles.endCheck', quoted(check), on, reason));
}

export function talkedNonsense({ check, on, at }: Occasion, { found, expected }: Nonsense): Trouble {
	return trouble(
		check,
		at,
		phrase('runTroubles.fromCheck', quoted(found), quoted(check), on, quoted(expected)),
	);
}

export function tookTooLong({ check, on, at }: Occasion, seconds: number): Trouble {
	return trouble(check, at, phrase('runTroubles.timeCheckWas', quoted(check), on, seconds));
}

/** The whole thread went: memory ran out, or the code ended the process. */
export function wentDown({ check, on, at }: Occasion, reason: Said): Trouble {
	return trouble(check, at, phrase('runTroubles.endCheck', quoted(check), on, reason));
}

export function badExampleFindsNothing(check: string, at: CodePlace | undefined): Trouble {
	return {
		...trouble(check, at, phrase('runTroubles.silenceCheckBad', quoted(check))),
		fix: phrase('runTroubles.badExampleFindsNothingFix'),
	};
}

export function goodExampleFinds(check: string, at: CodePlace | undefined, message: Said): Trouble {
	return {
		...trouble(check, at, phrase('runTroubles.findingCheckGood', quoted(check), message)),
		fix: phrase('runTroubles.badExampleFindsNothingFix'),
	};
}

export function exampleUnread(
	check: string,
	at: CodePlace | undefined,
	name: string,
	message: Said | string,
): Trouble {
	return {
		...trouble(check, at, phrase('runTroubles.exampleCheckPostmortem', name, quoted(check), message)),
		fix: phrase('runTroubles.exampleUnreadFix'),
	};
}

/** Said of one that failed on several. */
export function andOnMore(trouble: Trouble, more: number): Trouble {
	if (more === 0) return trouble;
	const { message } = trouble;
	return {
		...trouble,
		message: phrase('runTroubles.andOnMore', message, more),
	};
}

function trouble(check: string, at: CodePlace | undefined, message: Said): Trouble {
	return {
		check,
		message,
		fix: phrase('runTroubles.troubleFix'),
		...(at && { at }),
	};
}

import { type Obstacle, Stopped } from '#build/stopped';
import { type Phrase, phrase } from '#domain/text/phrase';
import { visible } from '#report/visible';
import { errorCode, errorPath, isSystemFault } from '#store/error-code';
import { type ExitCode, exitCode } from './exit-code.ts';
import { Misuse } from './misuse.ts';
import { complain, inTerminalLanguage } from './terminal.ts';

/** Says in a sentence or two why a command stopped, and what to do. The stack is shown only with `DEBUG`. */
export function reportFailure(error: unknown): ExitCode {
	if (isPromptLeft(error)) return sayPromptLeft();
	complain(visible(inTerminalLanguage(failureText(error))));
	if (process.env.DEBUG && error instanceof Error) complain(error.stack ?? '');
	return exitCode.misuse;
}

/** A part of the work ended without an answer: a process of its own that the system stopped, mostly. */
const silence: Phrase = phrase('failure.silence');

const promptLeft: Phrase = phrase('failure.promptLeft');

let isAsking = false;
let hasSaidLeft = false;

/** Once: a prompt that is left may end the process, and be told of as a failure too. */
function sayPromptLeft(): ExitCode {
	if (!hasSaidLeft) complain(inTerminalLanguage(promptLeft));
	hasSaidLeft = true;
	return exitCode.misuse;
}

/** While questions are asked, an end without an answer is the user's: Ctrl D closes what they are read from. */
export async function whileAsking<Answers>(ask: () => Promise<Answers>): Promise<Answers> {
	isAsking = true;
	try {
		return await ask();
	} finally {
		isAsking = false;
	}
}

export function reportSilence(): void {
	if (isAsking) sayPromptLeft();
	else complain(inTerminalLanguage(silence));
}

function failureText(error: unknown): Phrase {
	if (error instanceof Misuse) return error.text;
	if (error instanceof Stopped) return obstacleText(error.obstacle);
	const path = errorPath(error);
	const code = errorCode(error);
	if (isSystemFault(error)) return systemFault(code, path);
	const reason = code.trim().split('\n')[0];
	return phrase('failure.failureText', reason);
}

function obstacleText(obstacle: Obstacle): Phrase {
	switch (obstacle.kind) {
		case 'no-answer':
			return silence;
		case 'unreal-day':
			return phrase('failure.obstacleText', obstacle.day);
	}
}

/** Whoever read what is printed has closed the pipe. */
export function isReaderGone(error: unknown): boolean {
	return errorCode(error) === 'EPIPE';
}

/** The user pressed Ctrl C where a question stood. */
function isPromptLeft(error: unknown): boolean {
	return error instanceof Error && error.name === 'ExitPromptError';
}

function systemFault(code: string, path: string | undefined): Phrase {
	const meaning = meaningOf(code);
	const place = path === undefined ? '' : `\`${path}\``;
	return phrase('failure.systemFault', place, meaning, code);
}

/** What a code of the operating system means. */
export function meaningOf(code: string): Phrase {
	return meanings[code] ?? phrase('failure.meaningOf');
}

const meanings: Readonly<Record<string, Phrase>> = {
	ENOSPC: phrase('failure.diskFull'),
	EDQUOT: phrase('failure.diskQuotaUsed'),
	EACCES: phrase('failure.permissionWasDenied'),
	EPERM: phrase('failure.operationNotPermitted'),
	EROFS: phrase('failure.fileSystemRead'),
	EIO: phrase('failure.diskFailed'),
	EMFILE: phrase('failure.tooManyFiles'),
};

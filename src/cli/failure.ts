import { type Obstacle, Stopped } from '#build/stopped';
import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
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
const silence: Text = {
	en: 'Stopped: a part of the work ended without an answer, as happens where the disk or the memory is full. Nothing was published; make room and run the command again.',
	ko: '멈췄습니다. 작업의 일부가 응답 없이 끝났습니다. 디스크나 메모리가 가득 찼을 때 흔히 일어납니다. 공개된 것은 없습니다. 공간을 확보한 뒤 다시 실행하세요.',
};

const promptLeft: Text = { en: 'Stopped. Nothing was written.', ko: '멈췄습니다. 쓴 것은 없습니다.' };

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

function failureText(error: unknown): Text {
	if (error instanceof Misuse) return error.text;
	if (error instanceof Stopped) return obstacleText(error.obstacle);
	const path = errorPath(error);
	const code = errorCode(error);
	if (isSystemFault(error)) return systemFault(code, path);
	const reason = code.trim().split('\n')[0];
	return {
		en: `odap stopped because of a fault of its own: ${reason} Run it again with DEBUG=odap set, and report what it prints.`,
		ko: `odap이 자체 결함으로 멈췄습니다: ${reason} DEBUG=odap을 설정해 다시 실행하고, 출력된 내용을 알려 주세요.`,
	};
}

function obstacleText(obstacle: Obstacle): Text {
	switch (obstacle.kind) {
		case 'no-answer':
			return silence;
		case 'unreal-day':
			return {
				en: `Unexpected day \`${obstacle.day}\`, expected a real one as \`YYYY-MM-DD\`. Correct \`--today\`.`,
				ko: korean`\`${obstacle.day}\`은(는) \`YYYY-MM-DD\` 꼴의 실제 날짜가 아닙니다. \`--today\`를 바로잡으세요.`,
			};
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

function systemFault(code: string, path: string | undefined): Text {
	const meaning = meaningOf(code);
	const place = path === undefined ? '' : ` \`${path}\``;
	return {
		en: `Stopped at${place || ' a file'}: ${meaning.en} (${code}). Nothing was published; mend this and run the command again.`,
		ko: `${place ? `${place.trim()}에서` : '파일에서'} 멈췄습니다: ${meaning.ko}(${code}). 공개된 것은 없습니다. 고친 뒤 다시 실행하세요.`,
	};
}

/** What a code of the operating system means. */
export function meaningOf(code: string): Text {
	return meanings[code] ?? { en: 'the operating system refused', ko: '운영 체제가 거부했습니다' };
}

const meanings: Readonly<Record<string, Text>> = {
	ENOSPC: { en: 'the disk is full', ko: '디스크가 가득 찼습니다' },
	EDQUOT: { en: 'the disk quota is used up', ko: '디스크 할당량을 다 썼습니다' },
	EACCES: { en: 'permission was denied', ko: '권한이 없습니다' },
	EPERM: { en: 'the operation is not permitted', ko: '허용되지 않은 작업입니다' },
	EROFS: { en: 'the file system is read-only', ko: '읽기 전용 파일 시스템입니다' },
	EIO: { en: 'the disk failed', ko: '디스크 오류가 났습니다' },
	EMFILE: { en: 'too many files are open', ko: '열린 파일이 너무 많습니다' },
};

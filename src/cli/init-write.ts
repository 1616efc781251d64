import { korean } from '#domain/text/particle';
import { errorCode, errorPath, isSystemFault } from '#store/error-code';
import { writeNewFiles } from '#store/write-new-files';
import { meaningOf } from './failure.ts';
import { Misuse } from './misuse.ts';

/** @throws Misuse, with nothing written, where the operating system refuses. @returns what was there already. */
export function writeAllOrNone(files: ReadonlyMap<string, string>): string[] {
	try {
		return writeNewFiles(files);
	} catch (error) {
		if (!isSystemFault(error)) throw error;
		const path = errorPath(error) ?? '';
		const meaning = meaningOf(errorCode(error));
		throw new Misuse({
			en: `Unexpected refusal to write \`${path}\`: ${meaning.en}. Nothing was written; choose a folder that you may write to, and run the command again.`,
			ko: korean`\`${path}\`을(를) 쓸 수 없습니다: ${meaning.ko}. 쓴 것은 없습니다. 쓸 수 있는 폴더를 골라 다시 실행하세요.`,
		});
	}
}

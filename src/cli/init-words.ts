import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inLanguage, type Language } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import type { InitAnswers } from '#init/answers';
import { hostOf } from '#init/host';
import { missingLines } from '#init/missing-lines';
import type { InitPlace } from './init-place.ts';
import { say } from './terminal.ts';

/** A file that was there already, and what would have been written. */
interface LeftFile {
	readonly path: string;
	readonly text: string;
}

/** Names each file that was left, with the lines that its owner has to add. */
export function sayLeft(left: ReadonlyMap<string, LeftFile>, language: Language): void {
	for (const [shown, { path, text }] of left) {
		const lines = missingLines(basename(path), text, readFileSync(path, 'utf8'));
		say(inLanguage(leftWords(shown, lines.length > 0), language));
		for (const line of lines) say(`  + ${line}`);
	}
}

function leftWords(path: string, lacks: boolean) {
	return lacks
		? {
				en: `${path} is left as it is. Add to it:`,
				ko: korean`${path}은(는) 그대로 두었습니다. 다음을 더하세요.`,
			}
		: { en: `${path} is left as it is.`, ko: korean`${path}은(는) 그대로 두었습니다.` };
}

/** What to type next, and where the site will be. */
export function sayNextSteps({ language, repository }: InitAnswers, { root, shown }: InitPlace): void {
	const path = shown(root);
	const isHere = path === root || path === '' || path === '.';
	const enter =
		isHere && root === process.cwd() ? '' : `cd ${/^[\p{L}\d./_-]+$/u.test(path) ? path : `"${path}"`} && `;
	const steps = inLanguage(nextSteps(`${enter}npm install`), language);
	const pages = inLanguage(publishing[hostOf(repository) ?? 'other'], language);
	const all = [...steps, pages];
	say(inLanguage({ en: 'Next:', ko: '다음 순서:' }, language));
	for (const [index, step] of all.entries()) say(`  ${index + 1}. ${step}`);
}

function nextSteps(install: string): Readonly<Record<'en' | 'ko', readonly string[]>> {
	return {
		en: [
			`\`${install}\``,
			'`npx odap dev` shows the site in the browser, and every change as you save it.',
			'`npx odap new` writes your first postmortem; `npx odap check` names what is missing.',
			'Commit everything, `package-lock.json` too, and push.',
		],
		ko: [
			`\`${install}\``,
			'`npx odap dev`를 실행하면 브라우저에서 사이트를 보고, 저장할 때마다 바뀐 내용을 확인할 수 있습니다.',
			'`npx odap new`로 첫 포스트모템을 쓰고, `npx odap check`로 빠진 것을 확인합니다.',
			'`package-lock.json`까지 모두 커밋하고 푸시합니다.',
		],
	};
}

const publishing = {
	github: {
		en: 'On GitHub choose Settings → Pages → Source: GitHub Actions; main is then published.',
		ko: 'GitHub의 Settings → Pages에서 Source를 GitHub Actions로 고르면 main 브랜치가 게시됩니다.',
	},
	gitlab: {
		en: 'GitLab checks merge requests and publishes the default branch to GitLab Pages.',
		ko: 'GitLab이 머지 리퀘스트를 검사하고 기본 브랜치를 GitLab Pages에 게시합니다.',
	},
	other: {
		en: '`npx odap build` makes `dist/`, plain files for any web host.',
		ko: '`npx odap build`가 만드는 `dist/`는 어느 웹 호스팅에나 올릴 수 있는 파일입니다.',
	},
} as const;

import { makeSiteLibrary, provideLibrary } from '#build/site-library';
import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#cli/check';
import { printErrors } from '#cli/print-report';
import { say } from '#cli/terminal';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Text } from '#domain/text/localised';
import { formatPage } from '#report/page';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { DevSearch } from './dev-search.ts';

/** What `odap dev` knows between two changes. */
export interface DevSession {
	/** As it was at the start: base and address do not change while serving. */
	readonly knowledgeBase: KnowledgeBase;
	readonly search: DevSearch;
	/** Reads the knowledge base again, hands it to the pages or keeps its faults, and says so in the terminal. */
	reload(): Promise<void>;
	/** The page that stands in for every other while there are errors. */
	faultPage(): string | undefined;
}

const noErrors: Text = { en: 'No errors any more.', ko: '이제 오류가 없습니다.' };

const restart: Text = {
	en: '`base` in kb.yaml has changed. Start `odap dev` again.',
	ko: 'kb.yaml의 `base`가 바뀌었습니다. `odap dev`를 다시 시작하세요.',
};

/** Reads the knowledge base for the first time. */
export async function startSession(
	folder: KnowledgeBaseFolder,
	today: string | undefined,
): Promise<DevSession> {
	const search = new DevSearch(folder.state);
	const provide = async (checked: CheckedKnowledgeBase) => {
		const library = await makeSiteLibrary(folder, checked, { audience: 'internal', drafts: true });
		provideLibrary(library);
		search.forget(library);
	};
	const read = async () => {
		const checked = await checkKnowledgeBase(folder, today);
		await printErrors(checked);
		if (errorsOf(checked).length === 0) await provide(checked);
		return checked;
	};
	let checked = await read();
	// A browser asks for more than pages; what answers it has to know of a library, if of an empty one.
	if (errorsOf(checked).length > 0) await provide({ ...checked, files: [] });
	const { knowledgeBase } = checked;
	return {
		knowledgeBase,
		search,
		faultPage: () => faultPageOf(checked, knowledgeBase.base),
		reload: async () => {
			const hadErrors = errorsOf(checked).length > 0;
			checked = await read();
			if (hadErrors && errorsOf(checked).length === 0) say(noErrors[knowledgeBase.language]);
			if (checked.knowledgeBase.base !== knowledgeBase.base) say(restart[knowledgeBase.language]);
		},
	};
}

function faultPageOf(checked: CheckedKnowledgeBase, base: string): string | undefined {
	const diagnostics = errorsOf(checked);
	if (diagnostics.length === 0) return undefined;
	const { language } = checked.knowledgeBase;
	return formatPage({ diagnostics, checked: checked.checked, language }, `${base}@vite/client`);
}

function errorsOf({ diagnostics }: CheckedKnowledgeBase) {
	return diagnostics.filter(({ severity }) => severity === 'error');
}

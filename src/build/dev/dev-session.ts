import { type History, makeSiteLibrary } from '#build/site-library';
import { openTemplates } from '#build/templates/open-templates';
import { type CheckedKnowledgeBase, checkLoaded } from '#cli/check';
import { printErrors } from '#cli/print-report';
import { say } from '#cli/terminal';
import type { Diagnostic } from '#domain/diagnostic';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { Text } from '#domain/text/localised';
import type { SiteFile } from '#site/entry';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import { rereadPostmortem } from '#store/reread-postmortem';

const noErrors: Text = { en: 'No errors any more.', ko: '이제 오류가 없습니다.' };

const restart: Text = {
	en: '`base` in kb.yaml has changed. Start `odap dev` again.',
	ko: 'kb.yaml의 `base`가 바뀌었습니다. `odap dev`를 다시 시작하세요.',
};

/** What `odap dev` keeps in memory between two changes. */
export class DevSession {
	/** The folder of scripts and style sheets. */
	readonly assets: string;
	readonly #folder: KnowledgeBaseFolder;
	readonly #today: string | undefined;
	readonly #siteFiles: (library: SiteLibrary) => Promise<SiteFile[]>;
	#checked: CheckedKnowledgeBase;
	#library: SiteLibrary;
	#files: Promise<Map<string, SiteFile>> | undefined;

	private constructor(first: FirstReading, folder: KnowledgeBaseFolder, today: string | undefined) {
		this.#folder = folder;
		this.#today = today;
		this.#checked = first.checked;
		this.#library = first.library;
		this.#siteFiles = first.siteFiles;
		this.assets = first.assets;
	}

	/** Reads the knowledge base for the first time, and says in the terminal what is wrong in it. */
	static async start(folder: KnowledgeBaseFolder, today: string | undefined): Promise<DevSession> {
		const templates = openTemplates();
		// It is waited for below.
		templates.catch(() => {});
		const checked = await checkAndTell(await readKnowledgeBase(folder), today);
		// A browser asks for more than pages; what answers it has to know of a library, if of an empty one.
		const shown = errorsOf(checked).length > 0 ? { ...checked, files: [] } : checked;
		const library = await libraryOf(folder, shown);
		return new DevSession({ ...(await templates), checked, library }, folder, today);
	}

	/** What the pages show: as it was when there last was no error. */
	get library(): SiteLibrary {
		return this.#library;
	}

	/** As it stands now, with its errors. */
	get checked(): CheckedKnowledgeBase {
		return this.#checked;
	}

	errors(): Diagnostic[] {
		return errorsOf(this.#checked);
	}

	/** The file of the site at a path that `odap build` would write it to. */
	async file(path: string): Promise<SiteFile | undefined> {
		this.#files ??= this.#siteFiles(this.#library).then(byPath);
		return (await this.#files).get(path);
	}

	/**
	 * Reads again what has changed, and says in the terminal what is wrong.
	 * @param file The one postmortem whose text has changed, as the disk spells it; absent where more has.
	 */
	async reload(file?: string): Promise<void> {
		const hadErrors = this.errors().length > 0;
		const { language, base } = this.#checked.knowledgeBase;
		const one = file && (await rereadPostmortem(this.#folder, this.#checked, file));
		const history = one ? this.#library : undefined;
		this.#checked = await checkAndTell(one || (await readKnowledgeBase(this.#folder)), this.#today);
		if (this.#checked.knowledgeBase.base !== base) say(restart[language]);
		if (this.errors().length > 0) return;
		if (hadErrors) say(noErrors[language]);
		this.#library = await libraryOf(this.#folder, this.#checked, history);
		this.#files = undefined;
	}
}

interface FirstReading {
	readonly checked: CheckedKnowledgeBase;
	readonly library: SiteLibrary;
	readonly assets: string;
	readonly siteFiles: (library: SiteLibrary) => Promise<SiteFile[]>;
}

async function checkAndTell(
	loaded: LoadedKnowledgeBase,
	today: string | undefined,
): Promise<CheckedKnowledgeBase> {
	const checked = checkLoaded(loaded, today, { notes: false });
	await printErrors(checked);
	return checked;
}

function libraryOf(
	folder: KnowledgeBaseFolder,
	checked: CheckedKnowledgeBase,
	library?: SiteLibrary,
): Promise<SiteLibrary> {
	const history: History | undefined = library && {
		folder: library.folder,
		lastChanged: library.lastChanged,
		statusHistory: library.statusHistory,
	};
	return makeSiteLibrary(folder, checked, { audience: 'internal', drafts: true, history });
}

function errorsOf({ diagnostics }: CheckedKnowledgeBase): Diagnostic[] {
	return diagnostics.filter(({ severity }) => severity === 'error');
}

function byPath(files: readonly SiteFile[]): Map<string, SiteFile> {
	return new Map(files.map((file) => [file.path, file]));
}

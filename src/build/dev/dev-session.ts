import { type CheckedKnowledgeBase, checkWithOwn } from '#build/checked';
import { type History, makeSiteLibrary, readHistory } from '#build/site-library';
import { openTemplates, type Templates } from '#build/templates/open-templates';
import type { Diagnostic } from '#domain/findings/diagnostic';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { SiteFile } from '#site/entry';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { OwnChecks } from '#store/own-checks/own-checks';
import { type LoadedKnowledgeBase, readKnowledgeBase } from '#store/read-knowledge-base';
import { rereadPostmortem } from '#store/reread-postmortem';

/** What a change has brought. */
export interface DevChange {
	readonly checked: CheckedKnowledgeBase;
	/** There were errors, and there are none any more. */
	readonly isMended: boolean;
	/** The base has changed, which only another start can follow. */
	readonly hasNewBase: boolean;
}

/** What `odap dev` keeps in memory between two changes. */
export class DevSession {
	/** The folder of scripts and style sheets. */
	readonly assets: string;
	readonly #folder: KnowledgeBaseFolder;
	readonly #today: string | undefined;
	readonly #ownChecks: OwnChecks;
	readonly #siteFiles: Templates['siteFiles'];
	#checked: CheckedKnowledgeBase;
	#library: SiteLibrary;
	/** By path; undefined where the site has no such file. */
	readonly #files = new Map<string, Promise<SiteFile | undefined>>();

	private constructor(first: FirstReading, folder: KnowledgeBaseFolder, today: string | undefined) {
		this.#folder = folder;
		this.#today = today;
		this.#ownChecks = first.ownChecks;
		this.#checked = first.checked;
		this.#library = first.library;
		this.#siteFiles = first.siteFiles;
		this.assets = first.assets;
	}

	/** Reads the knowledge base for the first time. */
	static async start(folder: KnowledgeBaseFolder, today: string | undefined): Promise<DevSession> {
		const templates = openTemplates();
		// It is waited for below.
		templates.catch(() => {});
		const history = readHistory(folder.root);
		history.catch(() => {});
		const ownChecks = new OwnChecks(folder.root);
		const checked = await check(await readKnowledgeBase(folder), today, ownChecks);
		// A browser asks for more than pages; what answers it has to know of a library, if of an empty one.
		const shown = errorsOf(checked).length > 0 ? { ...checked, files: [] } : checked;
		const library = await libraryOf(folder, shown, await history);
		return new DevSession({ ...(await templates), checked, library, ownChecks }, folder, today);
	}

	/** What the pages show: as it was when there last was no error. */
	get library(): SiteLibrary {
		return this.#library;
	}

	/** As it stands now, with its errors. */
	get checked(): CheckedKnowledgeBase {
		return this.#checked;
	}

	/** Ends what still runs. */
	close(): Promise<void> {
		return this.#ownChecks.close();
	}

	errors(): Diagnostic[] {
		return errorsOf(this.#checked);
	}

	/** The file of the site at a path that `odap build` would write it to. */
	file(path: string): Promise<SiteFile | undefined> {
		const file =
			this.#files.get(path) ??
			this.#siteFiles(this.#library, path).then((files) => files.find((each) => each.path === path));
		this.#files.set(path, file);
		return file;
	}

	/**
	 * Reads again what has changed. While there are errors the library stays as it was.
	 * @param file The one postmortem whose text has changed, as the disk spells it; absent where more has.
	 */
	async reload(file?: string): Promise<DevChange> {
		const hadErrors = this.errors().length > 0;
		const { base } = this.#checked.knowledgeBase;
		const one = file && (await rereadPostmortem(this.#folder, this.#checked, file));
		const history = one ? this.#library : undefined;
		const loaded = one || (await readKnowledgeBase(this.#folder));
		const checked = await check(loaded, this.#today, this.#ownChecks);
		this.#checked = checked;
		const hasErrors = this.errors().length > 0;
		if (!hasErrors) {
			this.#library = await libraryOf(this.#folder, checked, history);
			this.#files.clear();
		}
		return {
			checked,
			isMended: hadErrors && !hasErrors,
			hasNewBase: checked.knowledgeBase.base !== base,
		};
	}
}

interface FirstReading {
	readonly checked: CheckedKnowledgeBase;
	readonly library: SiteLibrary;
	readonly ownChecks: OwnChecks;
	readonly assets: string;
	readonly siteFiles: Templates['siteFiles'];
}

function check(
	loaded: LoadedKnowledgeBase,
	today: string | undefined,
	ownChecks: OwnChecks,
): Promise<CheckedKnowledgeBase> {
	return checkWithOwn(loaded, today, ownChecks, { notes: false });
}

function libraryOf(
	folder: KnowledgeBaseFolder,
	checked: CheckedKnowledgeBase,
	history?: History,
): Promise<SiteLibrary> {
	return makeSiteLibrary(folder, checked, { audience: 'internal', drafts: true, history });
}

function errorsOf({ diagnostics }: CheckedKnowledgeBase): Diagnostic[] {
	return diagnostics.filter(({ severity }) => severity === 'error');
}

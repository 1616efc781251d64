// What `import … from 'odapnote'` gives.
import { resolve } from 'node:path';
import type { Audience } from '#domain/audience';
import { withDefinition } from '#domain/checks/own/definition';
import type { OwnCheck } from '#domain/checks/own/own-check';
import type { Diagnostic as Found, Place } from '#domain/findings/diagnostic';
import type { Library } from '#domain/library/library';
import type { Text } from '#domain/text/localised';
import type { Said } from '#domain/text/phrase';

export type {
	OdapConfig,
	OwnCheck,
	OwnExample,
	OwnFinding,
	OwnSubject,
	OwnText,
} from '#domain/checks/own/own-check';
export type { KnowledgeBase } from '#domain/knowledge-base';
export type { Postmortem } from '#domain/postmortem';
export type { Audience, Library, Place };

/** What a check found, with its words in every language. */
export type Diagnostic = Omit<Found, 'message' | 'fix' | 'related'> & {
	readonly message: Text;
	readonly fix: Text;
	readonly related?: readonly { readonly path: string; readonly place?: Place; readonly message: Text }[];
};

/** Which knowledge base, on which day. */
export interface Where {
	/** The folder with `kb.yaml` and `postmortems/`; by default the working directory. */
	readonly root?: string;
	/** `YYYY-MM-DD`, the day that decides what is overdue; by default the real one, in the knowledge base's zone. */
	readonly today?: string;
}

/** A check of your own, for `checks` of `odap.config.js`. */
export function defineCheck(check: OwnCheck): OwnCheck {
	return withDefinition(check);
}

/** Whose own checks judge. */
export interface Judged extends Where {
	/** The folder of the `odap.config.js` whose checks are run; by default `root`. It is code: name another for what you do not trust. */
	readonly config?: string;
}

/** Checks every postmortem, by your own checks too. Errors, warnings and notes, by path and place. @throws where there is no knowledge base. */
export async function check({
	root = '.',
	today,
	config = root,
}: Judged = {}): Promise<readonly Diagnostic[]> {
	const [{ openFolder }, { checkWithOwn }, { OwnChecks }, { readKnowledgeBase }] = await Promise.all([
		import('#cli/open-folder'),
		import('#build/checked'),
		import('#store/own-checks/own-checks'),
		import('#store/read-knowledge-base'),
	]);
	const ownChecks = new OwnChecks(resolve(config));
	try {
		const loaded = await readKnowledgeBase(await openFolder(root));
		return await worded((await checkWithOwn(loaded, today, ownChecks)).diagnostics);
	} finally {
		await ownChecks.close();
	}
}

async function worded(diagnostics: readonly Found[]): Promise<Diagnostic[]> {
	const [{ said }, { LANGUAGES }] = await Promise.all([
		import('#locales/said'),
		import('#schemas/languages'),
	]);
	const words = (what: Said) =>
		Object.fromEntries(LANGUAGES.map((language) => [language, said(what, language)])) as Text;
	return diagnostics.map(({ message, fix, related, ...found }) => ({
		...found,
		message: words(message),
		fix: words(fix),
		...(related && { related: related.map((it) => ({ ...it, message: words(it.message) })) }),
	}));
}

/**
 * Everything that the pages show, derived from the postmortems: drafts are not in it.
 * @throws where there is no knowledge base. Files with errors are in it as far as they could be read: see `check`.
 */
export async function readLibrary({
	root = '.',
	today,
	audience = 'public',
}: Where & { readonly audience?: Audience } = {}): Promise<Library> {
	const [checked, { postmortemsFor }, { deriveLibrary }] = await Promise.all([
		read(root, today),
		import('#domain/audience'),
		import('#domain/library/derive-library'),
	]);
	return deriveLibrary(postmortemsFor(audience, checked), checked.knowledgeBase, checked.today);
}

/** How a site is built. */
export interface BuildSite extends Judged {
	/** The folder to build, by default `dist` in the knowledge base. */
	readonly out?: string;
	/** Who may read the site; by default the public, without internal parts. */
	readonly audience?: Audience;
}

/**
 * Checks everything and builds the site, as `odap build` does, which prints what is wrong. One at a time in a process.
 * @returns false where errors keep it from being built; the last site stays.
 */
export async function build({ root = '.', audience = 'public', ...more }: BuildSite = {}): Promise<boolean> {
	const { build: buildSite } = await import('#cli/build');
	return (await buildSite({ root, audience, ...more })) === 0;
}

async function read(root: string, today: string | undefined) {
	const [{ openFolder }, { checkKnowledgeBase }] = await Promise.all([
		import('#cli/open-folder'),
		import('#build/checked'),
	]);
	return checkKnowledgeBase(await openFolder(root), today);
}

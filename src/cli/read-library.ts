import { type CheckedKnowledgeBase, checkKnowledgeBase } from '#build/checked';
import { type Audience, postmortemsFor } from '#domain/audience';
import { deriveLibrary } from '#domain/library/derive-library';
import type { Library } from '#domain/library/library';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';

/** What an audience may know of a knowledge base, as its files are now. */
export async function readLibrary(
	folder: KnowledgeBaseFolder,
	{ audience, today }: { readonly audience: Audience; readonly today?: string | undefined },
): Promise<Library> {
	const checked = await checkKnowledgeBase(folder, today);
	const postmortems = postmortemsFor(audience, audience === 'public' ? withoutErrors(checked) : checked);
	return deriveLibrary(postmortems, checked.knowledgeBase, checked.today);
}

/** A build publishes nothing while there are errors: one may be a mark that hides nothing where it stands. */
function withoutErrors({ files, diagnostics }: CheckedKnowledgeBase): Pick<CheckedKnowledgeBase, 'files'> {
	const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path));
	return { files: files.filter(({ path }) => !faulty.has(path)) };
}

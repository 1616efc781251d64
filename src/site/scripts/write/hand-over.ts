import type { ComposedPostmortem } from '#domain/compose-postmortem';
import { newFileLink } from '#domain/knowledge-base/new-postmortem-link';
import type { WriteStrings } from '#locales/write';
import type { WriteSettings } from '#site/view/write-settings';

/** Shows the file and gives it away: copied, downloaded, or in the editor of the Git host. */
export function offerFile(
	{ knowledgeBase, folder }: WriteSettings,
	t: WriteStrings,
): (composed: ComposedPostmortem) => void {
	const part = <Found extends HTMLElement>(name: string) => document.querySelector<Found>(`[data-${name}]`);
	const editor = part<HTMLAnchorElement>('editor');
	const said = part('said');
	let shown: ComposedPostmortem | undefined;
	const copy = async () => {
		const isCopied = await copied(shown?.text ?? '');
		if (said) said.textContent = isCopied ? t.copied : t.notCopied;
	};
	part('copy-text')?.addEventListener('click', copy);
	part('download')?.addEventListener('click', () => shown && download(shown));
	editor?.addEventListener('click', () => {
		if (!part('too-long')?.hidden) void copy();
	});
	return (composed) => {
		shown = composed;
		const { id, text } = composed;
		const link = newFileLink(knowledgeBase, { name: `${id}.md`, text, folder });
		if (editor && link) editor.href = link.href;
		const tooLong = part('too-long');
		if (tooLong) tooLong.hidden = link?.isWhole !== false;
		const [name, preview] = [part('name'), part<HTMLTextAreaElement>('preview')];
		if (name) name.textContent = `${folder}postmortems/${id}.md`;
		if (preview) preview.value = text;
		if (said) said.textContent = '';
	};
}

async function copied(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

function download({ id, text }: ComposedPostmortem): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = `${id}.md`;
	link.click();
	// The download has begun by then, and the text need not be held any longer.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

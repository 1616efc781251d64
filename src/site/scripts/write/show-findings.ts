import type { ComposedPostmortem } from '#domain/compose-postmortem';
import type { Diagnostic } from '#domain/findings/diagnostic';
import { type Language } from '#domain/text/localised';
import { sayFinding } from '#locales/findings';
import type { WriteStrings } from '#locales/write';
import { controlsIn } from './form-parts.ts';

/**
 * Shows what the checks say: all of it in one list that leads to the fields, and beside each field that was visited
 * what concerns it.
 */
export function findingsView(form: HTMLFormElement, t: WriteStrings, language: Language) {
	const summary = document.querySelector<HTMLElement>('[data-summary]');
	const list = document.querySelector<HTMLElement>('[data-findings]');
	const visited = new WeakSet<Element>();
	form.addEventListener('focusout', ({ target }) => {
		const part = target instanceof Element ? partOf(target) : null;
		if (part) visited.add(part);
	});
	let said = '';
	const say = (text: string) => {
		// What is said again, screen readers would read again.
		if (said !== text) summary?.replaceChildren(...marked(text));
		said = text;
	};
	return {
		unavailable: () => say(t.noChecks),
		findings: (composed: ComposedPostmortem, diagnostics: readonly Diagnostic[], isTaken: boolean) => {
			forget(form);
			const errors = diagnostics.filter(({ severity }) => severity === 'error').length + (isTaken ? 1 : 0);
			const total = diagnostics.length + (isTaken ? 1 : 0);
			say(total === 0 ? t.nothingFound : t.found(errors, total - errors));
			const items = diagnostics.map((diagnostic) => {
				const part = partFor(form, composed, diagnostic);
				if (part && visited.has(part)) showBeside(part, diagnostic, t, language);
				return item(diagnostic, part, t, language);
			});
			const taken = isTaken ? [inLine('li', t.taken(composed.id))] : [];
			list?.replaceChildren(...taken, ...items);
		},
	};
}

/** The field, or the row, that something stands in. */
function partOf(element: Element): HTMLElement | null {
	return element.closest<HTMLElement>('[data-rows] > li, [data-answer]');
}

function partFor(
	form: HTMLFormElement,
	{ answers }: ComposedPostmortem,
	{ place }: Diagnostic,
): HTMLElement | undefined {
	const [name, row] = answers[(place?.line ?? 0) - 1]?.split('.') ?? [];
	if (name === undefined) return undefined;
	const part = form.querySelector<HTMLElement>(`[data-answer="${CSS.escape(name)}"]`) ?? undefined;
	if (row === undefined) return part;
	return (part?.querySelector('[data-rows]')?.children[Number(row)] as HTMLElement | undefined) ?? part;
}

function forget(form: HTMLFormElement): void {
	for (const list of form.querySelectorAll('[data-found]')) list.replaceChildren();
	for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
}

function showBeside(part: HTMLElement, diagnostic: Diagnostic, t: WriteStrings, language: Language): void {
	part.querySelector('[data-found]')?.append(item(diagnostic, undefined, t, language));
	const isRow = part.matches('li');
	if (diagnostic.severity !== 'error' || isRow || part.matches('.write-part')) return;
	for (const control of controlsIn(part)) control.setAttribute('aria-invalid', 'true');
}

/** In the words of the command line; where it has a field, its message leads there. */
function item(
	{ severity, message, fix }: Diagnostic,
	part: HTMLElement | undefined,
	t: WriteStrings,
	language: Language,
): HTMLLIElement {
	const made = document.createElement('li');
	made.className = `write-finding write-${severity}`;
	const said = part ? document.createElement('button') : document.createElement('span');
	if (part && said instanceof HTMLButtonElement) {
		said.type = 'button';
		said.addEventListener('click', () => goTo(part));
	}
	said.append(...marked(sayFinding(message, language)));
	made.append(said, ' ', ...marked(`${t.fix} ${sayFinding(fix, language)}`));
	return made;
}

function goTo(part: HTMLElement): void {
	const folded = part.closest('details');
	if (folded) folded.open = true;
	const [control] = controlsIn(part);
	(control ?? part.querySelector<HTMLElement>('button'))?.focus();
}

function inLine(name: 'li', text: string): HTMLElement {
	const made = document.createElement(name);
	made.className = 'write-finding write-error';
	made.append(...marked(text));
	return made;
}

/** What stands in backticks is code. */
function marked(text: string): Node[] {
	return text.split('`').map((part, index) => {
		if (index % 2 === 0) return document.createTextNode(part);
		const code = document.createElement('code');
		code.textContent = part;
		return code;
	});
}

import type { Answers } from '#domain/answers';
import { type ComposedPostmortem, composePostmortem } from '#domain/compose-postmortem';
import type { Diagnostic } from '#domain/findings/diagnostic';
import { WRITE_STRINGS } from '#locales/write';
import { LANGUAGES } from '#schemas/languages';
import { withOwnTexts } from '#site/strings/own-texts';
import { WRITE_PLACEHOLDERS } from '#site/strings/write-placeholders';
import type { WriteSettings } from '#site/view/write-settings';
import { fillForm, readForm } from './answers-in-form.ts';
import { enableRows } from './form-rows.ts';
import { offerFile } from './hand-over.ts';
import { keeper } from './keeper.ts';
import { findingsView } from './show-findings.ts';

/** Checks run when the fingers rest for so long, in milliseconds. */
const REST = 250;

/** The checks of the command line, which are a script of their own. */
export interface Checks {
	check(composed: ComposedPostmortem, settings: WriteSettings): Diagnostic[];
}

/**
 * Makes the form live: every letter is kept, written into the file, and checked.
 * @param checks Undefined where they cannot be had.
 */
export async function startWriting(
	form: HTMLFormElement,
	checks: Promise<Checks | undefined>,
): Promise<void> {
	const language = LANGUAGES.find((each) => each === document.documentElement.lang) ?? 'en';
	const settings = await fetchSettings();
	const { knowledgeBase, ids, texts = {} } = settings;
	const t = withOwnTexts(WRITE_STRINGS[language], new Map(Object.entries(texts)), WRITE_PLACEHOLDERS);
	const keep = keeper(`odap-new:${knowledgeBase.base}`, t);
	const offer = offerFile(settings, t);
	const show = findingsView(form, t, language);
	const rows = enableRows(form, () => update());
	let timer: ReturnType<typeof setTimeout> | undefined;
	const update = () => {
		rows.renumber();
		const answers = readForm(form);
		keep.save(answers);
		offer(composePostmortem(answers, knowledgeBase));
		clearTimeout(timer);
		timer = setTimeout(check, REST);
	};
	const check = async () => {
		const composed = composePostmortem(readForm(form), knowledgeBase);
		const found = await checks;
		if (found === undefined) show.unavailable();
		else show.findings(composed, found.check(composed, settings), ids.includes(composed.id));
	};
	const fill = (answers: Answers | undefined) => fillForm(form, answers, rows, knowledgeBase);
	keep.enableClear(fill, update);
	fill(keep.kept());
	form.addEventListener('input', () => {
		keep.forgetCleared();
		update();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	update();
}

async function fetchSettings(): Promise<WriteSettings> {
	const response = await fetch('settings.json');
	if (!response.ok) throw new Error(`settings.json answers ${response.status}.`);
	return response.json();
}

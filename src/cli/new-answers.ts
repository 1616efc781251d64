import { resolveToday } from '#build/today';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { TemplateAnswers } from '#domain/postmortem-template';
import { phrase } from '#domain/text/phrase';
import { whileAsking } from './failure.ts';
import { Misuse } from './misuse.ts';
import { isIncidentDate } from './new-id.ts';
import type { NewOptions } from './new-options.ts';
import { defaultSeverity, refuseService } from './new-values.ts';
import { isInteractive } from './terminal.ts';

/**
 * Settles what a new postmortem begins with: from the options, else by asking, else, where there is nobody to ask,
 * by default. @throws Misuse for a value that cannot be, and without a terminal for a missing title.
 */
export async function gatherAnswers(
	options: NewOptions,
	knowledgeBase: KnowledgeBase,
): Promise<TemplateAnswers> {
	for (const refusal of refusals(options, knowledgeBase)) throw new Misuse(refusal);
	const today = resolveToday(undefined, knowledgeBase.timezone);
	if (isInteractive()) {
		const { askAnswers } = await import('./new-prompts.ts');
		return whileAsking(() => askAnswers(options, knowledgeBase, today));
	}
	if (options.title === undefined) throw missingTitle();
	const brief = knowledgeBase.severities.some(({ id, brief }) => id === options.severity && brief);
	return {
		title: options.title.trim(),
		date: options.date ?? today,
		severity: options.severity ?? defaultSeverity(knowledgeBase),
		services: options.services ?? [],
		impact: options.impact?.trim() ?? '',
		causes: options.causes ?? [],
		template: options.template ?? (brief ? 'brief' : 'full'),
		language: options.language ?? knowledgeBase.language,
	};
}

function* refusals(
	{ title, date, severity, services = [], causes = [] }: NewOptions,
	knowledgeBase: KnowledgeBase,
) {
	if (title !== undefined && title.trim() === '') yield missingTitle().text;
	if (date !== undefined && !isIncidentDate(date)) {
		yield phrase('newAnswers.refusals', date);
	}
	const ids = knowledgeBase.severities.map(({ id }) => id);
	if (severity !== undefined && !ids.includes(severity)) {
		const expected = ids.map((id) => `\`${id}\``).join(', ');
		yield phrase('newAnswers.severityCorrect', severity, expected);
	}
	for (const each of services) {
		const refusal = refuseService(each, knowledgeBase);
		if (refusal !== undefined) yield refusal;
	}
	const categories = knowledgeBase.categories.map(({ id }) => id);
	for (const each of causes.filter((id) => !categories.includes(id))) {
		const expected = categories.map((id) => `\`${id}\``).join(', ');
		yield phrase('newAnswers.causeCorrect', each, expected);
	}
}

function missingTitle(): Misuse {
	return new Misuse(phrase('newAnswers.missingTitle'));
}

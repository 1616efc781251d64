import type { KnowledgeBase } from '#domain/knowledge-base';
import { inLanguage } from '#domain/text/localised';
import { BOOKS } from '#locales/books';

/**
 * A form of GitHub's issues for people without Git, in which a postmortem is told. `odap import` reads the answers by
 * their labels, which are therefore words that it knows. The path is from the top of the repository.
 */
export function issueForm({
	language,
	severities,
}: Pick<KnowledgeBase, 'language' | 'severities'>): [path: string, text: string] {
	const words = BOOKS[language].issueForm;
	const options = severities.map(({ id, label }) => `${id}: ${inLanguage(label, language)}`);
	const fields = [
		{ type: 'markdown', attributes: { value: words.introduction } },
		input('date', words.date, '2026-03-14', true),
		{
			type: 'dropdown',
			id: 'severity',
			attributes: { ...described(words.severity), options },
			validations: { required: true },
		},
		input('services', words.services, 'checkout, search'),
		input('impact', words.impact, ''),
		area('summary', words.summary, '', true),
		area('timeline', words.timeline, words.timelineExample, true),
		area('causes', words.causes, words.causesExample),
		area('countermeasures', words.countermeasures, words.countermeasuresExample),
		area('lessons', words.lessons, words.lessonsExample),
		area('links', words.links, 'https://'),
	];
	const lines = [
		`# ${words.comment}`,
		`name: ${JSON.stringify(words.name)}`,
		`description: ${JSON.stringify(words.description)}`,
		'body:',
		...fields.map((field) => `  - ${JSON.stringify(field)}`),
	];
	return ['.github/ISSUE_TEMPLATE/postmortem.yml', `${lines.join('\n')}\n`];
}

type Asked = readonly [label: string, description: string];

function input(id: string, asked: Asked, placeholder: string, required = false) {
	return { type: 'input', id, attributes: { ...described(asked), placeholder }, validations: { required } };
}

function area(id: string, asked: Asked, placeholder: string, required = false) {
	return {
		type: 'textarea',
		id,
		attributes: { ...described(asked), placeholder },
		validations: { required },
	};
}

function described([label, description]: Asked) {
	return { label, description };
}

export const wording = {
	'blameless-wording': {
		summary: 'The text tells what happened without hindsight and without blame.',
		why: '“Should have” compares what people did with what only the outcome taught. It ends the search for causes at a person, and the next person in the same place will do the same. Quotations and code are left alone.',
	},
	'person-name': {
		summary: 'People are named by their role.',
		why: 'A name ties an outage to a person for as long as the repository lives. A role says all that a reader needs: who could see what, and who could do what.',
	},
	'template-text': {
		summary: 'What is published says nothing that the template of a new postmortem says.',
		why: 'The sentences of the template tell what belongs in their place. One that is left is a fact that nobody wrote down, published as if it were one.',
	},
};

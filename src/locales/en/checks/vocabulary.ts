export const vocabulary = {
	'chip-known': {
		summary: 'A chip is spelt as in the vocabulary.',
		why: 'A misspelt chip would be read as prose, and its fact would be missing from every index.',
	},
	'chip-value': {
		summary: 'The value of a chip has the form that the chip expects.',
		why: 'Dates, ids and words of the vocabulary are compared by machines; only one form of each is.',
	},
	'severity-known': {
		summary: 'The severity is a level of the vocabulary.',
		why: 'Severity decides what a postmortem needs and how soon follow-ups are due; an unknown level decides nothing.',
	},
	'category-known': {
		summary: 'Root-cause categories are those of the vocabulary.',
		why: 'Recurrence is found by comparing categories. Free words never match each other.',
	},
	'service-known': {
		summary: 'Services are those listed in `kb.yaml`, where it lists any.',
		why: 'A service under two spellings has two halves of a history.',
	},
	'tag-known': {
		summary: 'Tags are those listed in `kb.yaml`, where it lists any.',
		why: 'A tag under two spellings finds half of what it is for.',
	},
	'relation-known': {
		summary: 'A relation between postmortems is one of the vocabulary.',
		why: 'Relations are shown on both pages and say what each means for the other.',
	},
	'service-listed': {
		summary: 'A service that an item names stands in `services`.',
		why: 'What happened to a service is found by `services`. One that only an item names is in no index, and a misspelt one would have a history of its own.',
	},
	'role-known': {
		summary: 'A role in the timeline is named in the front matter or in `kb.yaml`.',
		why: 'Readers see the role’s label, not its id; without one they see a code.',
	},
};

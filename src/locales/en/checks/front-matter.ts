export const frontMatter = {
	'allow-known': {
		summary: '`allow` names checks that may be accepted.',
		why: 'A misspelt entry accepts nothing, and a fault that breaks the file or leaks a secret cannot be accepted here.',
	},
	'causes-match': {
		summary: '`causes` in the front matter equals the categories of the cause list.',
		why: 'The same fact stands in two places: one for machines that read only the front matter, one beside its reason. They must not differ.',
	},
	'status-complete': {
		summary: 'A postmortem has what its status calls for.',
		why: 'A draft needs little, so that writing can begin. `review` adds a severity, causes, a lead, and a duration or a timeline that gives one; `final` adds causes and countermeasures as lists. Minor incidents and near misses may stay brief.',
	},
	'front-matter-fence': {
		summary: 'A postmortem begins with its front matter between two lines of `---`.',
		why: 'The front matter tells whether a file is a draft. Where readers could disagree about where it begins or ends, a draft might be published, so only one form is accepted.',
	},
	'file-foreign': {
		summary: 'A postmortem has the front matter of this knowledge base, not that of another tool.',
		why: 'What another tool wrote has its facts under other names, and times and causes in other forms. `odap import` reads those; naming each difference here would help nobody.',
	},
	'front-matter-size': {
		summary: 'The front matter has at most 64 KB and 2,000 lines.',
		why: 'It holds a few facts; anything longer is text that belongs in the body, or a file made to slow the tools down.',
	},
	'yaml-syntax': {
		summary: 'The front matter and `kb.yaml` are well-formed YAML 1.2, without aliases, anchors and tags.',
		why: 'What YAML reads must be what a person sees. Duplicate keys, aliases and tags make the two differ.',
	},
	'key-known': {
		summary: 'Every key is one of the contract.',
		why: 'A misspelt key would be ignored in silence, and the fact in it lost.',
	},
	'key-required': {
		summary: 'The keys that every postmortem needs are there.',
		why: 'A draft needs a title, a status and a date, so that it can be listed and found. Later states need more.',
	},
	'value-expected': {
		summary: 'Every value has the form that its key expects.',
		why: 'Values that machines compare are written in one form only, so that two postmortems can be compared at all.',
	},
	'value-quoted': {
		summary: 'A text that YAML would cut or read as something else stands in quotes.',
		why: 'Without quotes ` #` begins a comment, a comma inside `{ }` ends the value, and `404` is a number. YAML says nothing of it.',
	},
	'timezone-known': {
		summary: 'A time zone is an IANA name.',
		why: 'Abbreviations such as KST or CST name several zones, or none; only a region’s name carries its rules for summer time.',
	},
};

export const knownTerms = {
	noneKnown: (written: string) => `Unexpected ${written}, expected a known id.`,
	unknownTerm: (written: string, expected: string) => `Unexpected ${written}, expected ${expected}.`,
	unknownTermFix: (only: string) => `Write ${only}.`,
};

export const vocabularyChecks = {
	chooseLevel: 'Choose the level whose definition matches the impact.',
	chooseCategory: 'Choose the category whose definition fits, or add one to `kb.yaml`.',
	addService: 'Add the service to `kb.yaml`, or choose a listed one.',
	addTag: 'Add the tag to `kb.yaml`, or choose a listed one.',
	listService: 'Add the service to `services:` in the front matter.',
	noServices: (value: string) => `Unexpected service ${value}, expected one of \`services\`, of which there are none.`,
	addRole: 'Add the role to `roles:` in the front matter.',
	chooseRelation: 'Choose the relation that fits.',
};

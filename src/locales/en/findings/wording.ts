export const blamelessWording = {
	message: (wording: string) => `Unexpected wording ${wording}: it judges by what was known only afterwards, expected what happened.`,
};

export const personName = {
	message: (name: string) => `Unexpected name of a person, ${name}, expected a role.`,
	fix: 'Name the role: `role:on-call`, “the on-call engineer”.',
};

export const templateText = {
	message: (sentence: string) => `Unexpected sentence of the template, ${sentence}, expected what happened.`,
	fix: 'Write it in your own words, or delete the line; until then set `status: draft`.',
};

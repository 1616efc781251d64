export const aliasFree = {
	takenBy: 'its own id',
	idAnother: 'the id of another',
	listedBefore: 'listed before',
	aliasToo: (id: string) => `an alias of ${id} too`,
	isRemoved: 'in `removed` of `kb.yaml`',
	finding: (alias: string, taken: string) => `Unexpected alias ${alias}, which is ${taken}, expected an address that is this postmortem's alone.`,
	findingFix: 'Take it out of all places but one.',
	there: (id: string) => `Unexpected ${id} in \`removed\` of \`kb.yaml\`, expected only what is published no more.`,
	thereFix: 'Take it out of `removed`, or make it a draft.',
};

export const referenceChecks = {
	message: (id: string) => `Unexpected ${id}, expected another postmortem.`,
	fix: 'Remove the entry.',
	isNow: (id: string, now: string) => `Unexpected ${id}, expected ${now}, as it is called now.`,
	isNowFix: (now: string) => `Write ${now}.`,
	nameAFile: 'Write the other file’s name without `.md`, as it stands in `postmortems/`.',
	notThere: (id: string) => `Unexpected ${id}, expected a postmortem of this knowledge base.`,
};

export const linkTarget = {
	unresolved: (url: string) => `Unexpected link ${url}, expected a postmortem's file, an image beside \`index.md\` or a web address.`,
	unresolvedFix: 'Link to `YYYY-MM-DD-slug.md` (from a folder, `../YYYY-MM-DD-slug.md`), or give the full web address.',
	missing: (id: string) => `Unexpected link to ${id}, expected a postmortem that exists.`,
	missingFix: (now: string) => `It was renamed: write ${now} in its place.`,
	writeNameFile: 'Write the name of the file as it is in `postmortems/`.',
	draft: (id: string) => `Unexpected link to the draft ${id}, expected a published postmortem.`,
	draftFix: 'Publish the draft first, or remove the link.',
	internalAnchor: (form: string, id: string) => `Unexpected link to ${form} of ${id}, which is internal, expected a place that everyone may see, as they see the link.`,
	internalAnchorFix: 'Remove the part after `#`, or move the link to an internal part.',
	missingAnchor: (form: string, found: string) => `Unexpected anchor ${form}, expected one that is on the page of ${found}.`,
	missingAnchorFix: (count: number, shown: string) => (count > 0 ? `Write ${shown}.` : `Use one of the page's headings: ${shown}.`),
	removePartAfter: 'Remove the part after `#`.',
};

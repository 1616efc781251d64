export const references = {
	'alias-free': {
		summary: 'An address belongs to one postmortem: no alias is the id or the alias of another, nor in `removed`.',
		why: 'Addresses stand in chats and tickets for years. One that two postmortems claim would lead to either of them.',
	},
	'behind-known': {
		summary: '`behind:` names another cause of the file, and no chain of them runs in a circle.',
		why: 'Whether a cause is answered depends on the causes behind it. A broken or circular chain has no answer.',
	},
	'item-id-unique': {
		summary: 'An id stands once in a file.',
		why: 'With two of one name, nobody can tell which one a countermeasure answers or a link opens.',
	},
	'related-known': {
		summary: '`related` names other postmortems of this knowledge base.',
		why: 'A relation is shown on both pages; one that leads nowhere is a broken promise to the reader.',
	},
	'link-target': {
		summary: 'Links between postmortems lead to one that exists, and to a place on its page.',
		why: 'A dead link hides that this has happened before, and a published page must not lead to a draft.',
	},
};

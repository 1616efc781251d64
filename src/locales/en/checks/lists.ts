export const lists = {
	'item-chips': {
		summary: 'A cause has a kind and a category; a countermeasure has a kind.',
		why: 'These are what the indexes are made of. In a draft a missing one is only noted.',
	},
	'list-expected': {
		summary: 'A timeline, causes, countermeasures and lessons are lists.',
		why: 'Indexes, metrics and search are made from these items. A table or plain paragraphs would be shown, yet nothing could be computed from them.',
	},
	'item-text': {
		summary: 'Every item says something in words.',
		why: 'Chips sort an item; only the sentence tells a reader what happened.',
	},
	'item-id': {
		summary: 'Every cause and countermeasure begins with its own id.',
		why: 'Ids tie countermeasures to causes and give each its own address, which stays when the wording changes.',
	},
	'chip-place': {
		summary: 'Chips stand before the text of their item.',
		why: 'Behind the first word a code is prose. One that looks like a chip there is most likely a fact that got lost.',
	},
	'chip-plain': {
		summary: 'A chip is inline code alone, with a blank between two.',
		why: 'In bold, in quotes or without a blank a chip would end the run of chips, and those behind it would be prose.',
	},
	'checkbox-status': {
		summary: 'A ticked countermeasure says its status in a chip.',
		why: 'A tick says that it is done, not since when. It is read as `done:unknown`; with a day it tells whether an incident came back after it.',
	},
	'chip-once': {
		summary: 'An item carries one chip of a kind.',
		why: 'A cause with two categories is counted twice or, more often, is two causes.',
	},
	'internal-mark': {
		summary: 'What is internal is marked so that it is surely kept back.',
		why: 'A mark that is misspelt, in bold, or at a place where none is read would be published with all that it was to keep back.',
	},
	'section-name': {
		summary: 'A list that is data stands under a heading that names it.',
		why: 'Only a section with a known name is read as data. Under “Timelime”, or “What we saw”, a timeline would be an ordinary list, and its times would not count. Names are known in the usual words of English and Korean; a team adds its own in `kb.yaml`.',
	},
};

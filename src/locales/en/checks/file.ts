export const file = {
	'file-unexpected': {
		summary: 'Everything in `postmortems/` is a postmortem or a file that belongs to one.',
		why: 'A file with another extension, a link or a stray folder would be left out of the site, and nobody would notice.',
	},
	'file-unreadable': {
		summary: 'Every file can be read.',
		why: 'A file that cannot be opened is named instead of skipped: a site that lacks a postmortem in silence is a lie.',
	},
	'file-limit': {
		summary: 'A file is read within five seconds and 512 MB of memory.',
		why: 'Some Markdown is made to stall a parser. One such file must not hold up the others.',
	},
	'id-form': {
		summary: 'A file’s name is a date and a slug: `YYYY-MM-DD-slug.md`, or `YYYY-MM-slug.md`.',
		why: 'The name is the permanent address. A date and a few words never collide when two pull requests are open; numbers do.',
	},
	'id-unique': {
		summary: 'No two files have one id, also when case and Unicode form are ignored.',
		why: 'Such files replace each other on some disks and on the site, depending on the order in which they are read.',
	},
	'encoding-utf8': {
		summary: 'A postmortem is UTF-8.',
		why: 'A file in another encoding would be read as other characters, and text would be lost without a word.',
	},
	'file-size': {
		summary: 'A postmortem has at most 256 KB, an image at most 10 MB.',
		why: 'The largest real postmortem that we know of has 106 KB. A larger file is a log that was pasted whole, and readers will not read it.',
	},
	'nesting-depth': {
		summary: 'Quotations, lists and emphasis lie at most 100 levels deep.',
		why: 'Every file is read in full at each check and each build. A few kilobytes made for it can keep a Markdown parser busy for minutes, and then nobody can publish anything.',
	},
	'markdown-too-costly': {
		summary: 'Markdown can be read in a moment: tables have at most 100 columns and 20,000 cells.',
		why: 'Every file is read in full at each check and each build. A few kilobytes made for it can keep a Markdown parser busy for minutes, and then nobody can publish anything.',
	},
	'config-loads': {
		summary: '`odap.config.js` loads, and holds checks as `defineCheck` takes them.',
		why: 'A check that nobody hears of is worse than none: people rely on it. So what cannot be loaded, or is no check, is told and stops the build.',
	},
};

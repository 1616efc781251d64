export const safety = {
	'control-character': {
		summary: 'The text has no control characters but tabs and line ends.',
		why: 'Terminals act on them: a pasted log can clear a screen, hide a line or forge one, and feeds with them cannot be read.',
	},
	'hidden-character': {
		summary: 'The text has no characters that show nothing or reorder what is shown.',
		why: 'With them a command reads differently from what is run when it is copied, a secret passes a search, and a reviewer approves what nobody saw.',
	},
	'letters-composed': {
		summary: 'Letters are stored whole (NFC), not in parts.',
		why: 'Names of files copied from macOS come in parts: they look the same, but searching the repository and comparing two versions of a line take them for other words. Code, links and quotations stay as they are.',
	},
	'line-allowance': {
		summary: 'A comment that accepts a finding names the check and gives a reason.',
		why: 'The next reader must be able to judge whether the exception still holds, and a misspelt one accepts nothing.',
	},
	'link-misleading': {
		summary: 'A link leads where its text says, and its address holds no user name or password.',
		why: 'A text that shows one host and leads to another is how people are made to type a password on the wrong page. What stands before `@` in an address looks like a host and is none.',
	},
	'link-safe': {
		summary: 'Links begin with `https:`, `http:` or `mailto:`, or lead to a file of the knowledge base.',
		why: 'Other schemes run scripts or open programs on the reader’s machine, and addresses with control characters say one thing and do another. They are shown as text.',
	},
	'personal-data': {
		summary: 'The file holds no resident numbers, mobile numbers, card numbers or mailboxes of persons.',
		why: 'What happened can be told without whom it happened to. Data of persons in a repository cannot be taken back, and in Korea the Personal Information Protection Act asks for a reason to keep them.',
	},
	'raw-html': {
		summary: 'HTML in the text is shown as text, not rendered.',
		why: 'Anyone may send a postmortem, so pages are made from Markdown alone. `<br>` and comments are the exceptions; every other tag appears on the page as it was typed, which is rarely what was meant.',
	},
	secret: {
		summary: 'The file holds no password, token or key.',
		why: 'A repository is copied to every laptop, and history keeps what a later commit removes. A secret that was committed counts as lost: it has to be changed, not just deleted.',
	},
};

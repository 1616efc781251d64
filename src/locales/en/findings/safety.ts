import { quoted } from '#domain/text/wording';
export const assignmentRule = {
	password: 'password',
	token: 'token or key',
};

export const sentenceRules = {
	name: 'recovery code',
	recoveryPhrase: 'recovery phrase',
};

export const assignedSecrets = {
	pin: 'PIN',
	name: 'password in an address',
};

export const secretPatterns = {
	name: 'AWS access key',
	githubToken: 'GitHub token',
	gitlabToken: 'GitLab token',
	slackToken: 'Slack token',
	slackWebhookAddress: 'Slack webhook address',
	discordWebhookAddress: 'Discord webhook address',
	discordBotToken: 'Discord bot token',
	telegramBotToken: 'Telegram bot token',
	googleApiKey: 'Google API key',
	googleAccessToken: 'Google access token',
	stripeKey: 'Stripe key',
	apiKey: 'API key',
	huggingFaceToken: 'Hugging Face token',
	npmToken: 'npm token',
	pypiToken: 'PyPI token',
	rubygemsKey: 'RubyGems key',
	sendgridKey: 'SendGrid key',
	mailgunKey: 'Mailgun key',
	twilioKey: 'Twilio key',
	shopifyToken: 'Shopify token',
	squareToken: 'Square token',
	atlassianToken: 'Atlassian token',
	mailchimpKey: 'Mailchimp key',
	providerToken: 'provider token',
	azureStorageKey: 'Azure storage key',
	azureClientSecret: 'Azure client secret',
	signedAddress: 'signed address',
	webhookAddress: 'webhook address',
	kakaoKey: 'Kakao key',
	privateKey: 'private key',
	passwordHash: 'password hash',
};

export const personalData = {
	name: 'Korean resident registration number',
	mobileNumber: 'mobile number',
	cardNumber: 'card number',
	mailbox: 'mailbox',
};

export const hindsightWording = {
	sayWhatWasKnown: 'Say what was done and what was known then: “the test was not run, because …”.',
	sayWhatLetItHappen: 'Say what let it happen: “nothing warned that …”, “the tool accepted …”.',
	sayWhatWouldHaveHelped: 'Make it a countermeasure: say what would stop it next time.',
};

export const settleByLine = {
	settleByLine: (message: string, because: string) => `${message} Accepted on the line: ${because}.`,
};

export const lineAllowance = {
	message: (check: string, because: string, LIST: string) => `Unexpected exception for ${quoted(check || 'nothing')}${because === '' ? ' without a reason' : ''}, expected one for ${LIST} with its reason.`,
	fix: 'Write `<!-- odap-allow: CHECK because REASON -->`, or remove the comment.',
};

export const linkMisleading = {
	holdsUser: (url: string, host: string) => `Unexpected user name or password in ${url}, expected the host alone: the link leads to ${host}.`,
	holdsUserFix: 'Remove what stands between `//` and `@`.',
	namesOther: (shown: string, hostname: string) => `Unexpected text ${shown} of a link to ${hostname}, expected both to name one host.`,
	namesOtherFix: 'Correct the address, or say in words where it leads.',
};

export const linkSafe = {
	message: (scheme: string) => `Unexpected scheme ${scheme} of a link, expected \`https:\`, \`http:\` or \`mailto:\`.`,
	fix: 'Link to a web address, or put the text in backticks.',
	linkAddressWithout: (url: string) => `Unexpected link ${url}, expected an address without control characters, backslashes and broken \`%\` signs.`,
	copyAddressAgain: 'Copy the address again; write `%25` for a percent sign.',
};

export const personalDataFindings = {
	personalDataIn: (name: string) => `Unexpected ${name}, expected no data of single persons.`,
	replace: 'Replace it by a role or by `****`. If it belongs to nobody, write `<!-- odap-allow: personal-data because … -->` on the line.',
	replaceMailbox: 'Replace it by a role, or add the mailbox or its domain to `allowedMailboxes` in `kb.yaml` where it is public.',
};

export const secretFindings = {
	secretFinding: (name: string, length: number) => `Unexpected secret, ${name} of ${length} characters, expected none.`,
	replace: 'Replace it by `****`, and change it wherever it is used. If it never was one, write `<!-- odap-allow: secret because … -->` on the line.',
};

export const readSvg = {
	danger: 'declarations of entities',
	instruction: (instruction: string) => `the instruction ${instruction}`,
	dangerOf: (name: string) => `the element ${name}`,
	dangerOfAttribute: (attribute: string) => `the attribute ${attribute}`,
	htmlInside: 'HTML inside',
	reference: (address: string) => `the reference ${address}`,
};

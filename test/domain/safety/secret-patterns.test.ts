import { describe, expect, test } from 'vitest';
import { foundValues } from './found-values.ts';
import { take, takeHex, uuid } from './planted.ts';

const takeUpper = (length: number) => take(length).toUpperCase();
const takeLower = (length: number) => take(length).toLowerCase();
const PROVIDER = 'provider token';

/** Each form at its shortest: its beginning, and the rest, as short as it may be. */
const forms: readonly (readonly [kind: string, beginning: string, rest: string])[] = [
	['AWS access key', 'AKIA', takeUpper(16)],
	['AWS access key', 'ASIA', takeUpper(16)],
	['AWS access key', 'ABIA', takeUpper(16)],
	['AWS access key', 'ACCA', takeUpper(16)],
	['GitHub token', 'ghp_', take(30)],
	['GitHub token', 'gho_', take(30)],
	['GitHub token', 'ghu_', take(30)],
	['GitHub token', 'ghs_', take(30)],
	['GitHub token', 'ghr_', take(30)],
	['GitHub token', 'github_pat_', take(22)],
	['GitLab token', 'glpat-', take(20)],
	['GitLab token', 'gldt-', take(20)],
	['GitLab token', 'glimt-', take(20)],
	['Slack token', 'xoxb-', take(10)],
	['Slack token', 'xoxp-', take(10)],
	['Slack token', 'xapp-1-A012B-12345-', takeLower(20)],
	['Discord bot token', 'M', `${take(23)}.${take(6)}.${take(27)}`],
	['Discord bot token', 'N', `${take(27)}.${take(6)}.${take(27)}`],
	['Telegram bot token', '12345678:AA', take(33)],
	['Google API key', 'AIza', take(35)],
	['Google access token', 'ya29.', take(20)],
	['Google access token', 'GOCSPX-', take(20)],
	['Google access token', '1//0', take(30)],
	['Stripe key', 'sk_live_', take(16)],
	['Stripe key', 'rk_test_', take(16)],
	['Stripe key', 'whsec_', take(16)],
	['API key', 'sk-', take(20)],
	['API key', 'sk-ant-', take(16)],
	['Hugging Face token', 'hf_', take(30)],
	['npm token', 'npm_', take(36)],
	['PyPI token', 'pypi-AgE', take(40)],
	['RubyGems key', 'rubygems_', takeHex(40)],
	['SendGrid key', 'SG.', `${take(16)}.${take(16)}`],
	['Mailgun key', 'key-', takeHex(32)],
	['Twilio key', 'SK', takeHex(32)],
	['Twilio key', 'AC', takeHex(32)],
	['Shopify token', 'shpat_', takeHex(32)],
	['Square token', 'sq0atp-', take(22)],
	['Square token', 'EAAA', take(60)],
	['Atlassian token', 'ATATT', take(24)],
	['Atlassian token', 'ATBB', take(24)],
	['Mailchimp key', takeHex(32), '-us1'],
	['Azure client secret', 'abC8Q~', take(31)],
	['JWT', 'eyJ', `${take(8)}.${take(8)}.`],
	['private key', 'AGE-SECRET-KEY-1', takeUpper(58)],
	[PROVIDER, 'GR1348941', take(20)],
	[PROVIDER, `CCIPAT_${take(22)}_`, takeHex(40)],
	[PROVIDER, `CCIPRJ_${take(22)}_`, takeHex(40)],
	[PROVIDER, 'bkua_', takeHex(40)],
	[PROVIDER, 'sqp_', takeHex(40)],
	[PROVIDER, 'CLOJARS_', takeHex(60)],
	[PROVIDER, 'AKCp', take(65)],
	[PROVIDER, 'oy2', takeLower(43)],
	[PROVIDER, 'pul-', takeHex(40)],
	[PROVIDER, 'dckr_pat_', take(20)],
	[PROVIDER, `PMAK-${takeHex(24)}-`, takeHex(34)],
	[PROVIDER, 'LTAI', take(17)],
	[PROVIDER, 'AKID', take(32)],
	[PROVIDER, 'AQVN', take(35)],
	[PROVIDER, 'ncp_iam_', take(20)],
	[PROVIDER, 'dop_v1_', takeHex(64)],
	[PROVIDER, 'HRKU-AA', take(58)],
	[PROVIDER, 'dapi', takeHex(32)],
	[PROVIDER, 'sbp_', takeHex(40)],
	[PROVIDER, 'sb_secret_', take(30)],
	[PROVIDER, 'nfp_', take(36)],
	[PROVIDER, 'pscale_tkn_', take(32)],
	[PROVIDER, 'tskey-auth-', take(16)],
	[PROVIDER, 'hvs.', take(24)],
	[PROVIDER, 's.', take(24)],
	[PROVIDER, `v1.0-${takeHex(24)}-`, takeHex(146)],
	[PROVIDER, 'dp.pt.', take(40)],
	[PROVIDER, 'ops_eyJ', take(50)],
	[PROVIDER, 'NRAK-', take(19)],
	[PROVIDER, 'sntrys_', take(40)],
	[PROVIDER, `glsa_${take(32)}_`, takeHex(8)],
	[PROVIDER, 'glc_', take(32)],
	[PROVIDER, `dt0c01.${takeUpper(24)}.`, takeUpper(64)],
	[PROVIDER, 'phx_', take(40)],
	[PROVIDER, 'sdk-', uuid],
	[PROVIDER, 'GenieKey ', uuid],
	[PROVIDER, `xkeysib-${takeHex(64)}-`, take(16)],
	[PROVIDER, `xsmtpsib-${takeHex(64)}-`, take(16)],
	[PROVIDER, 'mlsn.', takeHex(64)],
	[PROVIDER, `re_${take(8)}_`, take(24)],
	[PROVIDER, 'pat-eu1-', uuid],
	[PROVIDER, 'secret_', take(43)],
	[PROVIDER, 'ntn_', take(40)],
	[PROVIDER, `pat${take(14)}.`, takeHex(64)],
	[PROVIDER, 'lin_api_', take(32)],
	[PROVIDER, 'figd_', take(36)],
	[PROVIDER, 'tfp_', take(40)],
	[PROVIDER, 'CFPAT-', take(43)],
	[PROVIDER, 'rdme_', takeLower(70)],
	[PROVIDER, 'ATTA', takeHex(64)],
	[PROVIDER, 'sl.', take(60)],
	[PROVIDER, 'EAAB', take(60)],
	[PROVIDER, `AAAA${take(7)}:APA91b`, take(100)],
	[PROVIDER, 'oauth:', takeLower(30)],
	[PROVIDER, 'live_gsk_', take(20)],
	[PROVIDER, 'rzp_test_', take(14)],
	[PROVIDER, `FLWSECK_TEST-${takeLower(12)}`, '-X'],
	[PROVIDER, 'shippo_live_', takeHex(40)],
	[PROVIDER, 'EZAK', take(54)],
	[PROVIDER, 'duffel_live_', take(43)],
	[PROVIDER, `access_token$production$${takeLower(16)}$`, takeHex(32)],
	[PROVIDER, 'amzn.mws.', uuid],
	[PROVIDER, 'pplx-', take(40)],
	[PROVIDER, 'gsk_', take(48)],
	[PROVIDER, 'xai-', take(60)],
	[PROVIDER, 'r8_', take(37)],
	[PROVIDER, `lsv2_pt_${takeHex(32)}_`, takeHex(10)],
	[PROVIDER, 'pnu_', takeLower(36)],
	[PROVIDER, 'ico-', take(32)],
	[PROVIDER, `sk.eyJ${take(10)}.`, take(20)],
];

describe.each(forms)('%s: %s…', (kind, beginning, rest) => {
	const value = `${beginning}${rest}`;

	test('is found whole at its shortest', () => {
		expect(foundValues(`log ${value} end`)).toEqual([[kind, value]]);
	});

	test('is none when one sign shorter', () => {
		expect(foundValues(`log ${value.slice(0, -1)} end`)).toEqual([]);
	});

	test('is none at the end of a longer word', () => {
		expect(foundValues(`log x${value} end`)).toEqual([]);
	});
});

/** Each form whose place says what it is, at its shortest. */
const places: readonly (readonly [kind: string, before: string, value: string])[] = [
	['Slack webhook address', 'https://hooks.slack.com/services/', `T024BE7/${take(12)}`],
	['Slack webhook address', 'https://hooks.slack.com/workflows/', `T024BE7/${take(12)}`],
	['Discord webhook address', 'https://discord.com/api/webhooks/12345/', take(30)],
	['Discord webhook address', 'https://discordapp.com/api/webhooks/12345/', take(30)],
	['Telegram bot token', 'https://api.telegram.org/bot', `12345678:AA${take(33)}`],
	['Terraform token', `${take(14)}.atlasv1.`, take(60)],
	['Azure storage key', 'AccountKey=', take(40)],
	['signed address', 'https://files.example.com/a?sig=', take(40)],
	[
		'webhook address',
		'https://acme.webhook.office.com/webhookb2/',
		`${take(60)}/IncomingWebhook/${take(30)}`,
	],
	['webhook address', 'https://hooks.zapier.com/hooks/catch/1234/', take(5)],
	['Kakao key', 'KakaoAK  ', takeHex(32)],
	['private key', `-----BEGIN ${'PRIVATE'} KEY-----\n`, `MII${take(13)}`],
	['private key', `> -----BEGIN OPENSSH ${'PRIVATE'} KEY-----\n> `, `b3BlbnNz${take(8)}`],
	['private key', `-----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----\n\n`, `lQOYBF${take(10)}`],
	[
		'private key',
		`-----BEGIN RSA ${'PRIVATE'} KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,3F17F5316E2BAC89\n\n`,
		`MII${take(13)}`,
	],
	[
		'private key',
		`> -----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----\n> Version: GnuPG v2\n> Comment: of the build server\n>\n> `,
		`lQOYBF${take(10)}`,
	],
	['private key', 'Private-Lines: 14\n> ', take(16)],
	['private key', 'key-data: ', `${'LS0tLS1CRUdJTi'}${'BQUklWQVRFIEtFWS'}${take(16)}`],
	['private key', 'key-data: ', `${'LS0tLS1CRUdJTi'}${'BSU0EgUFJJVkFURSBLRVk'}${take(16)}`],
	['private key', 'key-data: ', `${'LS0tLS1CRUdJTi'}${'BFQyBQUklWQVRFIEtFWS'}${take(16)}`],
	['private key', 'key-data: ', `${'LS0tLS1CRUdJTi'}${'BPUEVOU1NIIFBSSVZBVEUgS0VZ'}${take(16)}`],
	['private key', 'key-data: ', `${'LS0tLS1CRUdJTi'}${'BEU0EgUFJJVkFURSBLRVk'}${take(16)}`],
	['private key', 'key-data: ', `${'LS0tLS1CRUdJTi'}${'BFTkNSWVBURUQgUFJJVkFURSBLRVk'}${take(16)}`],
	['password hash', 'root:', `$6$${take(20)}`],
	['password hash', 'admin:', `$2y$${take(20)}`],
	['password hash', 'admin:', `$apr1$${take(20)}`],
];

describe.each(places)('%s after %j', (kind, before, value) => {
	test('is found whole at its shortest', () => {
		expect(foundValues(`log ${before}${value} end`)).toEqual([[kind, value]]);
	});

	test('is none when one sign shorter', () => {
		expect(foundValues(`log ${before}${value.slice(0, -1)} end`)).toEqual([]);
	});
});

test.each([
	['JWT', '', `eyJ${take(20)}.eyJ${take(20)}.${take(43)}`],
	['JWT', '', `eyJ${take(20)}.\n> eyJ${take(20)}.${take(43)}`],
	['GitHub token', '', `ghp_${'abcdefghij'.repeat(4)}`],
	['Mailchimp key', '', `${takeHex(32)}-us12`],
	['Azure client secret', '', `abC8Q~${take(34)}`],
	['Azure storage key', 'AccountKey=', `${take(86)}==`],
	['Azure storage key', 'SharedAccessKey=', `${take(43)}=`],
	['signed address', '&sig=', `${take(43)}=`],
	['signed address', ';sig=', `${take(40)}%2B${take(3)}%3D`],
	['private key', `-----BEGIN ${'PRIVATE'} KEY-----\\n`, `MII${take(40)}`],
	['private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----\\nProc-Type: 4,ENCRYPTED\\n\\n`, `MII${take(40)}`],
])('%s is found whole where it is longer: %j', (kind, before, value) => {
	expect(foundValues(`log ${before}${value} end`)).toEqual([[kind, value]]);
});

test.each([
	['AWS access key', `AKIA${takeUpper(17)}`],
	['Discord bot token', `M${take(28)}.${take(6)}.${take(27)}`],
	['Discord bot token', `M${take(24)}.${take(6)}.${take(41)}`],
	['Telegram bot token', `12345678:AA${take(34)}`],
	['Google API key', `AIza${take(36)}`],
	['npm token', `npm_${take(37)}`],
	['Mailgun key', `key-${takeHex(33)}`],
	['Twilio key', `SK${takeHex(33)}`],
	['Square token', `sq0atp-${take(51)}`],
	['Mailchimp key', `${takeHex(32)}-us123`],
	['Azure client secret', `abC8Q~${take(35)}`],
	[PROVIDER, `s.${take(25)}`],
	[PROVIDER, `oy2${takeLower(44)}`],
	[PROVIDER, `LTAI${take(22)}`],
	[PROVIDER, `AKID${take(33)}`],
	[PROVIDER, `AQVN${take(39)}`],
	[PROVIDER, `re_${take(8)}_${take(25)}`],
	[PROVIDER, `secret_${take(44)}`],
	[PROVIDER, `oauth:${takeLower(31)}`],
	[PROVIDER, `pnu_${takeLower(37)}`],
	[PROVIDER, `ico-${take(33)}`],
])('%s is none where more follows than it has', (_, value) => {
	expect(foundValues(`log ${value} end`)).toEqual([]);
});

test.each([
	'https://hooks.slack.com/services/Tworkspace/Bchannel/secretpart',
	'Notification-service-handler.events.on-message-received-from-queue',
	'sk-fading-circle-with-a-very-long-name',
	'ATBB-at-the-beginning-of-an-identifier-of-words',
	'hvs.the-secret-engine-of-the-vault',
	's.aBcDeFgHiJkLmNoPqRsTuVwX',
	`s.${take(24)}()`,
	`s.${take(24)}.property`,
	'?sig=documentation/of/the/signature/parameter/of/an/address',
	'xoxb-your-token-goes-here',
	`-----BEGIN ${'PRIVATE'} KEY-----\nandsoonandsoonandsoon`,
	`-----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----\nVersion: ${take(20)}\nand so on`,
	`-----BEGIN ${'PUBLIC'} KEY-----\nMII${take(40)}`,
	`log $6$${take(20)}`,
	`key-data: ${'LS0tLS1CRUdJTi'}${'BQVUJMSUMgS0VZ'}${take(40)}`,
])('words in the form of a secret are left alone: %j', (text) => {
	expect(foundValues(text)).toEqual([]);
});

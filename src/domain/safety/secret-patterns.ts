import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { providerTokens } from './provider-tokens.ts';

/** A kind of secret that is known by its own form. */
export interface SecretPattern {
	readonly name: Phrase | string;
	/** Needs the flags `dgu`; the group `value` is the secret where it is not the whole match. */
	readonly pattern: RegExp;
	/** Stands in each match, in this case, and is found sooner than a pattern that begins with a common letter. */
	readonly needs?: string;
	/** The pattern alone also fits ordinary text: the value must look random. */
	readonly mustLookRandom?: true;
}

/** Forms of well-known providers; each begins at what no letter or digit precedes. */
export const secretPatterns: readonly SecretPattern[] = [
	{
		name: phrase('secretPatterns.name'),
		pattern: /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])/dgu,
	},
	{
		name: phrase('secretPatterns.githubToken'),
		pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{30,251}/dgu,
	},
	{ name: phrase('secretPatterns.githubToken'), pattern: /(?<![A-Za-z0-9])github_pat_\w{22,255}/dgu },
	{
		name: phrase('secretPatterns.gitlabToken'),
		pattern: /(?<![A-Za-z0-9])gl(?:pat|dt|rt|ptt|ft|cbt|agent|soat|oas|imt)-[\w-]{20,300}/dgu,
	},
	{
		name: phrase('secretPatterns.slackToken'),
		pattern: /(?<![A-Za-z0-9])xox[abdeoprs]-(?=[A-Za-z-]{0,60}\d)[A-Za-z0-9-]{10,250}/dgu,
	},
	{
		name: phrase('secretPatterns.slackToken'),
		pattern: /(?<![A-Za-z0-9])xapp-\d-[A-Z0-9]{5,40}-\d{5,40}-[a-z0-9]{20,100}/dgu,
	},
	{
		name: phrase('secretPatterns.slackWebhookAddress'),
		pattern:
			/hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<value>T[A-Za-z0-9]{6,20}\/[A-Za-z0-9/]{12,80})/dgu,
		mustLookRandom: true,
	},
	{
		name: phrase('secretPatterns.discordWebhookAddress'),
		pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/(?<value>[\w-]{30,100})/dgu,
	},
	{
		name: phrase('secretPatterns.discordBotToken'),
		pattern: /(?<![\w-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/dgu,
		mustLookRandom: true,
	},
	{
		name: phrase('secretPatterns.telegramBotToken'),
		pattern: /(?<![\w-])(?:bot)?(?<value>\d{8,10}:AA[\w-]{33})(?![\w-])/dgu,
		needs: ':AA',
	},
	{ name: phrase('secretPatterns.googleApiKey'), pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/dgu },
	{
		name: phrase('secretPatterns.googleAccessToken'),
		pattern: /(?<![\w-])(?:ya29\.[\w-]{20,500}|GOCSPX-[\w-]{20,40}|1\/\/0[\w-]{30,100})/dgu,
	},
	{
		name: phrase('secretPatterns.stripeKey'),
		pattern: /(?<![A-Za-z0-9])(?:[sr]k_(?:live|test|prod)_|whsec_)[A-Za-z0-9]{16,250}/dgu,
	},
	{
		name: phrase('secretPatterns.apiKey'),
		pattern: /(?<![\w-])sk-[\w-]{20,250}/dgu,
		mustLookRandom: true,
	},
	{
		name: phrase('secretPatterns.huggingFaceToken'),
		pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,60}/dgu,
	},
	{
		name: phrase('secretPatterns.npmToken'),
		pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/dgu,
	},
	{ name: phrase('secretPatterns.pypiToken'), pattern: /(?<![A-Za-z0-9])pypi-AgE[\w-]{40,500}/dgu },
	{ name: phrase('secretPatterns.rubygemsKey'), pattern: /(?<![A-Za-z0-9])rubygems_[a-f0-9]{40,60}/dgu },
	{
		name: phrase('secretPatterns.sendgridKey'),
		pattern: /(?<![A-Za-z0-9])SG\.[\w-]{16,32}\.[\w-]{16,64}/dgu,
	},
	{
		name: phrase('secretPatterns.mailgunKey'),
		pattern: /(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![A-Za-z0-9])/dgu,
	},
	{
		name: phrase('secretPatterns.twilioKey'),
		pattern: /(?<![A-Za-z0-9])(?:SK|AC)[0-9a-f]{32}(?![A-Za-z0-9])/dgu,
	},
	{
		name: phrase('secretPatterns.shopifyToken'),
		pattern: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss|ua)_[a-fA-F0-9]{32}/dgu,
	},
	{
		name: phrase('secretPatterns.squareToken'),
		pattern: /(?<![\w-])(?:sq0[a-z]{3}-[\w-]{22,50}|EAAA[\w-]{60})(?![\w-])/dgu,
	},
	{
		name: phrase('secretPatterns.atlassianToken'),
		pattern: /(?<![A-Za-z0-9])AT(?:ATT|CTT|BB)[\w=-]{24,250}/dgu,
		mustLookRandom: true,
	},
	{ name: 'Terraform token', pattern: /\.atlasv1\.(?<value>[\w-]{60,70})/dgu },
	{
		name: phrase('secretPatterns.mailchimpKey'),
		pattern: /(?<![A-Za-z0-9])[a-f0-9]{32}-us\d{1,2}(?![A-Za-z0-9])/dgu,
		needs: '-us',
	},
	{
		name: phrase('secretPatterns.providerToken'),
		pattern: providerTokens,
		mustLookRandom: true,
	},
	{
		name: phrase('secretPatterns.azureStorageKey'),
		pattern: /(?:AccountKey|SharedAccessKey)=(?<value>[A-Za-z0-9+/]{40,90}={0,2})/dgu,
	},
	{
		name: phrase('secretPatterns.azureClientSecret'),
		pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/dgu,
	},
	{
		name: phrase('secretPatterns.signedAddress'),
		pattern: /[?&;]sig=(?<value>[A-Za-z0-9%+/]{40,90}(?:%3D|=){0,2})/dgu,
		mustLookRandom: true,
	},
	{
		name: phrase('secretPatterns.webhookAddress'),
		pattern: /webhook\.office\.com\/webhookb2\/(?<value>[\w@-]{60,90}\/IncomingWebhook\/[\w/-]{30,120})/dgu,
	},
	{
		name: phrase('secretPatterns.webhookAddress'),
		pattern: /hooks\.zapier\.com\/hooks\/catch\/\d{4,12}\/(?<value>\w{5,20})/dgu,
	},
	{ name: phrase('secretPatterns.kakaoKey'), pattern: /KakaoAK\s+(?<value>[0-9a-f]{32})/dgu },
	{
		name: 'JWT',
		pattern: /(?<![\w-])eyJ[\w-]{8,2000}\.(?:[\s>]{1,6}(?=eyJ))?[\w-]{8,4000}\.[\w-]{0,1000}/dgu,
	},
	{
		name: phrase('secretPatterns.privateKey'),
		pattern:
			/-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s"'`\\nr>|+-]{0,40}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset):[^\n\\]{1,200}[\n\\]){0,5}[\s"'`\\nr>|+-]{0,40}(?<value>(?=[a-z+/=]{0,15}[A-Z0-9])[A-Za-z0-9+/=]{16,100})/dgu,
	},
	{
		name: phrase('secretPatterns.privateKey'),
		pattern: /Private-Lines: \d{1,4}[\s>]{1,6}(?<value>[A-Za-z0-9+/=]{16,100})/dgu,
	},
	{
		// "-----BEGIN … PRIVATE KEY", in Base64 once more, as Kubernetes stores it.
		name: phrase('secretPatterns.privateKey'),
		pattern:
			/LS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVk|BFQyBQUklWQVRFIEtFWS|BEU0EgUFJJVkFURSBLRVk|BFTkNSWVBURUQgUFJJVkFURSBLRVk|BPUEVOU1NIIFBSSVZBVEUgS0VZ)[A-Za-z0-9+/=]{16,8000}/dgu,
	},
	{
		name: phrase('secretPatterns.passwordHash'),
		pattern:
			/(?:(?<=[\w.-])(?<!(?<![\w.-])(?:test|example|foo|demo)\d?):|(?<=hash)[:= ]{1,3})(?<value>\$(?:1|5|6|y|2[aby]|apr1)\$[\w./$=-]{20,120})/dgu,
	},
	{ name: phrase('secretPatterns.privateKey'), pattern: /(?<![A-Za-z0-9])AGE-SECRET-KEY-1[0-9A-Z]{58}/dgu },
];

import type { Text } from '#domain/text/localised';
import { providerTokens } from './provider-tokens.ts';

/** A kind of secret that is known by its own form. */
export interface SecretPattern {
	readonly name: Text;
	/** Needs the flags `dgu`; the group `value` is the secret where it is not the whole match. */
	readonly pattern: RegExp;
	/** Stands in each match, in this case, and is found sooner than a pattern that begins with a common letter. */
	readonly needs?: string;
	/** The pattern alone also fits ordinary text: the value must look random. */
	readonly mustLookRandom?: true;
}

const same = (name: string): Text => ({ en: name, ko: name });

/** Forms of well-known providers; each begins at what no letter or digit precedes. */
export const secretPatterns: readonly SecretPattern[] = [
	{
		name: { en: 'AWS access key', ko: 'AWS 액세스 키' },
		pattern: /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])/dgu,
	},
	{
		name: { en: 'GitHub token', ko: 'GitHub 토큰' },
		pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{30,251}/dgu,
	},
	{ name: { en: 'GitHub token', ko: 'GitHub 토큰' }, pattern: /(?<![A-Za-z0-9])github_pat_\w{22,255}/dgu },
	{
		name: { en: 'GitLab token', ko: 'GitLab 토큰' },
		pattern: /(?<![A-Za-z0-9])gl(?:pat|dt|rt|ptt|ft|cbt|agent|soat|oas|imt)-[\w-]{20,300}/dgu,
	},
	{
		name: { en: 'Slack token', ko: 'Slack 토큰' },
		pattern: /(?<![A-Za-z0-9])xox[abdeoprs]-(?=[A-Za-z-]{0,60}\d)[A-Za-z0-9-]{10,250}/dgu,
	},
	{
		name: { en: 'Slack token', ko: 'Slack 토큰' },
		pattern: /(?<![A-Za-z0-9])xapp-\d-[A-Z0-9]{5,40}-\d{5,40}-[a-z0-9]{20,100}/dgu,
	},
	{
		name: { en: 'Slack webhook address', ko: 'Slack 웹훅 주소' },
		pattern:
			/hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<value>T[A-Za-z0-9]{6,20}\/[A-Za-z0-9/]{12,80})/dgu,
		mustLookRandom: true,
	},
	{
		name: { en: 'Discord webhook address', ko: 'Discord 웹훅 주소' },
		pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/(?<value>[\w-]{30,100})/dgu,
	},
	{
		name: { en: 'Discord bot token', ko: 'Discord 봇 토큰' },
		pattern: /(?<![\w-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/dgu,
		mustLookRandom: true,
	},
	{
		name: { en: 'Telegram bot token', ko: 'Telegram 봇 토큰' },
		pattern: /(?<![\w-])(?:bot)?(?<value>\d{8,10}:AA[\w-]{33})(?![\w-])/dgu,
		needs: ':AA',
	},
	{ name: { en: 'Google API key', ko: 'Google API 키' }, pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/dgu },
	{
		name: { en: 'Google access token', ko: 'Google 액세스 토큰' },
		pattern: /(?<![\w-])(?:ya29\.[\w-]{20,500}|GOCSPX-[\w-]{20,40}|1\/\/0[\w-]{30,100})/dgu,
	},
	{
		name: { en: 'Stripe key', ko: 'Stripe 키' },
		pattern: /(?<![A-Za-z0-9])(?:[sr]k_(?:live|test|prod)_|whsec_)[A-Za-z0-9]{16,250}/dgu,
	},
	{
		name: { en: 'API key', ko: 'API 키' },
		pattern: /(?<![\w-])sk-[\w-]{20,250}/dgu,
		mustLookRandom: true,
	},
	{
		name: { en: 'Hugging Face token', ko: 'Hugging Face 토큰' },
		pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,60}/dgu,
	},
	{
		name: { en: 'npm token', ko: 'npm 토큰' },
		pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/dgu,
	},
	{ name: { en: 'PyPI token', ko: 'PyPI 토큰' }, pattern: /(?<![A-Za-z0-9])pypi-AgE[\w-]{40,500}/dgu },
	{ name: { en: 'RubyGems key', ko: 'RubyGems 키' }, pattern: /(?<![A-Za-z0-9])rubygems_[a-f0-9]{40,60}/dgu },
	{
		name: { en: 'SendGrid key', ko: 'SendGrid 키' },
		pattern: /(?<![A-Za-z0-9])SG\.[\w-]{16,32}\.[\w-]{16,64}/dgu,
	},
	{
		name: { en: 'Mailgun key', ko: 'Mailgun 키' },
		pattern: /(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![A-Za-z0-9])/dgu,
	},
	{
		name: { en: 'Twilio key', ko: 'Twilio 키' },
		pattern: /(?<![A-Za-z0-9])(?:SK|AC)[0-9a-f]{32}(?![A-Za-z0-9])/dgu,
	},
	{
		name: { en: 'Shopify token', ko: 'Shopify 토큰' },
		pattern: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss|ua)_[a-fA-F0-9]{32}/dgu,
	},
	{
		name: { en: 'Square token', ko: 'Square 토큰' },
		pattern: /(?<![\w-])(?:sq0[a-z]{3}-[\w-]{22,50}|EAAA[\w-]{60})(?![\w-])/dgu,
	},
	{
		name: { en: 'Atlassian token', ko: 'Atlassian 토큰' },
		pattern: /(?<![A-Za-z0-9])AT(?:ATT|CTT|BB)[\w=-]{24,250}/dgu,
		mustLookRandom: true,
	},
	{ name: same('Terraform token'), pattern: /\.atlasv1\.(?<value>[\w-]{60,70})/dgu },
	{
		name: { en: 'Mailchimp key', ko: 'Mailchimp 키' },
		pattern: /(?<![A-Za-z0-9])[a-f0-9]{32}-us\d{1,2}(?![A-Za-z0-9])/dgu,
		needs: '-us',
	},
	{
		name: { en: 'provider token', ko: '서비스 토큰' },
		pattern: providerTokens,
		mustLookRandom: true,
	},
	{
		name: { en: 'Azure storage key', ko: 'Azure 스토리지 키' },
		pattern: /(?:AccountKey|SharedAccessKey)=(?<value>[A-Za-z0-9+/]{40,90}={0,2})/dgu,
	},
	{
		name: { en: 'Azure client secret', ko: 'Azure 클라이언트 시크릿' },
		pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/dgu,
	},
	{
		name: { en: 'signed address', ko: '서명이 든 주소' },
		pattern: /[?&;]sig=(?<value>[A-Za-z0-9%+/]{40,90}(?:%3D|=){0,2})/dgu,
		mustLookRandom: true,
	},
	{
		name: { en: 'webhook address', ko: '웹훅 주소' },
		pattern: /webhook\.office\.com\/webhookb2\/(?<value>[\w@-]{60,90}\/IncomingWebhook\/[\w/-]{30,120})/dgu,
	},
	{
		name: { en: 'webhook address', ko: '웹훅 주소' },
		pattern: /hooks\.zapier\.com\/hooks\/catch\/\d{4,12}\/(?<value>\w{5,20})/dgu,
	},
	{ name: { en: 'Kakao key', ko: '카카오 키' }, pattern: /KakaoAK\s+(?<value>[0-9a-f]{32})/dgu },
	{
		name: same('JWT'),
		pattern: /(?<![\w-])eyJ[\w-]{8,2000}\.(?:[\s>]{1,6}(?=eyJ))?[\w-]{8,4000}\.[\w-]{0,1000}/dgu,
	},
	{
		name: { en: 'private key', ko: '개인 키' },
		pattern:
			/-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s"'`\\nr>|+-]{0,40}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset):[^\n\\]{1,200}[\n\\]){0,5}[\s"'`\\nr>|+-]{0,40}(?<value>(?=[a-z+/=]{0,15}[A-Z0-9])[A-Za-z0-9+/=]{16,100})/dgu,
	},
	{
		name: { en: 'private key', ko: '개인 키' },
		pattern: /Private-Lines: \d{1,4}[\s>]{1,6}(?<value>[A-Za-z0-9+/=]{16,100})/dgu,
	},
	{
		// "-----BEGIN … PRIVATE KEY", in Base64 once more, as Kubernetes stores it.
		name: { en: 'private key', ko: '개인 키' },
		pattern:
			/LS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVk|BFQyBQUklWQVRFIEtFWS|BEU0EgUFJJVkFURSBLRVk|BFTkNSWVBURUQgUFJJVkFURSBLRVk|BPUEVOU1NIIFBSSVZBVEUgS0VZ)[A-Za-z0-9+/=]{16,8000}/dgu,
	},
	{
		name: { en: 'password hash', ko: '비밀번호 해시' },
		pattern: /(?:(?<=[\w.-]):|(?<=hash)[:= ]{1,3})(?<value>\$(?:1|5|6|y|2[aby]|apr1)\$[\w./$=-]{20,120})/dgu,
	},
	{ name: { en: 'private key', ko: '개인 키' }, pattern: /(?<![A-Za-z0-9])AGE-SECRET-KEY-1[0-9A-Z]{58}/dgu },
];

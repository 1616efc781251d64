import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type * as en from '#locales/en/findings/safety';

export const assignmentRule: typeof en.assignmentRule = {
	password: '비밀번호',
	token: '토큰이나 키',
};

export const sentenceRules: typeof en.sentenceRules = {
	name: '복구 코드',
	recoveryPhrase: '복구 구문',
};

export const assignedSecrets: typeof en.assignedSecrets = {
	pin: '핀번호',
	name: '주소에 든 비밀번호',
};

export const secretPatterns: typeof en.secretPatterns = {
	name: 'AWS 액세스 키',
	githubToken: 'GitHub 토큰',
	gitlabToken: 'GitLab 토큰',
	slackToken: 'Slack 토큰',
	slackWebhookAddress: 'Slack 웹훅 주소',
	discordWebhookAddress: 'Discord 웹훅 주소',
	discordBotToken: 'Discord 봇 토큰',
	telegramBotToken: 'Telegram 봇 토큰',
	googleApiKey: 'Google API 키',
	googleAccessToken: 'Google 액세스 토큰',
	stripeKey: 'Stripe 키',
	apiKey: 'API 키',
	huggingFaceToken: 'Hugging Face 토큰',
	npmToken: 'npm 토큰',
	pypiToken: 'PyPI 토큰',
	rubygemsKey: 'RubyGems 키',
	sendgridKey: 'SendGrid 키',
	mailgunKey: 'Mailgun 키',
	twilioKey: 'Twilio 키',
	shopifyToken: 'Shopify 토큰',
	squareToken: 'Square 토큰',
	atlassianToken: 'Atlassian 토큰',
	mailchimpKey: 'Mailchimp 키',
	providerToken: '서비스 토큰',
	azureStorageKey: 'Azure 스토리지 키',
	azureClientSecret: 'Azure 클라이언트 시크릿',
	signedAddress: '서명이 든 주소',
	webhookAddress: '웹훅 주소',
	kakaoKey: '카카오 키',
	privateKey: '개인 키',
	passwordHash: '비밀번호 해시',
};

export const personalData: typeof en.personalData = {
	name: '주민등록번호',
	mobileNumber: '휴대전화 번호',
	cardNumber: '카드 번호',
	mailbox: '메일 주소',
};

export const hindsightWording: typeof en.hindsightWording = {
	sayWhatWasKnown: '그때 무엇을 알았고 무엇을 했는지 적으세요. “…을 몰라서 확인하지 않았다”처럼요.',
	sayWhatLetItHappen: '무엇 때문에 그럴 수 있었는지 적으세요. “…을 막는 장치가 없었다”, “도구가 …을 받아들였다”처럼요.',
	sayWhatWouldHaveHelped: '대책으로 바꾸세요. 다음에 무엇이 막아 줄지 적으면 됩니다.',
};

export const settleByLine: typeof en.settleByLine = {
	settleByLine: (message, because) => `${message} 이 줄에서 받아들임: ${because}.`,
};

export const lineAllowance: typeof en.lineAllowance = {
	message: (check, _because, LIST) => `${quoted(check || '빈 이름')} 검사의 예외를 읽을 수 없습니다. ${LIST} 가운데 하나와 까닭을 적어야 합니다.`,
	fix: '`<!-- odap-allow: 검사 because 까닭 -->` 꼴로 적거나 주석을 지우세요.',
};

export const linkMisleading: typeof en.linkMisleading = {
	holdsUser: (url, host) => korean`주소 ${url}에 사용자 이름이나 비밀번호가 들어 있습니다. 이 링크는 ${host}(으)로 갑니다.`,
	holdsUserFix: '`//`와 `@` 사이를 지우세요.',
	namesOther: (shown, hostname) => korean`링크의 글은 ${shown}인데 실제로는 ${hostname}(으)로 갑니다. 둘이 같아야 합니다.`,
	namesOtherFix: '주소를 바로잡거나 어디로 가는 링크인지 말로 적으세요.',
};

export const linkSafe: typeof en.linkSafe = {
	message: (scheme) => korean`링크의 스킴 ${scheme}은(는) 쓸 수 없습니다. \`https:\`, \`http:\`, \`mailto:\`만 됩니다.`,
	fix: '웹 주소로 바꾸거나 글을 백틱으로 감싸세요.',
	linkAddressWithout: (url) => korean`링크 ${url}을(를) 읽을 수 없습니다. 제어 문자, 역슬래시, 잘못된 \`%\`가 없어야 합니다.`,
	copyAddressAgain: '주소를 다시 복사하세요. 퍼센트 기호는 `%25`로 적습니다.',
};

export const personalDataFindings: typeof en.personalDataFindings = {
	personalDataIn: (name) => `개인정보가 들어 있습니다(${name}).`,
	replace: '역할 이름이나 `****`로 바꾸세요. 누구의 것도 아니라면 그 줄에 `<!-- odap-allow: personal-data because … -->`로 까닭을 적으세요.',
	replaceMailbox: '역할 이름으로 바꾸세요. 공개된 주소라면 `kb.yaml`의 `allowedMailboxes`에 주소나 도메인을 더하세요.',
};

export const secretFindings: typeof en.secretFindings = {
	secretFinding: (name, length) => `비밀 값이 들어 있습니다(${name}, ${length}자).`,
	replace: '`****`로 바꾸고, 쓰이는 곳에서 모두 새 값으로 교체하세요. 비밀 값이 아니라면 그 줄에 `<!-- odap-allow: secret because … -->`로 까닭을 적으세요.',
};

export const readSvg: typeof en.readSvg = {
	danger: '엔티티 선언',
	instruction: (instruction) => `처리 지시 ${instruction}`,
	dangerOf: (name) => `${name} 요소`,
	dangerOfAttribute: (attribute) => `${attribute} 속성`,
	htmlInside: 'HTML',
	reference: (address) => `외부 참조 ${address}`,
};

/** What a password is called, in patterns that ignore letter case. */
export const KOREAN_PASSWORD_WORDS = '(?:비\\s?밀\\s?번\\s?호|패스\\s?워드|패쓰워드|비번|비밀\\s?구문)';
export const PASSWORD_WORDS = `(?:(?<!1)password|passwd|passphrase|passcode|passwort|contraseña|mot de passe|(?<![a-z\\d])(?:pwd|pw|p/w)|(?<=[a-z\\d][_.-])pass|암호|パスワード|密码|密碼|${KOREAN_PASSWORD_WORDS})`;

/** Words before `token` that make a place in a list, or a piece of a text, of it. */
const NO_SECRET_TOKEN =
	'(?:next|idempotency|page|paging|pagination|continuation|start|resume|sync|cursor|scroll|prev|previous|after|skip|last|end|bos|eos|pad|mask|cancellation|marker|erc20|nft)';
export const TOKEN_WORDS = `(?:(?<!(?:badge|shields\\.io|codecov)[^\\s]{0,60}|${NO_SECRET_TOKEN}[_ -]?)token|(?<!\\d:)secret(?:[_-]?key[_-]?base)?|api[_ -]?key|access[_ -]?key(?:[_ -]?id)?|secret[_ -]?key|private[_ -]?key|signing[_ -]?key|encryption[_ -]?key|(?:client|consumer|shared|webhook|app)[_ -]?secret|(?:auth|consumer|master|license|service|deploy|refresh|hmac|root|admin)[_ -]?key|session[_ -]?(?:id|key)|jsessionid|phpsessid|credentials?|토큰|인증\\s?키|시크릿(?:\\s?키)?|(?:비밀|API|접근|접속|액세스|서명|암호화|마스터|라이선스|서비스|개인|비공개)\\s?키)`;

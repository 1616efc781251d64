import { isDocumentedKey } from './documented-examples.ts';

/** What stands in examples where a secret would be. */
const PLACEHOLDERS = new Set(
	'bar basic baz bearer changeit config empty false foo generated hidden invalid md5 missing n/a na nil none null optional pass passwd password removed required secret sha256 sha512 string tbd test text todo token true undefined unknown unset user username value yourpassword'.split(
		' ',
	),
);

/** Beginnings of what is said of a password instead of the password itself. */
const ALGORITHM =
	/^(?:sha|md|aes|rsa|utf|base|pbkdf|bcrypt|scrypt|argon|tls|ssl|oauth|http|ipv|secp|ed\d|x\d|rc\d|des|chacha|curve|v\d)/i;

/** What is longer may begin so by chance, in letters. */
const LONGEST_ALGORITHM = 16;

/** What stands after a name in capitals or a name of a secret, and tells of the value instead of being it. */
const TOLD = new Set(
	'account after again always because before cannot changed column contains could credentials database default defines disabled either enabled encrypted environment every expected expired exposed field given hashed inside instead leaked leave login masked matches mismatch neither never nothing other plain plaintext please provided rather reset revoked rotated saved settings shared should since specifies stored there these unchanged unless until using variable where which while within without would'.split(
		' ',
	),
);

/** Words of sentences and of forms about passwords: a passphrase is of nouns, verbs and adjectives. */
const SENTENCE_WORDS = new Set(
	'a account again an and are as at be been by can change changed characters confirm current do does email enter field for forgot from has have if in incorrect invalid is it its least length login mail match may minimum missing must my new no not of old on only or our password passwords please repeat required reset same should that the their this to too type user username value was wrong you your'.split(
		' ',
	),
);

/** Words that make a placeholder of the value that they are, or are part of. */
const PLACEHOLDER_PARTS = new Set(
	'changeme dummy env example fake here insert masked placeholder process redacted replace sample secrets vars vault your'.split(
		' ',
	),
);

/** What documentation writes for a secret that is none. */
const WEAK_EXAMPLE =
	/^(?:my|your|the|some|test|foo)?[-_]?(?:s3cr3t|secret|p[a4@]ssw[o0]rd|pass|foo|bar|test)[-_]?(?:\d|12|1234?5?6?7?8?9?0?|456|789|xyz|123xyz)$|^p[a4@]ssw[o0]rd$|^(?:t0p[-_]?)?s3cr3t$|some-?random|random-?(?:string|value)/i;

/** True for a value that only stands for a secret: a variable, a mask, a word like `changeme`, code, a path. */
export function isPlaceholder(value: string): boolean {
	const lower = value.toLowerCase();
	return (
		PLACEHOLDERS.has(lower) ||
		lower.split(/[^a-z]/).some((part) => PLACEHOLDER_PARTS.has(part)) ||
		/^[$%{<[(@/.~&!#=:-]/.test(value) ||
		/\$\{|\{\{|%\(|[()]|\*{3}|x{3}|\.{2}|…|••|\?{3}|#{3}|_{3}|>$|:\/\//i.test(value) ||
		/^[a-z_$][\w$]*(?:(?:\.|::|->)[\w$]+)+$/i.test(value) ||
		/^[a-z_$][\w$.]*\[[\w$.]*\]?$/i.test(value) ||
		/^(?:arn|urn|ssm|file|env|vault|kms|sops|ref|secretref|secretsmanager|op|keyring|enc):/i.test(value) ||
		WEAK_EXAMPLE.test(value) ||
		isSequence(value) ||
		isDocumentedKey(value) ||
		/^(?:u?int|float)\d+(?:array)?$/i.test(value) ||
		/^(.)\1*$/u.test(value)
	);
}

/** Letters and digits that only run on: `abcdef123456`, as documentation makes up a key. */
function isSequence(value: string): boolean {
	if (!/^[a-z\d]{10,}$/i.test(value) || !/[a-z]/i.test(value)) return false;
	const runs = [...value].filter((sign, at) => {
		const before = value.charCodeAt(at - 1);
		return at === 0 || (sign.charCodeAt(0) !== before + 1 && !(sign === '0' && value[at - 1] === '9'));
	}).length;
	return value.length / runs >= 5 || (runsOn(value.replace(/\d/g, '')) && runsOn(value.replace(/\D/g, '')));
}

/** Letters or digits of which each is the next one: of `a1b2c3d4` both are. */
function runsOn(signs: string): boolean {
	const breaks = [...signs].filter((sign, at) => {
		const step = sign.charCodeAt(0) - signs.charCodeAt(at - 1);
		return at > 0 && step !== 1 && !(sign === '0' && signs[at - 1] === '9');
	}).length;
	return signs.length >= 4 && breaks <= signs.length / 5;
}

/** True for something a person or a program may have chosen as a password. */
export function looksLikePassword(value: string): boolean {
	if (isPlaceholder(value)) return false;
	if (/^\d{4,12}$/.test(value)) return true;
	const kinds = kindsOf(value);
	return value.length >= 6 && kinds.hasLetter && (kinds.hasDigit || kinds.hasSign);
}

/** Letters, digits and signs together: beside a word alone, without a colon, nothing less says that it is a password. */
export function looksLikeMixedPassword(value: string): boolean {
	return looksLikePassword(value) && /\d/.test(value) && /[!@#$%^&*?]/.test(value);
}

/** As people type it: letters and at least two digits, or one among letters of both cases, and no name of an algorithm. */
export function looksLikeTypedPassword(value: string): boolean {
	const isPlain = /^(?=.*[a-z])[\w!@#$%^&*?~.+-]{6,40}$/i.test(value);
	return (
		isPlain &&
		looksLikePassword(value) &&
		(/\d.*\d/.test(value) || looksWoven(value)) &&
		!ALGORITHM.test(value)
	);
}

/** What names of things in programs begin with, and words that they hold. */
const TECHNICAL =
	/^(?:K8s|S3|EC2|EKS|Route53|Neo4j|H2|Log4|Web3|Auth0|P2P|B2B|B2C|[A-Z]\d{2}n|L2|L3|L4|L7|IP4|E2E|MP3|OpenID|Windows|Office|Python|Java|Win32|MySQL\d|Postgre)|pass|pwd|token|secret|key|user|config|param|field|value|string|hash|login|auth|policy|service|server|client|manager|provider|handler|store|vault/i;

/** Letters of both cases with a digit between, in one word: no word of a sentence, and no name in a program. */
export function looksWoven(value: string): boolean {
	return (
		/^[A-Za-z]\w*$/.test(value) && !value.includes('_') && looksGenerated(value) && !TECHNICAL.test(value)
	);
}

/** A password as people choose it where other words stand between it and what calls it one. */
export function looksLikeStrongPassword(value: string): boolean {
	return (
		looksLikeTypedPassword(value) &&
		/^[A-Za-z]/.test(value) &&
		(/[A-Z]/.test(value) || /[!@#$%^&*?~]/.test(value))
	);
}

/** A single word, which only its place, alone after `password:`, makes a password. */
export function looksLikePasswordWord(value: string): boolean {
	return !isPlaceholder(value) && !ALGORITHM.test(value) && !/(?:pass|pwd|pw)$/i.test(value);
}

/** A word that someone may have chosen, where more text follows and the place alone says less. */
export function looksLikeChosenWord(value: string): boolean {
	return (
		looksLikePasswordWord(value) &&
		/^[a-z]{5,}$/i.test(value) &&
		!/pass|pwd|user|demo|test/i.test(value) &&
		!TOLD.has(value.toLowerCase())
	);
}

/** Three words or more, none of which makes a sentence of them; a title in capitals takes four. */
export function looksLikePassphrase(value: string): boolean {
	const words = value.split(/\s+/);
	const isLower = value === value.toLowerCase();
	const isTitle = words.every((word) => /^[A-Z][a-z]+$/.test(word)) && words.length >= 4;
	return (isLower || isTitle) && !words.some((word) => SENTENCE_WORDS.has(word.toLowerCase()));
}

/** What someone typed after the name of a secret: no name of a variable, a type, or another secret. */
export function looksLikeSecretWord(value: string): boolean {
	if (isPlaceholder(value) || TOLD.has(value.toLowerCase()) || !/[a-z]/.test(value)) return false;
	if (/(?:^|[-_])(?:super|top|very)[-_]|[!@#$%^*+~?]/i.test(value)) return true;
	const isName = /-|[a-z][A-Z]|_(?:secret|key|token|ref|name|id|file|path)$|(?:Ref|Name|Id)$/.test(value);
	return !isName || /^my_/.test(value);
}

/** Anyone may know where a contract or an account of a chain is; a key has 64 digits. */
const ADDRESS_OF_A_CHAIN = /^0x[\da-f]{40}$/i;

/** One run of letters of both cases and digits: beside a verb, without a sign, nothing less is sure. */
export function looksGenerated(value: string): boolean {
	return (
		/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\w{8,}$/.test(value) &&
		(value.length > LONGEST_ALGORITHM || !ALGORITHM.test(value)) &&
		!/^[A-Z]?[a-z]+\d*$/.test(value)
	);
}

/** Letters and digits of one run that change all the time, as of a key: no name, no version, and no date. */
export function looksLikeOneRun(value: string): boolean {
	if (!/^[A-Za-z\d]{10,80}$/.test(value) || isPlaceholder(value) || ALGORITHM.test(value)) return false;
	const changes = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
	const isHex = /^[\da-f]{12,}$/.test(value) && /[a-f].*[a-f].*[a-f]/.test(value) && /\d/.test(value);
	return isHex || changes >= 5 || (changes >= 3 && looksGenerated(value));
}

/** True for something a program made: long, and of digits and letters mixed. */
export function looksLikeToken(value: string): boolean {
	if (isPlaceholder(value) || value.length < 8 || /\s/.test(value) || ADDRESS_OF_A_CHAIN.test(value))
		return false;
	const { hasLetter, hasDigit, hasLower } = kindsOf(value);
	if (hasLetter && hasDigit) return looksRandom(value);
	return value.length >= 20 && hasLower && looksRandom(value) && !isIdentifier(value);
}

/** A name as code has it, of words: `lampTokens_roomIndex`. */
function isIdentifier(value: string): boolean {
	const words = value.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== '');
	return words.length > 0 && value.length / words.length >= 4;
}

/** False for words joined by signs: random text changes between letters, digits and cases all the time. */
export function looksRandom(value: string): boolean {
	const changes = value.match(/[A-Za-z](?=[A-Z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
	return changes >= 2 && changes >= value.length / 12;
}

function kindsOf(value: string) {
	return {
		hasLetter: /[A-Za-z]/.test(value),
		hasLower: /[a-z]/.test(value),
		hasDigit: /\d/.test(value),
		hasSign: /[!@#$%^&*+?~]/.test(value),
	};
}

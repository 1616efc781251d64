import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { isRealDay } from '#domain/time/calendar';
import { isSamplePhone, isTestCard } from './documented-examples.ts';
import { type FoundSecret, withoutOverlaps } from './find-secrets.ts';
import { isAllowedMailbox } from './mailboxes.ts';
import { matchesOf } from './matches-of.ts';
import type { SecretMatch } from './secret-match.ts';
import { readableView, sourceView, type TextView } from './text-view.ts';

interface PersonalDataRule {
	readonly name: Phrase;
	readonly pattern: RegExp;
	readonly isReal: (match: RegExpExecArray) => boolean;
}

const rules: readonly PersonalDataRule[] = [
	{
		name: phrase('personalData.name'),
		pattern:
			/(?<![\w-])(?<birth>\d{6})(?<gap>[ \t]?[-.\u2010-\u2015\u2212ㅡ][ \t]?|[ \t]|)(?<rest>[1-8]\d{6})(?![\w-])/gu,
		isReal: isResidentNumber,
	},
	{
		name: phrase('personalData.mobileNumber'),
		pattern:
			/(?<![\w.+-])(?:(?:\+|00)?82[-. )]{0,2}\(?0?\)?[-. ]?|\(?0)1[016789]\)?[-. _/\u2010-\u2015\u2212ㅡ]?\d{3,4}[-. _/\u2010-\u2015\u2212ㅡ]?\d{4}(?![\w-]|\.\d)/gu,
		isReal: isMobileNumber,
	},
	{
		name: phrase('personalData.cardNumber'),
		pattern:
			/(?<![\w.+-])\d{4}(?:[-. \u2010-\u2015]?\d{4}){3}(?![\w-]|\.\d)|(?<![\w.+-])4\d{3}(?:[- ]?\d{3}){3}(?![\w-]|\.\d)|(?<![\w.+-])3[0689]\d{2}[- ]?\d{6}[- ]?\d{4}(?![\w-]|\.\d)|(?<![\w.+-])3[47]\d{2}[- ]?\d{6}[- ]?\d{5}(?![\w-]|\.\d)/gu,
		isReal: (match) => isCardNumber(match[0].replace(/\D/g, '')),
	},
];

export const mailboxPattern =
	/(?<![\w.+%@/-])(?=[a-z\d"])(?<!\/\/[^\s/@]{0,60}:)(?:(?<local>[a-z\d](?:[\w.+%-]{0,62}[\w+%-])?)|"(?<quoted>[^"@\s](?:[^"@\n]{0,62}[^"@\s])?)")(?:@|\s?(?:\[at\]|\(at\))\s?)(?<domain>[a-z\d가-힣](?:[a-z\d가-힣-]{0,62})(?:\.[a-z\d-]{1,63}){0,6}\.(?:[a-z]{2,24}|한국))(?![\w@-])/giu;

/** What parts the two halves of every mailbox: most texts have none, and the pattern tries each of their words. */
export const mailboxSign = /@|\[at\]|\(at\)/iu;

/** Finds data of single persons. @param allowedMailboxes Mailboxes, and domains whose mailboxes are accepted. */
export function findPersonalData(source: string, allowedMailboxes: readonly string[]): FoundSecret[] {
	const views = [sourceView(source), readableView(source)];
	return withoutOverlaps(views.flatMap((view) => findInView(view, allowedMailboxes)));
}

function findInView({ text, rangeOf }: TextView, allowedMailboxes: readonly string[]): FoundSecret[] {
	return [...findNumbers(text), ...findMailboxes(text, allowedMailboxes)].map(({ name, start, end }) => ({
		name,
		range: rangeOf(start, end),
	}));
}

function findNumbers(text: string): SecretMatch[] {
	return rules.flatMap(({ name, pattern, isReal }) =>
		matchesOf(text, pattern)
			.filter(isReal)
			.map((match) => ({ name, start: match.index, end: match.index + match[0].length })),
	);
}

/** An address of a person: the one kind that a knowledge base may allow. */
export const MAILBOX = phrase('personalData.mailbox');

function findMailboxes(text: string, allowed: readonly string[]): SecretMatch[] {
	return (mailboxSign.test(text) ? matchesOf(text, mailboxPattern) : [])
		.filter(
			({ groups }) =>
				!isAllowedMailbox(groups?.['local'] ?? groups?.['quoted'] ?? '', groups?.['domain'] ?? '', allowed),
		)
		.map((match) => ({
			name: MAILBOX,
			start: match.index,
			end: match.index + match[0].length,
		}));
}

/** Without marks only 010 with eight digits: shorter runs are more often part of a hash. Those of samples are nobody's. */
function isMobileNumber([number]: RegExpExecArray): boolean {
	return !isSamplePhone(number.replace(/\D/g, '')) && (/[^\d+]/.test(number) || /10\d{8}/.test(number));
}

/**
 * A real day of birth. Where nothing parts the digits, the check digit too, or the word before them; milliseconds
 * since 1970 have as many digits. Source: 주민등록법 시행규칙 제2조.
 */
function isResidentNumber({ groups, input, index }: RegExpExecArray): boolean {
	const { birth = '', gap = '', rest = '' } = groups ?? {};
	const isNamed = /주민/.test(input.slice(Math.max(0, index - 30), index).normalize('NFC'));
	const century = /^[1256]/.test(rest) ? '19' : '20';
	const day = `${century}${birth.slice(0, 2)}-${birth.slice(2, 4)}-${birth.slice(4)}`;
	const isTime = birth.startsWith('1');
	const isParted = gap.trim() !== '' && gap !== '.';
	return isRealDay(day) && (isParted || isNamed || (!isTime && hasResidentCheckDigit(birth + rest)));
}

function hasResidentCheckDigit(digits: string): boolean {
	const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
	const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
	return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

/** The ranges of card networks (ISO/IEC 7812), Korean domestic cards (9), and the check digit after Luhn. */
function isCardNumber(digits: string): boolean {
	if (isTestCard(digits)) return false;
	const isOfNetwork = /^(?:4|5[1-5]|2[2-7]|3[47]|30[0-5]|3[5689]|6[0245]|9[4-9])/.test(digits);
	return isOfNetwork && hasLuhnDigit(digits) && !(digits.length === 13 && isArticleNumber(digits));
}

/** A barcode of thirteen digits (GS1) ends in a check digit of its own. */
function isArticleNumber(digits: string): boolean {
	const sum = [...digits].reduce(
		(total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
		0,
	);
	return sum % 10 === 0;
}

function hasLuhnDigit(digits: string): boolean {
	const sum = [...digits].reverse().reduce((total, digit, index) => {
		const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}

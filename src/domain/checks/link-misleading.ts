import type { Link } from '#domain/references';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';

export const linkMisleading: FileCheck = {
	id: 'link-misleading',
	family: 'safety',
	severity: 'warning',
	scope: 'file',
	examples: {
		good: { text: 'See [github.com/login](https://github.com/login).\n' },
		bad: { text: 'See [https://github.com/login](https://example.net/login).\n' },
	},
	*run({ postmortem }) {
		for (const link of postmortem.links) {
			const mailbox = namesOtherMailbox(link);
			if (mailbox) yield mailbox;
			const target = /^(?:https?:)?[\\/]{2}/i.test(link.url)
				? URL.parse(link.url, 'https://site.invalid')
				: null;
			if (!target) continue;
			const finding = holdsUser(link, target) ?? namesOther(link, target);
			if (finding) yield finding;
		}
	},
};

/** A text that is a mailbox, over the address of another. */
function namesOtherMailbox({ url, text, range }: Link): CheckFinding | undefined {
	const shown = MAILBOX.exec(text.trim())?.[0];
	const target = /^mailto:([^?]*)/i.exec(url)?.[1];
	if (shown === undefined || target === undefined || target.toLowerCase() === shown.toLowerCase())
		return undefined;
	return {
		range,
		message: phrase('linkMisleading.namesOther', quoted(shown), quoted(target)),
		fix: phrase('linkMisleading.namesOtherFix'),
	};
}

const MAILBOX = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/u;

function holdsUser({ url, range }: Link, target: URL): CheckFinding | undefined {
	if (target.username === '' && target.password === '') return undefined;
	const host = quoted(target.host);
	return {
		range,
		message: phrase('linkMisleading.holdsUser', quoted(url), host),
		fix: phrase('linkMisleading.holdsUserFix'),
	};
}

function namesOther({ text, range }: Link, target: URL): CheckFinding | undefined {
	const shown = hostIn(text);
	if (shown === undefined || isSameSite(shown, target.hostname)) return undefined;
	return {
		range,
		message: phrase('linkMisleading.namesOther', quoted(shown), quoted(target.hostname)),
		fix: phrase('linkMisleading.namesOtherFix'),
	};
}

/** Endings of hosts that are no endings of files. */
const HOST =
	/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|io|dev|app|cloud|gov|edu|info|co|kr|jp|uk|de|fr|eu|us|invalid|example|test)$/iu;

/** The host that a text shows: of an address in it, or where it is nothing but one. */
function hostIn(text: string): string | undefined {
	const address = /\bhttps?:\/\/[^\s<>"'”’)]+/i.exec(text)?.[0];
	if (address !== undefined) return URL.parse(address)?.hostname || undefined;
	const bare = /^\s*([^\s/?#:]+)(?::\d+)?(?:[/?#]\S*)?\s*$/.exec(withoutInvitation(text))?.[1] ?? '';
	return HOST.test(bare) ? URL.parse(`https://${bare}`)?.hostname : undefined;
}

/** `Go to example.org`, `example.org 바로가기`, `example.org.`: without what only leads there. */
function withoutInvitation(text: string): string {
	return text
		.replace(
			/^\s*(?:go to|visit|open|see|log ?in(?: to| at)?|sign in(?: to| at)?|로그인|접속|바로\s?가기)\s*[:：]?\s+/iu,
			'',
		)
		.replace(
			/\s*(?:(?:으)?로\s+)?(?:바로\s?가기|링크|접속|로그인|이동|log ?in|sign in)?\s*[.,!…]*\s*$/iu,
			'',
		);
}

/** Equal, or one within the other: `docs.example.com` is of `example.com`. */
function isSameSite(one: string, other: string): boolean {
	const [first, second] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')];
	return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`);
}

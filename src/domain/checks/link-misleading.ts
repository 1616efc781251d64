import type { Link } from '#domain/postmortem';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, FileCheck } from './check.ts';

export const linkMisleading: FileCheck = {
	id: 'link-misleading',
	family: 'safety',
	severity: 'warning',
	scope: 'file',
	summary: {
		en: 'A link leads where its text says, and its address holds no user name or password.',
		ko: '링크는 글에 보이는 곳으로 가고, 주소에 사용자 이름이나 비밀번호가 없다.',
	},
	why: {
		en: 'A text that shows one host and leads to another is how people are made to type a password on the wrong page. What stands before `@` in an address looks like a host and is none.',
		ko: '보이는 주소와 실제 주소가 다른 링크는 엉뚱한 페이지에서 비밀번호를 입력하게 만드는 데 쓰입니다. 주소에서 `@` 앞부분은 호스트처럼 보여도 호스트가 아닙니다.',
	},
	examples: {
		good: { text: 'See [github.com/login](https://github.com/login).\n' },
		bad: { text: 'See [https://github.com/login](https://example.net/login).\n' },
	},
	*run({ postmortem }) {
		for (const link of postmortem.links) {
			const target = /^(?:https?:)?[\\/]{2}/i.test(link.url)
				? URL.parse(link.url, 'https://site.invalid')
				: null;
			if (!target) continue;
			const finding = holdsUser(link, target) ?? namesOther(link, target);
			if (finding) yield finding;
		}
	},
};

function holdsUser({ url, range }: Link, target: URL): CheckFinding | undefined {
	if (target.username === '' && target.password === '') return undefined;
	const host = quoted(target.host);
	return {
		range,
		message: {
			en: `Unexpected user name or password in ${quoted(url)}, expected the host alone: the link leads to ${host}.`,
			ko: korean`주소 ${quoted(url)}에 사용자 이름이나 비밀번호가 들어 있습니다. 이 링크는 ${host}(으)로 갑니다.`,
		},
		fix: {
			en: 'Remove what stands between `//` and `@`.',
			ko: '`//`와 `@` 사이를 지우세요.',
		},
	};
}

function namesOther({ text, range }: Link, target: URL): CheckFinding | undefined {
	const shown = hostIn(text);
	if (shown === undefined || isSameSite(shown, target.hostname)) return undefined;
	return {
		range,
		message: {
			en: `Unexpected text ${quoted(shown)} of a link to ${quoted(target.hostname)}, expected both to name one host.`,
			ko: korean`링크의 글은 ${quoted(shown)}인데 실제로는 ${quoted(target.hostname)}(으)로 갑니다. 둘이 같아야 합니다.`,
		},
		fix: {
			en: 'Correct the address, or say in words where it leads.',
			ko: '주소를 바로잡거나 어디로 가는 링크인지 말로 적으세요.',
		},
	};
}

/** Endings of hosts that are no endings of files. */
const HOST =
	/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|io|dev|app|cloud|gov|edu|info|co|kr|jp|uk|de|fr|eu|us|invalid|example|test)$/iu;

/** The host that a text shows: of an address in it, or where it is nothing but one. */
function hostIn(text: string): string | undefined {
	const address = /\bhttps?:\/\/[^\s<>"'”’)]+/i.exec(text)?.[0];
	if (address !== undefined) return URL.parse(address)?.hostname || undefined;
	const bare = /^\s*([^\s/?#:]+)(?::\d+)?(?:[/?#]\S*)?\s*$/.exec(text)?.[1] ?? '';
	return HOST.test(bare) ? URL.parse(`https://${bare}`)?.hostname : undefined;
}

/** Equal, or one within the other: `docs.example.com` is of `example.com`. */
function isSameSite(one: string, other: string): boolean {
	const [first, second] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')];
	return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`);
}

import { PASSWORD, TOKEN } from './assignment-rule.ts';
import {
	looksGenerated,
	looksLikeChosenWord,
	looksLikeMixedPassword,
	looksLikePassphrase,
	looksLikePassword,
	looksLikeStrongPassword,
	looksLikeToken,
	looksLikeTypedPassword,
} from './plausible-secret.ts';
import type { SecretMatch } from './secret-match.ts';

/** Heads of columns of which every cell is a secret. Nothing else may stand in them: a `password policy` is none. */
const PASSWORD_HEAD =
	/^(?:(?:user|admin|root|db|initial|temp|temporary|default|login|new|old|current|plain|master|초기|임시|기본|관리자|현재|변경|새|이전|접속|로그인)[ _-]?)?(?:passwords?|passwd|passphrase|passcode|pwd?s?|p\/w|passwort|비밀\s?번호|패스\s?워드|비번|암호|パスワード|密码)(?: (?:value|값))?$/i;
const TOKEN_HEAD =
	/^(?:(?:webhook|bot|deploy|service|user|personal|id|csrf|push|웹훅|봇|api|access|secret|auth|bearer|refresh|client|private|signing|aws|app|session|인증|접근|비밀|액세스|서명)[ _-]?){0,2}(?:tokens?|secrets?|secret[ _-]?key|api[ _-]?key|access[ _-]?key|private[ _-]?key|client[ _-]?secret|credentials?|토큰|시크릿|비밀\s?키|인증\s?키|API\s?키|액세스\s?키)(?: (?:value|값))?$/i;
const EITHER = /^(?:id|user|아이디|계정)\s?[/:]\s?(?:pw|password|비밀번호|비번)$/i;

/** Heads of a second column that tells of what the first one names. */
const VALUE_HEAD = /^(?:values?|값)$/i;
const ABOUT_HEAD =
	/^(?:values?|users|accounts|people|share|meaning|description|counts?|limits?|settings?|polic(?:y|ies)|rules?|default|notes?|status|requirement|값|뜻|의미|설명|개수|건수|기준|정책|규칙|비고|상태|요건)$/i;

interface Cell {
	readonly text: string;
	readonly start: number;
}

interface SecretColumn {
	readonly index: number;
	readonly isToken: boolean;
	/** Of a table that tells of a password or a token, row by row: most of what it says is no secret. */
	readonly isAbout: boolean;
}

interface Line {
	readonly start: number;
	readonly text: string;
}

/** Values in columns whose head says that they are secret: of Markdown tables, CSV, and text set in columns. */
export function findInColumns(text: string): SecretMatch[] {
	if (
		!/pass|pwd?\b|p\/w|secret|token|key|credential|비밀|비번|암호|패스|토큰|시크릿|키|パスワード|密码/i.test(
			text,
		)
	)
		return [];
	const lines = linesOf(text);
	const found: SecretMatch[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const head = lines[at];
		if (!head || head.text.length > 2_000) continue;
		const split = delimiterOf(head.text);
		if (split?.source === '\\|') found.push(...secretInRow(cellsOf(head, split)));
		const columns = split ? secretColumns(cellsOf(head, split)) : [];
		if (!split || columns.length === 0) continue;
		const count = cellsOf(head, split).length;
		if (!isHead(lines, at, split, count)) continue;
		for (at += 1; at < lines.length; at += 1) {
			const cells = cellsOf(lines[at] as Line, split);
			if (cells.length !== count) break;
			for (const column of columns) found.push(...secretInColumn(cells[column.index], column));
		}
		at -= 1;
	}
	return found;
}

/** The first line of a block; of a Markdown table, the one above its rule. */
function isHead(lines: readonly Line[], at: number, split: RegExp, count: number): boolean {
	const [before, after] = [lines[at - 1], lines[at + 1]];
	if (split.source === '\\|' && after && /^[\s>|:-]{3,}$/.test(after.text)) return true;
	return before === undefined || cellsOf(before, split).length !== count;
}

function linesOf(text: string): Line[] {
	let start = 0;
	return text.split('\n').map((line) => {
		const it = { start, text: line.replace(/\r$/, '') };
		start += line.length + 1;
		return it;
	});
}

/** What parts the cells of a line that may be a head, if anything does. */
function delimiterOf(line: string): RegExp | undefined {
	if (line.includes('|')) return /\|/g;
	if (line.includes('\t')) return /\t+/g;
	if (line.includes(',')) return /,/g;
	if (line.includes(';')) return /;/g;
	return /\S {2,}\S/.test(line) ? / {2,}/g : undefined;
}

/** The cells with their places; the empty ones outside of a table's outer bars are left out. */
function cellsOf({ start, text }: Line, delimiter: RegExp): Cell[] {
	const cells: Cell[] = [];
	let from = 0;
	const push = (to: number) => cells.push({ text: text.slice(from, to), start: start + from });
	for (const match of text.matchAll(delimiter)) {
		push(match.index);
		from = match.index + match[0].length;
	}
	push(text.length);
	const isOuter = (cell: Cell | undefined) => cell !== undefined && /^[\s>]*$/.test(cell.text);
	return cells.slice(isOuter(cells[0]) ? 1 : 0, cells.length > 1 && isOuter(cells.at(-1)) ? -1 : undefined);
}

function secretColumns(cells: readonly Cell[]): SecretColumn[] {
	if (cells.length < 2) return [];
	const second = bare(cells[1]?.text ?? '');
	return cells.flatMap(({ text }, index): SecretColumn[] => {
		const word = bare(text).replace(/\s?\([^()]{0,30}\)$/, '');
		const isToken = TOKEN_HEAD.test(word);
		if (!isToken && !PASSWORD_HEAD.test(word) && !EITHER.test(word)) return [];
		if (index > 0 || !ABOUT_HEAD.test(second)) return [{ index, isToken, isAbout: false }];
		return VALUE_HEAD.test(second) ? [{ index: 1, isToken, isAbout: true }] : [];
	});
}

function secretInColumn(cell: Cell | undefined, { isToken, isAbout }: SecretColumn): SecretMatch[] {
	const value = bare(cell?.text ?? '');
	const isSure = isToken
		? looksGenerated(value)
		: looksLikeStrongPassword(value) || looksLikeMixedPassword(value);
	return isAbout && !isSure ? [] : secretIn(cell, isToken);
}

/** The second cell of a row that the first one calls secret: `| DB_PASSWORD | … |`. */
function secretInRow([name, value]: readonly Cell[]): SecretMatch[] {
	const word = bare(name?.text ?? '').replace(
		/^[A-Za-z\d]{1,20}(?:[_.-][A-Za-z\d]{1,20}){0,4}[_.-](?=[A-Za-z]+$)/,
		'',
	);
	const isToken = TOKEN_HEAD.test(word) || TOKEN_HEAD.test(bare(name?.text ?? ''));
	const isPass = /^pass$/i.test(word) && word.length < bare(name?.text ?? '').length;
	if (!isToken && !isPass && !PASSWORD_HEAD.test(word) && !EITHER.test(word)) return [];
	const text = bare(value?.text ?? '');
	return isToken || looksLikeTypedPassword(text) || looksLikeMixedPassword(text)
		? secretIn(value, isToken)
		: [];
}

function bare(text: string): string {
	return text.replace(/^[\s>*_`"'“]+|[\s*_`"'”]+$/g, '');
}

function secretIn(cell: Cell | undefined, isToken: boolean): SecretMatch[] {
	const value = bare(cell?.text ?? '');
	if (!cell || value === '' || value.length > 400) return [];
	const start = cell.start + cell.text.indexOf(value);
	const match = { name: isToken ? TOKEN : PASSWORD, start, end: start + value.length };
	if (/\s/.test(value)) return !isToken && looksLikePassphrase(value) ? [match] : [];
	const isPlausible = isToken
		? looksLikeToken(value)
		: /[A-Za-z\d]/.test(value) && (looksLikePassword(value) || looksLikeChosenWord(value));
	return isPlausible ? [match] : [];
}

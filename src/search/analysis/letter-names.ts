/** The Korean names of the Latin letters, as people write them, by the letter. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
	...{ a: ['에이'], b: ['비'], c: ['씨', '시'], d: ['디'], e: ['이'], f: ['에프'], g: ['지'] },
	...{ h: ['에이치', '에치'], i: ['아이'], j: ['제이'], k: ['케이'], l: ['엘'], m: ['엠'], n: ['엔'] },
	...{ o: ['오'], p: ['피'], q: ['큐'], r: ['알', '아르'], s: ['에스'], t: ['티'], u: ['유'], v: ['브이'] },
	...{ w: ['더블유', '더블류', '떠블유'], x: ['엑스'], y: ['와이'], z: ['제트', '지', '젯'] },
	...{ 1: ['원'], 2: ['투'], 3: ['쓰리', '스리'] },
};
const FEWEST = 2;
const ANY_NAME = `(?:${Object.values(NAMES).flat().join('|')})`;
const NAMED = new RegExp(`^${ANY_NAME}{${FEWEST}}|${ANY_NAME}{${FEWEST}}$`, 'u');
const ABBREVIATION = new RegExp(`^${ANY_NAME}{3,}$`, 'u');

/** Whether a Hangul word is an abbreviation of three letters or more, as it is read. */
export function isLetterNames(hangul: string): boolean {
	return ABBREVIATION.test(hangul);
}

/** Whether a Hangul word may name Latin letters. */
export function soundsAsLetterNames(hangul: string): boolean {
	return NAMED.test(hangul);
}

/** The ways to write the names of all letters of a Latin abbreviation in Hangul. */
export function letterNamesOf(latin: string): string[] {
	return [...latin.toLowerCase()].reduce<string[]>(
		(all, letter) => (NAMES[letter] ?? []).flatMap((name) => all.map((text) => text + name)),
		[''],
	);
}

/** Two texts that are left where the rest of one names the letters of the rest of the other. */
export interface Unnamed {
	readonly hangul: string;
	readonly latin: string;
}

/**
 * What is left of both where Hangul at one end names Latin letters: nothing of 에이더블유에스 and aws, 래빗 and rabbit of
 * 래빗엠큐 and rabbitmq. Undefined where it names fewer than two.
 */
export function withoutLetterNames(hangul: string, latin: string): Unnamed | undefined {
	return fromEnd(hangul, latin.toLowerCase()) ?? fromStart(hangul, latin.toLowerCase());
}

function fromEnd(hangul: string, latin: string): Unnamed | undefined {
	let [h, l] = [hangul, latin];
	for (;;) {
		const name = NAMES[l.slice(-1)]?.find((text) => h.endsWith(text));
		if (!name) break;
		h = h.slice(0, -name.length);
		l = l.slice(0, -1);
	}
	return leftOf(h, l, latin.length - l.length);
}

function fromStart(hangul: string, latin: string): Unnamed | undefined {
	let [h, l] = [hangul, latin];
	for (;;) {
		const name = NAMES[l.charAt(0)]?.find((text) => h.startsWith(text));
		if (!name) break;
		h = h.slice(name.length);
		l = l.slice(1);
	}
	return leftOf(h, l, latin.length - l.length);
}

function leftOf(hangul: string, latin: string, named: number): Unnamed | undefined {
	const isEven = (hangul === '') === (latin === '');
	return named >= FEWEST && isEven ? { hangul, latin } : undefined;
}

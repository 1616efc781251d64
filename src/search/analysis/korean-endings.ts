/**
 * The closed classes of Korean: what may follow a noun or a stem without changing what is looked for.
 * Written for Odapnote from the school grammar's lists of particles and endings.
 */

/** Particles, also in their common chains. */
export const PARTICLES: ReadonlySet<string> = new Set(
	(
		'가 이 은 는 을 를 의 에 에서 에게 에게서 께 께서 한테 한테서 로 으로 로서 으로서 로써 으로써 와 과 랑 이랑 ' +
		'도 만 까지 부터 조차 마저 밖에 뿐 보다 처럼 만큼 마다 라도 이라도 나 이나 야 이야 라 든 이든 든지 이든지 ' +
		'대로 치고 커녕 은커녕 는커녕 요 에는 에도 에만 에의 에서는 에서도 에서만 에서의 에서부터 에게는 에게도 ' +
		'로는 으로는 로도 으로도 로만 으로만 로의 으로의 로부터 으로부터 와는 과는 와도 과도 와의 과의 까지는 까지도 까지의 ' +
		'부터는 부터의 만이 만은 만을 만의 만으로 보다는 보다도 마다의 뿐만 뿐이 처럼은 대로의 로서의 으로서의 로서는 ' +
		'으로서는 이란 란 이라는 라는 이라고 라고 이라면 라면 이라 이며 며 이고 고 이자 에다 에다가 하고 인 인데 인지 ' +
		'인가 일 임 임을 입니다 이다 였다 이었다 였던 이던 이었던 였고 이었고 이므로 므로 이지만 지만 이니 이면 면 이어서 여서 이네 ' +
		'예요 이에요 이죠 죠 이었습니다 였습니다 일까 인가요 아닌 이어야 여야 이라서 라서 이라도'
	).split(' '),
);

/** Those of one syllable that hardly ever end a word of two syllables that is something else. */
export const PLAIN_PARTICLES: ReadonlySet<string> = new Set(
	'이 가 은 는 을 를 의 에 로 와 과 도 만 나'.split(' '),
);

/**
 * Parts that make a noun out of a noun; searching for the noun in front of them is enough. Not 화, 성 and 량: 가상화
 * is another thing than 가상, and a corpus that has it knows it as a word.
 */
export const NOUN_SUFFIXES: ReadonlySet<string> = new Set(
	'들 님 씨 적 율 률 상 중 시 별 당 간 용 형 식 째 씩 쯤 급 측 차 내 외 후 전 하 측면 등'.split(' '),
);

/** The suffixes among them that make no word of its own: plurals, honorifics, measures. */
export const INFLECTING_SUFFIXES: ReadonlySet<string> = new Set('들 적 님 씨 씩 쯤 째 당 별'.split(' '));

/** Stems that make a verb out of a noun: 롤백하다, 배포되다. They carry no meaning of their own. */
export const VERBALISERS: ReadonlySet<string> = new Set(
	'하 되 시키 당하 받 스럽 롭 답 있 없 나 않 못하 아니 이'.split(' '),
);

/** Those among them that stand after more nouns than others do, so that what looks like a noun is one of them: 받은. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set('하 되 시키 당하 받 있 없'.split(' '));

/** Stems that help the stem before them: 해 보다, 되어 있다, 늘어나 버렸다. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
	'지 주 보 놓 두 버리 있 없 드리 하 되 않 못하 싶 말 계시 아니'.split(' '),
);

/** The syllables that endings are made of. */
export const ENDING_SYLLABLES: ReadonlySet<string> = new Set(
	(
		'수록 다 고 지 며 면 니 나 는 은 을 던 게 기 음 았 었 였 겠 시 으 네 자 거 든 도 록 려 러 므 로 까 서 만 야 라 요 죠 ' +
		'여 아 어 습 데 가 냐 느 듯 이 마 란 단 렇 세 잖 진 질 텐 터 군 구 걸 더 길 래'
	).split(' '),
);

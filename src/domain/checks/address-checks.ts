import type { ParserCheck } from './check.ts';

/** Addresses that are read otherwise than they look. */
export const addressChecks: readonly ParserCheck[] = [
	{
		id: 'address-end',
		family: 'links',
		severity: 'note',
		scope: 'parser',
		summary: {
			en: 'A bare address is marked off from Hangul behind it.',
			ko: '맨 주소 바로 뒤에 한글을 붙이지 않는다.',
		},
		why: {
			en: 'Our pages end the address before a particle. Git hosts take the particle for a part of it, and the link leads nowhere there.',
			ko: '이 사이트는 조사 앞에서 주소를 끝냅니다. Git 호스트는 조사까지 주소로 읽어서 그곳의 링크는 엉뚱한 곳으로 갑니다.',
		},
		examples: {
			good: { text: '자세한 내용은 <https://tracker.example.org/issues/12>에서 볼 수 있다.\n' },
			bad: { text: '자세한 내용은 https://tracker.example.org/issues/12에서 볼 수 있다.\n' },
		},
	},
	{
		id: 'address-blank',
		family: 'links',
		severity: 'error',
		scope: 'parser',
		summary: {
			en: 'An address with blanks stands in angle brackets.',
			ko: '빈칸이 든 주소는 꺾쇠괄호로 감싼다.',
		},
		why: {
			en: 'A blank ends an address: Markdown shows the source instead of the picture or the link.',
			ko: '빈칸은 주소의 끝으로 읽힙니다. 그림이나 링크 대신 마크다운 원문이 그대로 보입니다.',
		},
		examples: {
			good: { text: 'The runbook is [here](https://example.com/the%20runbook).\n' },
			bad: { text: '![Requests fell to zero](./graph of requests.png)\n' },
		},
	},
];

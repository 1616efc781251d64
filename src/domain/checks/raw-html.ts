import type { ParserCheck } from './check.ts';

export const rawHtml: ParserCheck = {
	id: 'raw-html',
	family: 'safety',
	severity: 'warning',
	scope: 'parser',
	summary: {
		en: 'HTML in the text is shown as text, not rendered.',
		ko: '본문의 HTML은 렌더링하지 않고 글자 그대로 보여 줍니다.',
	},
	why: {
		en: 'Anyone may send a postmortem, so pages are made from Markdown alone. `<br>` and comments are the exceptions; every other tag appears on the page as it was typed, which is rarely what was meant.',
		ko: '포스트모템은 누구나 보낼 수 있으므로 페이지는 마크다운으로만 만듭니다. `<br>`과 주석만 예외이고, 다른 태그는 입력한 그대로 화면에 보이므로 뜻한 모습이 아닐 때가 많습니다.',
	},
	examples: {
		good: { text: 'Wait for **green**.\n\n<!-- seen by reviewers only -->\n' },
		bad: { text: 'Wait for <font color="green">green</font>.\n' },
	},
};

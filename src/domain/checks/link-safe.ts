import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

export const linkSafe: FileCheck = {
	id: 'link-safe',
	family: 'safety',
	severity: 'error',
	scope: 'file',
	summary: {
		en: 'Links begin with `https:`, `http:` or `mailto:`, or lead to a file of the knowledge base.',
		ko: '링크는 `https:`, `http:`, `mailto:`로 시작하거나 지식 베이스의 파일을 가리킨다.',
	},
	why: {
		en: 'Other schemes run scripts or open programs on the reader’s machine, and addresses with control characters say one thing and do another. They are shown as text.',
		ko: '다른 스킴은 읽는 사람의 컴퓨터에서 스크립트나 프로그램을 실행할 수 있고, 제어 문자가 든 주소는 보이는 것과 다른 곳으로 갑니다. 이런 링크는 글자로만 보여 줍니다.',
	},
	examples: {
		good: { text: 'See [the status page](https://status.example.com/).\n' },
		bad: { text: 'See [the status page](javascript:alert(1)).\n' },
	},
	*run({ postmortem }) {
		for (const { url, range, refused } of postmortem.links) {
			if (refused === 'scheme') {
				const scheme = quoted(url.slice(0, url.indexOf(':') + 1));
				yield {
					range,
					message: {
						en: `Unexpected scheme ${scheme} of a link, expected \`https:\`, \`http:\` or \`mailto:\`.`,
						ko: korean`링크의 스킴 ${scheme}은(는) 쓸 수 없습니다. \`https:\`, \`http:\`, \`mailto:\`만 됩니다.`,
					},
					fix: {
						en: 'Link to a web address, or put the text in backticks.',
						ko: '웹 주소로 바꾸거나 글을 백틱으로 감싸세요.',
					},
				};
			}
			if (refused === 'malformed') {
				yield {
					range,
					message: {
						en: `Unexpected link ${quoted(url)}, expected an address without control characters, backslashes and broken \`%\` signs.`,
						ko: korean`링크 ${quoted(url)}을(를) 읽을 수 없습니다. 제어 문자, 역슬래시, 잘못된 \`%\`가 없어야 합니다.`,
					},
					fix: {
						en: 'Copy the address again; write `%25` for a percent sign.',
						ko: '주소를 다시 복사하세요. 퍼센트 기호는 `%25`로 적습니다.',
					},
				};
			}
		}
	},
};

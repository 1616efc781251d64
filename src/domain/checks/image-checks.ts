import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

const imageExists: FileCheck = {
	id: 'image-exists',
	family: 'links',
	severity: 'error',
	scope: 'file',
	summary: {
		en: 'An image is a file beside `index.md`: png, jpg, gif, webp or avif.',
		ko: '이미지는 `index.md` 옆에 둔 png, jpg, gif, webp, avif 파일이다.',
	},
	why: {
		en: 'An image that is not there leaves a hole in the story. SVG is not accepted: opened by itself, it is a page that can run scripts.',
		ko: '없는 이미지는 이야기에 구멍을 냅니다. SVG는 따로 열면 스크립트를 실행할 수 있는 페이지라서 받지 않습니다.',
	},
	examples: {
		good: {
			text: 'Requests fell to zero at 16:15; the graph is on [the dashboard](https://example.com/graph).\n',
		},
		bad: { text: 'The graph showed it:\n\n![Requests fell to zero at 16:15](graph.png)\n' },
	},
	*run({ postmortem }) {
		for (const { url, range, refused } of postmortem.images) {
			if (refused !== 'missing' && refused !== 'format') continue;
			yield refused === 'format'
				? {
						range,
						message: {
							en: `Unexpected format of the image ${quoted(url)}, expected png, jpg, gif, webp or avif.`,
							ko: `이미지 ${quoted(url)}의 형식을 쓸 수 없습니다. png, jpg, gif, webp, avif여야 합니다.`,
						},
						fix: { en: 'Export it as PNG or WebP.', ko: 'PNG나 WebP로 내보내세요.' },
					}
				: {
						range,
						message: {
							en: `Unexpected image ${quoted(url)}, expected a file beside \`index.md\`.`,
							ko: `이미지 ${quoted(url)} 파일이 \`index.md\` 옆에 없습니다.`,
						},
						fix: postmortem.hasFolder
							? {
									en: 'Put the file into the folder, or mend its name.',
									ko: '파일을 폴더에 넣거나 이름을 고치세요.',
								}
							: {
									en: `Make a folder \`${postmortem.id}/\`, move this file into it as \`index.md\`, and put the image beside it.`,
									ko: `\`${postmortem.id}/\` 폴더를 만들어 이 파일을 \`index.md\`로 옮기고 이미지를 옆에 두세요.`,
								},
					};
		}
	},
};

const imageRemote: FileCheck = {
	id: 'image-remote',
	family: 'links',
	severity: 'warning',
	scope: 'file',
	summary: {
		en: 'Images come from the knowledge base, not from another site.',
		ko: '이미지는 다른 사이트가 아니라 지식 베이스에서 가져온다.',
	},
	why: {
		en: 'Pages load nothing from elsewhere: it would tell others who reads them, and images on other sites vanish. Such an image is shown as a link.',
		ko: '페이지는 다른 곳에서 아무것도 불러오지 않습니다. 누가 읽는지 새어 나가고, 다른 사이트의 이미지는 언젠가 사라지기 때문입니다. 그런 이미지는 링크로 보여 줍니다.',
	},
	examples: {
		good: { text: 'The graph is on [the dashboard](https://example.com/graph.png).\n' },
		bad: { text: '![Requests fell to zero at 16:15](https://example.com/graph.png)\n' },
	},
	*run({ postmortem }) {
		for (const { url, range, refused } of postmortem.images) {
			if (refused !== 'remote') continue;
			yield {
				range,
				message: {
					en: `Unexpected image from another site, ${quoted(url)}, expected a file beside \`index.md\`.`,
					ko: korean`다른 사이트의 이미지 ${quoted(url)}은(는) 링크로만 보입니다. \`index.md\` 옆의 파일이어야 합니다.`,
				},
				fix: {
					en: 'Save the image into the folder of the postmortem, or write it as a link.',
					ko: '이미지를 포스트모템 폴더에 저장하거나 링크로 적으세요.',
				},
			};
		}
	},
};

const imageAlt: FileCheck = {
	id: 'image-alt',
	family: 'links',
	severity: 'warning',
	scope: 'file',
	asksForMore: true,
	summary: {
		en: 'An image says in words what it shows.',
		ko: '이미지가 보여 주는 것을 글로도 적는다.',
	},
	why: {
		en: 'Whoever cannot see the image, or searches for what is on it, has nothing but its alternative text.',
		ko: '이미지를 볼 수 없는 사람과 그 내용을 검색하는 사람에게는 대체 텍스트가 전부입니다.',
	},
	examples: {
		good: { text: '![Requests fell to zero at 16:15](https://example.com/graph.png)\n' },
		bad: { text: '![](https://example.com/graph.png)\n' },
	},
	*run({ postmortem }) {
		for (const { url, alt, range } of postmortem.images) {
			if (alt.trim() !== '') continue;
			yield {
				range,
				message: {
					en: `Unexpected image ${quoted(url)} without a text, expected one that says what it shows.`,
					ko: `이미지 ${quoted(url)}에 대체 텍스트가 없습니다.`,
				},
				fix: {
					en: 'Write between the brackets what a reader learns from the image.',
					ko: '대괄호 안에 이미지에서 알 수 있는 것을 적으세요.',
				},
			};
		}
	},
};

export const imageChecks: readonly FileCheck[] = [imageExists, imageRemote, imageAlt];

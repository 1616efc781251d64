import { korean } from '#domain/text/particle';
import type { check as english } from '#locales/en/report/check';

export const check: typeof english = {
	severity: { error: '오류', warning: '경고', note: '참고' },
	severityWidth: 4,
	fix: '수정:',
	allowed: '허용:',
	see: '참조:',
	summary: ({ error, warning, note, files, others }, checked) => {
		const parts = [`오류 ${error}개`, `경고 ${warning}개`];
		if (note > 0) parts.push(`참고 ${note}개`);
		const before = others.map((path) => `${path} 및 `).join('');
		const having = files === 0 ? '' : ` 중 ${files - others.length}건`;
		return `${before}포스트모템 ${checked}건${having}에서 ${parts.join(', ')}.`;
	},
	fixable: (fixable) => `이 가운데 ${fixable}건은 \`odap check --fix\`로 고쳐집니다.`,
	unlisted: (notes) => `참고 ${notes}건은 \`--notes\`를 주거나 파일을 지정하면 보입니다.`,
	removed: (path) => `${path} 파일이 없어집니다. 사이트의 주소가 사라지고, 그리로 가던 링크도 모두 끊깁니다.`,
	renamed: (from, to) =>
		korean`${from} 파일이 ${to}(으)로 바뀝니다. 파일 이름이 곧 주소이므로 옛 주소로 가던 링크는 끊깁니다.`,
	moreRemoved: (more) => `그 밖에 ${more}건이 더 없어지거나 바뀝니다.`,
	warnings: (warnings) => `경고 ${warnings}개: \`odap check\`로 볼 수 있습니다.`,
	leftOut: (leftOut) => `${leftOut}건은 주석 한도를 넘어 표시하지 않았습니다.`,
	page: {
		heading: '고칠 곳이 있습니다',
		wait: '고치면 페이지가 저절로 돌아옵니다.',
	},
};

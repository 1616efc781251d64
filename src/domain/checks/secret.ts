import type { Postmortem } from '#domain/postmortem';
import { secretsIn } from '#domain/safety/secret-findings';
import type { FileCheck } from './check.ts';

export const secret: FileCheck = {
	id: 'secret',
	family: 'safety',
	severity: 'error',
	scope: 'file',
	summary: {
		en: 'The file holds no password, token or key.',
		ko: '비밀번호, 토큰, 키를 적지 않는다.',
	},
	why: {
		en: 'A repository is copied to every laptop, and history keeps what a later commit removes. A secret that was committed counts as lost: it has to be changed, not just deleted.',
		ko: '저장소는 모든 노트북에 복사되고, 나중에 지워도 이력에 남습니다. 한 번 커밋한 비밀 값은 새어 나간 것으로 보고 지우는 데 그치지 말고 바꿔야 합니다.',
	},
	examples: {
		good: { text: 'The job ran with `password: ********` until 16:05.\n' },
		bad: { text: 'The job ran with `password: qwer1234!` until 16:05.\n' },
	},
	run: ({ text, postmortem }) => secretsIn(text, escapedTexts(postmortem)),
};

function escapedTexts({ title, impact, roles, places }: Postmortem) {
	const texts = { title, ...(impact === undefined ? {} : { impact }), ...prefixKeys('roles.', roles) };
	return Object.entries(texts).flatMap(([path, value]) => {
		const range = places[path]?.value;
		return range ? [{ value, range }] : [];
	});
}

function prefixKeys(prefix: string, texts: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(texts).map(([key, text]) => [prefix + key, text]));
}

import type { Text } from '#domain/text/localised';
import { alternatives, quoted } from '#domain/text/wording';
import type { TrackerFault, TrackerTrouble } from '#tracker/fault';

/** In one sentence: what the tracker answered, and what to do. */
export function trackerFaultText({ host, trouble }: TrackerFault): Text {
	const { en, ko } = troubleText(trouble);
	return { en: `${quoted(host)} ${en}`, ko: `${quoted(host)}: ${ko}` };
}

function troubleText(trouble: TrackerTrouble): Text {
	switch (trouble.kind) {
		case 'unreachable': {
			const code = trouble.code === undefined ? '' : ` (${trouble.code})`;
			return {
				en: `cannot be reached${code}. Check its address and the network.`,
				ko: `연결할 수 없습니다${code}. 주소와 네트워크를 확인하세요.`,
			};
		}
		case 'slow':
			return {
				en: 'did not answer in time. Try again later.',
				ko: '제때 응답하지 않았습니다. 나중에 다시 실행하세요.',
			};
		case 'limited':
			return {
				en: 'takes no more requests for now (rate limit). Try again later.',
				ko: '요청 한도를 넘어 지금은 응답하지 않습니다. 나중에 다시 실행하세요.',
			};
		case 'moved':
			return {
				en: 'answered that this project or issue has moved. Correct its address: a token is not sent on.',
				ko: '프로젝트나 이슈가 다른 곳으로 옮겨졌다고 응답했습니다. 주소를 바로잡으세요. 토큰을 다른 주소로 보내지 않습니다.',
			};
		case 'unreadable':
			return {
				en: 'answered something that is not the answer of an issue tracker. Check its address.',
				ko: '이슈 트래커의 응답이 아닌 것을 보냈습니다. 주소를 확인하세요.',
			};
		case 'forbidden':
			return {
				en: `did not let us in (${trouble.status}). Check the token in the environment, and what it may do.`,
				ko: `접근을 거부했습니다(${trouble.status}). 환경 변수의 토큰과 그 권한을 확인하세요.`,
			};
		case 'missing':
			return {
				en: `knows no such project or issue (${trouble.status}), or does not show it to this token. Correct the address, or the token.`,
				ko: `그런 프로젝트나 이슈가 없거나 이 토큰으로는 볼 수 없습니다(${trouble.status}). 주소나 토큰을 바로잡으세요.`,
			};
		case 'broken':
			return {
				en: `failed by itself (${trouble.status}). Try again later.`,
				ko: `서버 오류로 응답하지 못했습니다(${trouble.status}). 나중에 다시 실행하세요.`,
			};
		case 'refused': {
			const { en, ko } = alternatives(trouble.fields);
			const hasFields = trouble.fields.length > 0;
			return {
				en: `refused what was asked (${trouble.status})${hasFields ? `, because of ${en}` : ''}. Check the project's settings${hasFields ? '' : ' and its address'}; for Jira also \`--issue-type\`.`,
				ko: `요청을 받아들이지 않았습니다(${trouble.status}).${hasFields ? ` 문제가 된 필드: ${ko}.` : ''} 프로젝트 설정을 확인하세요. Jira라면 \`--issue-type\`도 확인하세요.`,
			};
		}
	}
}

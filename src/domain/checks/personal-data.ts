import { personalDataIn } from '#domain/safety/personal-data-findings';
import type { FileCheck } from './check.ts';

export const personalData: FileCheck = {
	id: 'personal-data',
	family: 'safety',
	severity: 'error',
	scope: 'file',
	summary: {
		en: 'The file holds no resident numbers, mobile numbers, card numbers or mailboxes of persons.',
		ko: '주민등록번호, 휴대전화 번호, 카드 번호, 개인 메일 주소를 적지 않는다.',
	},
	why: {
		en: 'What happened can be told without whom it happened to. Data of persons in a repository cannot be taken back, and in Korea the Personal Information Protection Act asks for a reason to keep them.',
		ko: '누구에게 일어났는지 밝히지 않아도 무슨 일이 있었는지 쓸 수 있습니다. 저장소에 올린 개인정보는 되돌릴 수 없고, 개인정보 보호법은 보관할 근거를 요구합니다.',
	},
	examples: {
		good: { text: 'A customer wrote to support@example.com that the order was charged twice.\n' },
		bad: { text: 'A customer (010-2345-6789) called at 22:12.\n' },
	},
	run: ({ text, knowledgeBase }) => personalDataIn(text, knowledgeBase.allowedMailboxes),
};

import { isMarkText } from '#domain/parse/internal-text';
import { isSettingName } from '#domain/parse/internal-words';
import type { FoundLabel } from './found.ts';
import { foldLabel } from './labels.ts';

/** `visibility: team`, `confidential: true`, `public: false`, `tlp: red`. */
export function isRestriction({ name, value }: FoundLabel): boolean {
	const [field, said] = [foldLabel(name).replaceAll('_', ' '), foldLabel(value)];
	if (isSettingName(field) || ACCESS.test(field)) return isMarkText(value) || FEW.test(said);
	if (isMarkText(field)) return YES.test(said);
	if (PUBLIC.test(field)) return NO.test(said);
	if (TAGS.test(field) || STATE.test(field)) return isMarkText(value);
	return field === 'tlp' && /^(?:red|amber|green)/.test(said);
}

/** What a generator of sites would not have published: `draft: true`, `status: draft`. */
export function isDraft({ name, value }: FoundLabel): boolean {
	const [field, said] = [foldLabel(name), foldLabel(value)];
	return (field === 'draft' && YES.test(said)) || (STATE.test(field) && DRAFT.test(said));
}

const ACCESS = /^(?:access|scope|permissions?|sharing|security|security level)$/;
const FEW =
	/^(?:hidden|unlisted|team|company|org|organi[sz]ation|workspace|staff|employees|members?|only me|팀|회사|사내|일부 공개)$/;
const TAGS = /^(?:tags?|labels?|keywords|태그|라벨)$/;
const PUBLIC = /^(?:(?:is )?public|publish(?:ed)?|공개|게시)$/;
const STATE = /^(?:status|state|document status|상태)$/;
const DRAFT = /^(?:draft|초안)$/;
const YES = /^(?:true|yes|y|1|on|예|네|참)$/;
const NO = /^(?:false|no|n|0|off|never|아니오|아니요)$/;

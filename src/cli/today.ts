import { isRealDay } from '#domain/time/calendar';
import { Misuse } from './misuse.ts';

/** The day that decides what is overdue: the one asked for, else the day it is in the team's time zone. */
export function resolveToday(option: string | undefined, timezone: string): string {
	if (option === undefined) {
		return new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(new Date());
	}
	if (isRealDay(option)) return option;
	throw new Misuse({
		en: `Unexpected day \`${option}\`, expected a real one as \`YYYY-MM-DD\`. Correct \`--today\`.`,
		ko: `\`${option}\`은(는) \`YYYY-MM-DD\` 꼴의 실제 날짜가 아닙니다. \`--today\`를 바로잡으세요.`,
	});
}

import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { fault, type TimeFault } from '#domain/time/read/fault';
import { writeClock, writePoint, writeWhen } from '#domain/time/read/write-when';
import type { DateText, Point, When } from '#domain/time/types';

export type ResolveFault = TimeFault;

/** `+10m` with nothing above it, or with nothing above it whose time is known. */
export function nothingToCountFrom(when: When, hasItemAbove: boolean): ResolveFault {
	const written = writeWhen(when);
	const message: Text = hasItemAbove
		? {
				en: `Unexpected \`${written}\`: the item above has no time to count from.`,
				ko: korean`\`${written}\`을(를) 셀 기준이 없습니다. 위 항목의 시각을 모릅니다.`,
			}
		: {
				en: `Unexpected \`${written}\` in the first item: there is no item above to count from.`,
				ko: korean`\`${written}\`을(를) 셀 기준이 없습니다. 첫 항목이라 위에 항목이 없습니다.`,
			};
	return fault('time-format', whole(written), message, {
		en: 'Write the time itself, or give the item above a time.',
		ko: '시각을 직접 쓰거나, 위 항목에 시각을 쓰세요.',
	});
}

/** A bare clock more than twelve hours before the item above. */
export function crossesMidnight(when: When, next: DateText | undefined): ResolveFault {
	const written = writeWhen(when);
	const message: Text = {
		en: `Unexpected \`${written}\`, more than 12 hours before the item above, expected a date where it crosses midnight.`,
		ko: korean`\`${written}\`은(는) 위 항목보다 12시간 넘게 앞섭니다. 자정을 넘겼다면 날짜가 있어야 합니다.`,
	};
	const dated = next === undefined ? undefined : writeWhen(withDate(when, next));
	return fault('time-crosses-midnight', whole(written), message, {
		en: dated
			? `Write the date: \`${dated}\`, if that is the day.`
			: 'Write how long after the item above it was, such as `+30m`.',
		ko: dated
			? `날짜를 쓰세요. 그날이 맞다면 \`${dated}\`입니다.`
			: '`+30m`처럼 위 항목에서 얼마 뒤인지 쓰세요.',
	});
}

/** A bare clock below an item that may lie on more than one day. `days` are those that it may be on, where they are few. */
export function dayIsOpen(when: When, days: readonly DateText[]): ResolveFault {
	const written = writeWhen(when);
	const choices = days.map((day) => `\`${writeWhen(withDate(when, day))}\``);
	const example = writeWhen(withDate(when, '2017-09-05'));
	const message: Text = {
		en: `Unexpected \`${written}\` without a date: the item above may lie on more than one day.`,
		ko: `\`${written}\`에 날짜가 없습니다. 위 항목이 어느 날인지 하나로 정해지지 않아 날짜가 있어야 합니다.`,
	};
	return fault('time-crosses-midnight', whole(written), message, {
		en: choices.length > 0 ? `Write ${choices.join(' or ')}.` : `Write the date, as in \`${example}\`.`,
		ko:
			choices.length > 0
				? `${choices.join(' 또는 ')} 가운데 맞는 것으로 쓰세요.`
				: `\`${example}\`처럼 날짜까지 쓰세요.`,
	});
}

/** A local time that a change of the clocks makes ambiguous (two offsets) or impossible. */
export function ambiguousLocalTime(
	when: When,
	point: Point,
	offsets: readonly string[],
	isGap: boolean,
	timezone: string,
): ResolveFault {
	const written = writeWhen(when);
	const clock = writeClock(point.clockSeconds ?? 0, point.precisionSeconds);
	const choices = offsets.map((offset) => `\`${writePoint({ ...point, offset })}\``);
	const message: Text = isGap
		? {
				en: `Unexpected \`${written}\`: the clocks of ${timezone} skipped ${clock} on ${point.date}.`,
				ko: korean`\`${written}\`은(는) 없는 시각입니다. ${timezone}의 시계는 ${point.date}에 ${clock}을(를) 건너뛰었습니다.`,
			}
		: {
				en: `Unexpected \`${written}\` without an offset: the clocks of ${timezone} showed ${clock} twice on ${point.date}.`,
				ko: korean`\`${written}\`에 시차가 없습니다. ${timezone}의 시계는 ${point.date}에 ${clock}을(를) 두 번 가리켰습니다.`,
			};
	return fault('local-time-ambiguous', whole(written), message, {
		en: `Write the offset too: ${choices.join(' or ')}.`,
		ko: `시차까지 쓰세요: ${choices.join(' 또는 ')}.`,
	});
}

function withDate(when: When, date: DateText): When {
	if (when.kind === 'point') return { ...when, point: { date, ...when.point } };
	return when.kind === 'between' ? { ...when, from: { date, ...when.from } } : when;
}

function whole(written: string) {
	return { start: 0, end: written.length };
}

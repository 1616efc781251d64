import { padded } from '#domain/time/calendar';
import type { Point, When } from '#domain/time/types';
import { spellSpan } from './span.ts';

/** The time as an author writes it: `parseWhen(writeWhen(when))` is `when` again. */
export function writeWhen(when: When): string {
	switch (when.kind) {
		case 'point':
			return `${when.approximate ? '~' : ''}${writePoint(when.point)}`;
		case 'between':
			return `${writePoint(when.from)}..${writePoint(when.to)}`;
		case 'after':
			return `+${writeSpan(when)}`;
		default:
			return when.kind;
	}
}

function writeSpan(when: Extract<When, { kind: 'after' }>): string {
	const unit = when.precisionSeconds === 1 ? withSeconds : spellSpan;
	const least = unit(when.leastSeconds);
	return when.mostSeconds === when.leastSeconds ? least : `${least}..${unit(when.mostSeconds)}`;
}

/** `10m0s` says that the seconds were looked at, `10m` does not. */
function withSeconds(seconds: number): string {
	const text = seconds === 0 ? '' : spellSpan(seconds);
	return text.endsWith('s') ? text : `${text}0s`;
}

export function writePoint({ date, clockSeconds, precisionSeconds, offset }: Point): string {
	if (clockSeconds === undefined) return date ?? '';
	const clock = writeClock(clockSeconds, precisionSeconds);
	if (date === undefined) return clock;
	return offset === undefined ? `${date} ${clock}` : `${date}T${clock}${offset}`;
}

/** `16:05`, `16:05:30` or `16:05:30.125`. */
export function writeClock(clockSeconds: number, precisionSeconds = 60): string {
	const milliseconds = Math.round(clockSeconds * 1000);
	const [hours, minutes] = [Math.floor(milliseconds / 3_600_000), Math.floor(milliseconds / 60_000) % 60];
	const text = `${padded(hours, 2)}:${padded(minutes, 2)}`;
	if (precisionSeconds >= 60) return text;
	const whole = `${text}:${padded(Math.floor(milliseconds / 1000) % 60, 2)}`;
	return precisionSeconds >= 1 ? whole : `${whole}.${padded(milliseconds % 1000, 3)}`;
}

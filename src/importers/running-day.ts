import { addDays } from '#domain/time/calendar';
import { type Clocked, readClocked } from './clocked.ts';
import { type DaysAround, datesWithin, placeDay, readNamedDay } from './named-day.ts';
import type { DraftMoment } from './timeline.ts';

/** The day on which the rows of a timeline are, from its first to its last. */
export class RunningDay {
	readonly #about: Pick<DaysAround, 'incident' | 'order'>;
	#current: string;
	/** Of the last row that names its day by itself, or names none. */
	#base: string;
	/** The clock above, where it is on the current day. */
	#before: string | undefined;
	/** How far that clock is ahead of those in the zone of all, in minutes. */
	#east = 0;
	#isInOrder = true;
	/** Below a day that cannot be told, that of a clock cannot be told either. */
	#isKnown = true;

	constructor(first: string, about: Pick<DaysAround, 'incident' | 'order'>) {
		this.#about = about;
		[this.#current, this.#base] = [first, first];
	}

	/** A heading that names a day sets that of the rows below it. */
	heading(text: string): void {
		const named = dayOfHeading(text, this.#around());
		if (named !== undefined) {
			[this.#current, this.#base, this.#before, this.#isKnown] = [named, named, undefined, true];
		} else if (readNamedDay(text) !== undefined) this.#isKnown = false;
	}

	/**
	 * The day of a row, in the zone that it names, whose clocks are ahead of those of all others by so many minutes;
	 * undefined where it, or the half of the day, may be another.
	 */
	of(row: DraftMoment, clocked: Clocked | undefined, east = 0): string | undefined {
		const named = row.day && placeDay(row.day, this.#around());
		const isPlaced = clocked !== undefined && (row.day === undefined || named !== undefined);
		if (!isPlaced) {
			if (namesDay(row)) this.#isKnown = false;
			return undefined;
		}
		const isDated = named !== undefined || clocked.day !== undefined;
		if (isHalfOpen(clocked, this.#before) || !(this.#isKnown || isDated)) return undefined;
		const turn = this.#before === undefined ? 0 : east - this.#east;
		const day = named ?? dayOf(clocked, this.#current, this.#before, this.#isInOrder, turn);
		if (turn !== 0) this.#before = undefined;
		this.#goOn(day, clocked, row);
		if (clocked.clock !== undefined) this.#east = east;
		return day;
	}

	#goOn(day: string, { clock, span }: Clocked, row: DraftMoment): void {
		this.#isKnown = true;
		if (this.#before !== undefined && clock !== undefined && day === this.#current)
			this.#isInOrder &&= minutesOf(clock) >= minutesOf(this.#before);
		if (span === undefined) [this.#current, this.#before] = [day, clock ?? this.#before];
		if (row.day?.kind !== 'from-above') this.#base = this.#current;
	}

	#around(): DaysAround {
		return { ...this.#about, current: this.#current, base: this.#base };
	}
}

/** The day that a heading between rows sets for those below it. */
function dayOfHeading(text: string, around: DaysAround): string | undefined {
	const own = readClocked(text, around)?.day;
	const named = own === undefined ? readNamedDay(text) : undefined;
	return own ?? (named && placeDay(named.day, around));
}

function namesDay({ day, when = '' }: DraftMoment): boolean {
	return day !== undefined || datesWithin(when).length > 0;
}

/**
 * Rows follow each other: where all did so far, a clock that goes back by half a working day is on the next day; where
 * some did not, one that goes back by more than half a day.
 * @param turn By how many minutes clocks of the row are ahead of those of the row above: they name another zone.
 */
function dayOf(
	{ day, clock }: Clocked,
	current: string,
	before: string | undefined,
	isInOrder: boolean,
	turn: number,
): string {
	if (day !== undefined) return day;
	if (clock === undefined || before === undefined) return current;
	const back = minutesOf(before) + turn - minutesOf(clock);
	const days = Math.ceil((back - (isInOrder ? HOURS_BACK_IN_ORDER : HOURS_BACK) * 60) / DAY);
	return addDays(current, turn === 0 ? Math.max(0, days) : days);
}

const HOURS_BACK_IN_ORDER = 6;
const HOURS_BACK = 12;
const DAY = 24 * 60;

/** `1:15` below `11:40` is in the afternoon, or on another day: nobody wrote which. */
function isHalfOpen({ day, clock, mayBeAfternoon }: Clocked, before: string | undefined): boolean {
	if (day !== undefined || clock === undefined || before === undefined || !mayBeAfternoon) return false;
	return minutesOf(clock) < minutesOf(before) && minutesOf(clock) + 12 * 60 >= minutesOf(before);
}

function minutesOf(clock: string): number {
	const [hour = 0, minute = 0] = clock.split(':').map(Number);
	return hour * 60 + minute;
}

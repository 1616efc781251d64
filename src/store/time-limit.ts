import { Script } from 'node:vm';
import { now } from './processor-time.ts';

const slot = Symbol.for('odapnote.limited-work');
const script = new Script("globalThis[Symbol.for('odapnote.limited-work')]()");

/** Of the time on the wall, less than this share means that the machine had other work to do. */
const WHOLE_SHARE = 0.8;

/** How much longer the clock may run than the limit, however busy the machine is. */
const MOST_TIMES = 20;

/**
 * Runs synchronous work in this thread and stops it after `milliseconds` of the processor, wherever it is: the one thing
 * that Node's `vm` can do and nothing else can. Undefined means that it was stopped. What the work throws is thrown on.
 * Where other programs kept the processor, it is begun anew with as much more time: it must change nothing.
 */
export function withinTime<Value>(milliseconds: number, work: () => Value): { value: Value } | undefined {
	const before = now();
	const result = withinWallTime(milliseconds, work);
	if (result !== undefined) return result;
	const after = now();
	const share = (after.processor - before.processor) / (after.wall - before.wall);
	if (share >= WHOLE_SHARE) return undefined;
	return withinWallTime(Math.ceil(milliseconds * Math.min(MOST_TIMES, 1 / share)), work);
}

function withinWallTime<Value>(milliseconds: number, work: () => Value): { value: Value } | undefined {
	Reflect.set(globalThis, slot, work);
	try {
		return { value: script.runInThisContext({ timeout: milliseconds }) };
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
			return undefined;
		throw error;
	} finally {
		Reflect.deleteProperty(globalThis, slot);
	}
}

import { Script } from 'node:vm';

const slot = Symbol.for('odapnote.limited-work');
const script = new Script("globalThis[Symbol.for('odapnote.limited-work')]()");

/**
 * Runs synchronous work in this thread and stops it after `milliseconds`, wherever it is: the one thing that Node's
 * `vm` can do and nothing else can. Undefined means that it was stopped. What the work throws is thrown on.
 */
export function withinTime<Value>(milliseconds: number, work: () => Value): { value: Value } | undefined {
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

import type { OwnCheck } from './own-check.ts';

/** The package that a configuration imports may be another copy than the one that runs. */
const DEFINED = Symbol.for('odapnote.defined-at');

/** The check, with the stack of where it was defined: a fault of it is told there. */
export function withDefinition(check: OwnCheck): OwnCheck {
	return Object.defineProperty({ ...check }, DEFINED, { value: new Error('defined').stack });
}

/** The stack of where a check was defined, where it says so. */
export function definitionOf(check: object): string | undefined {
	const stack: unknown = Reflect.get(check, DEFINED);
	return typeof stack === 'string' ? stack : undefined;
}

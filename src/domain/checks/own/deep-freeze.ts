/** Freezes plain data through and through. */
export function deepFreeze<Value>(value: Value): Value {
	const left: unknown[] = [value];
	while (left.length > 0) {
		const each = left.pop();
		if (typeof each !== 'object' || each === null || Object.isFrozen(each)) continue;
		Object.freeze(each);
		left.push(...Object.values(each));
	}
	return value;
}

/** Works something out at the first question and keeps the answer. */
export function once<Answer extends object>(work: () => Answer): () => Answer {
	let answer: Answer | undefined;
	return () => {
		answer ??= work();
		return answer;
	};
}

/** How each property of an object is worked out. */
export type Makers<Made> = { readonly [Key in keyof Made]: () => Made[Key] };

/**
 * An object each of whose properties is worked out at the first question and kept. What reads all of them, such as a
 * copy, has all of them worked out.
 */
export function lazily<Made extends object>(makers: Makers<Made>): Made {
	return Object.defineProperties(
		{},
		Object.fromEntries(
			Object.entries<() => unknown>(makers).map(([key, make]) => {
				let answer: { readonly value: unknown } | undefined;
				const get = () => {
					answer ??= { value: make() };
					return answer.value;
				};
				return [key, { get, enumerable: true, configurable: true }];
			}),
		),
	) as Made;
}

/** An object with the properties of both, none of which is read for it. */
export function joined<One extends object, Other extends object>(one: One, other: Other): One & Other {
	return Object.defineProperties(
		{},
		{ ...Object.getOwnPropertyDescriptors(one), ...Object.getOwnPropertyDescriptors(other) },
	) as One & Other;
}

type Present<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** The values that are there: in JSON what is not known has no key. */
export function optional<Values extends object>(values: Values): Present<Values> {
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== undefined),
	) as Present<Values>;
}

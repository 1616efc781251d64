// Loaded before odap: the clock is a year ahead.
const YEAR = 366 * 24 * 3_600_000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
	constructor(...args) {
		super(...(args.length === 0 ? [RealDate.now() + YEAR] : args));
	}
	static now() {
		return RealDate.now() + YEAR;
	}
};

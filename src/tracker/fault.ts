/** Why a tracker gave no answer that can be used. */
export type TrackerTrouble =
	| { readonly kind: 'unreachable'; readonly code?: string }
	| { readonly kind: 'slow' | 'limited' | 'moved' | 'unreadable' }
	| { readonly kind: 'forbidden' | 'missing' | 'broken'; readonly status: number }
	/** With the names of the fields that it did not take, where it says them. */
	| { readonly kind: 'refused'; readonly status: number; readonly fields: readonly string[] };

/**
 * A tracker gave no answer that can be used. Holds neither what was sent nor what came back: a token may stand in the
 * one, and anything in the other.
 */
export class TrackerFault extends Error {
	readonly host: string;
	readonly trouble: TrackerTrouble;

	constructor(host: string, trouble: TrackerTrouble) {
		super(`${host}: ${trouble.kind}`);
		this.name = 'TrackerFault';
		this.host = host;
		this.trouble = trouble;
	}
}

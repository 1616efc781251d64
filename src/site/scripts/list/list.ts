import type { Asked } from './asked.ts';
import { orderOf } from './order.ts';
import { builtRows, fetchRows, type Rows } from './rows.ts';

/** How many rows of all answer; `isPart` where those beyond the page could not be fetched. */
export interface Outcome {
	readonly found: number;
	readonly total: number;
	readonly isPart: boolean;
}

/** So many rows are put into the page at a time, where it does not hold them all. */
const SHOWN = 50;

const lists = new WeakMap<HTMLTableElement, List>();

/** The list of a table, one for each. */
export function listOf(table: HTMLTableElement): List {
	const list = lists.get(table) ?? new List(table);
	lists.set(table, list);
	return list;
}

/** A table whose rows are filtered and sorted, those beyond the page too: they are fetched at the first touch. */
class List {
	readonly #table: HTMLTableElement;
	readonly #body: HTMLTableSectionElement;
	/** The rows that the page was built with. */
	readonly #built: readonly HTMLTableRowElement[];
	readonly #isLong: boolean;
	readonly #more: HTMLElement | null;
	#rows: Rows | undefined;
	#fetching: Promise<void> | undefined;
	#hasFailed = false;
	#asked: Asked = { words: '', answers: [] };
	#found: readonly number[] = [];
	#tell: (outcome: Outcome) => void = () => {};

	constructor(table: HTMLTableElement) {
		this.#table = table;
		this.#body = table.tBodies[0] ?? table.createTBody();
		this.#built = [...this.#body.rows];
		this.#isLong = table.dataset['columns'] !== undefined;
		if (!this.#isLong) this.#rows = builtRows(this.#body);
		this.#more = this.#part('more-of');
		this.#more?.addEventListener('click', () => this.#put(this.#body.rows.length + SHOWN));
	}

	/** Fetches what the page does not hold, because it will soon be asked for. */
	prepare(): void {
		if (!this.#rows) void this.#fetch();
	}

	/** Changes what is asked for; the rest stays. */
	ask(change: Partial<Asked>): void {
		this.#asked = { ...this.#asked, ...change };
		this.#show();
		if (this.#rows || !this.#isAsked()) return;
		this.#table.ariaBusy = 'true';
		void this.#fetch().then(() => this.#show());
	}

	/** Is called with what is found whenever that changes. */
	onFound(tell: (outcome: Outcome) => void): void {
		this.#tell = tell;
	}

	#isAsked(): boolean {
		const { words, answers, sorted } = this.#asked;
		return words !== '' || answers.length > 0 || sorted !== undefined;
	}

	#fetch(): Promise<void> {
		this.#fetching ??= fetchRows(this.#table)
			.then(
				(rows) => {
					this.#rows = rows;
				},
				() => {
					this.#hasFailed = true;
				},
			)
			.finally(() => {
				this.#fetching = undefined;
				this.#table.ariaBusy = null;
			});
		return this.#fetching;
	}

	#show(): void {
		const rows = this.#rows;
		this.#found = rows ? orderOf(rows, this.#asked) : this.#built.map((_, row) => row);
		this.#put(this.#isLong ? SHOWN : this.#found.length);
		const nothing = this.#part('nothing-for');
		if (nothing) nothing.hidden = this.#found.length > 0;
		const isPart = !rows && this.#hasFailed && this.#isAsked();
		this.#tell({ found: this.#found.length, total: rows?.count ?? this.#built.length, isPart });
	}

	/** Puts the first of what is found into the page; where nothing is asked for, what it was built with. */
	#put(count: number): void {
		const rows = this.#rows;
		const isBuilt = !rows || (this.#isLong && !this.#isAsked());
		const elements = isBuilt ? this.#built : this.#found.slice(0, count).map(rows.element);
		this.#body.replaceChildren(...elements);
		if (this.#more) this.#more.hidden = isBuilt || elements.length === this.#found.length;
		const pages = this.#part('pages-of');
		if (pages) pages.hidden = !isBuilt;
	}

	#part(name: string): HTMLElement | null {
		return document.querySelector(`[data-${name}="${this.#table.id}"]`);
	}
}

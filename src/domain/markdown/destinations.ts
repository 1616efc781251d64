import type { Nodes } from 'mdast';
import type { Data, Processor } from 'unified';
import type { Range } from '#domain/findings/diagnostic';
import { createProcessor } from './parse-markdown.ts';

/** The address of a link, an image or a definition, and where it stands in the text, without `<` and `>`. */
export interface Destination {
	readonly url: string;
	readonly range: Range;
}

/** Every address that Markdown gives in brackets, in the order of the text. Bare ones lead nowhere but to the web. */
export function destinationsIn(text: string): Destination[] {
	const found: Destination[] = [];
	createProcessor([])().use(recordDestinations, text, found).parse(text);
	return found.toSorted((one, other) => one.range.start - other.range.start);
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>;
type Handle = NonNullable<NonNullable<Extension['exit']>['resourceDestination']>;

/** The tree has no place for them: they are noted while it is made. */
function recordDestinations(this: Processor, text: string, found: Destination[]): void {
	const record: Handle = function ({ start, end }) {
		const node = this.stack.at(-1) as Nodes | undefined;
		if (!node || !('url' in node)) return;
		const bracket = text[start.offset] === '<' ? 1 : 0;
		found.push({
			url: node.url,
			range: { start: start.offset + bracket, end: end.offset - bracket },
		});
	};
	const data = this.data();
	data.fromMarkdownExtensions = [
		...(data.fromMarkdownExtensions ?? []),
		{ exit: { resourceDestination: record, definitionDestination: record } },
	];
}

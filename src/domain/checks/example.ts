import type { Example } from './check.ts';

/** The name of an example where its own does not matter. */
export const EXAMPLE_NAME = '2026-03-14-example.md';

const HEAD = '---\ntitle: "An example"\nstatus: draft\ndate: 2026-03-14\n---\n\n';

/** The whole file that an example stands for: a fragment of a body is given a front matter. */
export function exampleText(example: Example): string {
	return example.text.startsWith('---') || example.isWhole === true ? example.text : HEAD + example.text;
}

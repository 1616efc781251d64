import type { Document } from 'yaml';
import { readYaml, safeDocument } from './read-yaml.ts';

/** Each is found by reading the block anew. */
const MOST_SET_ASIDE = 10;

/** What is left of YAML without the entries that made it unreadable. */
export interface ReadableRest {
	readonly document: Document;
	readonly data: object;
	/** The keys of the entries that were set aside. */
	readonly keys: readonly string[];
}

/** An entry of the top level: its key, and from its first line up to the next entry. */
interface Entry {
	readonly key: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Sets aside, as blanks, the entries that make YAML unreadable, so that one fault hides no other. Every place stays.
 * Undefined where that leaves nothing, or takes too many of them.
 */
export function setAsideFaults(yaml: string): ReadableRest | undefined {
	const keys: string[] = [];
	let rest = yaml;
	while (keys.length <= MOST_SET_ASIDE) {
		const document = safeDocument(rest);
		const { data, findings } = readYaml(document, 0);
		if (findings.length === 0) return isObject(data) ? { document, data, keys } : undefined;
		const entry = guiltyEntry(rest, findings[0]?.range?.start ?? 0);
		if (entry === undefined) return undefined;
		keys.push(entry.key);
		rest = without(rest, entry);
	}
	return undefined;
}

function isObject(data: unknown): data is object {
	return typeof data === 'object' && data !== null;
}

function faultCount(yaml: string): number {
	return readYaml(safeDocument(yaml), 0).findings.length;
}

/** The entry that a fault lies in, or the one above: an open bracket is missed only where the next begins. */
function guiltyEntry(yaml: string, fault: number): Entry | undefined {
	const entries = entriesOf(yaml);
	const at = Math.max(
		0,
		entries.findLastIndex(({ start }) => start <= fault),
	);
	const suspects = [entries[at], entries[at - 1]].flatMap((entry) => entry ?? []);
	const left = suspects.map((entry) => faultCount(without(yaml, entry)));
	return suspects[left.indexOf(Math.min(...left))];
}

/** Lines that begin with no blank; a hyphen there is an item of the list above, a bracket closes it. */
function entriesOf(yaml: string): Entry[] {
	const lines = [...yaml.matchAll(/^[^\s#\-\]}].*$/gm)];
	return lines.map(({ 0: line, index }, at) => ({
		key: (/^["']?([^:"']*)/.exec(line)?.[1] ?? '').trim(),
		start: index,
		end: lines[at + 1]?.index ?? yaml.length,
	}));
}

function without(yaml: string, { start, end }: Entry): string {
	return yaml.slice(0, start) + yaml.slice(start, end).replace(/[^\r\n]/g, ' ') + yaml.slice(end);
}

import { closeSync, openSync, readSync } from 'node:fs';

const LINE_FEED = 10;
const PART_BYTES = 4_096;

/** The first line of a file, without what ends it; all of a file that has one line. Not more is read than holds it. */
export function readFirstLine(path: string): Buffer {
	const file = openSync(path, 'r');
	try {
		const parts: Buffer[] = [];
		for (;;) {
			const part = Buffer.allocUnsafe(PART_BYTES);
			const read = part.subarray(0, readSync(file, part));
			const end = read.indexOf(LINE_FEED);
			parts.push(end < 0 ? read : read.subarray(0, end));
			if (end >= 0 || read.length === 0) return Buffer.concat(parts);
		}
	} finally {
		closeSync(file);
	}
}

/** A part of a file: first and last byte, both of it. */
export interface ByteRange {
	readonly start: number;
	readonly end: number;
}

/**
 * What a Range header asks of a file (RFC 9110, 14). The whole file (undefined) where it asks for several parts, or in
 * a form that is not to be understood, which a server is to ignore.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
	const [, from = '', to = ''] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? [];
	if (from === '' && to === '') return undefined;
	if (from !== '' && to !== '' && BigInt(from) > BigInt(to)) return undefined;
	const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
	const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
	return start < size ? { start, end } : 'unsatisfiable';
}

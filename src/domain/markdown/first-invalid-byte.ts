/**
 * The offset of the first byte that well-formed UTF-8 cannot have there (Unicode, table 3-7), or the length.
 * An ill-formed sequence is reported where it begins.
 */
export function firstInvalidByte(bytes: Uint8Array): number {
	let offset = 0;
	while (offset < bytes.length) {
		const length = sequenceLength(bytes, offset);
		if (length === 0) return offset;
		offset += length;
	}
	return offset;
}

function sequenceLength(bytes: Uint8Array, offset: number): number {
	const lead = bytes[offset] ?? 0;
	if (lead < 0x80) return 1;
	const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
	if (lead < 0xc2 || lead > 0xf4) return 0;
	const second = bytes[offset + 1] ?? 0;
	const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	if (second < lowest || second > highest) return 0;
	for (let index = 2; index < length; index += 1) {
		const byte = bytes[offset + index] ?? 0;
		if (byte < 0x80 || byte > 0xbf) return 0;
	}
	return length;
}

import { posix } from 'node:path';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Phrase, phrase } from '#domain/text/phrase';
import { type ListedSource, PICTURE } from './read-import-sources.ts';

/** Most files that are read from one archive, and bytes of all of them together. */
const MOST_FILES = 20_000;
const MOST_BYTES = 256 * 1024 * 1024;

/** The files of an archive, or why it is not read. Nothing of it is written to the disk. */
export function zipSources(archive: ListedSource): ListedSource[] | { readonly problem: Phrase } {
	const data = archive.read();
	const links = linksIn(data);
	let problem = links === undefined ? BROKEN : links > 0 ? LEADS_OUT : undefined;
	let [count, bytes] = [0, 0];
	const isTaken = ({ name, originalSize }: UnzipFileInfo) => {
		count += 1;
		bytes += originalSize;
		if (isOutside(name)) problem ??= LEADS_OUT;
		if (count > MOST_FILES || bytes > MOST_BYTES) problem ??= TOO_MUCH;
		return problem === undefined && !name.endsWith('/') && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);
	};
	if (problem !== undefined) return { problem };
	try {
		const files = unzipSync(data, { filter: isTaken });
		return problem === undefined ? listedIn(files, archive) : { problem };
	} catch {
		return { problem: BROKEN };
	}
}

function isOutside(name: string): boolean {
	return /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');
}

function listedIn(files: Readonly<Record<string, Uint8Array>>, archive: ListedSource): ListedSource[] {
	const names = Object.keys(files).sort();
	const own = archive.path.replace(/\.zip$/i, '');
	return names.map((name): ListedSource => {
		const folder = posix.dirname(name);
		const data = files[name] ?? new Uint8Array();
		return {
			path: `${archive.path}/${name}`.normalize('NFC'),
			bytes: data.length,
			beside: names
				.filter(
					(other) => other !== name && (posix.dirname(other) === folder || isPictureBelow(other, folder)),
				)
				.map((other) => posix.relative(folder, other)),
			folder: (folder === '.' ? own : folder).normalize('NFC'),
			read: () => data,
			near: (path) => files[posix.join(folder, path)],
		};
	});
}

function isPictureBelow(name: string, folder: string): boolean {
	return PICTURE.test(name) && (folder === '.' || name.startsWith(`${folder}/`));
}

const UNIX = 3;
const LINK = 0o12;

/** How many links its directory lists; undefined where it has no directory. See APPNOTE.TXT 4.3.12 and 4.3.16. */
function linksIn(data: Uint8Array): number | undefined {
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	let end = data.length - 22;
	while (end >= 0 && end > data.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
	if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return undefined;
	let at = view.getUint32(end + 16, true);
	let links = 0;
	while (at + 46 <= data.length && view.getUint32(at, true) === 0x02014b50) {
		const mode = view.getUint16(at + 40, true) >> 12;
		if (view.getUint8(at + 5) === UNIX && mode === LINK) links += 1;
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return links;
}

const BROKEN: Phrase = phrase('readZip.broken');
const LEADS_OUT: Phrase = phrase('readZip.leadsOut');
const TOO_MUCH: Phrase = phrase('readZip.tooMuch', MOST_FILES);

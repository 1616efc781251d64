import { existsSync } from 'node:fs';
import { decodeText } from '#domain/markdown/decode';
import type { Text } from '#domain/text/localised';
import type { FoundDocument } from '#importers/found';
import { ImportFault, type ImportSource } from '#importers/importer';
import { importers } from '#importers/importers';
import type { UnreadSource } from '#report/import';
import { type ListedSource, listSources } from '#store/read-import-sources';
import { zipSources } from '#store/read-zip';
import { Misuse } from './misuse.ts';

/** The files that are named, and what is in folders and archives. @throws Misuse where nothing is there. */
export function sourcesIn(paths: readonly string[]): (ListedSource | UnreadSource)[] {
	for (const path of paths) {
		if (existsSync(path)) continue;
		throw new Misuse({
			en: `Unexpected path \`${path}\`, expected a file or folder that exists. Correct it.`,
			ko: `\`${path}\` 경로에 파일도 폴더도 없습니다. 경로를 바로잡으세요.`,
		});
	}
	return listSources(paths).flatMap((source): (ListedSource | UnreadSource)[] => {
		if (!/\.zip$/i.test(source.path)) return [source];
		const files = source.bytes > MOST_ARCHIVE ? { problem: TOO_LARGE } : zipSources(source);
		return 'problem' in files ? [{ path: source.path, problem: files.problem }] : files;
	});
}

/** One file is held in memory whole: what is larger is to be split. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ARCHIVE = 256 * 1024 * 1024;

/** The write-ups in a file; `none` where it is of no known kind. */
export function readFound(source: ListedSource): 'none' | UnreadSource | { documents: FoundDocument[] } {
	const { path, beside, folder } = source;
	if (!importers.some((importer) => importer.mayClaim(path))) return 'none';
	if (source.bytes > MOST_BYTES) return { path, problem: TOO_LARGE };
	const text = textOf(source.read());
	if (text === undefined) return { path, problem: NOT_TEXT };
	const near = (name: string) => textOf(source.near(name) ?? new Uint8Array()) || undefined;
	const file: ImportSource = { path, beside, folder, text, near };
	try {
		const importer = importers.find((each) => each.claims(file));
		return importer === undefined ? 'none' : { documents: importer.read(file) };
	} catch (error) {
		if (error instanceof ImportFault) return { path, problem: error.text };
		if (error instanceof RangeError) return { path, problem: TOO_DEEP };
		throw error;
	}
}

function textOf(bytes: Uint8Array): string | undefined {
	const decoded = decodeText(bytes);
	return decoded.ok ? decoded.text : undefined;
}

const TOO_LARGE: Text = {
	en: "Unexpected size, expected at most 64 MB a file (256 MB a ZIP). Split it, for example with `jq -c '.incidents[]' FILE | split -l 500 --additional-suffix=.jsonl`.",
	ko: "파일이 너무 큽니다. 파일 하나는 64 MB(ZIP은 256 MB)까지 읽습니다. 예를 들어 `jq -c '.incidents[]' FILE | split -l 500 --additional-suffix=.jsonl` 명령으로 나누세요.",
};

const TOO_DEEP: Text = {
	en: 'Unexpected depth, expected fewer levels in one another. Take out what is nested hundreds of levels deep.',
	ko: '너무 깊게 중첩되어 있습니다. 수백 단계로 중첩된 부분을 들어내세요.',
};

const NOT_TEXT: Text = {
	en: 'Unexpected bytes, expected UTF-8 text. Save it as UTF-8.',
	ko: 'UTF-8 텍스트가 아닙니다. UTF-8로 저장하세요.',
};

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#domain/findings/diagnostic';
import { lineStartsOf } from '#domain/findings/line-starts';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Look, OwnLogo } from '#domain/knowledge-base/look';
import { absentFile, dangerousLogo, fetchingStyle, unreadableLogo } from '#domain/parse/own-file-findings';
import type { LookReading, NamedFile } from '#domain/parse/parse-look';
import type { ParsedFile, SourceFile } from '#domain/parse/parsed-file';
import { personalDataIn } from '#domain/safety/personal-data-findings';
import { readSvg } from '#domain/safety/read-svg';
import { secretsIn } from '#domain/safety/secret-findings';
import { styleFetches } from '#domain/safety/style-fetches';
import { nearest } from '#domain/text/nearest';
import { errorCode } from './error-code.ts';
import {
	LARGEST_FILE_BYTES,
	LARGEST_IMAGE_BYTES,
	specialFile,
	symbolicLink,
	tooLarge,
	unreadableFile,
} from './file-findings.ts';
import { readImageSize } from './image-sizes.ts';
import { readText } from './read-sources.ts';

/** What the files hold that `kb.yaml` names for its look. */
export interface OwnFiles {
	readonly look: Pick<Look, 'logo' | 'styles'>;
	/** To be placed in `kb.yaml`. */
	readonly findings: readonly Finding[];
	/** Texts among them, with what is found in them. */
	readonly texts: readonly (SourceFile & { readonly file: ParsedFile })[];
}

/** Reads the files beside `kb.yaml` that give a site its look. None of them is followed as a link. */
export async function readOwnFiles(
	root: string,
	{ logo, styles }: LookReading['files'],
	{ allowedMailboxes }: KnowledgeBase,
): Promise<OwnFiles> {
	const parts = [
		...(logo ? [await readLogo(root, logo, allowedMailboxes)] : []),
		...(styles ? [readStyles(root, styles, allowedMailboxes)] : []),
	];
	return {
		look: Object.assign({}, ...parts.map(({ look }) => look)),
		findings: parts.flatMap(({ findings }) => findings),
		texts: parts.flatMap(({ texts }) => texts),
	};
}

async function readLogo(root: string, named: NamedFile, mailboxes: readonly string[]): Promise<OwnFiles> {
	const extension = named.name.slice(named.name.lastIndexOf('.') + 1).toLowerCase();
	const isSvg = extension === 'svg';
	const refusal = whyRefused(root, named, isSvg ? LARGEST_FILE_BYTES : LARGEST_IMAGE_BYTES);
	if (refusal) return refused(refusal);
	const path = join(root, named.name);
	if (!isSvg) {
		const size = await readImageSize(path);
		if (!('width' in size))
			return refused(
				size.check === 'file-unreadable' ? unreadableLogo(named) : { ...size, range: named.range },
			);
		return accepted({ extension, bytes: readFileSync(path), width: size.width, height: size.height });
	}
	const decoded = readText(path);
	const svg = decoded.ok ? readSvg(decoded.text) : 'malformed';
	if (!decoded.ok || svg === 'malformed') return refused(unreadableLogo(named));
	if ('danger' in svg) return refused(dangerousLogo(named, svg.danger));
	const bytes = new TextEncoder().encode(decoded.text);
	const { look } = accepted({ extension, bytes, ...svg });
	return { look, findings: [], texts: [textFile(named.name, decoded.text, [], mailboxes)] };
}

function accepted(logo: OwnLogo): OwnFiles {
	return { look: { logo }, findings: [], texts: [] };
}

function readStyles(root: string, named: NamedFile, mailboxes: readonly string[]): OwnFiles {
	const refusal = whyRefused(root, named, LARGEST_FILE_BYTES);
	if (refusal) return refused(refusal);
	const decoded = readText(join(root, named.name));
	if (!decoded.ok) return refused({ ...decoded.finding, range: named.range });
	const findings = styleFetches(decoded.text).map(fetchingStyle);
	return {
		look: findings.length > 0 ? {} : { styles: decoded.text },
		findings: [],
		texts: [textFile(named.name, decoded.text, findings, mailboxes)],
	};
}

function refused(finding: Finding): OwnFiles {
	return { look: {}, findings: [finding], texts: [] };
}

/** What is published is searched like a postmortem. */
function textFile(
	path: string,
	text: string,
	findings: readonly Finding[],
	mailboxes: readonly string[],
): SourceFile & { file: ParsedFile } {
	const unsafe = [...secretsIn(text, []), ...personalDataIn(text, mailboxes)];
	const file = { path, id: path, findings: [...findings, ...unsafe], lineStarts: lineStartsOf(text) };
	return { path, text, file };
}

function whyRefused(root: string, named: NamedFile, mostBytes: number): Finding | undefined {
	const { name, range } = named;
	try {
		const stat = lstatSync(join(root, name), { throwIfNoEntry: false });
		if (stat === undefined) return absentFile(named, nearest(name, readdirSync(root)));
		if (stat.isSymbolicLink()) return { ...symbolicLink(), range };
		if (!stat.isFile()) return { ...specialFile(), range };
		return stat.size > mostBytes ? { ...tooLarge(stat.size, mostBytes), range } : undefined;
	} catch (error) {
		return { ...unreadableFile(errorCode(error)), range };
	}
}

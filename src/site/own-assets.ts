import { createHash } from 'node:crypto';
import type { Accent } from '#domain/knowledge-base/accent';
import type { Look } from '#domain/knowledge-base/look';
import { readLibrary } from './library.ts';

/** A file of the team's own, served at `own/<file>`. Its name changes with its content, so that it may be kept for long. */
interface OwnAsset {
	readonly kind: 'styles' | 'logo';
	readonly file: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const made = new WeakMap<Look, readonly OwnAsset[]>();

/** The files that the team's own look needs: none where it has none. */
export function ownAssets(): readonly OwnAsset[] {
	const { look } = readLibrary();
	const known = made.get(look) ?? [...stylesOf(look), ...logoOf(look)];
	made.set(look, known);
	return known;
}

/** The name of one of them, where there is one. */
export function ownFile(kind: OwnAsset['kind']): string | undefined {
	const asset = ownAssets().find((each) => each.kind === kind);
	return asset && `own/${asset.file}`;
}

function stylesOf({ accent, styles }: Look): OwnAsset[] {
	if (accent === undefined && styles === undefined) return [];
	const text = [...(accent ? [accentStyles(accent)] : []), ...(styles ? [styles] : [])].join('\n');
	const bytes = new TextEncoder().encode(text);
	return [{ kind: 'styles', file: `${nameOf(bytes)}.css`, type: 'text/css; charset=utf-8', bytes }];
}

function logoOf({ logo }: Look): OwnAsset[] {
	if (logo === undefined) return [];
	const { extension } = logo;
	const bytes = Uint8Array.from(logo.bytes);
	const type = { svg: 'image/svg+xml', jpg: 'image/jpeg' }[extension] ?? `image/${extension}`;
	return [{ kind: 'logo', file: `${nameOf(bytes)}.${extension}`, type, bytes }];
}

function accentStyles({ light, dark }: Accent): string {
	return `:root{--pen:light-dark(${light.text},${dark.text});--pen-wash:light-dark(${light.wash},${dark.wash})}`;
}

function nameOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

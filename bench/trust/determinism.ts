import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteHash } from '#test/trust/built-site';
import { withHook } from '#test/trust/hooks';
import type { Figure, Scale } from './figure.ts';
import { buildOdap } from './run-odap.ts';
import { writeKnowledgeBase } from './site-knowledge-base.ts';

const TIME_ZONES = ['UTC', 'Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const LOCALES = ['C', 'ko_KR.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8'];

interface Variant {
	readonly name: string;
	readonly env?: Record<string, string>;
	readonly root?: string;
	readonly keepsCache?: boolean;
	readonly cwd?: string;
}

/** Builds one knowledge base in every surrounding of THREATS T29 and compares the hash of all bytes. */
export async function tryDeterminism({ pairs }: Scale, root: string): Promise<Figure> {
	writeKnowledgeBase(root, 3);
	const variants = variantsOf(root);
	const step = pairs < 20 ? 6 : 1;
	const chosen = variants.filter((_, at) => at % step === 0);
	const hashes = new Map<string, string[]>();
	for (const { name, env = {}, root: from = root, keepsCache, cwd = '/' } of chosen) {
		if (!keepsCache) rmSync(join(from, '.odap'), { recursive: true, force: true });
		rmSync(join(from, 'dist'), { recursive: true, force: true });
		const { code, error } = await buildOdap(from, { env, cwd });
		const hash = code === 0 ? siteHash(join(from, 'dist')) : `failed: ${error}`;
		hashes.set(hash, [...(hashes.get(hash) ?? []), name]);
	}
	const [hash = ''] = hashes.keys();
	return {
		what: `sites built in ${chosen.length} surroundings (time zone, locale, folder, order, cache, clock a year ahead)`,
		target: '1 hash',
		reached: `${hashes.size} (${hash.slice(0, 16)})`,
		isMet: hashes.size === 1 && !hash.startsWith('failed'),
		faults:
			hashes.size === 1
				? []
				: [...hashes].map(([each, names]) => `${each.slice(0, 200)}: ${names.join(', ')}`),
	};
}

function variantsOf(root: string): Variant[] {
	const zones = TIME_ZONES.flatMap((zone) =>
		LOCALES.map((locale) => ({ name: `${zone} ${locale}`, env: { TZ: zone, LC_ALL: locale, LANG: locale } })),
	);
	const copies = ['지식 #1 100% (kb)', 'deep/er/and/deeper'].map((name) => {
		const copy = join(root, '..', 'copies', name);
		mkdirSync(join(copy, 'postmortems'), { recursive: true });
		cpSync(join(root, 'kb.yaml'), join(copy, 'kb.yaml'));
		// Written in another order: a disk may list them so.
		for (const file of readdirSync(join(root, 'postmortems')).reverse())
			cpSync(join(root, 'postmortems', file), join(copy, 'postmortems', file));
		return { name, root: copy };
	});
	return [
		...zones,
		...copies,
		{ name: 'in its own folder', cwd: root },
		{ name: 'a year later', env: withHook('shift-clock') },
		{ name: 'warm', keepsCache: true },
		{ name: 'cold again' },
	];
}

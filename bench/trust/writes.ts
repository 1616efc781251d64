import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { siteHash } from '#test/trust/built-site';
import { withHook } from '#test/trust/hooks';
import type { Figure, Scale } from './figure.ts';
import { buildOdap } from './run-odap.ts';
import { addPostmortem, writeKnowledgeBase } from './site-knowledge-base.ts';

const CODES = ['ENOSPC', 'EACCES', 'EIO'];

/** Makes every write of a build fail in turn, as SQLite's tests do, and looks at what is left. */
export async function tryWrites({ writeStep }: Scale, root: string): Promise<Figure> {
	writeKnowledgeBase(root, 2);
	const target = join(root, 'dist');
	await buildOdap(root);
	const writes = await countWrites(root);
	const old = siteHash(target);
	addPostmortem(root, 4);
	const faults: string[] = [];
	const ends = { tried: 0, failed: 0, unharmed: 0 };
	for (let at = 1; at <= writes; at += writeStep) {
		const code = CODES[at % CODES.length] ?? 'EIO';
		const outcome = await buildOdap(root, { env: failing(root, at, code) });
		ends.tried += 1;
		const isOld = siteHash(target) === old;
		if (outcome.code === 0) {
			// A cache that cannot be written is no fault: the site is there, and whole.
			ends.unharmed += 1;
			if (isOld) faults.push(`write ${at}: reported success and left the old site`);
			await restoreOld(root, old, faults);
			continue;
		}
		ends.failed += 1;
		if (!isOld) faults.push(`write ${at}: the old site is gone`);
		if (outcome.code !== 2) faults.push(`write ${at}: ended with ${outcome.code}`);
		if (!outcome.error.includes(root)) faults.push(`write ${at}: no path: ${outcome.error.slice(0, 200)}`);
	}
	const last = await buildOdap(root);
	const left = readdirSync(root).filter((name) => name.startsWith('dist.'));
	if (last.code !== 0 || left.length > 0)
		faults.push(`the build after them: ${last.error} ${left.join(' ')}`);
	return {
		what: `each of ${writes} writes of a build failing in turn${writeStep > 1 ? `, one in ${writeStep}` : ''}`,
		target: 'the old site, a named path, no trace',
		reached: `${ends.tried - new Set(faults.map((fault) => fault.split(':')[0])).size} of ${ends.tried} (${ends.failed} stopped, ${ends.unharmed} did without)`,
		isMet: faults.length === 0,
		faults,
	};
}

async function countWrites(root: string): Promise<number> {
	const counted = join(root, 'count');
	await buildOdap(root, { env: withHook('fail-write', { TRUST_ROOT: root, TRUST_COUNT_FILE: counted }) });
	return Number(readFileSync(counted, 'utf8'));
}

function failing(root: string, at: number, code: string): Record<string, string> {
	return withHook('fail-write', { TRUST_ROOT: root, TRUST_FAIL_AT: String(at), TRUST_CODE: code });
}

/** Takes the new postmortem away for one build. */
async function restoreOld(root: string, old: string, faults: string[]): Promise<void> {
	const folder = join(root, 'postmortems');
	const [added = ''] = readdirSync(folder).filter((name) => name.includes('-added-'));
	renameSync(join(folder, added), join(root, 'kept.md'));
	await buildOdap(root);
	if (siteHash(join(root, 'dist')) !== old) faults.push('rebuild: another site than the old one');
	renameSync(join(root, 'kept.md'), join(folder, added));
}

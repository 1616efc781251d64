import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '#bench/random';
import { siteHash } from '#test/trust/built-site';
import type { Figure, Scale } from './figure.ts';
import { buildOdap } from './run-odap.ts';
import { addPostmortem, writeKnowledgeBase } from './site-knowledge-base.ts';

/** Kills builds at random moments: what is served after each is the old site or the new one, byte for byte. */
export async function tryKills({ kills }: Scale, root: string): Promise<Figure> {
	writeKnowledgeBase(root, 3);
	const target = join(root, 'dist');
	await buildOdap(root);
	const start = performance.now();
	await buildOdap(root);
	const milliseconds = performance.now() - start;
	const old = siteHash(target);
	cpSync(target, join(root, 'kept'), { recursive: true });
	addPostmortem(root, 4);
	const { code } = await buildOdap(root, {}, '--out', join(root, 'wanted'));
	const wanted = siteHash(join(root, 'wanted'));
	const random = seededRandom(50);
	const ends = { old: 0, new: 0, unmoved: 0 };
	const faults: string[] = code === 0 ? [] : ['the new site could not be built'];
	for (let kill = 0; kill < kills; kill += 1) {
		// Every second one at the end, where the site is verified and put in place.
		if (kill % 2 === 0) await killAfter(root, milliseconds * (random.below(1_000) / 1_000));
		else await killAtEnd(root, random.below(300));
		// Between the two renames the old site stands beside, and the next start puts it back.
		const place = existsSync(target) ? target : `${target}.previous`;
		const hash = siteHash(place);
		if (place !== target) ends.unmoved += 1;
		if (hash === old) ends.old += 1;
		else if (hash === wanted) ends.new += 1;
		else faults.push(`kill ${kill + 1}: neither site`);
		if (hash !== old) {
			rmSync(target, { recursive: true, force: true });
			cpSync(join(root, 'kept'), target, { recursive: true });
		}
	}
	// Longer than a process may take to get the lock: one of the kills may have hit just there.
	await new Promise((resolve) => setTimeout(resolve, 3_000));
	const last = await buildOdap(root);
	if (last.code !== 0 || siteHash(target) !== wanted) faults.push(`the build after the kills: ${last.error}`);
	return {
		what: `builds killed (SIGKILL) at ${kills} random moments`,
		target: `${kills} leave the old or the new site`,
		reached: `${ends.old + ends.new} of ${kills} (${ends.old} old, ${ends.new} new, ${ends.unmoved} between the renames)`,
		isMet: ends.old + ends.new === kills && faults.length === 0,
		faults,
	};
}

async function killAfter(root: string, milliseconds: number): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	await buildOdap(root, {
		onStart: (child) => {
			timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
		},
	});
	clearTimeout(timer);
}

/** Waits for the last file of the new site, which is written before it is verified, then the given time. */
async function killAtEnd(root: string, milliseconds: number): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	await buildOdap(root, {
		onStart: (child) => {
			timer = setInterval(() => {
				if (!existsSync(join(root, '.dist.odap-next', '.nojekyll'))) return;
				clearInterval(timer);
				setTimeout(() => child.kill('SIGKILL'), milliseconds);
			}, 2);
		},
	});
	clearInterval(timer);
}

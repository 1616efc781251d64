import { join } from 'node:path';
import { siteHash } from '#test/trust/built-site';
import type { Figure, Scale } from './figure.ts';
import { buildOdap } from './run-odap.ts';
import { addPostmortem, writeKnowledgeBase } from './site-knowledge-base.ts';

/** Starts two builds at once, again and again: each is refused or ends right, and the site is that of one build alone. */
export async function tryPairs({ pairs }: Scale, root: string): Promise<Figure> {
	writeKnowledgeBase(root, 3);
	const faults: string[] = [];
	let both = 0;
	for (let pair = 0; pair < pairs; pair += 1) {
		addPostmortem(root, 4 + (pair % 3));
		const outcomes = await Promise.all([buildOdap(root), buildOdap(root)]);
		const codes = outcomes.map(({ code }) => code);
		const refusals = outcomes.filter(
			({ code, error }) => code === 2 && error.includes('Another build'),
		).length;
		const built = codes.filter((code) => code === 0).length;
		if (built === 0 || built + refusals !== 2) faults.push(`pair ${pair + 1}: ${JSON.stringify(outcomes)}`);
		if (built === 2) both += 1;
		await buildOdap(root, {}, '--out', join(root, 'alone'));
		if (siteHash(join(root, 'dist')) !== siteHash(join(root, 'alone')))
			faults.push(`pair ${pair + 1}: another site`);
	}
	return {
		what: `two builds at once, ${pairs} times`,
		target: `${pairs} end as one alone`,
		reached: `${pairs - new Set(faults.map((fault) => fault.split(':')[0])).size} (${both} times both built, one after the other)`,
		isMet: faults.length === 0,
		faults,
	};
}

import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { parseInWorkers } from '#store/parse-in-workers';
import type { ParseOutcome } from '#store/parse-outcome';
import { withinProcessorTime } from '#store/processor-time';
import { withinTime } from '#store/time-limit';
import { postmortemText } from './temporary-folder.ts';

test('stops work that does not end, and returns what ends', () => {
	expect(
		withinTime(20, () => {
			for (;;);
		}),
	).toBeUndefined();
	expect(withinTime(1_000, () => 'done')).toEqual({ value: 'done' });
});

afterEach(() => {
	vi.restoreAllMocks();
});

/** As if the process had so much of the time that passes. */
function shareOfProcessor(share: number): void {
	const begin = performance.now();
	const had = () => ({ user: (performance.now() - begin) * 1_000 * share, system: 0 });
	vi.spyOn(process, 'cpuUsage').mockImplementation(had);
}

test('what other programs take of the processor is no time of the work: in this thread', () => {
	shareOfProcessor(0.1);
	const end = performance.now() + 120;
	const work = () => {
		while (performance.now() < end);
		return 'done';
	};
	expect(withinTime(60, work)).toEqual({ value: 'done' });
	shareOfProcessor(1);
	expect(
		withinTime(60, () => {
			for (;;);
		}),
	).toBeUndefined();
});

test('what other programs take of the processor is no time of the work: in a worker', async () => {
	const wait = (signal: AbortSignal) => sleep(300, 'done', { signal });
	shareOfProcessor(0.1);
	expect(await withinProcessorTime(100, wait)).toBe('done');
	shareOfProcessor(1);
	await expect(withinProcessorTime(100, wait)).rejects.toThrow('aborted');
});

test('throws on what the work throws', () => {
	expect(() =>
		withinTime(1_000, () => {
			throw new RangeError('own');
		}),
	).toThrow(RangeError);
});

test('a worker that a file wears out is replaced, and the others go on', async () => {
	const { knowledgeBase } = parseKnowledgeBase(undefined);
	const long = postmortemText('Long', 'review', '\n- *a* `b` [c](d)\n'.repeat(5_000));
	const texts = [postmortemText('First'), long, postmortemText('Last')];
	const sources = texts.map((text, index) => ({ path: `postmortems/2026-03-0${index + 1}-a.md`, text }));
	const outcomes: ParseOutcome[] = [];
	await parseInWorkers(sources, knowledgeBase, (index, outcome) => (outcomes[index] = outcome), {
		milliseconds: 150,
	});
	expect(outcomes).toHaveLength(3);
	const [, refused] = outcomes;
	expect(refused && 'refusal' in refused && refused.refusal.check).toBe('file-limit');
});

test('of files that are handed over together, the one that takes too long is refused alone', async () => {
	const { knowledgeBase } = parseKnowledgeBase(undefined);
	const texts = Array.from({ length: 40 }, (_, index) => postmortemText(`Outage ${index}`));
	const slow = '\n- *a* `b` [c](d) a@b.de **a** [c](d) `b` *a* a@b.de **a** [c](d) `b` *a*\n';
	texts[21] = postmortemText('Long', 'review', slow.repeat(5_000));
	const sources = texts.map((text, index) => ({ path: `postmortems/2026-03-14-${index}.md`, text }));
	const outcomes: ParseOutcome[] = [];
	await parseInWorkers(sources, knowledgeBase, (index, outcome) => (outcomes[index] = outcome), {
		milliseconds: 1_000,
	});
	const refused = outcomes.flatMap((outcome, index) => ('refusal' in outcome ? [index] : []));
	expect(outcomes).toHaveLength(40);
	expect(refused).toEqual([21]);
});

import type { Block, Lesson, Postmortem } from '#domain/postmortem';

/** The lessons or reflections that a run of items holds; none for a run of another list. */
export function lessonsIn(
	{ lessons, reflections }: Postmortem,
	{ of, first, count }: Extract<Block, { kind: 'items' }>,
): readonly Lesson[] {
	const lists: Partial<Record<typeof of, readonly Lesson[]>> = { lessons, ...reflections };
	return lists[of]?.slice(first, first + count) ?? [];
}

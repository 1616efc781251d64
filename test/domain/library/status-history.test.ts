import { expect, test } from 'vitest';
import { followStatuses, type StatusStep } from '#domain/library/status-history';

function historyOf(...versions: string[]): Record<string, string[]> {
	const commits = versions.map((text, at) => ({
		postmortem: '2026-01-01-x',
		commit: `c${at}`,
		day: `2026-02-0${at + 1}`,
		lines: text.split('\n'),
	}));
	const own = followStatuses(commits).get('2026-01-01-x') ?? new Map<string, readonly StatusStep[]>();
	return Object.fromEntries(
		[...own].map(([id, steps]) => [
			id,
			steps.map((step) => `${step.day} ${step.status} ${step.statusDate ?? ''}`.trim()),
		]),
	);
}

test('each change of the status chip is a step, however the item is written', () => {
	expect(
		historyOf(
			'1. `#a` `weak` Look',
			'7)\t``#a`` `accepted` `owner:web` Look twice\r',
			'- `#a` `accepted` Look three times',
			'* `#a` `owner:web` `done:2026-02-03` Look',
		),
	).toEqual({ a: ['2026-02-01 proposed', '2026-02-02 accepted', '2026-02-04 done 2026-02-03'] });
});

test('a status in the prose, a list without an id and a quoted item are none', () => {
	expect(historyOf('1. `#a` Look, `done`', '- `done` no id', '> 1. `#b` `done`', 'text `#c` `done`')).toEqual(
		{
			a: ['2026-02-01 proposed'],
		},
	);
});

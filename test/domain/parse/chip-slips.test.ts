import { expect, test } from 'vitest';
import { applyEdits } from '#domain/apply-edits';
import { checkTexts, parseTexts, summarise, withHead } from '#test/check-text';

const NAME = '2026-03-14-a.md';
const CAUSES = '\n## Causes\n\n1. `#small` `trigger` `capacity` The queue was too small\n';
const timeline = (item: string) => withHead('draft', [], `\n## Timeline\n\n- ${item}\n`);
const causes = (item: string) => withHead('draft', [], `\n## Causes\n\n1. ${item}\n`);
const measures = (...items: string[]) =>
	withHead('draft', [], `${CAUSES}\n## Countermeasures\n\n${items.map((item) => `- ${item}`).join('\n')}\n`);
const OF_WHOLE_FILES = new Set(['milestone-expected', 'cause-covered']);
const check = (text: string) =>
	checkTexts({ [NAME]: text }).filter(({ check }) => !OF_WHOLE_FILES.has(check));
const fixed = (text: string) =>
	applyEdits(
		text,
		check(text).flatMap(({ edits }) => (edits ? [edits] : [])),
	);

const PLAIN = '`#small` `trigger` `capacity` The queue was too small';

test.each([
	['bold', '**`#small`** `trigger` `capacity` The queue was too small'],
	['bold of lines below', '__`#small`__ `trigger` `capacity` The queue was too small'],
	['italics', '`#small` *`trigger`* `capacity` The queue was too small'],
	['bold italics', '***`#small`*** `trigger` `capacity` The queue was too small'],
	['strikethrough', '`#small` ~~`trigger`~~ `capacity` The queue was too small'],
	['bold over all chips', '**`#small` `trigger` `capacity`** The queue was too small'],
	['quotes', '`#small` “`trigger`” `capacity` The queue was too small'],
	['straight quotes', '`#small` "`trigger`" `capacity` The queue was too small'],
	['corner brackets', '「`#small`」 `trigger` `capacity` The queue was too small'],
	['brackets', '(`#small`) `trigger` `capacity` The queue was too small'],
	['a comma', '`#small`, `trigger` `capacity` The queue was too small'],
	['a colon', '`#small`: `trigger` `capacity` The queue was too small'],
	['a stroke', '`#small` `trigger` | `capacity` The queue was too small'],
	['no blank', '`#small` `trigger``capacity` The queue was too small'],
	['one pair of backticks', '`#small trigger capacity` The queue was too small'],
	['no backticks', '#small `trigger` `capacity` The queue was too small'],
	['bold without backticks', '**#small** `trigger` `capacity` The queue was too small'],
])('%s around a chip is one finding, and its fix leaves what the author meant', (_, item) => {
	const [found, ...others] = check(causes(item));
	expect(found?.check).toBe('chip-plain');
	expect(others).toEqual([]);
	expect(fixed(causes(item))).toBe(causes(PLAIN));
});

test.each([
	['without backticks', '10:05 noticed:alert An alert'],
	['in brackets alone', '10:05 [noticed:alert] An alert'],
	['without backticks behind another', '10:05 `started` role:on-call An alert'],
	['with a colon behind it', '10:05 started: Lamps stop'],
	['with a stroke behind it', '10:05 started – Lamps stop'],
	['as a word in brackets', '10:05 [mitigated] Lamps switch'],
	['as a word in bold', '10:05 **started** Lamps stop'],
	['in bold without backticks', '10:05 **noticed:alert** An alert'],
	['by another sign for the colon', '10:05 `noticed=alert` An alert'],
])('a chip %s is named', (_, item) => {
	const text = withHead('draft', ['roles: { on-call: "On call" }'], `\n## Timeline\n\n- ${item}\n`);
	const found = check(text).map((it) => it.check);
	expect(found).toHaveLength(1);
	expect(['chip-plain', 'chip-known']).toContain(found[0]);
	expect(check(fixed(text))).toEqual([]);
});

test('a chip that a code calls as the pages do is named', () => {
	const found = check(measures('`#bigger` `for:small` `prevent` `완료` A bigger queue'));
	expect(found.map((it) => it.check)).toEqual(['chip-known']);
});

test.each(['redis:6379 stops', 'note:this is odd', 'https://example.com/ is down'])(
	'“%s” is prose',
	(item) => {
		expect(check(timeline(`10:05 ${item}`))).toEqual([]);
	},
);

test('bold over chips and the sentence stays around the sentence', () => {
	const item = '**`#small` `trigger` `capacity` The queue was too small**';
	expect(check(causes(item))).toHaveLength(1);
	expect(fixed(causes(item))).toBe(causes('`#small` `trigger` `capacity` **The queue was too small**'));
});

test('a link around a chip is named, and its address is not thrown away', () => {
	const found = check(
		causes('[`#small`](https://example.com/) `trigger` `capacity` The queue was too small'),
	);
	expect(found.map(({ check, edits }) => [check, edits])).toEqual([['chip-plain', undefined]]);
});

test.each([
	timeline('16:05 `started` **Orders** stopped'),
	timeline('16:05 `mitigated` (`kubectl` was run)'),
	timeline('16:05 `mitigated` **`kubectl`** was run'),
	timeline('16:05 `started` “Orders” stopped'),
	timeline('16:05 started the rollback'),
	timeline('16:05 **shared cache** cleared'),
	timeline('16:05 Resolved: the name of the host'),
	timeline('16:05 (internal name) the host'),
	causes('`#small` `trigger` `capacity` `a``b` was too small'),
	causes('`#small` `trigger` `capacity` #2041 was too small'),
	causes('`#small` `trigger` `capacity` — the queue was too small'),
])('what is no chip may be decorated: %#', (text) => {
	expect(check(text)).toEqual([]);
	expect(fixed(text)).toBe(text);
});

test.each([
	['a time and a milestone', timeline('10:00 `started` Lamps stop\n  - 10:05 `noticed:alert` An alert')],
	['deeper', timeline('10:00 `started` Lamps stop\n  - In detail\n    1. 10:05 `mitigated` Back')],
	['a cause', causes(`${PLAIN}\n   - \`#alert\` \`latent\` \`observability\` No alert`)],
	[
		'a countermeasure',
		measures('`#alert` `detect` An alert\n  - `owner:platform` `due:2026-04-01` First the rule'),
	],
	['a paragraph', measures('`#alert` `detect` An alert\n\n  `owner:platform` `due:2026-04-01`')],
])('chips below an item are named: %s', (_, text) => {
	expect(check(text).map(({ check }) => check)).toEqual(['chip-place']);
});

test.each([
	timeline('10:00 `started` Lamps stop\n  - 10:05 somebody looks\n  - `kubectl get pods` shows it'),
	causes(`${PLAIN}\n   - \`data\` is the table\n   - \`capacity\` is its column`),
	measures(
		'`#alert` `detect` An alert\n  - `done` is the name of the queue\n  - [x] the rule\n  - [ ] the page',
	),
])('the detail of an item is free: %#', (text) => {
	expect(check(text)).toEqual([]);
});

test('a ticked box is read as done on an unknown day, an empty one as proposed', () => {
	const text = measures(
		'[x] `#bigger` `prevent` A bigger queue',
		'[ ] `#alert` `detect` An alert',
		'[X] A plan',
	);
	const read = parseTexts({ [NAME]: text })[0]?.postmortem?.countermeasures;
	expect(read?.map(({ status, statusDate }) => [status, statusDate])).toEqual([
		['done', 'unknown'],
		['proposed', undefined],
		['done', 'unknown'],
	]);
	const notes = check(text).filter(({ check }) => check === 'checkbox-status');
	expect(notes.map(({ severity, place }) => [severity, place?.line])).toEqual([
		['note', 13],
		['note', 15],
	]);
	const twice = fixed(fixed(text));
	expect(twice).toContain('- [x] `#bigger` `prevent` `done:unknown` A bigger queue');
	expect(twice).toContain('- [X] `#a-plan` `done:unknown` A plan');
	expect(check(twice).filter(({ check }) => check === 'checkbox-status')).toEqual([]);
});

test('a box that contradicts its chip is a warning, and the chip counts', () => {
	const text = measures(
		'[x] `#bigger` `prevent` `accepted` A',
		'[ ] `#alert` `detect` `done:2026-04-01` B',
		'[x] `#old` `rejected` C',
	);
	expect(summarise(check(text)).filter((line) => line.includes('checkbox-status'))).toHaveLength(2);
	expect(parseTexts({ [NAME]: text })[0]?.postmortem?.countermeasures.map(({ status }) => status)).toEqual([
		'accepted',
		'done',
		'rejected',
	]);
});

test.each([
	'done:2026-04',
	'done:~2026-04-10',
	'done:unknown',
	'verified:2026-04',
	'done:2026-04-10',
	'accepted:2026-04',
])('the day of a status may be rough: %s', (chip) => {
	const text = measures(
		`\`#alert\` \`detect\` \`${chip}\` \`owner:a\` \`owner:b\` \`due:2026-12-31\` An alert`,
	);
	expect(check(text)).toEqual([]);
	const [read] = parseTexts({ [NAME]: text })[0]?.postmortem?.countermeasures ?? [];
	expect(`${read?.status}:${read?.statusDate}`).toBe(chip);
	expect(read?.owners).toEqual(['a', 'b']);
});

test.each([
	['done:2026. 4. 1.', 'done:2026-04-01'],
	['done:모름', 'done:unknown'],
	['done: 2026-04', 'done:2026-04'],
])('another spelling of such a day has a certain fix: %s', (written, right) => {
	expect(fixed(measures(`\`#alert\` \`detect\` \`${written}\` An alert`))).toContain(`\`${right}\``);
});

test.each(['done:2026-13', 'done:2026-02-30', 'done:~2026-04', 'done:soon', 'due:2026-04'])(
	'%s is no day',
	(chip) => {
		expect(check(measures(`\`#alert\` \`detect\` \`${chip}\` An alert`)).map(({ check }) => check)).toContain(
			'chip-value',
		);
	},
);

test('done before the incident is an error where it is certain', () => {
	const of = (chip: string) =>
		check(measures(`\`#alert\` \`detect\` \`${chip}\` An alert`)).map(({ severity, check }) => [
			severity,
			check,
		]);
	for (const chip of ['done:2026-03-13', 'done:2026-02', 'verified:2025-01-01', 'done:~2026-03-10'])
		expect(of(chip)).toEqual([['error', 'status-date']]);
	for (const chip of ['done:2026-03', 'done:~2026-03-12', 'done:unknown', 'done:2026-03-14'])
		expect(of(chip)).toEqual([]);
});

test('a circle of successors is an error in each', () => {
	const text = measures(
		'`#one` `detect` `superseded` `superseded-by:#two` One',
		'`#two` `detect` `superseded` `superseded-by:#one` Two',
	);
	expect(check(text).filter(({ check }) => check === 'superseded-target')).toMatchObject([
		{ severity: 'error' },
		{ severity: 'error' },
	]);
});

test('a short code that may be a word of its own is named, and left to the author', () => {
	const text = causes('`#small` `trigger` `date` was a column of the queue');
	expect(check(text).find(({ check }) => check === 'chip-known')).not.toHaveProperty('edits');
	const long = causes('`#small` `trigger` `capasity` The queue was too small');
	expect(fixed(long)).toBe(causes(PLAIN));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkById } from '#domain/checks/registry';
import { editStatus, refuseEvidence, type StatusChange } from '#domain/library/edit-status';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { said } from '#locales/said';
import { applyEdits } from '#test/apply-edits';
import { checkTexts, parseTexts, TODAY } from '#test/check-text';

const NAME = '2026-03-14-checkout.md';
const HEAD = [
	'---',
	'title: "Checkout stopped"',
	'status: review',
	'date: 2026-03-14',
	'severity: sev2',
	'duration: 30m',
	'causes: [process]',
	'roles: { ops: "the operators" }',
	'---',
	'',
	'For half an hour nobody could pay.',
	'',
	'## Causes',
	'',
	'1. `#no-review` `latent` `process` Nobody looked at it',
	'2. `#no-test` `latent` `process` Nobody tried it',
	'',
	'## Countermeasures',
	'',
];
const TAIL = ['', '## Lessons', '', '- Look at it, then try it.', ''];

interface Item {
	readonly marker: string;
	readonly gap: string;
	readonly status: string | undefined;
	readonly others: readonly string[];
	readonly ticks: string;
	readonly prose: string;
	readonly detail: string;
}

const item: fc.Arbitrary<Item> = fc.record({
	marker: fc.constantFrom('-', '1.', '7)', '*'),
	gap: fc.constantFrom(' ', '  ', '   ', '\t'),
	status: fc.constantFrom(
		undefined,
		'proposed',
		'accepted',
		'in-progress',
		'done:2026-04-01',
		'verified:2026-05-01',
		'rejected',
		'superseded',
	),
	others: fc.subarray(['detect', 'weak', 'owner:ops', 'due:2026-04-01', 'choice:which'], { minLength: 0 }),
	ticks: fc.constantFrom('`', '`', '``'),
	prose: fc.constantFrom(
		'Two people look at every change',
		'`npm ci` runs before the build',
		'The build ends with `exit 0`',
		'Look at https://example.com/board',
		'**두 사람이** 변경을 본다. 담당은 `on-call`',
		'An open [bracket and ![another',
		'A line that goes on\n@with another line',
		'It was `done` by hand before',
		'A backslash at the end \\',
	),
	detail: fc.constantFrom(
		'',
		'\n\n@A paragraph below.',
		'\n@- a nested item\n@- another',
		'\n@2. numbered from two',
		'\n\n@```\n@code\n@```',
		'\n\n@한 문단.\n\n@And another one.',
	),
});

const change: fc.Arbitrary<StatusChange> = fc.oneof(
	fc.record(
		{ status: fc.constant('accepted' as const), owner: fc.constant('web'), due: fc.constant('2026-12-01') },
		{ requiredKeys: ['status'] },
	),
	fc.record({ status: fc.constant('in-progress' as const) }),
	fc.record(
		{
			status: fc.constantFrom('done' as const, 'verified' as const),
			date: fc.constant('2026-11-20'),
			evidence: fc.constantFrom(
				{ url: 'https://example.com/pull/7', label: 'evidence' },
				{ url: 'https://example.com/a_(b)?c=`d`&copy;=*e*#[f]', label: '근거' },
				{ url: 'https://example.com/board', label: 'evidence' },
			),
		},
		{ requiredKeys: ['status', 'date'] },
	),
	fc.record({
		status: fc.constant('rejected' as const),
		because: fc.constantFrom(
			'It costs more than it saves.',
			'# 1 reason',
			'1. first',
			'- no',
			'비용이 더 든다.\n둘째 줄.',
		),
	}),
	fc.record({ status: fc.constant('superseded' as const), supersededBy: fc.constant('#item-0') }),
);

const file = fc.record({
	items: fc.array(item, { minLength: 2, maxLength: 4 }),
	lineBreak: fc.constantFrom('\n', '\r\n'),
});

test('exactly the intended chips of exactly one countermeasure change, and nothing gets worse', () => {
	fc.assert(
		fc.property(file, change, fc.nat(), ({ items, lineBreak }, wanted, seed) => {
			const before = write(items, lineBreak);
			const index = 1 + (seed % (items.length - 1));
			const postmortem = parse(before);
			const countermeasure = postmortem.countermeasures[index] as Countermeasure;
			expect(countermeasure.id).toBe(`item-${index}`);

			const after = applyEdits(before, editStatus(before, countermeasure, wanted));
			const changed = parse(after);

			expect(changed.countermeasures.map(({ id }) => id)).toEqual(items.map((_, at) => `item-${at}`));
			const { start, end } = countermeasure.range;
			expect(after.startsWith(before.slice(0, start))).toBe(true);
			expect(after.endsWith(before.slice(end))).toBe(true);
			expectChips(countermeasure, changed.countermeasures[index] as Countermeasure, wanted);
			expectProse(countermeasure, changed.countermeasures[index] as Countermeasure, wanted);
			if (lineBreak === '\r\n') expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			expect(faultsIn(after)).toEqual(faultsIn(before));
		}),
		{ numRuns: 200 },
	);
});

test('the same change again changes nothing', () => {
	fc.assert(
		fc.property(file, change, ({ items, lineBreak }, wanted) => {
			const once = edit(write(items, lineBreak), wanted);
			expect(edit(once, wanted)).toBe(once);
		}),
		{ numRuns: 50 },
	);
});

test.each([
	[
		'1. `#a` `proposed` Look twice',
		{ status: 'done', date: '2026-11-20', evidence: { url: 'https://x.example/1', label: 'evidence' } },
		'1. `#a` `done:2026-11-20` Look twice [evidence](https://x.example/1)',
	],
	...[
		'Look at https://x.example/1.',
		'Look at <https://x.example/1>',
		'Look [there](https://x.example/1)',
	].map(
		(prose) =>
			[
				`1. \`#a\` \`accepted\` ${prose}`,
				{ status: 'done', date: '2026-11-20', evidence: { url: 'https://x.example/1', label: 'evidence' } },
				`1. \`#a\` \`done:2026-11-20\` ${prose}`,
			] as const,
	),
	[
		'1. `#a` `accepted` Look at https://x.example/12',
		{ status: 'done', date: '2026-11-20', evidence: { url: 'https://x.example/1', label: 'evidence' } },
		'1. `#a` `done:2026-11-20` Look at https://x.example/12 [evidence](https://x.example/1)',
	],
	[
		'1. `#a` `weak` Look twice',
		{ status: 'accepted', owner: 'web', due: '2026-12-01' },
		'1. `#a` `weak` `accepted` `owner:web` `due:2026-12-01` Look twice',
	],
	[
		'1. `#a` `superseded` `superseded-by:#b` `weak` Look twice',
		{ status: 'in-progress' },
		'1. `#a` `in-progress` `weak` Look twice',
	],
	[
		'1. `#a` `accepted` Look twice\n   - a note',
		{ status: 'rejected', because: 'Too dear.' },
		'1. `#a` `rejected` Look twice\n\n   Too dear.\n\n   - a note',
	],
	[
		'1. `#a` `accepted` Look twice',
		{ status: 'superseded', supersededBy: '2026-01-01-other#b' },
		'1. `#a` `superseded` `superseded-by:2026-01-01-other#b` Look twice',
	],
] as const satisfies readonly (readonly [string, StatusChange, string])[])('%s', (before, wanted, after) => {
	const text = [...HEAD, before, ''].join('\n');
	const [countermeasure] = parse(text).countermeasures;
	const edited = applyEdits(text, editStatus(text, countermeasure as Countermeasure, wanted));
	expect(edited).toBe([...HEAD, after, ''].join('\n'));
});

test('evidence is an address of the web, without a password', () => {
	expect(refuseEvidence('https://example.com/pull/7')).toBeUndefined();
	expect(said(refuseEvidence('javascript:alert(1)') ?? '', 'en')).toMatchInlineSnapshot(
		'"Unexpected evidence `javascript:alert(1)`, expected an address with `https://`."',
	);
	expect(said(refuseEvidence('done') ?? '', 'ko')).toMatchInlineSnapshot(
		'"근거 `done`: `https://`로 시작하는 주소여야 합니다."',
	);
	expect(said(refuseEvidence('https://me:secret@example.com/') ?? '', 'en')).toMatchInlineSnapshot(
		'"Unexpected user name or password in the address, expected neither."',
	);
});

function write(items: readonly Item[], lineBreak: string): string {
	const lines = items.map((each, index) => {
		const code = (chip: string) => `${each.ticks}${chip}${each.ticks}`;
		const successor = each.status === 'superseded' ? ['superseded-by:#item-0'] : [];
		const chips = [
			`#item-${index}`,
			'for:no-review',
			...(each.status ? [each.status] : []),
			...each.others,
			...successor,
		];
		const indent = each.gap === '\t' ? '    ' : ' '.repeat(each.marker.length + each.gap.length);
		const text = `${each.marker}${each.gap}${chips.map(code).join(' ')} ${each.prose}${each.detail}`;
		return text.replaceAll('@', indent);
	});
	// Lists with different markers are different lists; all of a section belong together.
	return [...HEAD, lines.join('\n\n'), ...TAIL].join('\n').replaceAll('\n', lineBreak);
}

function parse(text: string): Postmortem {
	const postmortem = parseTexts({ [NAME]: text })[0]?.postmortem;
	if (!postmortem) throw new Error(`This is no postmortem:\n${text}`);
	return postmortem;
}

function edit(text: string, wanted: StatusChange): string {
	const countermeasure = parse(text).countermeasures.at(-1) as Countermeasure;
	return applyEdits(text, editStatus(text, countermeasure, wanted));
}

const STATUSES = new Set([
	'proposed',
	'accepted',
	'in-progress',
	'done',
	'verified',
	'rejected',
	'superseded',
]);
const chipsOf = (countermeasure: Countermeasure, without: ReadonlySet<string>) =>
	countermeasure.chips.filter(({ key }) => !without.has(key)).map(({ key, value }) => [key, value]);

function expectChips(before: Countermeasure, after: Countermeasure, wanted: StatusChange): void {
	expect(after.status).toBe(wanted.status);
	expect(after.statusDate).toBe(wanted.date);
	expect(after.owners).toEqual(wanted.owner === undefined ? before.owners : [wanted.owner]);
	expect(after.due).toBe(wanted.due ?? before.due);
	expect(after.supersededBy).toBe(wanted.supersededBy);
	const touched = new Set([...STATUSES, 'owner', 'due', 'superseded-by']);
	expect(chipsOf(after, touched)).toEqual(chipsOf(before, touched));
}

function expectProse(before: Countermeasure, after: Countermeasure, wanted: StatusChange): void {
	const there = before.prose.text.trimEnd();
	expect(after.prose.text.startsWith(there)).toBe(true);
	const added = after.prose.text.slice(there.length).trim();
	expect(['', wanted.evidence?.label]).toContain(added);
	if (added) expect(after.prose.html).toContain('<a href="https://example.com/');
	if (wanted.because) {
		expect(after.detailText.replace(/\s+/g, ' ')).toContain(wanted.because.replace(/\s+/g, ' '));
	} else expect(after.detailHtml).toBe(before.detailHtml);
}

/** What is found that does not follow from what the countermeasures say. */
function faultsIn(text: string): string[] {
	return checkTexts({ [NAME]: text }, undefined, TODAY)
		.map(({ check }) => check)
		.filter((check) => checkById.get(check)?.family !== 'follow-up')
		.sort();
}

import { describe, expect, test } from 'vitest';
import {
	CAUSE,
	COUNTERMEASURE,
	DEEPER_CAUSE,
	followUpExample,
	withDetail,
} from '#domain/checks/follow-up-example';
import { checkTexts } from '#test/check-text';
import { spoken } from '#test/spoken';
import { found, type Given, NAME, said, saidOf } from './follow-up-findings.ts';

describe('superseded', () => {
	const by = (chips: string) => ({
		causes: [CAUSE],
		countermeasures: [
			COUNTERMEASURE,
			`\`#read\` \`for:key-left-out\` \`prevent\` ${chips} Two people read it`,
		],
	});

	test.each([
		['without a successor', '`superseded`'],
		['by one that does not exist here', '`superseded` `superseded-by:#try-frist`'],
		['by one that does not exist elsewhere', '`superseded` `superseded-by:2026-01-01-other#x`'],
		['by itself', '`superseded` `superseded-by:#read`'],
		['in another status', '`proposed` `superseded-by:#try-first`'],
	])('%s', (_, chips) => {
		expect(said(by(chips))).toMatchSnapshot();
	});

	test('by a live one', () => {
		expect(found(by('`superseded:2026-03-20` `superseded-by:#try-first`'))).toEqual([]);
	});
});

describe('covered by another postmortem', () => {
	const first = (given: Partial<Given>) =>
		followUpExample({ date: '2026-01-09', causes: [CAUSE], countermeasures: [COUNTERMEASURE], ...given });
	const here = (reference: string) =>
		followUpExample({
			causes: [CAUSE, DEEPER_CAUSE.replace(' Nothing', ` \`covered-by:${reference}\` Nothing`)],
			countermeasures: [COUNTERMEASURE],
		});
	const rejected = withDetail(COUNTERMEASURE.replace('done:2026-03-20', 'rejected'), 'No.');

	test.each([
		['that does not exist', '2026-01-09-first#try-frist', {}],
		['in a file that does not exist', '2026-01-08-first#tidy', {}],
		['that was rejected', '2026-01-09-first#try-first', { countermeasures: [rejected] }],
		['that is a draft', '2026-01-09-first#try-first', { status: 'draft' }],
		['of the same file', '2026-03-14-example#try-first', {}],
	] as const satisfies readonly (readonly [string, string, Partial<Given>])[])(
		'%s',
		(_, reference, given) => {
			expect(saidOf({ [NAME]: here(reference), '2026-01-09-first.md': first(given) })).toMatchSnapshot();
		},
	);

	test('that is live', () => {
		const files = { [NAME]: here('2026-01-09-first#try-first'), '2026-01-09-first.md': first({}) };
		expect(saidOf(files).filter((line) => !line.includes('came-back'))).toEqual([]);
	});
});

describe('came back', () => {
	const earlier = followUpExample({ causes: [CAUSE], countermeasures: [COUNTERMEASURE] });
	const later = (head: readonly string[] = [], status: Given['status'] = 'final') =>
		followUpExample({
			date: '2026-05-02',
			status,
			head,
			causes: [CAUSE],
			countermeasures: [COUNTERMEASURE.replace('2026-03-20', '2026-05-09')],
		});
	const files = (text: string, first = earlier) => ({
		'2026-05-02-later.md': text,
		'2026-03-14-first.md': first,
	});

	test('is a note on the later file, a draft too', () => {
		expect(saidOf(files(later()), '2026-05-02-later.md')).toMatchInlineSnapshot(`
			[
			  "7:10 note came-back
			Unexpected return of \`change-management\` + \`checkout\`, expected none since \`2026-03-14-first#try-first\` was done on 2026-03-20.
			Say in the text whether it is the same fault; if not, relate it as \`not-recurrence-of\` with a reason.
			\`change-management\` + \`checkout\`: 2026-03-20에 \`2026-03-14-first#try-first\` 대책을 마친 뒤 다시 나타났습니다.
			같은 결함인지 본문에 적으세요. 아니라면 이유와 함께 \`not-recurrence-of\` 관계를 다세요.",
			]
		`);
		expect(saidOf(files(later([], 'draft')), '2026-05-02-later.md')).toHaveLength(1);
		expect(saidOf(files(later()), '2026-03-14-first.md')).toEqual([]);
	});

	test('points at the countermeasure', () => {
		const [diagnostic] = checkTexts(files(later())).filter(({ check }) => check === 'came-back');
		expect(spoken(diagnostic?.related)).toMatchObject([
			{
				path: 'postmortems/2026-03-14-first.md',
				place: { line: 20, column: 56 },
				message: { en: 'Done 43 days before.' },
			},
		]);
	});

	test('counts the others', () => {
		const two = followUpExample({
			causes: [CAUSE],
			countermeasures: [COUNTERMEASURE, COUNTERMEASURE.replace('#try-first', '#again')],
		});
		expect(saidOf(files(later(), two), '2026-05-02-later.md')).toMatchInlineSnapshot(`
			[
			  "7:10 note came-back
			Unexpected return of \`change-management\` + \`checkout\`, expected none since \`2026-03-14-first#try-first\` was done on 2026-03-20, and 1 more.
			Say in the text whether it is the same fault; if not, relate it as \`not-recurrence-of\` with a reason.
			\`change-management\` + \`checkout\`: 2026-03-20에 \`2026-03-14-first#try-first\` 대책 외 1개를 마친 뒤 다시 나타났습니다.
			같은 결함인지 본문에 적으세요. 아니라면 이유와 함께 \`not-recurrence-of\` 관계를 다세요.",
			]
		`);
	});

	test('is not asked of what a draft did, nor once it was dismissed with a reason', () => {
		const draft = earlier.replace('status: final', 'status: draft');
		expect(saidOf(files(later(), draft), '2026-05-02-later.md')).toEqual([]);
		const relation = [
			'related:',
			'  - { postmortem: 2026-03-14-first, how: not-recurrence-of, because: "Another key." }',
		];
		expect(saidOf(files(later(relation)), '2026-05-02-later.md')).toEqual([]);
		expect(checkTexts(files(later(relation))).filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});

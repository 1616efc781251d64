import { describe, expect, test } from 'vitest';
import { followUpChecks } from '#domain/checks/follow-up-checks';
import {
	CAUSE,
	COUNTERMEASURE,
	DEEPER_CAUSE,
	followUpExample,
	withDetail,
} from '#domain/checks/follow-up-example';
import { checkTexts } from '#test/check-text';
import { spoken } from '#test/spoken';
import { found, type Given, idsIn, isOwn, NAME, said } from './follow-up-findings.ts';

describe('a cause without a countermeasure', () => {
	const given = { causes: [CAUSE, DEEPER_CAUSE], countermeasures: [COUNTERMEASURE] };

	test('is said at the cause, in both languages', () => {
		expect(said(given)).toMatchInlineSnapshot(`
			[
			  "17:5 error cause-covered
			Unexpected cause \`no-staging\` that nothing covers, expected a live countermeasure, \`accepted-risk\` or \`covered-by\`.
			Add a countermeasure with \`for:no-staging\`, or write \`accepted-risk\` and the reason below the cause.
			원인 \`no-staging\`에 살아 있는 대책이 없습니다. 대책, \`accepted-risk\`, \`covered-by\` 가운데 하나가 있어야 합니다.
			\`for:no-staging\` 칩을 단 대책을 적거나, 원인에 \`accepted-risk\`를 달고 그 아래에 이유를 적으세요.",
			]
		`);
	});

	test('weighs more with the status of the document', () => {
		const severities = (['draft', 'review', 'final'] as const).map(
			(status) => found({ ...given, status })[0]?.severity,
		);
		expect(severities).toEqual(['note', 'warning', 'error']);
	});

	test('names the countermeasures that were dropped', () => {
		const dropped = withDetail(
			'`#hope` `for:no-staging` `prevent` `weak` `rejected` Be careful',
			'It did not help.',
		);
		const [finding] = found({ ...given, countermeasures: [COUNTERMEASURE, dropped] });
		expect(spoken(finding?.related?.map(({ message }) => message))).toMatchInlineSnapshot(`
			[
			  {
			    "en": "\`hope\` answered it and is \`rejected\`.",
			    "ko": "이 원인에 답하던 \`hope\`의 상태가 \`rejected\`입니다.",
			  },
			]
		`);
	});

	test('may be so in brief severities and near misses that list no countermeasures', () => {
		const text = (kind: string) =>
			followUpExample({ causes: [CAUSE], countermeasures: [], ...BRIEF[kind] }).replace(
				'## Countermeasures\n',
				'',
			);
		expect(idsIn(text('brief'))).toEqual([]);
		expect(idsIn(text('nearMiss'))).toEqual([]);
		expect(idsIn(text('usual'))).toEqual(['cause-covered']);
	});
});

const BRIEF: Record<string, Partial<Given>> = {
	brief: { severity: 'sev5' },
	nearMiss: { head: ['kind: near-miss'] },
	usual: {},
};

describe('a countermeasure without a cause', () => {
	const causes = [
		CAUSE,
		DEEPER_CAUSE.replace(' Nothing', ' `accepted-risk` Nothing').concat('\n\n   Too dear.'),
	];

	test('is told which there are', () => {
		expect(
			said({ causes, countermeasures: [COUNTERMEASURE, '`#tidy` `prevent` `weak` Tidy up'] }),
		).toMatchInlineSnapshot(`
			[
			  "24:5 error countermeasure-has-cause
			Unexpected countermeasure \`tidy\` without a cause, expected \`for:key-left-out\` or \`for:no-staging\`.
			Add the \`for:\` chip of the cause that it answers.
			대책 \`tidy\`에 원인이 없습니다. 답하는 원인을 적어야 합니다: \`for:key-left-out\`, \`for:no-staging\` 중 하나.
			답하는 원인의 \`for:\` 칩을 다세요.",
			]
		`);
	});

	test('may leave it out where there is one cause', () => {
		expect(
			found({ causes: [CAUSE], countermeasures: [COUNTERMEASURE.replace(' `for:key-left-out`', '')] }),
		).toEqual([]);
	});

	test('that names one by a slip is given the right one, as a repair', () => {
		const given = { causes, countermeasures: [COUNTERMEASURE, '`#tidy` `for:no-stagin` `prevent` Tidy up'] };
		expect(said(given)).toMatchInlineSnapshot(`
			[
			  "24:13 error countermeasure-has-cause
			Unexpected cause \`for:no-stagin\`, expected \`no-staging\`.
			Write \`for:no-staging\`.
			\`for:no-stagin\` 칩이 가리키는 원인이 이 파일에 없습니다. 가리킬 수 있는 것: \`no-staging\`.
			\`for:no-staging\`으로 고치세요.",
			]
		`);
		expect(found(given)[0]?.edits?.map(({ text }) => text)).toEqual(['for:no-staging']);
	});
});

test('a reason that is missing', () => {
	const rejected = '`#freeze` `for:key-left-out` `prevent` `weak` `rejected` No releases on Fridays';
	expect(said({ causes: [CAUSE], countermeasures: [COUNTERMEASURE, rejected] })).toMatchInlineSnapshot(`
		[
		  "21:51 error rejected-reason
		Unexpected \`rejected\` on \`freeze\` without a reason, expected one below the item.
		Write the reason as an indented paragraph below the item.
		하지 않기로 한 대책 \`freeze\`에 이유가 없습니다. 항목 아래에 이유가 있어야 합니다.
		항목 아래에 들여 쓴 문단으로 이유를 적으세요.",
		]
	`);
	const accepted = DEEPER_CAUSE.replace(' Nothing', ' `accepted-risk` Nothing');
	expect(said({ causes: [CAUSE, accepted], countermeasures: [COUNTERMEASURE] })).toMatchInlineSnapshot(`
		[
		  "17:70 error accepted-risk-reason
		Unexpected \`accepted-risk\` on \`no-staging\` without a reason, expected one below the item.
		Write the reason as an indented paragraph below the item.
		원인 \`no-staging\`의 \`accepted-risk\`에 이유가 없습니다. 항목 아래에 이유가 있어야 합니다.
		항목 아래에 들여 쓴 문단으로 이유를 적으세요.",
		]
	`);
});

test('a strength on an investigation', () => {
	const countermeasures = [COUNTERMEASURE, '`#look` `for:key-left-out` `investigate` `weak` Look again'];
	expect(said({ causes: [CAUSE], countermeasures })).toMatchInlineSnapshot(`
		[
		  "21:46 error strength-investigate
		Unexpected \`weak\` on a countermeasure that investigates, expected no strength.
		Remove the strength; if it does more than investigate, choose another kind.
		조사하는 대책에 강도(\`weak\`)가 달려 있습니다. 조사에는 강도가 없어야 합니다.
		강도를 빼세요. 조사에 그치지 않는다면 다른 종류를 고르세요.",
		]
	`);
});

test('weak countermeasures alone are a note, not in brief severities', () => {
	const weak = { causes: [CAUSE], countermeasures: [COUNTERMEASURE.replace('`strong`', '`weak`')] };
	expect(said(weak)).toMatchInlineSnapshot(`
		[
		  "16:5 note all-weak
		Unexpected \`key-left-out\` with weak countermeasures only, expected one that nobody has to remember: nothing enforces this.
		Add a check, a guard or a change of design; or leave it so and say why.
		원인 \`key-left-out\`에는 약한 대책뿐입니다. 기억하지 않아도 듣는 대책이 하나는 있어야 합니다. 지금은 지키게 하는 것이 없습니다.
		검사, 차단 장치, 구조 변경 가운데 하나를 더하거나, 그대로 두는 이유를 적으세요.",
		]
	`);
	expect(found({ ...weak, severity: 'sev4' })).toEqual([]);
	const unrated = COUNTERMEASURE.replace(' `strong`', '').replace('try-first', 'other');
	expect(found({ ...weak, countermeasures: [...weak.countermeasures, unrated] })).toEqual([]);
});

test('no good example has an error of another check of the family', () => {
	for (const { id, examples } of followUpChecks) {
		const files = { [examples.good.name ?? NAME]: examples.good.text, ...examples.good.beside };
		const errors = checkTexts(files, examples.good.settings)
			.filter(isOwn)
			.filter(({ severity }) => severity === 'error');
		expect(
			errors.map(({ check }) => check),
			id,
		).toEqual([]);
	}
});

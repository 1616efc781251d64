import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { deriveLibrary } from '#domain/library/derive-library';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import type { Review } from '#report/review';
import { formatSummary } from '#report/summary';
import { buildCause, buildCountermeasure, buildPostmortem, buildProse } from '#test/build-postmortem';
import { diagnosticAt, plain, severityKnown } from './sample.ts';

/** A review of one postmortem in which every text that comes from a file is the given one. */
function reviewOf(text: string, language: 'en' | 'ko' = 'en'): Review {
	const { knowledgeBase } = parseKnowledgeBase(`language: ${language}\nurl: https://notes.example.test\n`);
	const prose = buildProse(text);
	const given = {
		title: text,
		impact: text,
		services: [text],
		severity: text,
		status: 'review' as const,
		categories: ['capacity'],
		causes: [buildCause('one', { category: 'capacity', prose }), buildCause('two', { prose })],
		countermeasures: [buildCountermeasure('limit', { answers: ['one'], prose, owners: [text], due: text })],
	};
	const postmortem = buildPostmortem('2026-03-14-new', given);
	const library = deriveLibrary(
		[postmortem, buildPostmortem('2025-03-14-old', given)],
		knowledgeBase,
		'2026-11-22',
	);
	const diagnostic = { ...severityKnown, message: plain(text), fix: plain(text) };
	return {
		report: {
			diagnostics: [diagnostic, diagnosticAt(9, 'warning')],
			removed: new Map([[`postmortems/${text}.md`, undefined]]),
			checked: 2,
			language,
		},
		library,
		postmortems: [{ postmortem, isNew: true, missingForFinal: [diagnostic] }],
		unreadable: [`postmortems/${text}-broken.md`],
		changesVocabulary: true,
		addressOf: (path, line) => `https://git.example.test/${encodeURIComponent(path)}#L${line ?? 1}`,
	};
}

interface Node {
	readonly type: string;
	readonly value?: string;
	readonly url?: string;
	readonly children?: readonly Node[];
}

/** The shape of a document: the kinds of its nodes, without words. Neighbouring texts and code count as one. */
function shapeOf(markdown: string): string[] {
	const shape: string[] = [];
	const walk = (node: Node): void => {
		if (node.type === 'html' && /^(?:<\/?code>|<!-- -->)$/.test(node.value ?? '')) return;
		if (node.type !== 'text' || shape.at(-1) !== 'text')
			shape.push(node.type === 'html' ? `html ${node.value}` : node.type);
		for (const child of node.children ?? []) walk(child);
	};
	walk(remark().use(remarkGfm).parse(markdown) as Node);
	return shape;
}

test.each(['en', 'ko'] as const)('what a reviewer reads: %s', (language) => {
	expect(formatSummary(reviewOf('A plain text', language))).toMatchSnapshot();
});

const HOSTILE = [
	'<img src=x onerror=alert(1)>',
	'</td></table><script>x</script>',
	'[a](javascript:x) ![b](https://evil.test/p.png)',
	'| a | b |',
	'\n# Heading\n\n- list\n\n| a |\n|---|',
	'- item',
	'1. item',
	'2017. 9. 4.',
	'+ item',
	'> quote',
	'```\ncode',
	'`code` and `',
	'**b** _i_ ~~s~~ $x$ $$y$$',
	'https://evil.test www.evil.test me@evil.test',
	'@everyone #1 :tada:',
	'[^1] [^1]: note',
	'a\u2028::error::b\u202e',
	'&lt;b&gt; &#60;',
	'\\',
];

test.each(HOSTILE)('nothing becomes markup: %j', (text) => {
	expect(shapeOf(formatSummary(reviewOf(text)))).toEqual(shapeOf(formatSummary(reviewOf('text'))));
});

test('nothing becomes markup, whatever it is', () => {
	const pieces = fc.array(
		fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 6 })),
		{ maxLength: 4 },
	);
	const plain = shapeOf(formatSummary(reviewOf('text')));
	fc.assert(
		fc.property(pieces, (texts) => {
			const text = texts.join(' ').trim();
			fc.pre(text !== '');
			expect(shapeOf(formatSummary(reviewOf(text)))).toEqual(plain);
		}),
		{ numRuns: 60 },
	);
});

test('stays within what a step may say, and counts what it leaves out', () => {
	const review = reviewOf('가'.repeat(300));
	const many = Array.from({ length: 5000 }, (_, index) => ({
		...diagnosticAt(index + 1),
		message: plain('가'.repeat(3000)),
	}));
	const summary = formatSummary({
		...review,
		report: { ...review.report, diagnostics: many },
		postmortems: Array.from({ length: 30 }, () => review.postmortems[0]).flatMap((it) => it ?? []),
	});
	expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
	expect(summary).toContain('10 more left out');
	expect(summary).toContain('4800 more left out');
});

import { expect, test } from 'vitest';
import { said } from '#locales/said';
import { checkTexts, parseTexts, withHead } from '#test/check-text';

const BODY = `
Lead.

## Timeline

- 16:05 \`started\` Down
- 16:10 \`internal\` SECRET-ITEM paged

  SECRET-DETAIL[^note]
- +5m \`mitigated\` Up

## \`internal\` SECRET-SECTION

SECRET-BODY ![x](SECRET-IMAGE.png) [y](https://example.com/SECRET-LINK)

## Causes

1. \`#open\` \`trigger\` \`data\` Open
2. \`#SECRET-CAUSE\` \`internal\` \`latent\` \`security\` \`behind:open\` SECRET

## Countermeasures

1. \`#SECRET-FIX\` \`internal\` \`for:open\` \`prevent\` SECRET
2. \`#fix\` \`for:open\` \`for:SECRET-CAUSE\` \`prevent\` Both

[^note]: SECRET-FOOTNOTE
`;

const [file] = parseTexts({ '2026-03-14-a.md': withHead('review', ['causes: [data, security]'], BODY) });

test('nothing internal is in what a public build may know of', () => {
	expect(JSON.stringify(file?.postmortem)).toContain('SECRET');
	expect(JSON.stringify(file?.published)).not.toContain('SECRET');
	expect(file?.published?.categories).toEqual(['data']);
	expect(file?.published?.causes[0]?.isAnsweredInternally).toBe(true);
	expect(file?.published?.countermeasures[0]?.answers).toEqual(['open']);
});

test('times keep what the whole timeline says of them', () => {
	expect(file?.published?.timeline.map(({ whenText }) => whenText)).toEqual(['16:05', '+5m']);
	expect(file?.published?.metrics.exposure).toMatchObject({
		state: 'known',
		leastSeconds: 600,
		mostSeconds: 600,
	});
});

test('a file without marks has one form only', () => {
	const [plain] = parseTexts({ '2026-03-14-a.md': withHead('draft', []) });
	expect(plain?.published).toBeUndefined();
});

/** `line:column message` of what `link-target` finds in a file beside one whose last section is internal. */
function linkFaults(status: string, text: string): string[] {
	const head = ['severity: sev5', 'causes: [process]', 'impact: none', 'duration: 30m'];
	return checkTexts({
		'2026-03-14-a.md': withHead(status, head, `\nLead.\n\n${text}`),
		'2026-03-15-b.md': withHead('review', head, '\nLead.\n\n## Seen\n\n## `internal` Hidden\n\n### Deep\n'),
	})
		.filter(({ check }) => check === 'link-target')
		.map(({ place, message }) => `${place?.line}:${place?.column} ${said(message, 'en')}`);
}

test.each(['[x](2026-03-15-b.md#hidden)', '[x](2026-03-15-b.md#deep)', '[x](#own)\n\n## `internal` Own\n'])(
	'a link that everyone sees does not lead to an internal part: %j',
	(text) => {
		expect(linkFaults('review', text)).toEqual([expect.stringContaining('13:1 Unexpected link to `#')]);
	},
);

test.each([
	'[x](2026-03-15-b.md#seen) [y](2026-03-15-b.md)',
	'## `internal` Own\n\n[x](2026-03-15-b.md#hidden) [y](#own)\n',
	'[x](#other)\n\n## Other\n\n## `internal` Own\n',
])('what the public sees may be led to by everyone, what is internal from internal parts: %j', (text) => {
	expect(linkFaults('review', text)).toEqual([]);
});

test('a draft, which nobody sees yet, may lead anywhere', () => {
	expect(linkFaults('draft', '[x](2026-03-15-b.md#hidden)')).toEqual([]);
});

test('what everyone sees does not refer to a definition in an internal part', () => {
	const hidden = '\n\n## `internal` Own\n\n[^n]: Note\n\n[l]: https://example.com\n';
	expect(linkFaults('review', `A[^n] and [b][l] and [l].${hidden}`)).toEqual([
		expect.stringContaining('13:2 Unexpected definition of `[^n]` in an internal part'),
		expect.stringContaining('13:11 Unexpected definition of `[l]` in an internal part'),
		expect.stringContaining('13:22 Unexpected definition of `[l]` in an internal part'),
	]);
	expect(linkFaults('review', `${hidden}\nA[^n] and [b][l].\n`)).toEqual([]);
	expect(linkFaults('review', `A[^n]\n\n[^n]: Note\n\n## \`internal\` Own\n\nB[^n]\n`)).toEqual([]);
});

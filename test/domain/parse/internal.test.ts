import { expect, test } from 'vitest';
import { parseTexts, withHead } from '#test/check-text';

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

import { expect, test } from 'vitest';
import { applyEdits } from '#domain/apply-edits';
import { said } from '#locales/said';
import { checkTexts } from '#test/check-text';

const nfd = (text: string) => text.normalize('NFD');
const NAME = '2026-03-14-a.md';

function mend(text: string) {
	const found = checkTexts({ [NAME]: text }).filter(({ check }) => check === 'letters-composed');
	return {
		found,
		mended: applyEdits(
			text,
			found.map(({ edits }) => edits ?? []),
		),
	};
}

const written = (form: (text: string) => string, kept: string) => `---
title: "${form('결제 멈춤')}"
status: draft
date: 2026-03-14
roles: { dev: ${form('개발자')} }
---

${form('처음')}, ${form('café')}. \`${kept}\` [${form('링크')}](https://example.com/${kept})

> ${kept}

## ${form('원인')}

1. \`#${form('정책')}\` \`latent\` \`process\` ${form('정책')}이 없었다
2. \`#b\` \`trigger\` \`process\` \`behind:${form('정책')}\` x

\`\`\`sh
ls ${kept}
\`\`\`
`;

test('letters in parts become whole in the front matter, in prose and in chips; code, links and quotations stay', () => {
	const kept = nfd('결제.md');
	const { found, mended } = mend(written(nfd, kept));
	expect(found.map(({ severity, place, message }) => [severity, place?.line, said(message, 'en')])).toEqual([
		['note', 2, 'Unexpected letters in parts (NFD), such as `결제`, 10 in all, expected whole ones (NFC).'],
	]);
	expect(mended).toBe(written((text) => text, kept));
	expect(mend(mended).found).toEqual([]);
});

test.each(['결', '각', 'é', 'ệ', 'が'])('%s in parts is found without any other', (letter) => {
	const head = '---\ntitle: "x"\nstatus: draft\ndate: 2026-03-14\n---\n\n';
	expect(mend(`${head}${nfd(letter)}\n`).mended).toBe(`${head}${letter}\n`);
});

test.each([
	['a letter that Unicode has only in parts', '\u1112\u119e\u11ab, n\u0308, \u05d1\u05bc'],
	['a letter that only changes its kind', '\u212b \u2126 \uf900'],
	['whole letters', '결제 café'],
])('stays as it is: %s', (_, text) => {
	expect(mend(`---\ntitle: "x"\nstatus: draft\ndate: 2026-03-14\n---\n\n${text}\n`).found).toEqual([]);
});

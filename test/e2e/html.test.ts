import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { allPages, pageTypeNames, pageTypes } from './page-types.ts';
import { addressOf, site } from './sites.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// A style of writing, and the serialiser's: `<br>` and attributes without quotes are valid HTML.
		'void-style': 'off',
		'attr-quotes': 'off',
		'no-inline-style': ['error', { allowedProperties: [] }],
		// Live filters act as one types; there is nothing to submit.
		'wcag/h32': 'off',
		// Titles are the authors' own words.
		'long-title': 'off',
	},
});

test.each(allPages)('is valid HTML: %s', async (_name, name, path) => {
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	const html = readFileSync(join(site(name).folder, file), 'utf8');
	const { results } = await validator.validateString(html, file);
	expect(
		results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
		),
	).toEqual([]);
});

test.each(['english', 'korean'] as const)('every link and anchor leads somewhere: %s', async (name) => {
	const read = pageReader();
	const broken: string[] = [];
	for (const type of pageTypeNames) {
		const from = addressOf(name, pageTypes[type]);
		for (const link of linksOf((await read(from)) ?? '', from)) {
			const fault = await faultOf(link, read);
			if (fault) broken.push(`${from} → ${link.href}: ${fault}`);
		}
	}
	expect(broken).toEqual([]);
});

test('an address that does not exist answers with the site’s own page and 404', async () => {
	const response = await fetch(addressOf('korean', 'no/such/page/'));
	expect(response.status).toBe(404);
	expect(await response.text()).toContain(
		addressOf('korean', 'postmortems/').replace(/^https?:\/\/[^/]+/, ''),
	);
});

type ReadPage = (address: string) => Promise<string | undefined>;

/** Fetches each page once. */
function pageReader(): ReadPage {
	const pages = new Map<string, Promise<string | undefined>>();
	const load: ReadPage = async (address) => {
		const response = await fetch(address, { redirect: 'manual' });
		return response.ok ? response.text() : undefined;
	};
	return (address) => {
		const page = pages.get(address) ?? load(address);
		pages.set(address, page);
		return page;
	};
}

function linksOf(html: string, from: string): URL[] {
	const addresses = [...html.matchAll(/<a\s[^>]*?href=(?:"([^"]*)"|([^\s>]+))/g)].map(([, quoted, bare]) =>
		(quoted ?? bare ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#x26;', '&'),
	);
	const links = [...new Set(addresses)].map((address) => new URL(address, from));
	return links.filter(({ origin }) => origin === new URL(from).origin);
}

async function faultOf(link: URL, read: ReadPage): Promise<string | undefined> {
	const html = await read(`${link.origin}${link.pathname}`);
	if (html === undefined) return 'no such page';
	const anchor = decodeURIComponent(link.hash.slice(1));
	if (anchor === '') return undefined;
	const escaped = anchor.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return html.includes(`id="${escaped}"`) || html.includes(`id=${escaped}`) ? undefined : 'no such anchor';
}

import type { Postmortem } from '#domain/postmortem';
import { secretsIn } from '#domain/safety/secret-findings';
import type { FileCheck } from './check.ts';

export const secret: FileCheck = {
	id: 'secret',
	family: 'safety',
	severity: 'error',
	scope: 'file',
	examples: {
		good: { text: 'The job ran with `password: ********` until 16:05.\n' },
		bad: { text: 'The job ran with `password: qwer1234!` until 16:05.\n' },
	},
	run: ({ text, postmortem }) => secretsIn(text, escapedTexts(postmortem)),
};

function escapedTexts({ title, impact, roles, places }: Postmortem) {
	const texts = { title, ...(impact === undefined ? {} : { impact }), ...prefixKeys('roles.', roles) };
	return Object.entries(texts).flatMap(([path, value]) => {
		const range = places[path]?.value;
		return range ? [{ value, range }] : [];
	});
}

function prefixKeys(prefix: string, texts: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(texts).map(([key, text]) => [prefix + key, text]));
}

import { findSecrets } from '#domain/safety/find-secrets';
import { said } from '#locales/said';

/** Kind and value of every secret in a text, in order. */
export function foundValues(text: string): [kind: string, value: string][] {
	return findSecrets(text).map(({ name, range }) => [said(name, 'en'), text.slice(range.start, range.end)]);
}

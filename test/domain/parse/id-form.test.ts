import { expect, test } from 'vitest';
import { checkIdForm } from '#domain/parse/id-form';

test.each([
	'2026-03-14-checkout-outage',
	'2026-03-checkout-outage',
	'2026-01-01-a',
	'2026-12-31-z',
	'2026-03-14-404',
	'2026-03-14-결제-장애',
	'2026-03-14-हिन्दी',
])('%s is a name', (id) => {
	expect(checkIdForm(id)).toEqual([]);
});

test.each([
	'',
	'checkout-outage',
	'x2026-03-14-a',
	'02026-03-14-a',
	'202-03-14-a',
	'2026-3-14-a',
	'2026-003-14-a',
	'2026-00-14-a',
	'2026-13-14-a',
	'2026-03-00-a',
	'2026-03-32-a',
	'2026-00-a',
	'2026-13-a',
	'2026-aa-14-a',
	'2026-03-14-',
	'2026-03-14-a-',
	'2026-03-14--a',
	'2026-03-14-a--b',
	'2026-03-14-a b',
	'2026-03-14-a.b',
	'2026-03-14-a_b',
	'2026-03-14-a-!',
	'2026-03-14-A',
	'2026-03-14-Ärger',
	'2026-03-14-🔥',
	'2026-03-14-a\n',
	'2026-03-14-a\nb',
	'2026/03/14-a',
])('%j is no name', (id) => {
	expect(checkIdForm(id)).toMatchObject([{ check: 'id-form' }]);
});

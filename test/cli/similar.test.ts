import { afterEach, expect, test, vi } from 'vitest';
import { Misuse } from '#cli/misuse';
import { type SimilarOptions, similar } from '#cli/similar';

const FIXTURE = new URL('../fixtures/follow-through/', import.meta.url).pathname;
const printed: string[] = [];
vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
afterEach(() => {
	printed.length = 0;
});

async function ask(given: Partial<SimilarOptions>, input = ''): Promise<string> {
	const options = {
		root: FIXTURE,
		limit: 5,
		format: 'text',
		audience: 'public',
		today: '2026-11-22',
	} as const;
	expect(await similar({ ...options, text: '-', ...given }, async () => input)).toBe(0);
	return printed.join('');
}

test('a description finds what is like it, and what ended that', async () => {
	expect(await ask({ text: 'a thermostat in the kiosks overheats', limit: 1 })).toMatchInlineSnapshot(`
		"2026-05-05-kiosk-thermostat  The kiosk’s thermostat drifted (2026-05-05, sev4)
		  Both say: thermostat, kiosks
		  Mitigated  10:00  It was over, and everyone was told
		  Verified  #show-degrees  The shelf shows its temperature
		"
	`);
});

test('standard input is asked as it is, and answered as data', async () => {
	const { version, incidents } = JSON.parse(
		await ask({ format: 'json' }, 'ERROR: thermostat overheats\nkiosk restarted\n'),
	);
	expect(version).toBe(1);
	expect(incidents[0]).toMatchObject({
		id: expect.stringContaining('thermostat'),
		sharedWords: expect.arrayContaining(['thermostat']),
		whatEndedIt: expect.any(Array),
		whatWasDecided: expect.any(Array),
	});
});

test('nothing alike is said, with what to try', async () => {
	expect(await ask({ text: 'zebra' })).toBe(
		'No postmortem shares more than a word with it. Try `odap similar` with the message of the error, or the parts that fail.\n',
	);
});

test('what is internal is not told to the public', async () => {
	expect(await ask({ text: 'pomegranate quagga' })).not.toContain('pomegranate');
});

test('an empty text is refused', async () => {
	await expect(ask({}, ' \n')).rejects.toThrow(Misuse);
});

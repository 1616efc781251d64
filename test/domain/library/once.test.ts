import { expect, test, vi } from 'vitest';
import { joined, lazily } from '#domain/library/once';

test('each property is worked out when it is first read, once, even where nothing comes of it', () => {
	const makers = { list: vi.fn(() => [1]), nothing: vi.fn(() => undefined) };
	const made = lazily<{ readonly list: number[]; readonly nothing: undefined }>(makers);
	expect(Object.keys(made)).toEqual(['list', 'nothing']);
	expect(makers.list).not.toHaveBeenCalled();
	expect(made.list).toBe(made.list);
	expect([made.nothing, made.nothing]).toEqual([undefined, undefined]);
	expect(makers.list).toHaveBeenCalledOnce();
	expect(makers.nothing).toHaveBeenCalledOnce();
});

test('objects are joined without a look at what they hold, and the second wins', () => {
	const make = vi.fn(() => 'made');
	const both = joined(joined(lazily({ late: make }), { name: 'first', only: 1 }), { name: 'second' });
	expect(make).not.toHaveBeenCalled();
	expect(both).toEqual({ late: 'made', name: 'second', only: 1 });
});

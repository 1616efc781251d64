import { expect, test } from 'vitest';
import { markingFragment } from '#site/scripts/search/marking-fragment';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

test('each stretch of marked words is meant with the words beside it', () => {
	const excerpt = [plain('The '), marked('pool'), plain('-size was too '), marked('small'), plain('.')];
	expect(markingFragment('/a/#cause-1', excerpt)).toBe(':~:text=The-,pool%2Dsize,-was&text=too-,small');
});

test('words that stand together are one stretch, and a part of a word means the word', () => {
	const excerpt = [plain('… '), marked('중복'), plain(' '), marked('투표'), plain('를 막았다')];
	expect(markingFragment('/a/', excerpt)).toBe(
		`#:~:text=${encodeURIComponent('중복 투표를')},-${encodeURIComponent('막았다')}`,
	);
});

test('nothing marked needs nothing', () => {
	expect(markingFragment('/a/', [plain('Nothing here')])).toBe('');
	expect(markingFragment('/a/', [marked('—')])).toBe('');
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seededRandom } from './random.ts';
import { english, korean, type Words } from './words.ts';

const CATEGORIES = [
	'change-management',
	'configuration',
	'software-bug',
	'capacity',
	'dependency',
	'observability',
];
const SERVICES = Array.from({ length: 40 }, (_, index) => `service-${index + 1}`);
const KINDS = ['prevent', 'detect', 'mitigate', 'recover', 'respond'];
const TARGET_BYTES = 6_000;

/** Writes a knowledge base of generated postmortems: the same number gives the same bytes, everywhere. */
export function generateKnowledgeBase(folder: string, count: number): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'postmortems'), { recursive: true });
	writeFileSync(join(folder, 'kb.yaml'), 'title: "Benchmark"\nlanguage: en\ntimezone: Asia/Seoul\n');
	for (const { name, text } of generatePostmortems(count))
		writeFileSync(join(folder, 'postmortems', name), text);
}

/** Postmortems of about 6 KB, every second one in Korean. */
export function generatePostmortems(count: number): { name: string; text: string }[] {
	return Array.from({ length: count }, (_, index) => {
		const day = new Date(Date.UTC(2018, 0, 1 + (index % 2_900))).toISOString().slice(0, 10);
		const text = postmortem(day, index, seededRandom(index + 1));
		return { name: `${day}-generated-${String(index + 1).padStart(5, '0')}.md`, text };
	});
}

function postmortem(day: string, index: number, random: Random): string {
	const words = index % 2 === 0 ? english : korean;
	const causes = [0, 1, 2].map((at) => ({
		id: `cause-${at + 1}`,
		category: CATEGORIES[(index + at * 2) % CATEGORIES.length],
	}));
	const parts = [
		frontMatter(
			day,
			index,
			words,
			random,
			causes.map(({ category }) => category ?? ''),
		),
		paragraph(words, random, 3),
		`## ${words.sections.background}`,
		paragraph(words, random, 4),
		`## ${words.sections.timeline}`,
		timeline(words, random),
		`## ${words.sections.causes}`,
		causes.map((cause, at) => causeItem(cause.id, cause.category ?? '', at, words, random)).join('\n'),
		`## ${words.sections.countermeasures}`,
		[0, 1, 2, 3].map((at) => countermeasureItem(at, day, words, random)).join('\n'),
		`## ${words.sections.lessons}`,
		[0, 1, 2].map(() => `- ${sentence(words, random)}`).join('\n'),
	];
	return withFiller(parts, words, random);
}

function frontMatter(day: string, index: number, words: Words, random: Random, causes: string[]): string {
	return [
		'---',
		`title: "${random.pick(words.things)} ${random.pick(words.events)} (${index + 1})"`,
		'status: final',
		`date: ${day}`,
		`severity: sev${1 + (index % 4)}`,
		`causes: [${[...new Set(causes)].join(', ')}]`,
		`services: [${[...new Set([random.pick(SERVICES), random.pick(SERVICES)])].join(', ')}]`,
		`impact: "${random.pick(words.things)} ${random.pick(words.events)}"`,
		`language: ${words === korean ? 'ko' : 'en'}`,
		'---',
	].join('\n');
}

function timeline(words: Words, random: Random): string {
	const start = 9 * 60 + random.below(300);
	const clock = (minutes: number) =>
		`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
	const milestones = [
		'`introduced`',
		'`started`',
		'`noticed:alert`',
		'`acknowledged`',
		'`shared`',
		'`mitigated`',
		'`repaired`',
		'`resolved`',
	];
	return milestones
		.map(
			(milestone, at) =>
				`- ${clock(start + at * 11 + random.below(9))} ${milestone} ${sentence(words, random)}`,
		)
		.join('\n');
}

function causeItem(id: string, category: string, at: number, words: Words, random: Random): string {
	const kind = ['trigger', 'contributing', 'latent'][at];
	const detail = paragraph(words, random, 2);
	return `${at + 1}. \`#${id}\` \`${kind}\` \`${category}\` ${sentence(words, random)}\n\n   ${detail}\n`;
}

function countermeasureItem(at: number, day: string, words: Words, random: Random): string {
	const status =
		at === 0
			? `\`done:${day}\``
			: at === 1
				? `\`accepted\` \`owner:team-${1 + random.below(8)}\` \`due:2026-12-31\``
				: '`proposed`';
	const chips = `\`#measure-${at + 1}\` \`for:cause-${1 + (at % 3)}\` \`${random.pick(KINDS)}\` \`strong\` ${status}`;
	return `${at + 1}. ${chips} ${random.pick(words.actions)}\n\n   ${sentence(words, random)}\n`;
}

/** Adds background until the file has the size of a real one. */
function withFiller(parts: readonly string[], words: Words, random: Random): string {
	const filler: string[] = [];
	const size = () => Buffer.byteLength([...parts, ...filler].join('\n\n'));
	while (size() < TARGET_BYTES) filler.push(paragraph(words, random, 3));
	return `${[...parts.slice(0, 4), ...filler, ...parts.slice(4)].join('\n\n')}\n`;
}

function paragraph(words: Words, random: Random, sentences: number): string {
	return Array.from({ length: sentences }, () => sentence(words, random)).join(' ');
}

function sentence(words: Words, random: Random): string {
	return words.sentence(random.pick(words.things), random.pick(words.events), random.pick(words.reasons));
}

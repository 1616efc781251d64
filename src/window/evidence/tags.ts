import { matchesGlob } from 'node:path';
import { askGit } from '#store/git';

export interface Tag {
	readonly name: string;
	readonly commit: string;
	/** Seconds since 1970: of the tag itself where it is annotated, else of its commit. */
	readonly time: number;
	/** A mere name of its commit, without a time of its own. */
	readonly isLightweight: boolean;
	/** What stands before the version: the package in `a@1.2.0`, nothing in `v1.2.0`. */
	readonly family: string;
}

export async function listTags(repo: string): Promise<Tag[]> {
	const fields = ['refname:strip=2', 'objectname', '*objectname', 'creatordate:unix', 'objecttype'];
	const format = `--format=${fields.map((field) => `%(${field})`).join('%00')}`;
	const listed = (await askGit(repo, 'for-each-ref', format, 'refs/tags'))?.split('\n').filter(Boolean) ?? [];
	return listed.map((line) => {
		const [name = '', object = '', commit, time = '', type] = line.split('\0');
		return {
			name,
			commit: commit || object,
			time: Number(time),
			isLightweight: type === 'commit',
			family: familyOf(name),
		};
	});
}

/** A tag without a digit names no release, nor does one of a release to come, nor `v1` that moves with `v1.2.3`. */
export function releaseTags(tags: readonly Tag[]): Tag[] {
	const isToCome = tellToCome(tags);
	return tags.filter((tag) => isVersion(tag, tags) && !isToCome(tag));
}

/** The tags of releases to come. */
export function tagsToCome(tags: readonly Tag[]): Tag[] {
	const isToCome = tellToCome(tags);
	return tags.filter((tag) => isVersion(tag, tags) && isToCome(tag));
}

function isVersion({ name }: Tag, tags: readonly Tag[]): boolean {
	return /\d/.test(name) && !isMoving(name, tags);
}

/** By a word, or since the same number came later without what follows it here: `2.0b1` before `2.0` or `2.0.0`. */
function tellToCome(tags: readonly Tag[]): (tag: Tag) => boolean {
	const made = new Map(tags.map(({ name, time }) => [name, time]));
	return ({ name, time }) => {
		const number = /^(.*?\d+(?:\.\d+)*)[-._+~]?[a-z]+[-._]?\d*(?:\.\d+)*$/i.exec(name)?.[1];
		const plain = number === undefined ? [] : [number, `${number}.0`, `${number}.0.0`];
		return TO_COME.test(name) || plain.some((each) => (made.get(each) ?? time) > time);
	};
}

const TO_COME = /\d[-._]?(?:alpha|beta|rc|pre|preview|snapshot|nightly|canary|dev|next)(?![a-z])/i;

export function isMoving(name: string, tags: readonly Tag[]): boolean {
	const own = tags.find((tag) => tag.name === name);
	return tags.some((other) => other.commit === own?.commit && other.name.startsWith(`${name}.`));
}

function familyOf(name: string): string {
	const version = /(?:^|[@/_-])[vV]?(?=\d)/.exec(name);
	const before = version ? name.slice(0, version.index) : name.slice(0, name.search(/\d/));
	return before.replace(/[@/_-]?[vV]?$/, '');
}

/**
 * The tags that a pattern names (`a@*`), else those of the packages in which the change is and those of the whole
 * repository, else all.
 */
export function tagsOfPackage(
	tags: readonly Tag[],
	pattern: string | undefined,
	paths: readonly string[],
): readonly Tag[] {
	if (pattern !== undefined)
		return tags.filter(({ name }) =>
			matchesGlob(name.replaceAll('/', '\u0001'), pattern.replaceAll('/', '\u0001')),
		);
	const folders = new Set(paths.flatMap((path) => path.split('/').slice(0, -1)));
	const own = new Set(
		tags.flatMap(({ family }) => (folders.has(family.split('/').at(-1) ?? '') ? [family] : [])),
	);
	return own.size > 0 ? tags.filter(({ family }) => family === '' || own.has(family)) : tags;
}

import { text as readText } from 'node:stream/consumers';
import { incidentData, storyData } from '#data/incident-data';
import type { Audience } from '#domain/audience';
import { rankSimilar } from '#domain/library/rank-by-text';
import { phrase } from '#domain/text/phrase';
import { formatSimilar } from '#report/similar';
import { visibleJson } from '#report/visible';
import { BUILT_IN_SYNONYMS } from '#search/analysis/built-in-synonyms';
import { type ExitCode, exitCode } from './exit-code.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { readLibrary } from './read-library.ts';
import { paint, print } from './terminal.ts';

export interface SimilarOptions {
	readonly root: string;
	/** What is happening; `-` for what stands on standard input. */
	readonly text: string;
	readonly limit: number;
	readonly format: 'text' | 'json';
	readonly audience: Audience;
	readonly today?: string;
}

/** What of a text says what it is about: whole logs are cut. */
const LONGEST_TEXT = 8_000;

/** `odap similar`: the incidents that are like a description, an error, a paragraph from chat. */
export async function similar(
	options: SimilarOptions,
	input: () => Promise<string> = () => readText(process.stdin),
): Promise<ExitCode> {
	const asked = options.text === '-' ? await input() : options.text;
	if (asked.trim() === '') throw nothingAsked();
	const library = await readLibrary(await openFolder(options.root), options);
	const synonyms = [...BUILT_IN_SYNONYMS, ...library.knowledgeBase.synonyms];
	const text = asked.slice(0, LONGEST_TEXT);
	const matches = rankSimilar(library, library.postmortems, text, synonyms).slice(0, options.limit);
	if (options.format === 'text') print(formatSimilar(matches, library, paint));
	else {
		const incidents = matches.map(({ postmortem, terms }) => ({
			sharedWords: terms,
			...incidentData(postmortem, library),
			...storyData(postmortem, library),
		}));
		print(`${visibleJson({ version: 1, incidents }, 2)}\n`);
	}
	return exitCode.ok;
}

function nothingAsked(): Misuse {
	return new Misuse(phrase('similar.nothingAsked'));
}

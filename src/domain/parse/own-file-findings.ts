import type { Finding } from '#domain/findings/diagnostic';
import type { StyleFetch } from '#domain/safety/style-fetches';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { NamedFile } from './parse-look.ts';

/** `kb.yaml` names a file that is not there. */
export function absentFile({ name, range }: NamedFile, near: readonly string[]): Finding {
	const [only] = near;
	return {
		check: 'value-expected',
		range,
		message: phrase('ownFileFindings.absentFile', quoted(name)),
		fix:
			only === undefined
				? phrase('ownFileFindings.absentFileFix')
				: phrase('ownFileFindings.write', quoted(only)),
	};
}

/** Opened by itself, an SVG is a page: it may hold nothing but a picture. */
export function dangerousLogo({ name, range }: NamedFile, danger: Phrase): Finding {
	return {
		check: 'value-expected',
		range,
		message: phrase('ownFileFindings.dangerousLogo', danger, quoted(name)),
		fix: phrase('ownFileFindings.dangerousLogoFix'),
	};
}

export function unreadableLogo({ name, range }: NamedFile): Finding {
	const format = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
	return {
		check: 'value-expected',
		range,
		message: phrase('ownFileFindings.unreadableLogo', quoted(name), quoted(format)),
		fix: phrase('ownFileFindings.unreadableLogoFix'),
	};
}

/** Placed in the style sheet itself. */
export function fetchingStyle({ source, range }: StyleFetch): Finding {
	return {
		check: 'value-expected',
		range,
		message: phrase('ownFileFindings.fetchingStyle', quoted(source)),
		fix: phrase('ownFileFindings.fetchingStyleFix'),
	};
}

import type { SiteFault } from '#build/verify/site-fault';
import type { Language } from '#domain/text/localised';
import { phrase } from '#domain/text/phrase';
import { BOOKS } from '#locales/books';
import { said } from '#locales/said';
import { visible } from '#report/visible';
import { type ExitCode, exitCode } from './exit-code.ts';
import { complain } from './terminal.ts';

/** Says why a site that was built is not published: each fault once, with the first file that has it. */
export function refuseSite(faults: readonly SiteFault[], language: Language): ExitCode {
	for (const group of Map.groupBy(faults, ({ message }) => said(message, language)).values()) {
		const [first, ...others] = group;
		if (first !== undefined)
			complain(visible(`${first.path}: ${said(first.message, language)}${more(others.length, language)}`));
	}
	complain(said(phrase('refuseSite.refuseSite'), language));
	return exitCode.errors;
}

function more(count: number, language: Language): string {
	if (count === 0) return '';
	return BOOKS[language].cli.moreFiles(count);
}

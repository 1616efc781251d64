import type { SiteFault } from '#build/verify/site-fault';
import { inLanguage, type Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import { visible } from '#report/visible';
import { type ExitCode, exitCode } from './exit-code.ts';
import { complain } from './terminal.ts';

/** Says why a site that was built is not published: each fault once, with the first file that has it. */
export function refuseSite(faults: readonly SiteFault[], language: Language): ExitCode {
	for (const group of Map.groupBy(faults, ({ message }) => message.en).values()) {
		const [first, ...others] = group;
		if (first !== undefined)
			complain(
				visible(`${first.path}: ${inLanguage(first.message, language)}${more(others.length, language)}`),
			);
	}
	complain(
		inLanguage(
			{
				en: 'Nothing was published; the last site stays.',
				ko: '공개하지 않았고 지난 사이트가 그대로 있습니다.',
			},
			language,
		),
	);
	return exitCode.errors;
}

function more(count: number, language: Language): string {
	if (count === 0) return '';
	return BOOKS[language].cli.moreFiles(count);
}

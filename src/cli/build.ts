import { resolve } from 'node:path';
import { buildSite, type SiteOptions } from '#build/build-site';
import { foreignFolder, outputFolder } from '#build/output-folder';
import type { CardPrinter, CardScript } from '#domain/library/hand-over';
import type { Language, Text } from '#domain/text/localised';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { countsLine } from './build-counts.ts';
import { configFolder } from './config-folder.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { Misuse } from './misuse.ts';
import { openFolder } from './open-folder.ts';
import { printErrors, printWarnings } from './print-report.ts';
import { refuseSite } from './refuse-site.ts';
import { complain, say } from './terminal.ts';
import { openState } from './writable-state.ts';

export interface BuildOptions extends SiteOptions {
	readonly root: string;
	readonly out?: string;
}

/** `odap build`: check everything, make the site beside the old one, verify it, and only then put it in place. */
export async function build(options: BuildOptions): Promise<ExitCode> {
	const found = await openFolder(options.root);
	const target = targetOf(found, options);
	const config = configFolder(found, options);
	const { folder, release } = await openState(found);
	try {
		return await buildInto(folder, target, { ...options, config });
	} finally {
		await release();
	}
}

/** Builds, and says what became of it. */
async function buildInto(
	folder: KnowledgeBaseFolder,
	target: string,
	options: BuildOptions,
): Promise<ExitCode> {
	const outcome = await buildSite(folder, target, options, printErrors);
	const { language } = outcome;
	if (outcome.kind === 'refused') return refuseSite(outcome.faults, language);
	if (outcome.kind === 'errors') {
		complain(countsLine(outcome.counts, language, { written: false }));
		return exitCode.errors;
	}
	if (outcome.kind === 'unchanged') printWarnings(outcome.warnings, language);
	say(countsLine(outcome.counts, language, { written: true }));
	say(target);
	const missing = outcome.kind === 'built' ? outcome.cards?.unwritten() : undefined;
	if (missing && missing.texts > 0) complain(missingFonts(missing, language));
	return exitCode.ok;
}

function targetOf(folder: KnowledgeBaseFolder, { out }: BuildOptions): string {
	const target = out === undefined ? folder.dist : resolve(out);
	const foreign = foreignFolder(outputFolder(target));
	if (foreign === undefined) return target;
	throw new Misuse({
		en: `Unexpected content in \`${foreign}\`, expected an empty folder or a site that odap built. Name another folder with \`--out\`.`,
		ko: `\`${foreign}\`에 odap이 만들지 않은 것이 있습니다. 빈 폴더나 odap이 만든 사이트여야 합니다. \`--out\`으로 다른 폴더를 지정하세요.`,
	});
}

const FONTS = {
	latin: { en: 'Latin letters', ko: '라틴 문자' },
	hangul: { en: 'Hangul', ko: '한글' },
	han: { en: 'Chinese or Japanese letters', ko: '한자나 가나' },
	other: { en: 'letters of another script', ko: '다른 문자' },
} as const satisfies Record<CardScript, Text>;

/** Said once a build: what a picture would show for such a letter is a box. */
function missingFonts({ texts, scripts }: ReturnType<CardPrinter['unwritten']>, language: Language): string {
	const names = scripts.map((script) => FONTS[script][language]).join(', ');
	const text = {
		en: `Cards were left out for ${texts} ${texts === 1 ? 'postmortem' : 'postmortems'}: this machine has no font with ${names}. Install one, for example \`apt-get install fonts-noto-cjk fonts-noto-core\`, and build again.`,
		ko: `포스트모템 ${texts}개의 카드를 만들지 못했습니다. 이 컴퓨터에 ${names} 글꼴이 없습니다. \`apt-get install fonts-noto-cjk fonts-noto-core\`처럼 글꼴을 설치하고 다시 빌드하세요.`,
	};
	return text[language];
}

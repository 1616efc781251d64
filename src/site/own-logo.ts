import { readLibrary } from './library.ts';
import { ownFile } from './own-assets.ts';
import { urls } from './url.ts';

/** How the team's logo stands on a page. */
interface ShownLogo {
	readonly source: string;
	readonly width: number;
	readonly height: number;
	/** A wide logo spells the name and stands in its place; one about as wide as high is a sign before it. */
	readonly spellsName: boolean;
}

/** The team's logo, where it has one. */
export function ownLogo(): ShownLogo | undefined {
	const { logo } = readLibrary().look;
	const file = ownFile('logo');
	if (logo === undefined || file === undefined) return undefined;
	const { width, height } = logo;
	return { source: urls.file(file), width, height, spellsName: width > 1.6 * height };
}

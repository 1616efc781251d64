import type { PublishedImage, SiteLibrary } from '#domain/library/hand-over';
import { readLibrary } from './library.ts';

/** The images of published postmortems, where the command has prepared any. */
export function readImages(): readonly PublishedImage[] {
	const { images = [] } = readLibrary() as Partial<SiteLibrary>;
	return images;
}

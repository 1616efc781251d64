import type { SiteFault } from '#build/verify/site-fault';
import type { SiteLibrary } from '#domain/library/hand-over';
import { phrase } from '#domain/text/phrase';
import { errorPath } from '#store/error-code';

/** Unpacks every image before a page shows it: one that is cut short begins like a whole one. One by one, for the memory. */
export async function brokenImages(images: SiteLibrary['images']): Promise<SiteFault[]> {
	const faults: SiteFault[] = [];
	for (const { postmortem, file, read } of images) {
		try {
			await read();
		} catch (error) {
			// What the system refuses is no fault of the image.
			if (errorPath(error) !== undefined) throw error;
			faults.push(brokenImage(`postmortems/${postmortem}/${file}`));
		}
	}
	return faults;
}

function brokenImage(path: string): SiteFault {
	const message = phrase('brokenImages.brokenImage', path);
	return { path, message };
}

import type { SiteFault } from '#build/verify/site-fault';
import type { SiteLibrary } from '#domain/library/hand-over';
import { korean } from '#domain/text/particle';
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
	const message = {
		en: `Unexpected end or damage of the image \`${path}\`, expected a whole one. Export it again.`,
		ko: korean`이미지 \`${path}\`이(가) 중간에 끊겼거나 손상되었습니다. 다시 내보내세요.`,
	};
	return { path, message };
}

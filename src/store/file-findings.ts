import type { Finding } from '#domain/findings/diagnostic';
import type { NamedValue } from '#domain/safety/names';
import { phrase } from '#domain/text/phrase';

/** The largest file that is read: real ones reach 106 KB. */
export const LARGEST_FILE_BYTES = 256 * 1024;
export const LARGEST_IMAGE_BYTES = 10 * 1024 * 1024;

export function wrongExtension(name: string): Finding {
	return {
		check: 'file-unexpected',
		message: phrase('fileFindings.wrongExtension', name),
		fix: phrase('fileFindings.wrongExtensionFix'),
	};
}

/** Never quotes the value. */
export function valueInName({ check, name }: NamedValue): Finding {
	return {
		check,
		message: phrase('fileFindings.valueInName', name),
		fix: check === 'secret' ? phrase('fileFindings.valueInNameFix') : phrase('fileFindings.renameFileRole'),
	};
}

export function symbolicLink(): Finding {
	return {
		check: 'file-unexpected',
		message: phrase('fileFindings.symbolicLink'),
		fix: phrase('fileFindings.symbolicLinkFix'),
	};
}

export function specialFile(): Finding {
	return {
		check: 'file-unexpected',
		message: phrase('fileFindings.specialFile'),
		fix: phrase('fileFindings.specialFileFix'),
	};
}

export function folderWithoutIndex(): Finding {
	return {
		check: 'file-unexpected',
		message: phrase('fileFindings.folderWithoutIndex'),
		fix: phrase('fileFindings.folderWithoutIndexFix'),
	};
}

export function strayCompanion(name: string): Finding {
	return {
		check: 'file-unexpected',
		message: phrase('fileFindings.strayCompanion', name),
		fix: phrase('fileFindings.strayCompanionFix'),
	};
}

export function unreadableImage(format: string): Finding {
	return {
		check: 'file-unreadable',
		message: phrase('fileFindings.unreadableImage', format),
		fix: phrase('fileFindings.unreadableImageFix'),
	};
}

export function unreadableFile(code: string): Finding {
	return {
		check: 'file-unreadable',
		message: phrase('fileFindings.unreadableFile', code),
		fix: code === 'ENOENT' ? NAME_FIX : PERMISSION_FIX,
	};
}

const PERMISSION_FIX = phrase('fileFindings.permissionFix');

/** A name that was listed and cannot be found is not what it seems: bytes that are no UTF-8. */
const NAME_FIX = phrase('fileFindings.nameFix');

export function tooLarge(bytes: number, limit: number): Finding {
	const [size, most] = [Math.ceil(bytes / 1024), limit / 1024];
	return {
		check: 'file-size',
		message: phrase('fileFindings.tooLarge', size, most),
		fix: phrase('fileFindings.tooLargeFix'),
	};
}

export function tooManyPixels(pixels: number, limit: number): Finding {
	const [size, most] = [Math.ceil(pixels / 1e6), limit / 1e6];
	return {
		check: 'file-size',
		message: phrase('fileFindings.tooManyPixels', size, most),
		fix: phrase('fileFindings.tooManyPixelsFix'),
	};
}

export function overTheLimit(reason: 'time' | 'memory' | 'crash'): Finding {
	const what = {
		time: phrase('fileFindings.time'),
		memory: phrase('fileFindings.memory'),
		crash: phrase('fileFindings.crash'),
	}[reason];
	return {
		check: 'file-limit',
		message: phrase('fileFindings.overTheLimit', what),
		fix: phrase('fileFindings.overTheLimitFix'),
	};
}

/** `alike`: the two names differ only in their Unicode form, so that they look the same. */
export function duplicateId(path: string, other: string, alike: boolean): Finding {
	const how = alike ? phrase('fileFindings.otherForm') : phrase('fileFindings.sameForm');
	return {
		check: 'id-unique',
		message: phrase('fileFindings.duplicateId', other, how, path),
		fix: phrase('fileFindings.duplicateIdFix'),
		related: [{ path: other, message: phrase('fileFindings.otherFile') }],
	};
}

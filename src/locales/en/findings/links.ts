export const imageChecks = {
	message: (url: string) => `Unexpected format of the image ${url}, expected png, jpg, gif, webp or avif.`,
	fix: 'Export it as PNG or WebP.',
	imageFileBeside: (url: string) => `Unexpected image ${url}, expected a file beside \`index.md\`.`,
	putFileInto: 'Put the file into the folder, or mend its name.',
	makeFolderMove: (postmortem: string) => `Make a folder \`${postmortem}/\`, move this file into it as \`index.md\`, and put the image beside it.`,
	imageFromAnother: (url: string) => `Unexpected image from another site, ${url}, expected a file beside \`index.md\`.`,
	saveImageInto: 'Save the image into the folder of the postmortem, or write it as a link.',
	imageWithoutText: (url: string) => `Unexpected image ${url} without a text, expected one that says what it shows.`,
	writeBetweenBrackets: 'Write between the brackets what a reader learns from the image.',
};

export const addressFindings = {
	hangulBehind: (address: string) => `Unexpected Hangul right behind the address ${address}, expected its end to be marked: Git hosts read what follows as a part of it.`,
	hangulBehindFix: (form: string) => `Write ${form}.`,
	writeLinkHttps: (form: string) => `Write it as a link: ${form}.`,
	withBlanks: (address: string, isImage: boolean) => `Unexpected blank in the address ${address}, expected angle brackets around it: as it is, ${isImage ? 'the picture is not shown' : 'it is no link'}.`,
	withBlanksFix: (right: string) => `Write ${right}, or \`%20\` for each blank.`,
};

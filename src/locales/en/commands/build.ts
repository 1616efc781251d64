export const findLeaks = {
	leak: (source: string) => `Unexpected text of a draft or of an internal part, from \`${source}\`, expected only what is published. Where other words say the same by chance, reword it there.`,
};

export const verifySite = {
	checkPages: 'Unexpected absence, expected a page.',
	pageNoPublished: 'Unexpected page of no published postmortem.',
	pageWithoutOne: 'Unexpected page without its one heading.',
	resourceFault: (address: string) => `Unexpected request to another origin, \`${address}\`.`,
	broken: (address: string) => `Unexpected link \`${address}\`, which leads nowhere.`,
};

export const brokenImages = {
	brokenImage: (path: string) => `Unexpected end or damage of the image \`${path}\`, expected a whole one. Export it again.`,
};

export const refuseSite = {
	refuseSite: 'Nothing was published; a site that was built before stays as it is.',
};

export const buildCommand = {
	targetOf: (foreign: string) => `Unexpected content in \`${foreign}\`, expected an empty folder or a site that odap built. Name another folder with \`--out\`.`,
	latin: 'Latin letters',
	hangul: 'Hangul',
	han: 'Chinese or Japanese letters',
	other: 'letters of another script',
	missingFonts: (texts: number, names: string) => `Cards were left out for ${texts} ${texts === 1 ? 'postmortem' : 'postmortems'}: this machine has no font with ${names}. Install one, for example \`apt-get install fonts-noto-cjk fonts-noto-core\`, and build again.`,
};

export const guardRequests = {
	guardRequests: 'Only GET and HEAD are answered here.',
	addressNamesHost: 'The address names a host that is not this server. Open the address that odap printed, or start it with `--host NAME`.',
	requestTargetPath: 'Unexpected request target, expected a path that begins with `/`.',
};

export const listen = {
	portInUse: (port: number) => `Port ${port} is in use. Name another with \`--port\`, or stop what listens there.`,
};

export const dev = {
	dev: 'Serving while you write (Ctrl C ends):',
	noErrors: 'No errors any more.',
	restart: '`base` in kb.yaml has changed. Start `odap dev` again.',
};

export const exportCommand = {
	contentNewEmpty: (target: string) => `Unexpected content in \`${target}\`, expected a new or an empty folder: what an older export left would stay published. Delete it, or name another folder with \`--out\`.`,
};

export const preview = {
	preview: (site: string) => `Serving ${site} (Ctrl C ends):`,
	notBuilt: (join: string) => `Unexpected absence of \`${join}\`, expected a built site. Run \`odap build\` first.`,
};

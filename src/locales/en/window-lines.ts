/** Lines that `odap window` writes into a timeline. */
export const windowLines = {
	live: (name: string) => `The change went live with ${name}`,
	gone: (name: string) => `The change was taken back with ${name}`,
	notBefore: '(not before)',
};

declare module 'virtual:astro:manifest' {
	/** What Astro compiled: its routes, and where their files are. */
	export const manifest: import('astro').SSRManifest;
}

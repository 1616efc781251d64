/** In this repository, templates that were edited are compiled before they are used. A package brings them along. */
export async function refreshTemplates(): Promise<void> {
	const { compileTemplates } = await import('#build/compile/templates');
	await compileTemplates();
}

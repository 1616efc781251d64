/** True for the name of a file that Git hosts show below a folder: no postmortem. `README.ko.md` is one. */
export function isReadme(name: string): boolean {
	return /^readme(?:[._-][a-z]{2}(?:-[a-z]{2})?)?(?:\.(?:md|markdown|mdown|rst|txt|adoc))?$/i.test(name);
}

/** An issue of a GitHub or GitLab project or of Jira, by the shape of its address; pull requests are none. */
export function isIssueAddress(address: string): boolean {
	const url = URL.parse(address);
	if (url === null || !/^https?:$/.test(url.protocol)) return false;
	return (
		/^\/[^/]+\/[^/]+\/issues\/\d+\/?$/.test(url.pathname) ||
		/\/-\/(?:issues|work_items)\/\d+\/?$/.test(url.pathname) ||
		/\/browse\/[A-Z][A-Z0-9_]+-\d+\/?$/.test(url.pathname)
	);
}

/** What stands behind an address of a project, whatever follows `?` or `#`; undefined where it is none of it. */
export function pathBehind(project: string, address: string): string | undefined {
	const [own, other] = [URL.parse(project), URL.parse(address)];
	if (own === null || other === null || own.origin !== other.origin) return undefined;
	const [folder, path] = [own.pathname.replace(/\/+$/, ''), other.pathname];
	const isBelow = path.toLowerCase().startsWith(`${folder.toLowerCase()}/`);
	return isBelow ? path.slice(folder.length).replace(/\/+$/, '') : undefined;
}

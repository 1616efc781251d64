/**
 * Where the Git host shows a file of the commit that CI is at work on, as CI's environment tells: GitHub's or GitLab's.
 * Undefined anywhere else.
 */
export function sourceAddress(
	environment: Readonly<Record<string, string | undefined>>,
): ((path: string, line?: number) => string) | undefined {
	const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = environment;
	if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA) {
		return addressUnder(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}`);
	}
	if (CI_PROJECT_URL && CI_COMMIT_SHA) return addressUnder(`${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}`);
	return undefined;
}

function addressUnder(folder: string) {
	return (path: string, line?: number): string => {
		const address = `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
		// A rendered Markdown file has no lines.
		return line === undefined ? address : `${address}?plain=1#L${line}`;
	};
}

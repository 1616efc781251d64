/** The web address of a Git remote, without whatever lets someone in; undefined where it names no host. */
export function repositoryAddress(remote: string): string | undefined {
	const text = remote.trim();
	const copied = /^(?:[^@/\s]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?(.+)$/.exec(text);
	const address = URL.parse(copied ? `https://${copied[1]}/${copied[2]}` : text);
	if (!address || !/^(?:https?|ssh|git):$/.test(address.protocol) || !address.hostname) return undefined;
	const isWeb = /^https?:$/.test(address.protocol);
	const origin = isWeb ? address.origin : `https://${address.hostname}`;
	return `${origin}${address.pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}

import { isRoleMailbox } from './role-mailboxes.ts';

/** Domains that belong to nobody (RFC 2606, RFC 6761), and what looks like a mailbox and is none. */
const RESERVED_DOMAIN =
	/(?:^|\.)(?:example(?:\.(?:com|net|org|edu|co\.kr))?|test|invalid|localhost|local|internal)$/i;
/** Of a list, or of what documentation writes for a domain of the reader's. */
const SHARED_DOMAIN =
	/^lists?\.|(?:^|\.)(?:freelists\.org|googlegroups\.com|groups\.io|lists\.[\w.-]{3,60})$|^(?:your|my)?-?(?:domain|company|organi[sz]ation|org|website|mail-?server)\.[a-z]{2,4}$|^[a-z]\.[a-z]{2,3}$/;
const FILE_NAME =
	/\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|[cm]?[jt]sx?|json|md|html?|ya?ml|txt|log|sh|py|rb|go|rs|java|kt|zip|gz)$/i;

/**
 * True for a mailbox that may stand in a postmortem: on the list, at a domain on the list or below one, at a domain
 * that belongs to nobody, of a role or a program, or no mailbox at all (`git@github.com`, `icon@2x.png`).
 */
export function isAllowedMailbox(local: string, domain: string, allowed: readonly string[]): boolean {
	const host = domain.toLowerCase();
	const mailbox = `${local}@${domain}`.toLowerCase();
	return (
		local === 'git' ||
		RESERVED_DOMAIN.test(host) ||
		FILE_NAME.test(host) ||
		SHARED_DOMAIN.test(host) ||
		isRoleMailbox(local, host) ||
		allowed.some((entry) => matches(entry.toLowerCase().replace(/^@/, ''), mailbox, host))
	);
}

function matches(entry: string, mailbox: string, host: string): boolean {
	return entry.includes('@') ? entry === mailbox : host === entry || host.endsWith(`.${entry}`);
}

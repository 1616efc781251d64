/**
 * Names of mailboxes of roles and of programs, which several persons or none read. Those of RFC 2142, users that systems
 * and clouds come with, and words of teams.
 */
const ROLE_WORDS = new Set(
	`abuse accessibility accounting accounts admin administrator admins alert alerts analytics announce api app apps app audit auth
	automation azureuser backup backups batch billing board booking bot bots bounce bounces build builds business campaign career
	careers cert ci cloud coc community compliance conduct contact contactus core cron crawler cs csirt customer customers cx daemon
	dashboard data db dba debian demo deploy deployer deployment desk dev devel developer developers devops devrel digest dispatch
	dns do docs domain donotreply dpo ec2 editor email emergency engineering enquiries enquiry error errors escalation event events
	feedback finance fleet forum fraud frontend backend mobile ftp git github gitlab gerrit group grafana health hello help helpdesk hostmaster hr hub
	incident incidents info infosec infra infrastructure inquiries inquiry integration internal invoice invoices it jenkins jira job
	jobs kernel legal license licensing list lists log logs mail mailer mailman maintainer maintainers maintenance management
	marketing media members metrics monitor monitoring mysql network news newsletter nginx no nobody noc noreply notification
	notifications notify office on oncall open opencode openings operations operator operators ops order orders oss ot outreach
	owner owners page pager pagerduty partner partners payment payments payroll people pi pipeline platform policy post postgres
	postmaster pr press privacy product project prod production psirt public purchasing qa queue recruit recruiting recruitment
	refund registry release releases renovate reply report reports request research robot root sales sandbox sec secops secure
	security sender sentry server service services shop siem soc source sponsor sponsors sre staff staging statement status store subscribe
	subscriptions success support survey svc sysadmin system systems talent team teams tech techsupport telemetry test tester
	testing ticket tickets tls tools training trust ubuntu unsubscribe update updates uptime user users vagrant vendor verify voc
	vulnerability web webadmin webmaster web-master welcome worker www youremail`.split(/\s+/),
);

/** What examples write where a name would stand. */
const NOBODY = new Set(
	`abc address bar baz doe email example first firstname foo jane janedoe johndoe john last lastname login me my myname name
	sample someone somebody someuser surname user username xyz you your yourname`.split(/\s+/),
);

/** Below these, mailboxes are of commits, programs and machines. */
const PROGRAM_DOMAIN =
	/(?:^|\.)(?:noreply\.[\w.-]{3,60}|gserviceaccount\.com|compute(?:-1)?\.amazonaws\.com|compute\.internal|amazonses\.com|cloudapp\.azure\.com|notifications?\.[\w-]{2,40}\.com|bounces?\.[\w-]{2,40}\.com)$/;

/** True for a mailbox that is read by no single person, as its name or its domain says. */
export function isRoleMailbox(local: string, host: string): boolean {
	if (PROGRAM_DOMAIN.test(host)) return true;
	const words = local
		.toLowerCase()
		.split(/[^a-z가-힣]+/u)
		.filter((word) => word !== '');
	if (words.length === 0) return false;
	if (/[._-](?:sig|dev|devel|users?|discuss|announce|list|commits|talk)$/i.test(local)) return true;
	if (words.every((word) => NOBODY.has(word)))
		return words.length > 1 || !/^(?:jane|john)$/.test(words[0] ?? '');
	const isProgram = /(?:^|[._+-])(?:bot|svc|service|noreply|robot|daemon|serviceaccount)(?:$|[._+\d-])/i.test(
		local,
	);
	return isProgram || /^(?:no-?reply|do-?not-?reply|svc|bot-)/i.test(local) || words.every(isRoleWord);
}

/** A word of a role, also where two are run together: `devteam`, `supportdesk`. */
export function isRoleWord(word: string): boolean {
	if (ROLE_WORDS.has(word)) return true;
	for (let at = 2; at <= word.length - 2; at += 1)
		if (ROLE_WORDS.has(word.slice(0, at)) && ROLE_WORDS.has(word.slice(at))) return true;
	return false;
}

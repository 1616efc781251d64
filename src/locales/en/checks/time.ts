export const time = {
	'date-of-start': {
		summary: '`date` is the day on which harm started, else the day it was first noticed.',
		why: 'Lists, quarters and "came back" are all counted from `date`. Where the fault came in a day earlier, that item carries its own date.',
	},
	'duration-claim': {
		summary: 'A claimed duration agrees with the exposure that the timeline gives.',
		why: 'Typed durations rot: in one public log, 12 of 26 typed times to resolve contradict their own timestamps. The claim may be a quotation that its author cannot mend, so this is a warning, which `allow` turns into a note with the reason.',
	},
	'episodes-far-apart': {
		summary: 'More than a day between two outages may be two incidents.',
		why: 'A flare-up of the same incident belongs in one file, and its outages add up. After a quiet day it is often a new incident with the same cause: a file of its own, `related` as `recurrence-of`, makes the return visible everywhere.',
	},
	'milestone-expected': {
		summary: 'A timeline has the milestones that its severity calls for.',
		why: 'Exposure needs `started` and `mitigated`: without them the incident counts as unknown everywhere, which is a warning. When it was `noticed`, when it was `shared` after someone in the team noticed, and in a major one when those affected were `informed`, are asked as a note. Where no harm is known of, `introduced` and `repaired` stand in. Severities that `kb.yaml` marks as brief are not asked.',
	},
	'published-before-end': {
		summary: 'A postmortem is not published before the last thing it tells of.',
		why: 'What was shared before the end of its own timeline was either dated wrongly or added to later. Both are worth a line. Days and ranges are compared by what is possible: published on the day of the last event is fine.',
	},
	'tilde-strikes': {
		summary: 'Two single tildes in one paragraph strike out what is between them on GitHub.',
		why: 'Here `~` means about, and Korean writes ranges with it. GitHub takes a pair of single tildes for strikethrough, so that reviewers would see half a sentence crossed out. `\\~` looks the same everywhere.',
	},
	'time-implausible': {
		summary: 'Times are plausible: no year off by one, nothing in the future, nothing that ends before it begins.',
		why: 'In January people go on writing last year. Typed values of public logs hold wrong years, wrong months and one value used for two incidents. What cannot be is worth a second look, even where the grammar has no objection.',
	},
	'time-format': {
		summary: 'A time is written so that it can be read in one way only.',
		why: '`4:19` may be at night or in the afternoon, `12:00 AM` is read both ways, and `24:01` is on no clock. Where a value has two readings or none, only a person can tell which was meant, so nothing is guessed.',
	},
	'time-missing': {
		summary: 'Every item of a timeline says when it was, be it `later` or `unknown`.',
		why: 'An item without a time stands in no order, and its milestones count for nothing. `later` and `unknown` say openly what nobody knows; what explains another item belongs below it.',
	},
	'time-spelling': {
		summary: 'A time is written in one spelling; `--fix` turns the others into it.',
		why: '`16시 5분`, `4:05pm`, `**16:05**` and `10~20분 뒤` leave no doubt about what they say. One spelling keeps every timeline comparable, and these are rewritten without asking.',
	},
	'time-range-meaning': {
		summary: 'A range is either two items or one uncertain moment.',
		why: '`16:05-16:25` may say that something lasted so long, or that it happened once in between. Of real ranges nearly all mean the first, and `..` says the second: guessing would turn certainty into doubt or the other way round.',
	},
	'time-crosses-midnight': {
		summary: 'Below an item of the evening, a time of the morning carries its date.',
		why: 'A bare time is on the day of the item above. One that lies more than twelve hours before it has almost certainly crossed midnight, and without its date every figure would be wrong by a day.',
	},
	'local-time-ambiguous': {
		summary: 'A local time that the change of the clocks repeats or skips carries its offset.',
		why: 'In the night in which clocks are set back, 01:30 comes twice; in the night in which they are set forward, 02:30 never comes. Only the offset tells which instant was meant.',
	},
	'date-format': {
		summary: 'Dates of the front matter are real days, written `2017-09-04`, `~2017-09-04` or `2017-09`.',
		why: 'Everything is sorted and counted by date. `~` says a day known to within three days either way; a month alone says that the day is not known.',
	},
	'duration-format': {
		summary: 'A duration is written `48m`, `30m..40m`, `~2h` or `1h30m`.',
		why: 'It is compared with what the timeline gives, so it has to say its unit and how certain it is. `~` means a fifth more or less.',
	},
	'timeline-order': {
		summary: 'A timeline runs from early to late.',
		why: 'An item that lies before the one above it is usually a slip of the keyboard or a day that nobody wrote. A warning only: the times may be right and the list in another order on purpose. Milestones may come in any order, and about one incident in five recovers before anyone mitigates it.',
	},
};

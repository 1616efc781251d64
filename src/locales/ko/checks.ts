import type { checks as english } from '#locales/en/checks';
import { file } from './checks/file.ts';
import { followUp } from './checks/follow-up.ts';
import { frontMatter } from './checks/front-matter.ts';
import { links } from './checks/links.ts';
import { lists } from './checks/lists.ts';
import { references } from './checks/references.ts';
import { safety } from './checks/safety.ts';
import { time } from './checks/time.ts';
import { vocabulary } from './checks/vocabulary.ts';
import { wording } from './checks/wording.ts';

/** What is said of each check on its page, by its id. */
export const checks: typeof english = {
	...file,
	...followUp,
	...frontMatter,
	...links,
	...lists,
	...references,
	...safety,
	...time,
	...vocabulary,
	...wording,
};

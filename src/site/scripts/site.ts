import { followContents } from './contents.ts';
import { offerCopies } from './copy.ts';
import { dismissExplained } from './explained.ts';
import { enableFilters } from './filters.ts';
import { offerKeys } from './keys.ts';
import { enableSorting } from './sorting.ts';
import { enableThemeToggle } from './theme-toggle.ts';
import { joinTimeline } from './timeline.ts';

enableThemeToggle();
enableSorting();
enableFilters();
offerCopies();
followContents();
offerKeys();
dismissExplained();
joinTimeline();

import { followContents } from './contents.ts';
import { offerCopies } from './copy.ts';
import { dismissExplained } from './explained.ts';
import { offerKeys } from './keys.ts';
import { enableFilters } from './list/filters.ts';
import { enableSorting } from './list/sorting.ts';
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

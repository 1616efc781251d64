import { followContents } from './contents.ts';
import { offerCopies } from './copy.ts';
import { enableFilters } from './filters.ts';
import { enableSorting } from './sorting.ts';
import { enableThemeToggle } from './theme-toggle.ts';
import { joinTimeline } from './timeline.ts';

enableThemeToggle();
enableSorting();
enableFilters();
offerCopies();
followContents();
joinTimeline();

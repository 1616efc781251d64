import { followContents } from './contents.ts';
import { offerCopies } from './copy.ts';
import { explainTerms } from './explained.ts';
import { enableThemeToggle } from './theme-toggle.ts';
import { joinTimeline } from './timeline.ts';

enableThemeToggle();
offerCopies();
followContents();
explainTerms();
joinTimeline();

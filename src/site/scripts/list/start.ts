import { enableFilters } from './filters.ts';
import { enableSorting } from './sorting.ts';

// On the pages that have a list.
enableSorting();
enableFilters();

import type { Options } from 'remark-rehype';

type Handler = NonNullable<NonNullable<Options['handlers']>['text']>;

/** What remark-rehype hands to a handler: access to the other handlers, and to definitions. */
export type State = Parameters<Handler>[0];

/** What a handler makes of a node: HTML, or nothing. */
export type RenderedNode = ReturnType<Handler>;

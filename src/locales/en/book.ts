export { formats } from './formats.ts';
export { coverage } from './site/coverage.ts';
export { figure } from './site/figure.ts';
export { llms } from './site/llms.ts';
export { site } from './site/site.ts';
export { time } from './site/time.ts';
export { twin } from './twin.ts';

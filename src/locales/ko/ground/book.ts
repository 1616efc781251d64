export { categories } from './categories.ts';
export { metricAnswers } from './metric-answers.ts';
export { metrics } from './metrics.ts';
export { rendering } from './rendering.ts';
export { template } from './template.ts';
export { terms } from './terms.ts';
export { times } from './times.ts';

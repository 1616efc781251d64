import type { JudgedQuery } from './scores.ts';

/** Queries over the compiler's English messages. A page is an answer if every word stands in it, however inflected. */
export const ENGLISH_QUERIES: readonly JudgedQuery[] = [
	{ query: 'modules', answers: /\bmodules?\b/i },
	{ query: 'imported', answers: /\bimport(s|ed|ing)?\b/i },
	{ query: 'declaring', answers: /\bdeclar(e|es|ed|ing)\b/i },
	{
		query: 'overload signature',
		answers: /\boverloads?\b.*\bsignatures?\b|\bsignatures?\b.*\boverloads?\b/i,
	},
	{ query: 'abstract classes', answers: /\babstract\b.*\bclass(es)?\b|\bclass(es)?\b.*\babstract\b/i },
	{ query: 'decorator', answers: /\bdecorators?\b/i },
	{ query: 'generic types', answers: /\bgeneric\b.*\btypes?\b|\btypes?\b.*\bgeneric\b/i },
	{ query: 'returning', answers: /\breturn(s|ed|ing)?\b/i },
	{ query: 'assigned', answers: /\bassign(s|ed|ing)?\b/i },
	{ query: 'initializers', answers: /\binitializers?\b/i },
	{ query: 'namespace', answers: /\bnamespaces?\b/i },
	{ query: 'circular reference', answers: /\bcircular(ly)?\b.*\breferenc|\breferenc\w*\b.*\bcircular/i },
	{ query: 'enums', answers: /\benums?\b/i },
	{ query: 'readonly', answers: /\breadonly\b/i },
	{ query: 'index signatures', answers: /\bindex\b.*\bsignatures?\b|\bsignatures?\b.*\bindex\b/i },
	{ query: 'compiling', answers: /\bcompil(e|es|ed|ing)\b/i },
	{ query: 'ignored', answers: /\bignor(e|es|ed|ing)\b/i },
	{ query: 'source map', answers: /\bsource\s?maps?\b/i },
	{ query: 'inherited', answers: /\binherit(s|ed|ing)?\b/i },
	{ query: 'conflicts', answers: /\bconflict(s|ed|ing)?\b/i },
	{ query: 'tuples', answers: /\btuples?\b/i },
	{ query: 'strictNullChecks', answers: /strict\s?null\s?checks/i },
	{ query: 'async functions', answers: /\basync\b.*\bfunctions?\b|\bfunctions?\b.*\basync\b/i },
	{ query: 'outDir', answers: /\boutDir\b/i },
	{ query: 'project references', answers: /\bprojects?\b.*\breferenc|\breferenc\w*\b.*\bprojects?\b/i },
	{ query: 'kubernetes', answers: /kubernetes/i },
];

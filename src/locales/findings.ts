import * as en from './en/findings.ts';
import { withEnglish } from './ground/with-english.ts';
import * as ko from './ko/findings.ts';
import { sayer } from './sayer.ts';

/** Says what checks find. Apart from the books: browsers run the checks too, in the form that writes a postmortem. */
export const sayFinding = sayer(withEnglish<typeof en>({ en, ko }));

import { findCostlyMarkdown } from '#domain/markdown/limits';
import { findHiddenCharacters } from '#domain/markdown/hidden-characters';
import { decodeText } from '#domain/markdown/decode';
import { readFileSync, statSync } from 'node:fs';
for (const f of process.argv.slice(2)) { if (!statSync(f).isFile()) continue; const d = decodeText(readFileSync(f)); if (!d.ok) { console.log(f, d.finding.message.en); continue; }
 const a=performance.now(); const r=[...findCostlyMarkdown(d.text), ...findHiddenCharacters(d.text)]; const ms=performance.now()-a; if (r.length||ms>100) console.log(f,d.text.length,Math.round(ms),'ms', r.slice(0,3).map(x=>x.check+' '+x.message.en.slice(0,60)+' @'+x.range?.start)); }

import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { ownWordsOf } from '#domain/safety/unquoted-prose';
import { hindsightWordings } from '#domain/safety/hindsight-wording';
import { findPersonNames } from '#domain/safety/person-names';
import { visit } from 'unist-util-visit';
import { readFileSync, statSync } from 'node:fs';
const what=process.argv[2]; let files=0,hits=0; const per=new Set(); const t=performance.now(); let ms=0;
for (const f of readFileSync('/tmp/markdown-safety/files.txt','utf8').trim().split('\n')) { if(!statSync(f).isFile()||statSync(f).size>256*1024) continue; files++; const text=readFileSync(f,'utf8');
 const prose:any[]=[]; visit(parseMarkdown(text) as any,(node:any)=>{ if(node.type==='blockquote')return 'skip'; if(node.type==='text')prose.push({text:node.value,range:{start:node.position.start.offset,end:node.position.end.offset}}); return undefined;});
 const a=performance.now();
 for (const w of ownWordsOf({prose} as any,text)) { const out = what==='names'? findPersonNames(w.text).map(r=>[r.start,r.end]) : hindsightWordings.flatMap(h=>[...w.text.matchAll(h.pattern)].map(m=>[m.index,m.index+m[0].length]));
  for (const [s,e] of out as any) { hits++; per.add(f); const r=w.rangeOf(s,e); console.log(f.split('/').slice(-2).join('/').slice(-40),'|',w.text.slice(s,e),'|',text.slice(Math.max(0,r.start-60),r.end+50).replace(/\n/g,'⏎')); } } ms+=performance.now()-a; }
console.log(files,'files',hits,'hits in',per.size,'files',Math.round(ms),'ms');

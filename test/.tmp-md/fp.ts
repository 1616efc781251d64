import { findSecrets } from '#domain/safety/find-secrets';
import { findPersonalData } from '#domain/safety/personal-data';
import { readFileSync, statSync } from 'node:fs';
const what = process.argv[2]; let files=0, hits=0; const t=performance.now();
for (const f of readFileSync('/tmp/markdown-safety/files.txt','utf8').trim().split('\n')) { if(!statSync(f).isFile()) continue; files++; const text=readFileSync(f,'utf8');
 const r = what==='personal'?findPersonalData(text,[]):findSecrets(text);
 for (const x of r) { hits++; console.log(f.split('/').slice(-2).join('/').slice(-50),'|',x.name.en,'|',text.slice(Math.max(0,x.range.start-40),x.range.end+10).replace(/\n/g,'⏎')); } }
console.log(files,'files',hits,'hits',Math.round(performance.now()-t),'ms');

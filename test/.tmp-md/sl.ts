import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { readFileSync, statSync } from 'node:fs';
let files=0, hits=0; const t=performance.now();
for (const f of readFileSync('/tmp/markdown-safety/files.txt','utf8').trim().split('\n')) { if(!statSync(f).isFile()) continue; files++; const content=readFileSync(f,'utf8');
 const r = await lintSource({source:{content,filePath:'x.md',ext:'.md',contentType:'text'},options:{maskSecrets:false,noPhysicFilePath:true,config:{rules:[{id:'@secretlint/secretlint-rule-preset-recommend',rule:creator,rules:[{id:'@secretlint/secretlint-rule-filter-comments',disabled:true}]}]}}});
 for (const x of r.messages) { hits++; console.log(f.split('/').slice(-2).join('/').slice(-50),'|',x.ruleId,x.messageId,x.severity,'|',content.slice(Math.max(0,x.range[0]-20),x.range[1]+5).replace(/\n/g,'⏎').slice(0,150)); } }
console.log(files,'files',hits,'hits',Math.round(performance.now()-t),'ms');

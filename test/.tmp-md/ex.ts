import { parseFile } from '#domain/parse/parse-file';
import { exampleText, EXAMPLE_NAME } from '#domain/checks/example';
import { safetyChecks } from '#domain/checks/safety-checks';
import { checks } from '#domain/checks/registry';
import { parseKnowledgeBase } from '#domain/knowledge-base/parse-knowledge-base';
for (const c of safetyChecks) { for (const k of ['good','bad'] as const) { const e=c.examples[k]; const { knowledgeBase }=parseKnowledgeBase(e.settings); const files=[[e.name??EXAMPLE_NAME,exampleText(e)],...Object.entries(e.beside??{}).map(([n,t])=>[n,t])] as [string,string][];
 const parsed=files.map(([n,t])=>parseFile({path:'postmortems/'+n,text:t},knowledgeBase)); let f=parsed[0]!.findings.filter(x=>x.check===c.id);
 if (c.scope==='file'&&parsed[0]!.postmortem) f=[...f,...[...c.run({text:files[0]![1],postmortem:parsed[0]!.postmortem,knowledgeBase})].map(x=>({check:c.id,...x}))];
 if (c.scope==='library'){const all=parsed.map(p=>p.postmortem!); f=[...c.run({postmortem:all[0]!,all,byId:new Map(all.map(p=>[p.id,p])),knowledgeBase,today:'2026-11-22'})].map(x=>({check:c.id,...x}));}
 const ok=(k==='good')===(f.length===0); if(!ok||k==='bad') console.log(ok?'ok  ':'FAIL',c.id,k,f.map(x=>x.message.en+' | '+x.message.ko)[0]??'', parsed[0]!.findings.filter(x=>x.check!==c.id&&!ok).map(x=>x.check)); } }

import { findCostlyMarkdown } from '#domain/markdown/limits';
import { renderMarkdown } from '#domain/markdown/render-markdown';
import { toHtml, toPlainText } from '#domain/markdown/serialise';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
const n = Number(process.argv[2] ?? 256000);
const cases: Record<string,(n:number)=>string> = {
 gt: n=>'>'.repeat(Math.min(n,500)),
 emphA: n=>'*a '.repeat(n), emphB: n=>'*a **b '.repeat(n), emphC: n=>'a**b'.repeat(n), emphD: n=>'*a_ '.repeat(n), emphClose: n=>'a* '.repeat(n), emphCJK: n=>'**가**나'.repeat(n), stars: n=>'*'.repeat(n), starsSp: n=>'* '.repeat(n), under: n=>'_a '.repeat(n), snake: n=>'a_b '.repeat(n), tilde: n=>'~~a '.repeat(n), tildeB:n=>'a~~ '.repeat(n),
 open: n=>'['.repeat(n), openA: n=>'[a'.repeat(n), pair: n=>'[a]'.repeat(n), link: n=>'[a](b)'.repeat(n), linkOpen: n=>'[a]('.repeat(n), linkOpen2: n=>'[a](<b'.repeat(n), img:n=>'![[]()'.repeat(n), close: n=>']'.repeat(n), nested: n=>'['.repeat(n)+']'.repeat(n), nestedL: n=>'['.repeat(n)+'](a)'.repeat(n), brackParen: n=>'[a](('.repeat(n),
 ticksOne: n=>'`a'.repeat(n), ticksVar: n=>{let s='';for(let i=1;s.length<n*2;i++)s+='e'+'`'.repeat(i);return s;}, 
 lt: n=>'<'.repeat(n), lta: n=>'<a '.repeat(n), comment: n=>'a <!-- '.repeat(n), pi: n=>'a <? '.repeat(n), cdata: n=>'a <![CDATA[ '.repeat(n), decl: n=>'a <!A '.repeat(n), auto:n=>'<a:'.repeat(n), attr:n=>'<a b="'.repeat(n), attr2:n=>'<a b '.repeat(n),attr3:n=>'<a '+'b '.repeat(n), 
 amp: n=>'&a'.repeat(n), dots: n=>'a.'.repeat(n), plus:n=>'a+'.repeat(n), at: n=>'a@'.repeat(n), atdot: n=>'a@b.'.repeat(n), www: n=>'www.a'.repeat(n), http:n=>'http://a'.repeat(n), httpP:n=>'http://a'+'('.repeat(n), httpP2:n=>'http://a'+')'.repeat(n), httpsp: n=>'http://a '.repeat(n), wwwamp: n=>'www.a.b'+'&a;'.repeat(n),dots2:n=>'http://a'+'.'.repeat(n),
 items: n=>'- a\n'.repeat(n), itemsEmpty: n=>'-\n'.repeat(n), ordered: n=>'1. a\n'.repeat(n), itemsBlank: n=>'- a\n\n'.repeat(n), quoteLines: n=>'> a\n'.repeat(n), lazy: n=>'> a\n'+'b\n'.repeat(n), lines: n=>'a\n'.repeat(n), paras: n=>'a\n\n'.repeat(n), blank: n=>'\n'.repeat(n), altq: n=>'> a\n\n'.repeat(n), mixed:n=>'- a\n> b\n'.repeat(n), listDeep: n=>Array.from({length:Math.min(n,100)},(_,i)=>'  '.repeat(i)+'- a').join('\n'), 
 defs: n=>'[a]: b\n'.repeat(n), defsB: n=>Array.from({length:n},(_,i)=>`[a${i}]: b`).join('\n'), refs: n=>'[a]: b\n\n'+'[a] '.repeat(n), fdef: n=>Array.from({length:n},(_,i)=>`[^a${i}]: b`).join('\n'), fref: n=>'[^a]: b\n\n'+'[^a] '.repeat(n), fopen:n=>'[^'.repeat(n),
 pipes: n=>'|'.repeat(n), tableW: n=>'|a'.repeat(n)+'\n'+'|-'.repeat(n), tableH: n=>'|a|\n|-|\n'+'|b|\n'.repeat(n), tableTry: n=>'a|b\n'.repeat(n), tableTry2: n=>'a|b\n-\n'.repeat(n),tables:n=>'|a|\n|-|\n\n'.repeat(n),
 fences: n=>'```\na\n```\n'.repeat(n), fence: n=>'```\n'+'a_b\n'.repeat(n), fenceOpen: n=>'```\n\n'.repeat(n)+'~', setext: n=>'a\n=\n'.repeat(n), h: n=>'# a\n'.repeat(n), hash: n=>'#'.repeat(n), hr:n=>'-'.repeat(n), html: n=>'<div>\n\n'.repeat(n), indent: n=>'    a\n'.repeat(n), esc: n=>'\\a'.repeat(n), brk: n=>'a  \n'.repeat(n), spaces: n=>'a'+' '.repeat(n)+'b', tabs: n=>'\t'.repeat(n)+'a', long: n=>'a'.repeat(n), ko:n=>'가나 '.repeat(n), task: n=>'- [ ] a\n'.repeat(n), callout:n=>'> [!NOTE]\n> a\n\n'.repeat(n), bidi:n=>'\u05d0*a '.repeat(n), quoteUnder: n=>'>'.repeat(50)+'a\n'.repeat(n), deepq: n=>('>'.repeat(50)+'a\n').repeat(n/50),
};

const only = process.argv[3];
for (const [k,f] of Object.entries(cases)) { if (only && !new RegExp(only).test(k)) continue;
 const s=f(Math.ceil(n/2)).slice(0,n); const c=performance.now(); const lim=findCostlyMarkdown(s).map(x=>x.check).join(); const lms=performance.now()-c; 
 // the largest text that is let through
 let lo=0, hi=s.length; if (lim) { while (hi-lo>1000) { const m=(lo+hi)>>1; if (findCostlyMarkdown(s.slice(0,m)).length) hi=m; else lo=m; } } else lo=hi;
 const t=s.slice(0,lo); const a=performance.now(); let e=''; let p=0; try { const tree=parseMarkdown(t); p=performance.now()-a; const r=renderMarkdown(tree,{id:'x',base:'/',language:'en',hasFolder:false}); toHtml(r.root); toPlainText(r.root);} catch(x){e=(x as Error).message.slice(0,60)}
 const total=performance.now()-a; if (total>1500||lms>200||e) console.log(k.padEnd(12), lim||'passes', 'limit', Math.round(lms),'ms; let through', lo, 'parse', Math.round(p), 'total', Math.round(total), e);
}

import { chromium } from 'playwright-core';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const pages={home:'/',pm:'/postmortems/2021-10-25-kt-routing/',list:'/postmortems/',board:'/countermeasures/',trends:'/trends/',cause:'/causes/capacity/',search:'/search/?q=%EB%B0%B0%ED%8F%AC',new:'/new/',coverage:'/coverage/'};
const only=process.argv[2]?.split(',');
for(const [w,h] of [[1280,800],[768,1024],[360,740]]) for(const scheme of ['light','dark']){
 const c=await b.newContext({viewport:{width:w,height:h},colorScheme:scheme,locale:'ko-KR'});
 const p=await c.newPage();
 for(const [n,u] of Object.entries(pages)){ if(only&&!only.includes(n)) continue; await p.goto('http://localhost:4701'+u); await p.waitForTimeout(n==='search'?1500:250); await p.screenshot({path:`/tmp/shots/${n}-${w}-${scheme}.png`}); }
 await c.close();
}
await b.close();

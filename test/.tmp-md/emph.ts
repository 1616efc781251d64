import { parseMarkdown } from '#domain/markdown/parse-markdown';

const frag = [
	'*',
	'**',
	'***',
	'_',
	'__',
	'~~',
	'a',
	' ',
	'가',
	'"',
	'*a',
	'_a ',
	'a*',
	' *',
	'a_ ',
	'(',
	')',
	'*(',
	')*',
];
const res: [number, string, number, number][] = [];
let seed = 7;
const rnd = (k: number) => {
	seed = (seed * 1103515245 + 12345) & 0x7fffffff;
	return seed % k;
};
const end = performance.now() + 60000;
while (performance.now() < end) {
	const k = 1 + rnd(5);
	let p = '';
	for (let i = 0; i < k; i++) p += frag[rnd(frag.length)];
	const runs = (p.repeat(3).match(/\*+|_+|~+/g) ?? []).length / 3;
	if (!runs || /^[*_~]+$/.test(p)) continue;
	const reps = Math.floor(1000 / runs);
	const s = 'x' + p.repeat(reps);
	const real = (s.match(/\*+|_+|~+/g) ?? []).length;
	const a = performance.now();
	parseMarkdown(s);
	res.push([performance.now() - a, p, s.length, real]);
}
res.sort((a, b) => b[0] - a[0]);
const seen = new Set();
for (const r of res) {
	if (seen.has(r[1])) continue;
	seen.add(r[1]);
	if (seen.size < 16) console.log(r);
}
for (const [, p] of [...res].slice(0, 1))
	for (const m of [1000, 2000, 4000]) {
		const s = 'x' + p.repeat(m);
		const a = performance.now();
		parseMarkdown(s);
		console.log(JSON.stringify(p), m, s.length, performance.now() - a);
	}

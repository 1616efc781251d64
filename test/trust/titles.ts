/** Titles that try to leave the place they stand in, or that software often gets wrong. */
export const titles: readonly string[] = [
	'</title><script>window.planted=1</script>',
	'"><img src=x onerror=window.planted=1>',
	"' onmouseover='window.planted=1",
	']]><script>window.planted=1</script>',
	'<![CDATA[ x ]]> &amp; &lt; &#x202; &nbsp;',
	'</script></style><!-- --> --!>',
	'{{7*7}} $\u007b7*7} <%= 7*7 %> #{7*7}',
	'%0a%0d::error::x %s %d %n $& $1 $$',
	'\\u003cscript\\u003e \\ \\n \\"',
	'결제 장애: “중복 투표” 194건 — 3~40분',
	'👩‍💻 🏳️‍🌈 1️⃣ 🇰🇷 ‏שלום مرحبا',
	'Ω≈ç√∫˜µ≤≥÷ 田中さん 𠜎𠜱𠝹 Ⅳ ﬁ ˙ɐnbᴉlɐ',
	'null undefined NaN true __proto__ constructor',
	"'; DROP TABLE postmortems; -- ../../../etc/passwd",
	'a'.repeat(150),
	'# not a heading **not bold** `not code` [not](a-link) <b>not bold</b>',
];

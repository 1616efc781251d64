import { expect, test } from 'vitest';
import { keepParticles } from '#site/view/particles';

test('a particle stays with the sign before it, in running text', () => {
	expect(keepParticles('<p>요청 50%가 <em>API(게이트웨이)를</em> 거쳤다.</p>')).toBe(
		'<p>요청 50<span class="keep">%가</span> <em>API(게이트웨이<span class="keep">)를</span></em> 거쳤다.</p>',
	);
	expect(keepParticles('<p><a href="/x">(링크)</a> 뒤 10%는 남는다</p>')).toContain(
		'<span class="keep">%는</span>',
	);
});

test('code, attributes, scripts and what is no running text stay as they are', () => {
	for (const html of [
		'<p><code>50%가</code></p>',
		'<pre>(x)를</pre>',
		'<p title="50%가 > 10%는">글</p>',
		'<script>"50%가"</script>',
		'<svg><title>50%가</title></svg>',
		'<li>50%가</li>',
		'<p>50% 가</p>',
		'<p>half (50%) of it</p>',
	])
		expect(keepParticles(html)).toBe(html);
});

test('what is read is what was written', () => {
	const html = '<h2>장애(1차)가 끝나다</h2><ul><li><p>“완료”로 표시했다</p></li></ul>';
	expect(keepParticles(html).replaceAll(/<[^>]*>/g, '')).toBe(html.replaceAll(/<[^>]*>/g, ''));
});

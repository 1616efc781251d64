/** An image that is drawn. */
export function svgResponse(svg: string): Response {
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}

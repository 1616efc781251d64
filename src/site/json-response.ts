/** One JSON document, as small as it can be written. */
export function jsonResponse(data: unknown): Response {
	return new Response(JSON.stringify(data), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
}

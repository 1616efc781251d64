/** Everything a published page may do. What only a header can say is in the host's files. */
export const PAGE_POLICY = [
	"default-src 'self'",
	// Pagefind compiles WebAssembly.
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
];

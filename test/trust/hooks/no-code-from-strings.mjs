// Loaded before odap: making code from a string ends the process with a code of its own, wherever it is tried.
const stop = () => {
	process.stderr.write('code was made from a string\n');
	process.exit(99);
};
const isProbe = (args) => args.every((text) => text === '');

globalThis.eval = stop;
const Real = globalThis.Function;
const Guarded = new Proxy(Real, {
	// zod asks with an empty text whether it could; that is no code.
	construct: (target, args) => (isProbe(args) ? refuse() : stop(target)),
	apply: (target, _self, args) => (isProbe(args) ? refuse() : stop(target)),
});
globalThis.Function = Guarded;
for (const of of [() => {}, async () => {}, function* () {}, async function* () {}]) {
	Object.defineProperty(Object.getPrototypeOf(of), 'constructor', {
		value: Guarded,
		configurable: true,
		writable: true,
	});
}

function refuse() {
	throw new EvalError('Code from strings is refused.');
}

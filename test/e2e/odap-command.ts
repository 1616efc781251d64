import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ODAP = fileURLToPath(new URL('../../src/cli/odap.ts', import.meta.url));
/** Decides what is overdue: a site must not change with the day on which it is tested. */
const TODAY = '2026-11-22';

/** Builds a knowledge base with the real command. Rejects with the end of what it printed. */
export async function buildSite(root: string): Promise<void> {
	const { code, stdout, stderr } = await odap('build', '--root', root, '--today', TODAY);
	if (code !== 0)
		throw new Error(`odap build ended with ${code}:\n${stdout.slice(-4_000)}${stderr.slice(-4_000)}`);
}

/** The paths of the files with errors, below the root: those that no site would hold. */
export async function refusedFiles(root: string): Promise<string[]> {
	const { stdout } = await odap('check', '--root', root, '--today', TODAY, '--format', 'json');
	const report = JSON.parse(stdout) as { diagnostics: { severity: string; path: string }[] };
	const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
	return [...new Set(errors.map(({ path }) => path))];
}

interface Outcome {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

function odap(...args: readonly string[]): Promise<Outcome> {
	return new Promise((done) => {
		const options = { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 64 * 1024 * 1024 };
		execFile(process.execPath, [ODAP, ...args], options, (error, stdout, stderr) =>
			done({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
		);
	});
}

export interface Preview {
	/** Where a browser finds the home page; ends with a slash. */
	readonly address: string;
	close(): Promise<void>;
}

/** Serves a built knowledge base with the real command, on a port that is free. */
export function previewSite(root: string): Promise<Preview> {
	const child = spawn(process.execPath, [ODAP, 'preview', '--root', root, '--port', '0'], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const close = async () => {
		if (child.exitCode !== null) return;
		child.kill();
		await once(child, 'exit');
	};
	return new Promise((done, fail) => {
		let printed = '';
		child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
			printed += chunk;
			const [address] = /http:\/\/\S+\/(?=\s)/.exec(printed) ?? [];
			if (address) done({ address, close });
		});
		child.on('exit', () => fail(new Error(`odap preview ended without an address:\n${printed}`)));
	});
}

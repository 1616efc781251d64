import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test.for(['preview', 'dev'])('`odap %s` names a port that is taken, with a way out', async (command) => {
	const root = mkdtempSync(join(tmpdir(), 'odap-port-'));
	mkdirSync(join(root, 'dist'));
	mkdirSync(join(root, 'postmortems'));
	writeFileSync(join(root, 'kb.yaml'), '');
	writeFileSync(join(root, 'dist/index.html'), '');
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const program = spawn('node', ['src/cli/odap.ts', command, '--root', root, '--port', `${port}`], {
		env: { ...process.env, LANG: 'C' },
	});
	let said = '';
	program.stderr.on('data', (chunk) => {
		said += chunk;
	});
	const [code] = await once(program, 'close');
	server.close();
	rmSync(root, { recursive: true });
	expect(said).toBe(`Port ${port} is in use. Name another with \`--port\`, or stop what listens there.\n`);
	expect(code).toBe(2);
});

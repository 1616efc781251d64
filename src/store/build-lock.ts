import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { errorCode } from './error-code.ts';

/** Gives the lock back. */
export type Release = () => Promise<void>;

/**
 * Takes the one lock that a knowledge base has for building, or returns undefined while another build holds it.
 * The lock of a process that was killed is taken over at once where that process can be seen to be gone, and else
 * after ten seconds without a sign of life.
 */
export async function takeBuildLock(state: string): Promise<Release | undefined> {
	mkdirSync(state, { recursive: true });
	const lock = join(state, 'build.lock');
	const owner = join(state, 'build.owner.json');
	const release = (await tryLock(state, lock)) ?? (isGone(owner) ? await takeOver(state, lock) : undefined);
	if (release === undefined) return undefined;
	writeFileSync(owner, JSON.stringify({ host: hostname(), pid: process.pid }));
	return async () => {
		rmSync(owner, { force: true });
		await release();
	};
}

async function takeOver(state: string, lock: string): Promise<Release | undefined> {
	rmSync(lock, { recursive: true, force: true });
	return tryLock(state, lock);
}

async function tryLock(state: string, lockfilePath: string): Promise<Release | undefined> {
	try {
		return await lockfile.lock(state, { lockfilePath, stale: 10_000, update: 2_000 });
	} catch (error) {
		if (errorCode(error) === 'ELOCKED') return undefined;
		throw error;
	}
}

function isGone(owner: string): boolean {
	try {
		const { host, pid } = JSON.parse(readFileSync(owner, 'utf8'));
		return host === hostname() && Number.isInteger(pid) && !isAlive(pid);
	} catch {
		return false;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) !== 'ESRCH';
	}
}

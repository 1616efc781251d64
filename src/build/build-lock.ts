import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { errorCode } from '#store/error-code';
import { withPath } from '#store/write-refusal';

/** Gives the lock back. */
export type Release = () => Promise<void>;

/** Longer than any step of a build keeps the process from giving a sign of life, on the slowest machine. */
const STALE_MILLISECONDS = 60_000;

/** Taking the lock itself takes a few milliseconds: a longer turn is that of a process which was killed. */
const LONGEST_TURN_MILLISECONDS = 2_000;

/**
 * Takes the one lock that a knowledge base has for building, or returns undefined while another build holds it.
 * The lock of a process that was killed is taken over at once where that process can be seen to be gone, and else
 * after a minute without a sign of life.
 */
export async function takeBuildLock(state: string): Promise<Release | undefined> {
	mkdirSync(state, { recursive: true });
	const owner = join(state, 'build.owner.json');
	// One at a time: two that both see the same dead owner would each take the lock over, the second from the first.
	return inTurn(join(state, 'build.turn'), async () => {
		const taken = await takeOrTakeOver(state, join(state, 'build.lock'), owner);
		if (taken) await nameOwner(owner, taken);
		return taken;
	});
}

/** @throws with the lock given back. */
async function nameOwner(owner: string, release: Release): Promise<void> {
	try {
		writeFileSync(owner, JSON.stringify({ host: hostname(), pid: process.pid }));
	} catch (error) {
		await release();
		throw withPath(owner, error);
	}
}

async function takeOrTakeOver(state: string, lock: string, owner: string): Promise<Release | undefined> {
	const release = await tryLock(state, lock);
	if (release !== undefined || !isGone(owner)) return release;
	rmSync(lock, { recursive: true, force: true });
	return tryLock(state, lock);
}

/** Does the work while no other process does its own; undefined where another is at it. */
async function inTurn<Value>(
	turn: string,
	work: () => Promise<Value | undefined>,
): Promise<Value | undefined> {
	if (!takeTurn(turn)) return undefined;
	try {
		return await work();
	} finally {
		rmSync(turn, { recursive: true, force: true });
	}
}

function takeTurn(turn: string): boolean {
	const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs;
	// A time to come is one of a clock that was put back since.
	if (since !== undefined && Math.abs(Date.now() - since) > LONGEST_TURN_MILLISECONDS)
		rmSync(turn, { recursive: true, force: true });
	try {
		mkdirSync(turn);
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
}

async function tryLock(state: string, lockfilePath: string): Promise<Release | undefined> {
	try {
		return await lockfile.lock(state, { lockfilePath, stale: STALE_MILLISECONDS, update: 2_000 });
	} catch (error) {
		if (errorCode(error) === 'ELOCKED') return undefined;
		throw error;
	}
}

/** The owner's name outlives its lock: without one, whoever took the lock was killed before it could write its own. */
function isGone(owner: string): boolean {
	try {
		const { host, pid } = JSON.parse(readFileSync(owner, 'utf8'));
		return host === hostname() && Number.isInteger(pid) && !isAlive(pid);
	} catch (error) {
		return errorCode(error) === 'ENOENT';
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

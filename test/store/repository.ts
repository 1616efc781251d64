import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A repository of the test's own, in which every commit is made at the clock time that is given. */
export class Repository {
	readonly path = temporaryFolder();
	#count = 0;

	constructor() {
		this.git('08:00', 'init', '-q', '-b', 'main');
		this.commit('08:00', 'Begin');
	}

	git(clock: string, ...args: readonly string[]): string {
		const date = `2026-03-14T${clock}:00Z`;
		const env = {
			PATH: process.env['PATH'],
			HOME: this.path,
			GIT_CONFIG_NOSYSTEM: '1',
			GIT_AUTHOR_NAME: 'a',
			GIT_AUTHOR_EMAIL: 'a@example.com',
			GIT_COMMITTER_NAME: 'a',
			GIT_COMMITTER_EMAIL: 'a@example.com',
			GIT_AUTHOR_DATE: date,
			GIT_COMMITTER_DATE: date,
		};
		return execFileSync('git', args, { cwd: this.path, env, encoding: 'utf8', stdio: 'pipe' }).trim();
	}

	/** Changes a file of its own, so that changes can be taken back and applied elsewhere. */
	commit(clock: string, subject: string, name = `file-${this.#count}`): string {
		this.#count += 1;
		writeFileSync(join(this.path, name), `${subject} ${this.#count}\n`);
		this.git(clock, 'add', '.');
		this.git(clock, 'commit', '-q', '-m', subject);
		return this.head();
	}

	branch(name: string): void {
		this.git('00:00', 'switch', '-q', '-c', name);
	}

	/** Merges a branch into main with a merge commit. */
	merge(clock: string, name: string): string {
		this.git(clock, 'switch', '-q', 'main');
		this.git(clock, 'merge', '-q', '--no-ff', '-m', `Merge ${name}`, name);
		return this.head();
	}

	head(): string {
		return this.git('00:00', 'rev-parse', 'HEAD');
	}
}

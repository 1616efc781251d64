import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownCommit } from './own-commit.ts';
import { packageFolder } from './package-version.ts';

/** What this copy of Odapnote is, and what it brings for repositories that use it. */
export function ownRelease() {
	const { version, repository } = manifest();
	const commit = ownCommit();
	const name = repository.replace(/^github:/, '');
	return {
		version,
		action: commit === undefined ? `${name}@v${version}` : `${name}@${commit} # v${version}`,
		pipelines: {
			pages: read('.github/workflows/pages.yml'),
			followups: read('.github/workflows/followups.yml'),
			gitlab: read('.gitlab-ci.yml'),
		},
	};
}

/** A postmortem that is copied to whoever wants to see a full knowledge base. */
export interface Sample {
	/** `YYYY-MM-DD-slug.md`. */
	readonly name: string;
	readonly language: string;
	readonly text: string;
}

/** The postmortems that the package brings: those that `files` in its `package.json` lists. */
export function samples(): Sample[] {
	return manifest()
		.files.filter((path) => path.startsWith('postmortems/'))
		.map((path) => {
			const text = read(path);
			const language = /^language: (\w+)$/m.exec(text)?.[1] ?? 'en';
			return { name: path.slice('postmortems/'.length), language, text };
		});
}

interface Manifest {
	readonly version: string;
	/** `github:owner/name`. */
	readonly repository: string;
	readonly files: readonly string[];
}

function manifest(): Manifest {
	return JSON.parse(read('package.json'));
}

function read(path: string): string {
	return readFileSync(join(packageFolder, path), 'utf8');
}

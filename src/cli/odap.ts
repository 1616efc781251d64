#!/usr/bin/env node
// Read by every Node, so that one that is too old says so: nothing is imported before that is known.
const OLDEST = 22;

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
	process.stderr.write(
		`Unexpected Node ${process.versions.node}, expected ${OLDEST} or newer. Install a newer Node (https://nodejs.org), then run this again.\nNode ${process.versions.node}에서는 실행할 수 없습니다. Node ${OLDEST} 이상을 설치한 뒤(https://nodejs.org) 다시 실행하세요.\n`,
	);
	process.exitCode = 2;
} else {
	import('./start.ts');
}

// Loaded before the measured program: writes what the process used when it ends.
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	const peak = peakOfThisProgram() ?? maxRSS;
	const usage = { peakMegabytes: peak / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
	writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(usage));
});

/** In kilobytes; undefined where the system does not tell. What it calls `maxRSS` begins with what the parent process held. */
function peakOfThisProgram() {
	try {
		const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
		return peak === undefined ? undefined : Number(peak);
	} catch {
		return undefined;
	}
}

// Loaded before the measured program: writes what the process used when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
	const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
	const usage = { peakMegabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
	writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(usage));
});

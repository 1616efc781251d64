import { statSync } from 'node:fs';
import { join } from 'node:path';
import { noTypes, notAFile, severalConfigs } from '#domain/checks/own/config-troubles';
import type { Trouble } from '#domain/checks/own/trouble';

/** The names under which a knowledge base may have its own checks. */
export const CONFIG_NAMES = ['odap.config.js', 'odap.config.mjs', 'odap.config.ts'] as const;

/** A configuration that is there, or why it cannot be read. */
export interface FoundConfig {
	/** Absolute. */
	readonly file: string;
	/** The file's name. */
	readonly name: string;
	readonly trouble?: Trouble;
}

/** The configuration in a folder; undefined where it has none. */
export function findOwnConfig(folder: string): FoundConfig | undefined {
	const found = CONFIG_NAMES.flatMap((name) => {
		const file = join(folder, name);
		const stat = statSync(file, { throwIfNoEntry: false });
		return stat ? [{ name, file, isFile: stat.isFile() }] : [];
	});
	const [first] = found;
	if (first === undefined) return undefined;
	const { name, file } = first;
	if (found.length > 1) return { name, file, trouble: severalConfigs(found.map((each) => each.name)) };
	if (!first.isFile) return { name, file, trouble: notAFile() };
	const readsTypes = Boolean(Reflect.get(process.features, 'typescript'));
	return name.endsWith('.ts') && !readsTypes
		? { name, file, trouble: noTypes(process.versions.node) }
		: { name, file };
}

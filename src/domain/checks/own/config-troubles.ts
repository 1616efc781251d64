import { nearest } from '#domain/text/nearest';
import { phrase, type Said } from '#domain/text/phrase';
import { alternatives, quoted } from '#domain/text/wording';
import type { Trouble } from './trouble.ts';

const CONFIG = 'odap.config.js';

export function notLoaded(reason: Said): Trouble {
	return {
		message: phrase('configTroubles.notLoaded', CONFIG, reason),
		fix: phrase('configTroubles.notLoadedFix'),
	};
}

export function missingModule(name: string): Trouble {
	return {
		message: phrase('configTroubles.missingModule', quoted(name)),
		fix:
			/^[./]/.test(name) || name.includes(':')
				? phrase('configTroubles.missingModuleFix')
				: phrase('configTroubles.runBesideCorrect', quoted(`npm install --save-dev ${name}`)),
	};
}

export function neverLoaded(seconds: number): Trouble {
	return {
		message: phrase('configTroubles.neverLoaded', CONFIG, seconds),
		fix: phrase('configTroubles.neverLoadedFix'),
	};
}

export function noTypes(node: string): Trouble {
	return {
		message: phrase('configTroubles.noTypes', node),
		fix: phrase('configTroubles.noTypesFix', CONFIG),
	};
}

export function severalConfigs(names: readonly string[]): Trouble {
	const all = alternatives(names);
	return {
		message: phrase('configTroubles.severalConfigs', names.map(quoted), all),
		fix: phrase('configTroubles.severalConfigsFix'),
	};
}

export function notAFile(): Trouble {
	return {
		message: phrase('configTroubles.notAFile', CONFIG),
		fix: phrase('configTroubles.notAFileFix'),
	};
}

export function noConfig(): Trouble {
	return {
		message: phrase('configTroubles.noConfig', CONFIG),
		fix: phrase('configTroubles.noConfigFix'),
	};
}

/** @param where What has the key, in both languages: a configuration, or a check. */
export function unknownKey(key: string, known: readonly string[], where: Said): Trouble {
	const near = nearest(key, known);
	const expected = alternatives(near.length > 0 ? near : known);
	return {
		message: phrase('configTroubles.unknownKey', quoted(key), where, expected),
		fix: phrase('configTroubles.unknownKeyFix', near[0] === undefined ? '' : quoted(near[0])),
	};
}

export function wrongValue(key: string, where: Said, expected: Said): Trouble {
	return {
		message: phrase('configTroubles.wrongValue', quoted(key), where, expected),
		fix: phrase('configTroubles.wrongValueFix'),
	};
}

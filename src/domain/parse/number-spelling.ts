import type { Finding } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { YamlReading } from './read-yaml.ts';

/** YAML reads `010`, `0x10` and `1e1` as other digits than those that the author sees. */
export function numberSpelling({ scalars, places }: YamlReading): Finding[] {
	const { value, source } = scalars.get('number') ?? {};
	const range = places.get('number')?.value;
	if (typeof value !== 'number' || range === undefined || source === String(value)) return [];
	return [
		{
			check: 'value-expected',
			range,
			message: phrase('numberSpelling.numberSpelling', quoted(source ?? '')),
			fix: phrase('numberSpelling.fix', quoted(String(value))),
		},
	];
}

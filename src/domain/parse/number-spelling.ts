import type { Finding } from '#domain/findings/diagnostic';
import { korean } from '#domain/text/particle';
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
			message: {
				en: `Unexpected spelling ${quoted(source ?? '')} of a number, expected digits that do not begin with 0.`,
				ko: korean`숫자를 ${quoted(source ?? '')}(으)로 적었습니다. 0으로 시작하지 않는 숫자만 쓸 수 있습니다.`,
			},
			fix: {
				en: `Write the digits alone: YAML reads ${quoted(String(value))} here.`,
				ko: korean`숫자만 적으세요. YAML은 이것을 ${quoted(String(value))}(으)로 읽습니다.`,
			},
		},
	];
}

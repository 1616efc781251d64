import { korean } from '#domain/text/particle';
import { formatDuration } from '#domain/time/show/format-duration';
import type * as en from '#locales/en/findings/common';

export const common: typeof en.common = {
	alternatives: (values, more) => (more > 0 ? `${values.join(', ')} 외 ${more}개` : values.length > 1 ? `${values.join(', ')} 중 하나` : (values[0] ?? '')),
	duration: (value, precision) => formatDuration(value, 'ko', precision),
	unexpected: (written, expected) => korean`${written} 자리에는 ${expected}이(가) 와야 합니다.`,
};

import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/commands/usage';

const HELP = '`--help`로 무엇을 받는지 볼 수 있습니다.';

export const usage: typeof en.usage = {
	unknownOption: (flag, near) => (near ? korean`\`${flag}\`은(는) 없는 옵션입니다. \`${near}\`을(를) 쓰려던 것인지 확인하세요. ${HELP}` : korean`\`${flag}\`은(는) 없는 옵션입니다. ${HELP}`),
	unknownCommand: (name, near) => (near ? korean`\`${name}\`은(는) 없는 명령입니다. \`${near}\`을(를) 쓰려던 것인지 확인하세요. 명령은 \`odap --help\`로 볼 수 있습니다.` : korean`\`${name}\`은(는) 없는 명령입니다. 명령은 \`odap --help\`로 볼 수 있습니다.`),
	optionMissingArgument: (flags) => `\`${flags}\`의 값이 없습니다. 옵션 뒤에 적으세요.`,
	missingMandatoryOptionValue: (flags) => `이 명령에 꼭 필요한 \`${flags}\` 옵션이 없습니다. 더해서 다시 실행하세요.`,
	missingArgument: (name) => `이 명령에 꼭 필요한 \`<${name}>\` 값이 없습니다. ${HELP}`,
	excessArguments: (expected, received, words) => `인자가 너무 많습니다(${received}개: \`${words}\`). 많아야 ${expected}개를 받습니다. 빈칸이 있는 값은 따옴표로 감싸세요.`,
	conflictingOption: (one, other) => korean`\`${one}\`과(와) \`${other}\`은(는) 함께 쓸 수 없습니다. 하나를 빼세요.`,
	invalidArgument: (flags, value, choices) => korean`\`${value}\`은(는) \`${flags}\`의 값이 될 수 없습니다. ${choices} 가운데 하나로 바로잡으세요.`,
	notANumber: (value, option, least, most) => korean`\`${value}\`은(는) \`${option}\`의 값이 될 수 없습니다. ${least}에서 ${most} 사이의 수로 바로잡으세요.`,
};

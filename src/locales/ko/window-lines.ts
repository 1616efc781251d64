import type { windowLines as english } from '#locales/en/window-lines';

export const windowLines: typeof english = {
	live: (name) => `${name}에 담겨 운영에 반영되었다`,
	gone: (name) => `${name}에서 되돌려졌다`,
	notBefore: '(이보다 먼저는 아님)',
};

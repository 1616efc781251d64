import { addressChecks } from './address-checks.ts';
import { blamelessWording } from './blameless-wording.ts';
import { characterChecks } from './character-checks.ts';
import type { Check } from './check.ts';
import { imageChecks } from './image-checks.ts';
import { limitChecks } from './limit-checks.ts';
import { lineAllowance } from './line-allowance.ts';
import { linkMisleading } from './link-misleading.ts';
import { linkSafe } from './link-safe.ts';
import { linkTarget } from './link-target.ts';
import { personName } from './person-name.ts';
import { personalData } from './personal-data.ts';
import { rawHtml } from './raw-html.ts';
import { secret } from './secret.ts';
import { templateText } from './template-text.ts';

/** Encoding and size, what may be published, links and images, secrets, and wording. */
export const safetyChecks: readonly Check[] = [
	...characterChecks,
	...limitChecks,
	rawHtml,
	linkSafe,
	linkMisleading,
	linkTarget,
	...addressChecks,
	...imageChecks,
	secret,
	personalData,
	lineAllowance,
	personName,
	blamelessWording,
	templateText,
];

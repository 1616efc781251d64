import { z } from 'zod';

/** A step of a path: neither `.` nor `..`, which a browser takes away before it asks. */
const STEP = String.raw`(?!\.{1,2}(?:\/|$))`;

/** `/` or `/notes/`: plain letters, since hosts differ in how they write others. */
export const basePathSchema = z.string().regex(new RegExp(String.raw`^\/(?:${STEP}[\w.~-]+\/)*$`));

const SCHEME = String.raw`[hH][tT]{2}[pP][sS]?:\/\/`;
const PATH = String.raw`(?:\/${STEP}(?:[^\s\/?#\\%]|%[0-9A-Fa-f]{2})*)*`;

/** An address that others are made of by adding a path: without user, query and fragment. */
export const webAddressSchema = addressSchema(String.raw`^${SCHEME}[^\s\/?#@\\%]+${PATH}$`);

/** An address as it is copied for cloning or from a browser: a user, query and fragment are left out of what is made of it. */
export const copiedAddressSchema = addressSchema(String.raw`^${SCHEME}[^\s\/?#\\]+${PATH}(?:[?#]\S*)?$`);

/** An address that readers follow as it is: without user and password. */
export const linkedAddressSchema = addressSchema(
	String.raw`^(?:${SCHEME}[^\s\/?#@\\%]+${PATH}(?:[?#]\S*)?|mailto:[^\s@?#]+@[^\s@?#]+)$`,
);

function addressSchema(pattern: string) {
	return z
		.string()
		.regex(new RegExp(pattern), { abort: true })
		.refine((address) => URL.canParse(address));
}

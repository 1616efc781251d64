/** Whether a key goes into a text: then it is no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || /^(?:input|textarea|select)$/iu.test(target.tagName))
	);
}

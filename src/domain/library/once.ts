/** Works something out at the first question and keeps the answer. */
export function once<Answer extends object>(work: () => Answer): () => Answer {
	let answer: Answer | undefined;
	return () => {
		answer ??= work();
		return answer;
	};
}

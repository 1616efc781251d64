import type { Answers } from '#domain/answers';
import type { WriteStrings } from '#locales/write';

/** Keeps what was typed on this device alone, so that a reload loses nothing. */
export function keeper(place: string, t: WriteStrings) {
	const said = document.querySelector('[data-kept]');
	const button = document.querySelector<HTMLButtonElement>('[data-clear]');
	let cleared: Answers | undefined;
	let last: Answers | undefined;
	return {
		kept: () => read(place),
		save: (answers: Answers) => {
			last = answers;
			if (said) said.textContent = write(place, answers) ? t.kept : t.notKept;
		},
		/** The button that empties the form brings everything back until something else is written. */
		enableClear: (fill: (answers: Answers | undefined) => void, onChange: () => void) => {
			button?.addEventListener('click', () => {
				const before = last;
				fill(cleared);
				cleared = cleared === undefined ? before : undefined;
				onChange();
				button.textContent = cleared === undefined ? t.clear : t.restore;
				if (said && cleared !== undefined) said.textContent = t.cleared;
			});
		},
		/** Something was written into the empty form. */
		forgetCleared: () => {
			cleared = undefined;
			if (button) button.textContent = t.clear;
		},
	};
}

function read(place: string): Answers | undefined {
	try {
		return JSON.parse(localStorage.getItem(place) ?? 'null') ?? undefined;
	} catch {
		// Storage may be forbidden, or hold what another version wrote.
		return undefined;
	}
}

function write(place: string, answers: Answers): boolean {
	try {
		localStorage.setItem(place, JSON.stringify(answers));
		return true;
	} catch {
		return false;
	}
}

import type { Edit, Finding, Range } from '#domain/findings/diagnostic';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';

/** What keeps a chip from being inline code alone. */
export type Slip =
	| { readonly kind: 'signs'; readonly written: string }
	| {
			readonly kind:
				| 'strong'
				| 'emphasis'
				| 'delete'
				| 'link'
				| 'quotes'
				| 'brackets'
				| 'glued'
				| 'together'
				| 'bare';
	  };

const AROUND: Readonly<Partial<Record<Slip['kind'], Phrase>>> = {
	strong: phrase('plainChipsFinding.strong'),
	emphasis: phrase('plainChipsFinding.emphasis'),
	delete: phrase('plainChipsFinding.delete'),
	link: phrase('plainChipsFinding.link'),
	quotes: phrase('plainChipsFinding.quotes'),
	brackets: phrase('plainChipsFinding.brackets'),
};

/** The finding for one slip around the chip `chip`. */
export function notPlain(
	slip: Slip,
	chip: string,
	range: Range,
	edits: readonly Edit[] | undefined,
): Finding {
	return { check: 'chip-plain', range, ...textsOf(slip, chip), ...(edits ? { edits } : {}) };
}

function textsOf(slip: Slip, chip: string): { message: Phrase; fix: Phrase } {
	const shown = quoted(chip);
	const around = AROUND[slip.kind];
	if (around)
		return {
			message: phrase('plainChipsFinding.textsOf', around, shown),
			fix: phrase('plainChipsFinding.textsOfFix', around),
		};
	if (slip.kind === 'signs')
		return {
			message: phrase('plainChipsFinding.beforeChipBlank', quoted(slip.written), shown),
			fix: phrase('plainChipsFinding.writeBlankInstead'),
		};
	if (slip.kind === 'bare')
		return {
			message: phrase('plainChipsFinding.idWithoutBackticks', shown),
			fix: phrase('plainChipsFinding.putIdBackticks'),
		};
	return {
		message:
			slip.kind === 'glued'
				? phrase('plainChipsFinding.chipRightBehind', shown)
				: phrase('plainChipsFinding.chipsOnePair', shown),
		fix: phrase('plainChipsFinding.writeEachChip'),
	};
}

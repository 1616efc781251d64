import sharp from 'sharp';

/** Writes a picture that is wider than any page: a graph that falls and recovers. */
export async function writePicture(path: string): Promise<void> {
	const graph = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="800" viewBox="0 0 240 80">
		<rect width="240" height="80" fill="#fff"/>
		<path d="M0 20 L90 22 L95 70 L150 72 L156 21 L240 20" fill="none" stroke="#b3261e" stroke-width="2"/>
	</svg>`;
	await sharp(Buffer.from(graph)).png().toFile(path);
}

export const links = {
	'address-end': {
		summary: 'A bare address is marked off from Hangul behind it.',
		why: 'Our pages end the address before a particle. Git hosts take the particle for a part of it, and the link leads nowhere there.',
	},
	'address-blank': {
		summary: 'An address with blanks stands in angle brackets.',
		why: 'A blank ends an address: Markdown shows the source instead of the picture or the link.',
	},
	'image-exists': {
		summary: 'An image is a file beside `index.md`: png, jpg, gif, webp or avif.',
		why: 'An image that is not there leaves a hole in the story. SVG is not accepted: opened by itself, it is a page that can run scripts.',
	},
	'image-remote': {
		summary: 'Images come from the knowledge base, not from another site.',
		why: 'Pages load nothing from elsewhere: it would tell others who reads them, and images on other sites vanish. Such an image is shown as a link.',
	},
	'image-alt': {
		summary: 'An image says in words what it shows.',
		why: 'Whoever cannot see the image, or searches for what is on it, has nothing but its alternative text.',
	},
};

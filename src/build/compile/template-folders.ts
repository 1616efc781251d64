/** Everything that pages are made of, and whose words a site may hold whatever its postmortems say. */
export const TEMPLATE_FOLDERS = [
	'schemas',
	'src/domain',
	'src/locales',
	'src/data',
	'src/report',
	'src/search',
	'src/site',
	'src/build/compile',
];

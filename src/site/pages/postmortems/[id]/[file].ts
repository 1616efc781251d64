import type { APIRoute, GetStaticPaths } from 'astro';
import { readImages } from '#site/images';

export const getStaticPaths: GetStaticPaths = () =>
	readImages().map((image) => ({ params: { id: image.postmortem, file: image.file }, props: { image } }));

/** An image beside a postmortem, as the command prepared it: the site itself never reads the disk. */
export const GET: APIRoute = async ({ props, params }) => {
	const bytes = await props.image.read();
	return new Response(bytes, { headers: { 'Content-Type': contentTypeOf(params.file ?? '') } });
};

function contentTypeOf(file: string): string {
	const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
	return `image/${extension === 'jpg' ? 'jpeg' : extension}`;
}

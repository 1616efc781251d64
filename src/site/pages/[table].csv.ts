import type { APIRoute, GetStaticPaths } from 'astro';
import { libraryData } from '#data/library-data';
import { type CsvTable, csvTables, formatCsvTable } from '#report/export-csv';
import { readLibrary } from '#site/library';

/** The tables of `odap export --format csv`, for whoever counts in a spreadsheet. */
export const getStaticPaths = (() =>
	csvTables.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: CsvTable }> = ({ props }) =>
	new Response(formatCsvTable(props.table, libraryData(readLibrary())), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});

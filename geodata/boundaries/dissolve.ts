/** Source features → one topology with one geometry an area. mapshaper does the geometry. */
import mapshaper from 'mapshaper';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaGeometry } from './arcs';
import { GeodataFault } from './fault';
import type { Place, Row } from './rows';
import type { Source } from './source';

/**
 * Gaps and overlaps narrower than this are drawing errors and are closed. The Digital Agency's file has four crossings
 * of neighbouring lines; 国土数値情報's own has none.
 */
const GAP_WIDTH = '2m';
/** Steps over the extent of Japan: 0.3 m, finer than any official line, and half the memory of decimal degrees. */
const STEPS = 10_000_000;

/** Properties of every feature, in the order of the source. */
export async function readRows(source: Source): Promise<Row[]> {
	const output = await run(`-i ${source.main} -o rows.json format=json`, source.files);
	const rows: unknown = JSON.parse(textOf(output, 'rows.json'));
	if (!Array.isArray(rows)) throw new GeodataFault(`${source.main}: no table of properties in it`);
	return rows as Row[];
}

/**
 * @param places the area of each feature, in the order of the source; features with `null` are left out
 * @returns object `municipalities`, geometry ids the codes, quantised far below the accuracy of the source
 */
export async function dissolve(source: Source, places: readonly (Place | null)[]): Promise<Topology> {
	const table = ['row,code', ...places.map((place, i) => `${i},${place?.code ?? ''}`)].join('\n');
	const output = await run(
		`-i ${source.main} name=municipalities -each row=this.id -join codes.csv keys=row,row string-fields=code` +
			` -filter "code !== '' && code !== null" -dissolve code gap-width=${GAP_WIDTH}` +
			` -o out.json format=topojson id-field=code quantization=${STEPS}`,
		{ ...source.files, 'codes.csv': table }
	);
	const topology = JSON.parse(textOf(output, 'out.json')) as Topology;
	const object = topology.objects['municipalities'] as GeometryCollection | undefined;
	if (object === undefined) throw new GeodataFault(`${source.main}: no polygons in it`);
	return {
		...topology,
		objects: { municipalities: { type: 'GeometryCollection', geometries: plain(object) } }
	};
}

function plain(object: GeometryCollection): AreaGeometry[] {
	return object.geometries.map((geometry) => {
		const { type, id, arcs } = geometry as AreaGeometry;
		return { type, id, arcs } as AreaGeometry;
	});
}

async function run(commands: string, files: Record<string, Uint8Array | string>) {
	try {
		return await mapshaper.applyCommands(`${commands} -quiet`, files);
	} catch (error) {
		throw new GeodataFault(
			`mapshaper could not read the source: ${error instanceof Error ? error.message : String(error)}`
		);
	}
}

function textOf(files: Record<string, Uint8Array | string>, name: string): string {
	const content = files[name] ?? '';
	return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

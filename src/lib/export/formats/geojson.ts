import type { DataFormat } from './format';
import { sampleJson } from './sample';

export const geojson: DataFormat = {
	id: 'geojson',
	ending: 'geojson',
	type: 'application/geo+json',
	words: {
		ja: { name: 'GeoJSON', hint: '境界と値をGISで使う' },
		en: { name: 'GeoJSON', hint: 'Boundaries and values for GIS' }
	},
	content: 'data',
	holds: { areas: true, cases: false },
	// The values, which its polygons carry: the beginning of a file of polygons says nothing.
	sample: async (shown) => {
		const { valuesJson } = await import('../data/data-json');
		return sampleJson(valuesJson(shown));
	},
	make: async (shown) => {
		const { dataGeoJson } = await import('../data/data-geojson');
		return JSON.stringify(dataGeoJson(shown));
	}
};

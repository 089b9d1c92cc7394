/** The real places, as the app has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAreas } from '../../../src/lib/model/area';
import { parseFormer, parseWards } from '../../../src/lib/model/names/former';
import { makeJoiner } from '../../../src/lib/join/join';
import { indexPlaces } from '../../../src/lib/join/places';

const built = (name: string): unknown =>
	JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'geodata', 'built', name), 'utf8'));

export const areas = parseAreas(built('areas.json'));
export const former = parseFormer(built('former.json'));
export const wards = parseWards(built('wards.json'));
export const joiner = makeJoiner(indexPlaces(areas, former, wards));

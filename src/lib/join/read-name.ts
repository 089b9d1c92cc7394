/** Reads one cell as the name of a place: 今治市, 愛媛県今治市, 越智郡上島町, 札幌市中央区, Imabari City, 今治市（旧大西町）. */
import type { AreaCode } from '../model/code';
import { readAddress, withoutPostalCode } from './address';
import { asideReason } from './aside';
import { isNarrowing, splitNames, stripNotes } from './notes';
import type { AsideReason, JoinRule } from './outcome';
import { isPrefecture, type Place, type Places } from './places';
import { placeKey, spellingRules } from './spelling';

/** What one cell says. */
export interface NameReading {
	/** Every place it can be, before anything else of the row is known. */
	readonly places: readonly Place[];
	/** The prefecture it names itself. */
	readonly prefecture: AreaCode | null;
	/** 郡 or city that it puts before the name, folded, where the name is not known with it. */
	readonly group: string | null;
	/** How the name was found; `stem` is without its 市区町村 and needs another proof, `address` has a street after it. */
	readonly by: 'name' | 'reading' | 'stem' | 'address' | 'none';
	/** The name as the cell has it, without prefecture and notes. */
	readonly name: string;
	readonly noted: boolean;
	/** Digits before the name. */
	readonly digits: string | null;
	/** It names more than one area. */
	readonly several: boolean;
	/** A former place or a ward that brackets name as the part meant: 今治市（旧大西町）, 札幌市（中央区）. */
	readonly part: Place | null;
	/** A part of it that is no place of ours: 第1開票区. */
	readonly section: string | null;
	readonly aside: AsideReason | null;
	/** The word by which it is a part of an area only: 大阪市を除く. */
	readonly word: string | null;
}

/** 大島支庁大島町, 三宅島三宅村, 石狩振興局当別町, folded. */
const OFFICE = /総合振興局|(?<!総合)振興局|支庁|島/gu;
const SECTION =
	/^(.+[市区町村])(第[0-9一二三四五六七八九十]{1,3}(?:開票区|投票区|選挙区|地区|区|支部|分団)?)$/u;
/** UTF-16 units; whatever is longer is a sentence, not a name. */
const LONGEST = 80;
const NOTHING: NameReading = {
	places: [],
	prefecture: null,
	group: null,
	by: 'none',
	name: '',
	noted: false,
	digits: null,
	several: false,
	part: null,
	section: null,
	aside: null,
	word: null
};

/** A reader that remembers what it has read: tables repeat their names. */
export type NameReader = (text: string) => NameReading;

export function makeNameReader(places: Places): NameReader {
	const known = new Map<string, NameReading>();
	return (text) => {
		let reading = known.get(text);
		if (reading === undefined) {
			reading = readName(places, text);
			known.set(text, reading);
		}
		return reading;
	};
}

const prefecturesRead = new WeakMap<Places, Map<string, AreaCode | null>>();
/** Prefectures are few, and so are the ways to write them; other texts need not be remembered for ever. */
const MOST_REMEMBERED = 5000;

/** A prefecture in any spelling, with its number (38, "38 愛媛県") or without; `null` when it is none. */
export function readPrefecture(places: Places, text: string): AreaCode | null {
	const known = prefecturesRead.get(places) ?? new Map<string, AreaCode | null>();
	prefecturesRead.set(places, known);
	const before = known.get(text);
	if (before !== undefined) return before;
	const found = findPrefecture(places, text);
	if (known.size < MOST_REMEMBERED) known.set(text, found);
	return found;
}

function findPrefecture(places: Places, text: string): AreaCode | null {
	if (text.length > 40) return null;
	const plain = stripNotes(text).name || text;
	const key = placeKey(plain);
	const named = places.prefectures.get(key);
	if (named !== undefined) return named;
	const digits = /^(?:jp-?)?(\d{1,2})(?:000\d?)?$/u.exec(key)?.[1]?.padStart(2, '0');
	return digits !== undefined && places.areaByCode.has(digits) ? digits : null;
}

function readName(places: Places, text: string): NameReading {
	const plain = text.trim();
	if (plain === '') return NOTHING;
	if (plain.length > LONGEST) return { ...NOTHING, name: plain };
	const direct = look(places, plain);
	if (direct.by === 'name' || direct.by === 'reading') return direct;
	const aside = asideReason(plain);
	if (aside !== null) return { ...NOTHING, name: plain, aside };
	const { name, inside, digits } = stripNotes(plain);
	if (name !== plain && name !== '') {
		const bare = look(places, name);
		if (bare.places.length > 0) {
			const word = inside.find((each) => isNarrowing(each, bare.places.every(isPrefecture)));
			if (word !== undefined) return { ...NOTHING, name, aside: 'part', word };
			return inside.reduce<NameReading>((reading, each) => narrow(places, reading, each), {
				...bare,
				noted: true,
				digits
			});
		}
		const label = asideReason(name);
		if (label !== null) return { ...NOTHING, name, aside: label };
	}
	if (direct.places.length > 0) return direct;
	const section = readSection(places, plain);
	if (section) return section;
	const word = narrowingWord(places, plain);
	if (word !== null) return { ...NOTHING, name: plain, aside: 'part', word };
	const parts = splitNames(name || plain);
	if (parts.length > 1) {
		const found = parts.map((part) => look(places, part).places);
		if (found.some((list) => list.length > 0))
			return { ...NOTHING, several: true, places: found.flat(), name: plain };
	}
	return readStreet(places, plain) ?? { ...direct, digits };
}

/** 富士市第1開票区, 大分市第２: a numbered part of a municipality. */
function readSection(places: Places, plain: string): NameReading | null {
	const [, name = '', section = ''] = SECTION.exec(plain.normalize('NFKC').replace(/\s/gu, '')) ?? [];
	if (name === '') return null;
	const whole = look(places, name);
	return whole.by === 'name' && !whole.places.some(isPrefecture) ? { ...whole, section } : null;
}

/** 松山市以外, うち松山市: a part, written without brackets. */
function narrowingWord(places: Places, plain: string): string | null {
	const [, within, name = ''] = /^(うち|内|再掲)[\s:：・]*(.+)$/u.exec(plain) ?? [];
	if (within !== undefined && look(places, name).by === 'name') return within;
	return /(を?除く|を?除いた|以外|再掲)/u.exec(plain)?.[1] ?? null;
}

/** 愛媛県今治市別宮町1-4-1, 〒794-8511 今治市別宮町1丁目. */
function readStreet(places: Places, plain: string): NameReading | null {
	const [prefecture, , rest] = splitPrefecture(places, withoutPostalCode(plain));
	const address = readAddress(places, rest.normalize('NFKC'), prefecture);
	return address && { ...NOTHING, ...address, by: 'address' };
}

/** Looks a plain name up: whole, after a prefecture, after a 郡 or city, as a reading, as a stem. */
function look(places: Places, text: string): NameReading {
	const [prefecture, rest, restText] = splitPrefecture(places, text);
	if (rest === '' && prefecture !== null) {
		return found(places.byKey.get(placeKey(text)) ?? [], 'name', text, prefecture);
	}
	const whole = placeKey(text);
	const asWhole = places.byKey.get(whole);
	if (asWhole) return found(asWhole, 'name', text, null);
	const inside = places.byKey.get(rest);
	if (inside) return found(inside, 'name', restText, prefecture);
	const [group, last, lastText] = splitGroup(places, rest, restText);
	const inGroup = group === null ? undefined : places.byKey.get(last);
	if (inGroup) return { ...found(inGroup, 'name', lastText, prefecture), group };
	const read = places.byReading.get(rest) ?? readWithPrefecture(places, text);
	if (read) {
		return 'places' in read ? read : found(read, 'reading', restText, prefecture);
	}
	const stem = places.byStem.get(rest);
	if (stem) return found(stem, 'stem', restText, prefecture);
	return { ...NOTHING, name: restText, prefecture };
}

function found(
	list: readonly Place[],
	by: NameReading['by'],
	name: string,
	prefecture: AreaCode | null
): NameReading {
	return { ...NOTHING, places: list, by, name: name.trim(), prefecture };
}

/** 愛媛県今治市 → 38, 今治市. The text is cut where its fold begins with the prefecture's. */
function splitPrefecture(places: Places, text: string): [AreaCode | null, string, string] {
	const key = placeKey(text);
	for (const length of [3, 4]) {
		const code = places.prefectureNames.get(key.slice(0, length));
		if (code !== undefined) return [code, placeKey(key.slice(length)), cutFolded(text, key.slice(0, length))];
	}
	return [null, key, text];
}

/** 旧郡今治市, 越智郡大三島町 (with a 郡 that the name is not known with) → the 郡, the name. */
function splitGroup(places: Places, key: string, text: string): [string | null, string, string] {
	for (let at = key.indexOf('郡'); at > 0; at = key.indexOf('郡', at + 1)) {
		const county = key.slice(0, at + 1);
		if (places.counties.has(county)) return [county, key.slice(at + 1), cutFolded(text, county)];
	}
	for (const { index, 0: ending } of key.matchAll(OFFICE)) {
		const [office, name] = [key.slice(0, index + ending.length), key.slice(index + ending.length)];
		const isMunicipal = places.byKey
			.get(name)
			?.some((place) => place.kind !== 'ward' && !isPrefecture(place));
		if (index > 0 && isMunicipal) return [office, name, cutFolded(text, office)];
	}
	for (const [city] of places.cities) {
		if (key.startsWith(city) && key.length > city.length) {
			return [city, key.slice(city.length), cutFolded(text, city)];
		}
	}
	return [null, key, text];
}

/** What is left of a text after the part that folds to `start`; the whole fold's rest where characters do not line up. */
function cutFolded(text: string, start: string): string {
	for (let end = 1; end <= text.length; end++) {
		if (placeKey(text.slice(0, end)) === start) return text.slice(end).trim();
	}
	return placeKey(text).slice(start.length);
}

/** Imabari City, Ehime; Ehime Imabari-shi is left alone. */
function readWithPrefecture(places: Places, text: string): NameReading | undefined {
	const [name, prefecture, more] = text.split(/[,，]/u);
	if (name === undefined || prefecture === undefined || more !== undefined) return undefined;
	const code = places.prefectures.get(placeKey(prefecture));
	const list = places.byReading.get(placeKey(name));
	return code === undefined || !list ? undefined : found(list, 'reading', name, code);
}

/** Uses what is in brackets: a prefecture, a 郡, 旧大西町, 現丹波篠山市, another name; kana and remarks are ignored. */
function narrow(places: Places, reading: NameReading, inside: string): NameReading {
	if (inside === '') return reading;
	const prefecture = places.prefectures.get(placeKey(inside));
	if (prefecture !== undefined && !reading.places.some(isPrefecture)) {
		if (reading.prefecture !== null && reading.prefecture !== prefecture)
			return { ...reading, several: true };
		return { ...reading, prefecture };
	}
	if (places.counties.has(placeKey(inside))) return { ...reading, group: placeKey(inside) };
	const [, mark = '', name = inside] = /^([旧元現新])(?:・|：|:)?(.+)$/u.exec(inside) ?? [];
	const other = look(places, name);
	if (other.by !== 'name') return reading;
	const codes = new Set(other.places.flatMap((place) => place.codes));
	const both = reading.places.filter((place) => place.codes.some((code) => codes.has(code)));
	if (both.length === 0) return { ...reading, several: true, places: [...reading.places, ...other.places] };
	const own = new Set(both.flatMap((place) => place.codes));
	const part = other.places.find(
		(place) => place.kind !== 'area' && place.codes.every((code) => own.has(code))
	);
	return { ...reading, places: both, part: mark === '現' || mark === '新' ? reading.part : (part ?? null) };
}

/** By which rules a cell's name became the place's own: exact, or what had to be changed. */
export function rulesOfName(reading: NameReading, place: Place): readonly JoinRule[] {
	const rules: JoinRule[] = [];
	if (reading.by === 'reading') rules.push('reading');
	else if (reading.by === 'stem') rules.push('suffix-restored');
	else {
		const withGroup = place.group + place.name;
		const plain = spellingRules(reading.name, place.name);
		const grouped = plain === null ? spellingRules(reading.name, withGroup) : null;
		rules.push(...(plain ?? grouped ?? ['variant-character']));
		if ((grouped !== null || reading.group !== null) && place.kind !== 'ward') rules.push('county-dropped');
	}
	if (reading.by === 'address') rules.push('address');
	if (reading.noted) rules.push('note-dropped');
	return rules;
}

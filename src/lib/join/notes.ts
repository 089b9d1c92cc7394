/** What can surround a name: footnote marks, brackets, numbers, 役所. */

/** A name cell taken apart. */
export interface Stripped {
	/** The name alone. */
	readonly name: string;
	/** What stood in brackets. */
	readonly inside: readonly string[];
	/** A number of five or six digits that stood before the name, as in "382027 今治市". */
	readonly digits: string | null;
}

const BRACKETS = /[（(［[【〔〈<《「]([^）)］\]】〕〉>》」（(]*)[）)］\]】〕〉>》」]/gu;
const MARKS =
	/[※＊*†‡]\s*[0-9０-９]*|[注註]\s*[0-9０-９]+\s*[)）]?|[\u00b9\u00b2\u00b3\u2070-\u2079\u2460-\u2473]/gu;
const BULLET = /^[\s・･○●◎◇◆□■△▲▽▼☆★→\-‐–—]+/u;
const NUMBER_BEFORE = /^([0-9０-９]+)\s*[.．、,:：)）_\-\s]*\s*(?=[^0-9０-９\s])/u;
const NUMBER_AFTER = /[\s]*[0-9０-９]+[)）]?$/u;
const OFFICE = /(?<=[市区])役所$|(?<=[町村])役場$|(?<=[都道府県])庁$/u;

/** Takes off what is not part of the name. */
export function stripNotes(text: string): Stripped {
	const inside: string[] = [];
	let name = text.replace(BRACKETS, (_, content: string) => {
		inside.push(content.trim());
		return '';
	});
	name = name.replace(MARKS, '').replace(BULLET, '').trim();
	let digits: string | null = null;
	name = name.replace(NUMBER_BEFORE, (_, number: string) => {
		const plain = number.normalize('NFKC');
		if (plain.length === 5 || plain.length === 6) digits = plain;
		return '';
	});
	name = name.replace(NUMBER_AFTER, '').replace(OFFICE, '').trim();
	return { name, inside, digits };
}

const PART_OF_ANY =
	/除|以外|含まない|再掲|内数|内訳|^うち|のうち|一部|のみ$|だけ$|島しょ部?$|島嶼部?$|山間部$|平野部$/u;
const PART_OF_PREFECTURE =
	/^(.{0,3}[都道府県])?(市|町|村|町村|区|郡|都市|特別区|都区|島)部$|^(23|二十三|二三)?区(部|内)?$|^特別区|^政令|^指定都市|^中核市|^一般市|^(市|町|村|町村)(計|分)?$/u;

/**
 * Whether what stands in brackets makes of the area a part of it: 市部, 23区, 大阪市を除く, 再掲.
 * @param prefecture whether the area is a prefecture: of a city, 政令市 is what it is
 */
export function isNarrowing(inside: string, prefecture: boolean): boolean {
	const plain = inside.normalize('NFKC').replace(/\s/gu, '');
	return PART_OF_ANY.test(plain) || (prefecture && PART_OF_PREFECTURE.test(plain));
}

const SEVERAL = /[・･、,，/／＆&＋+\n]|及び|および|ならびに|並びに|と(?=.*[市区町村]$)/u;
const AND_OTHERS = /(ほか|他|外|など|等)\s*[0-9０-９一二三四五六七八九十]*\s*[市区町村団体自治体県]*$/u;

/** The names in a cell that names several: 今治市・西条市, 今治市ほか3町; one where it names one. */
export function splitNames(text: string): readonly string[] {
	const parts = text
		.split(SEVERAL)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const last = parts.at(-1) ?? '';
	const cut = last.replace(AND_OTHERS, '').trim();
	if (cut === last || cut === '') return parts;
	return [...parts.slice(0, -1), cut, ''];
}

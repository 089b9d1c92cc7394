/** Why a file is not read. The sentences for people are in `text/import.ts`. */

/** What a file is that is not a table we read. */
export type ForeignKind =
	| 'xls'
	| 'encrypted'
	| 'encrypted-ods'
	| 'numbers'
	| 'truncated'
	| 'xlsb'
	| 'ods'
	| 'word'
	| 'powerpoint'
	| 'html'
	| 'xml'
	| 'json'
	| 'pdf'
	| 'image'
	| 'archive'
	| 'binary';

/** How files of each kind are named. What is no table of any kind has any name but a table's. */
const NAMES: Readonly<Record<Exclude<ForeignKind, 'binary' | 'truncated'>, string>> = {
	xls: 'xls xlt',
	encrypted: 'xlsx xlsm xls xlsb',
	'encrypted-ods': 'ods',
	numbers: 'numbers',
	xlsb: 'xlsb',
	ods: 'ods ots',
	word: 'docx docm dotx',
	powerpoint: 'pptx pptm ppsx potx',
	html: 'html htm xhtml mhtml',
	xml: 'xml kml gml gpx rdf xsd',
	json: 'json geojson topojson jsonld',
	pdf: 'pdf',
	image: 'png jpg jpeg jfif gif tif tiff webp bmp heic heif avif svg',
	archive: 'zip gz tgz 7z rar kmz'
};
const TABLES = 'csv tsv txt tab xlsx xlsm xls ods';

/** Whether a file's name says something else than what the file is. Without an extension it says nothing. */
export function isNamedOtherwise(kind: ForeignKind, extension: string): boolean {
	if (extension === '' || kind === 'truncated') return false;
	const among = (names: string) => names.split(' ').includes(extension);
	return kind === 'binary' ? among(TABLES) : !among(NAMES[kind]);
}

export type Refusal =
	| { readonly why: 'foreign'; readonly kind: ForeignKind; readonly extension: string }
	/** It can be read, but its name says otherwise. */
	| { readonly why: 'wrong-name'; readonly kind: 'text' | 'xlsx'; readonly extension: string }
	| { readonly why: 'empty' }
	| { readonly why: 'too-large'; readonly bytes: number; readonly limit: number }
	| { readonly why: 'too-many-rows'; readonly rows: number; readonly limit: number }
	| { readonly why: 'too-many-columns'; readonly columns: number; readonly limit: number }
	| { readonly why: 'too-many-cells'; readonly cells: number; readonly limit: number }
	| { readonly why: 'unpacked-too-large'; readonly bytes: number; readonly limit: number }
	/** A cell of a workbook holds more than any cell does. */
	| { readonly why: 'too-long-cell'; readonly limit: number }
	| { readonly why: 'undecodable' }
	/** A part of a workbook is not what its check sum says. */
	| { readonly why: 'damaged-part'; readonly part: string }
	| { readonly why: 'damaged'; readonly kind: 'xlsx' | 'xls' | 'ods' }
	| { readonly why: 'uncached'; readonly cells: number; readonly first: string }
	| { readonly why: 'no-worksheet'; readonly worksheet: string; readonly worksheets: readonly string[] };

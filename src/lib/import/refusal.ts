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

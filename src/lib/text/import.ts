/** Why a file is not read, and what to do. */
import { isNamedOtherwise, type ForeignKind, type Refusal } from '../import/refusal';
import type { Remark } from '../import/remark';
import type { Language } from '../model/language';

const KIND_JA: Readonly<Record<ForeignKind, string>> = {
	xls: '古い形式のExcelブック（.xls）',
	encrypted: 'パスワードで保護されたExcelブック',
	'encrypted-ods': 'パスワードで保護されたOpenDocumentの表',
	numbers: 'Numbersの書類（.numbers）',
	truncated: '途中で切れたファイル',
	xlsb: 'バイナリ形式のExcelブック（.xlsb）',
	ods: 'OpenDocumentの表（.ods）',
	word: 'Word文書',
	powerpoint: 'PowerPointの資料',
	html: 'ウェブページ（HTML）',
	xml: 'XML',
	json: 'JSON',
	pdf: 'PDF',
	image: '画像',
	archive: '圧縮ファイル',
	binary: '表ではないデータ'
};
const KIND_EN: Readonly<Record<ForeignKind, string>> = {
	xls: 'an Excel workbook of the old kind (.xls)',
	encrypted: 'an Excel workbook protected by a password',
	'encrypted-ods': 'an OpenDocument spreadsheet protected by a password',
	numbers: 'a Numbers document (.numbers)',
	truncated: 'cut off before its end',
	xlsb: 'a binary Excel workbook (.xlsb)',
	ods: 'an OpenDocument spreadsheet (.ods)',
	word: 'a Word document',
	powerpoint: 'a PowerPoint file',
	html: 'a web page (HTML)',
	xml: 'XML',
	json: 'JSON',
	pdf: 'a PDF',
	image: 'a picture',
	archive: 'a compressed archive',
	binary: 'not a table'
};
const COPY_JA = '表をExcelに写すか、配布元でExcelやCSVの版を探してください。';
const DO_JA: Partial<Record<ForeignKind, string>> = {
	xls: 'Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」か「CSV UTF-8」を選んで保存し直してください。',
	encrypted: 'Excelで開き、パスワードを外して保存し直してください。',
	'encrypted-ods': 'LibreOfficeなどで開き、パスワードを外して保存し直してください。',
	numbers: 'Numbersで開き、「ファイル」の「書き出す」から「Excel」か「CSV」を選んでください。',
	html: 'ダウンロードに失敗して、案内やエラーのページが保存されたようです。配布元のページから、もう一度ダウンロードしてください。表が見えるページの場合は、Excelで開いて「Excelブック（.xlsx）」で保存してください。',
	pdf: COPY_JA,
	image: COPY_JA,
	word: COPY_JA,
	powerpoint: COPY_JA,
	binary: 'ExcelかCSVの表を選んでください。',
	archive: '展開して、中のCSVかExcelのファイルを選んでください。'
};
const COPY_EN = "Copy the table into Excel, or look for the publisher's Excel or CSV version.";
const DO_EN: Partial<Record<ForeignKind, string>> = {
	xls: 'Open it in Excel and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.',
	encrypted: 'Open it in Excel, remove the password and save it again.',
	'encrypted-ods': 'Open it in LibreOffice or the like, remove the password and save it again.',
	numbers: 'Open it in Numbers, and choose File, Export To, then Excel or CSV.',
	html: 'The download seems to have gone wrong, and a notice or error page was saved instead. Download it again from the publisher; if the page does show the table, open it in Excel and save it as “Excel Workbook (.xlsx)”.',
	pdf: COPY_EN,
	image: COPY_EN,
	word: COPY_EN,
	powerpoint: COPY_EN,
	binary: 'Choose a table: an Excel workbook or a CSV file.',
	archive: 'Unpack it and choose the CSV or Excel file inside.'
};
const TRUNCATED_JA =
	'読み込めません。ファイルが途中で切れて壊れています。ダウンロードやコピーが途中で止まったようです。もう一度ダウンロードしてください。';
const TRUNCATED_EN =
	'Cannot be read: the file is cut off before its end. Its download or copy seems to have stopped half way; download it again.';
const SAVE_JA = '表計算ソフトで開き、「Excelブック（.xlsx）」か「CSV UTF-8」で保存し直してください。';
const SAVE_EN = 'Open it in a spreadsheet program and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.';

/** One line that says what the file is, or which limit it passes, and what to do. */
export function describeRefusal(refusal: Refusal, lang: Language): string {
	const ja = lang === 'ja';
	const whole = (n: number): string => n.toLocaleString(ja ? 'ja-JP' : 'en-GB');
	const mb = (n: number): string => `${whole(Math.ceil(n / 1024 / 1024))} MB`;
	switch (refusal.why) {
		case 'foreign': {
			const { kind, extension } = refusal;
			if (kind === 'truncated') return ja ? TRUNCATED_JA : TRUNCATED_EN;
			const otherwise = isNamedOtherwise(kind, extension);
			if (ja) {
				const is = otherwise ? `名前は .${extension} ですが、中身は` : 'このファイルは';
				return `読み込めません。${is}${KIND_JA[kind]}です。${DO_JA[kind] ?? SAVE_JA}`;
			}
			const named = otherwise ? ` in spite of its name (.${extension})` : '';
			return `Cannot be read: the file is ${KIND_EN[kind]}${named}. ${DO_EN[kind] ?? SAVE_EN}`;
		}
		case 'wrong-name': {
			const is = refusal.kind === 'xlsx' ? 'xlsx' : 'csv';
			return ja
				? `読み込めません。名前は .${refusal.extension} ですが、中身は${is === 'xlsx' ? 'Excelブック（.xlsx）' : 'CSVなどのテキスト'}です。ファイル名の終わりを .${is} に変えるか、表計算ソフトで保存し直してください。`
				: `Cannot be read: it is named .${refusal.extension}, but is ${is === 'xlsx' ? 'an Excel workbook (.xlsx)' : 'text such as CSV'}. Change the end of its name to .${is}, or save it again from a spreadsheet program.`;
		}
		case 'empty':
			return ja
				? '読み込めません。ファイルに何も入っていません。'
				: 'Cannot be read: there is nothing in the file.';
		case 'too-large':
			return ja
				? `読み込めません。${mb(refusal.bytes)} あり、上限の ${mb(refusal.limit)} を超えています。要らない列や行を除いてください。`
				: `Cannot be read: ${mb(refusal.bytes)}, and the limit is ${mb(refusal.limit)}. Leave out columns or rows that are not needed.`;
		case 'unpacked-too-large':
			return ja
				? `読み込めません。中身が ${mb(refusal.bytes)} あり、上限の ${mb(refusal.limit)} を超えています。要らないシートや列を除いてください。`
				: `Cannot be read: unpacked it is ${mb(refusal.bytes)}, and the limit is ${mb(refusal.limit)}. Leave out sheets or columns that are not needed.`;
		case 'too-many-rows':
			return ja
				? `読み込めません。${whole(refusal.rows)}行あり、上限の${whole(refusal.limit)}行を超えています。ファイルを分けてください。`
				: `Cannot be read: ${whole(refusal.rows)} rows, and the limit is ${whole(refusal.limit)}. Split the file.`;
		case 'too-many-columns':
			return ja
				? `読み込めません。${whole(refusal.columns)}列あり、上限の${whole(refusal.limit)}列を超えています。要らない列を除いてください。`
				: `Cannot be read: ${whole(refusal.columns)} columns, and the limit is ${whole(refusal.limit)}. Leave out columns that are not needed.`;
		case 'too-long-cell':
			return ja
				? `読み込めません。1つのセルに ${mb(refusal.limit)} を超える文字があります。そのセルのある列を除いて、保存し直してください。`
				: `Cannot be read: the text of one cell is longer than ${mb(refusal.limit)}. Leave out its column and save the workbook again.`;
		case 'undecodable':
			return ja
				? '読み込めません。文字コードがUTF-8、Shift_JIS、UTF-16、EUC-JPのどれでもありません。「CSV UTF-8」で保存し直してください。'
				: 'Cannot be read: the text is in none of UTF-8, Shift_JIS, UTF-16 and EUC-JP. Save it as “CSV UTF-8”.';
		case 'too-many-cells':
			return ja
				? `読み込めません。表の行数と列数の積が${whole(refusal.cells)}あり、上限の${whole(refusal.limit)}を超えています。要らない列や行を除いてください。`
				: `Cannot be read: its rows times its columns are ${whole(refusal.cells)}, and the limit is ${whole(refusal.limit)}. Leave out columns or rows that are not needed.`;
		case 'uncached':
			return ja
				? `読み込めません。${refusal.first} など${whole(refusal.cells)}個のセルは数式だけで、計算した値がファイルに入っていません。Excelで開き、上書き保存してから選び直してください。`
				: `Cannot be read: ${whole(refusal.cells)} cells, the first ${refusal.first}, hold formulas without their results. Open the file in Excel, save it, and choose it again.`;
		case 'damaged': {
			const kind = refusal.kind === 'xlsx' ? null : refusal.kind;
			return ja
				? `読み込めません。${kind === null ? 'Excelブック' : KIND_JA[kind]}が壊れています。もう一度ダウンロードするか、表計算ソフトで開いて保存し直してください。`
				: `Cannot be read: ${kind === null ? 'the Excel workbook' : KIND_EN[kind]} is damaged. Download it again, or open it in a spreadsheet program and save it again.`;
		}
		case 'damaged-part':
			return ja
				? `読み込めません。Excelブックの一部（${refusal.part}）が壊れていて、値が変わっているおそれがあります。もう一度ダウンロードするか、Excelで開いて保存し直してください。`
				: `Cannot be read: a part of the Excel workbook (${refusal.part}) is damaged, and values may have changed. Download it again, or open it in Excel and save it again.`;
		case 'no-worksheet':
			return ja
				? `「${refusal.worksheet}」というシートがありません。あるのは ${refusal.worksheets.join('、')} です。`
				: `There is no sheet “${refusal.worksheet}”. There are ${refusal.worksheets.join(', ')}.`;
	}
}

/** What is to be known of how a file was read, a sentence each. */
export function describeRemarks(remarks: readonly Remark[], lang: Language): readonly string[] {
	const ja = lang === 'ja';
	const whole = (n: number): string => n.toLocaleString(ja ? 'ja-JP' : 'en-GB');
	return remarks.map((remark) => {
		switch (remark.say) {
			case 'chosen':
				if (remark.why === 'hidden') {
					return ja
						? `最初のシート「${remark.first}」は非表示なので、「${remark.sheet}」を読みました。`
						: `The first sheet “${remark.first}” is hidden, so “${remark.sheet}” was read.`;
				}
				return ja
					? `最初のシート「${remark.first}」ではなく、地域の表がある「${remark.sheet}」を読みました。`
					: `Not the first sheet “${remark.first}” was read, but “${remark.sheet}”, which has the areas.`;
			case 'hidden':
				return ja
					? `読んだシート「${remark.sheet}」は、ファイルでは非表示になっています。`
					: `The sheet that was read, “${remark.sheet}”, is hidden in the file.`;
			case 'uncached':
				return ja
					? `${remark.first} など${whole(remark.cells)}個のセルは数式だけで、計算した値がファイルに入っていないため、空欄として扱います。Excelで開いて上書き保存すると読めます。`
					: `${whole(remark.cells)} cells, the first ${remark.first}, hold formulas without their results and count as blank. Open the file in Excel and save it to have them read.`;
			case 'far':
				return ja
					? `表から遠く離れたセル（${whole(remark.lines)}行・列）は読みませんでした。`
					: `Cells far away from the table (${whole(remark.lines)} rows or columns) were not read.`;
			case 'pointed':
				return ja
					? `区切りがセミコロンの表なので、「${remark.first}」のような数値の列（${whole(remark.columns)}列）は、カンマを小数点として読みました。`
					: `The cells are divided by semicolons, so commas were read as decimal points in ${remark.columns === 1 ? 'the column' : `the ${whole(remark.columns)} columns`} of numbers like “${remark.first}”.`;
		}
	});
}

const FILE_ERRORS: Readonly<Record<string, readonly [ja: string, en: string]>> = {
	ENOENT: ['見つかりません。名前と場所を確かめてください。', 'not found. Check its name and location.'],
	EISDIR: ['フォルダーです。ファイルを指定してください。', 'this is a folder. Give a file instead.'],
	EACCES: ['開く権限がありません。', 'there is no permission to open it.'],
	EPERM: ['開く権限がありません。', 'there is no permission to open it.'],
	ENOSPC: ['空きがないため、書き込めません。', 'cannot be written: the disk is full.'],
	same: [
		'読み込むファイルと同じです。上書きしないよう、別の名前にしてください。',
		'this is the file being read. Give another name, so that it is not overwritten.'
	]
};

/**
 * Why a command could not read or write a file.
 * @param code of the system, ENOENT; `same` where the file to write is the one that is read
 */
export function describeFileError(code: string, doing: 'read' | 'write', lang: Language): string {
	const known = FILE_ERRORS[code];
	if (known) return known[lang === 'ja' ? 0 : 1];
	if (lang === 'ja') return doing === 'read' ? `開けません（${code}）。` : `書き込めません（${code}）。`;
	return doing === 'read' ? `cannot be opened (${code}).` : `cannot be written (${code}).`;
}

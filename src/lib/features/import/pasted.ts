/** What the clipboard holds, as a file to be read: the cells of a spreadsheet, or a file. */

/** The parts of a `DataTransfer` that are looked at. */
export interface Clipboard {
	readonly files: ArrayLike<File>;
	getData(type: string): string;
}

/**
 * Takes the table from the clipboard. Spreadsheets put a picture of the cells beside them, and file managers the names of the
 * files: cells with tabs come first, then a file, then lines of text.
 * @returns `null` where there is neither a file nor more than one cell
 */
export function tableOfClipboard(
	clipboard: Clipboard
): { readonly file: Blob; readonly name: string } | null {
	const text = clipboard.getData('text/plain');
	const [file] = Array.from(clipboard.files);
	if (file && !text.includes('\t')) return { file, name: file.name };
	return /\t|\S\r?\n\s*\S/u.test(text) ? { file: new Blob([text]), name: '' } : null;
}

/** Whether what is pasted belongs to the field that has the focus. */
export function isForField(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest(
			'textarea, input:not([type=radio], [type=checkbox], [type=file], [type=button]), [contenteditable]'
		) !== null
	);
}

/**
 * Hands a file to the person, who keeps it where their browser keeps downloads. Nothing leaves the device.
 * @param name with its ending, `連携シート.csv`
 * @param type MIME type, with its charset for a text
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Some browsers read the address only after the click has been dealt with.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

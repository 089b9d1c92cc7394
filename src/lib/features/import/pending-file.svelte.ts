/** A file that was dropped on some page, on its way to the page that reads it. */
class PendingFile {
	file: File | null = $state.raw(null);
	/** Takes the file; the next one to ask gets none. */
	take(): File | null {
		const { file } = this;
		this.file = null;
		return file;
	}
}
export const pendingFile = new PendingFile();

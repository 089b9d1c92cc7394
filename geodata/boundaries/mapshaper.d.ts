/** The one part of mapshaper that the pipeline calls; the package ships no types. */
declare module 'mapshaper' {
	type Files = Record<string, Uint8Array | string>;
	const mapshaper: { applyCommands(commands: string, input: Files): Promise<Files> };
	export default mapshaper;
}

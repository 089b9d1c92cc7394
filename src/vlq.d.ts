/** The package brings these types but does not say where they are. */
declare module 'vlq' {
	/** @throws Error at a character that is not of base64 */
	export function decode(text: string): number[];
	export function encode(value: number | readonly number[]): string;
}

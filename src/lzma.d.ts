/** `lzma1` gives its source as its types, which is not as strict as ours: these are what we take of it. */

/** @returns the bytes compressed by LZMA */
export function compress(bytes: Uint8Array): Uint8Array;
/** @throws Error at bytes that LZMA did not write */
export function decompress(bytes: Uint8Array): Uint8Array;

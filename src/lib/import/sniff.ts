/** What a file is, by its content; its name is only compared with that. */
import type { ForeignKind } from './refusal';

export type FileKind = 'text' | 'xlsx' | ForeignKind;

const SIGNATURES: readonly (readonly [readonly number[], ForeignKind])[] = [
	[[0x25, 0x50, 0x44, 0x46], 'pdf'],
	[[0x89, 0x50, 0x4e, 0x47], 'image'],
	[[0xff, 0xd8, 0xff], 'image'],
	[[0x47, 0x49, 0x46, 0x38], 'image'],
	[[0x49, 0x49, 0x2a, 0x00], 'image'],
	[[0x4d, 0x4d, 0x00, 0x2a], 'image'],
	[[0x1f, 0x8b], 'archive'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
	[[0x52, 0x61, 0x72, 0x21], 'archive'],
	[[0x09, 0x08, 0x10, 0x00], 'xls'],
	[[0x09, 0x08, 0x08, 0x00], 'xls']
];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** What is greater says that a sector is free or the last of its chain. */
const LAST_SECTOR = 0xfffffffa;
/** As many as the header of an old workbook names. */
const LISTED_TABLES = 109;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** Whether an old workbook is of a kind that says how its text is written; those before Excel 97 do not. */
export function saysItsText(bytes: Uint8Array): boolean {
	return startsWith(bytes, OLE2) && holds(bytes, utf16('Workbook'));
}

/** Tells the kind of a file from its bytes. */
export function sniff(bytes: Uint8Array): FileKind {
	if (startsWith(bytes, OLE2)) {
		if (isCutOff(bytes)) return 'truncated';
		return holds(bytes, utf16('EncryptedPackage')) ? 'encrypted' : 'xls';
	}
	if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return archiveKind(bytes);
	if (isPicture(bytes)) return 'image';
	for (const [signature, kind] of SIGNATURES) if (startsWith(bytes, signature)) return kind;
	return textKind(bytes);
}

/** Whether sectors that an old workbook's table of sectors leads to lie behind its end. */
function isCutOff(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const shift = bytes.length < 512 ? 0 : view.getUint16(30, true);
	if (shift !== 9 && shift !== 12) return false;
	const size = 2 ** shift;
	const tables = Math.min(view.getUint32(44, true), LISTED_TABLES);
	for (let i = 0; i < tables; i++) {
		const start = (view.getUint32(76 + 4 * i, true) + 1) * size;
		if (start + size > bytes.length) return true;
		for (let entry = 0; entry < size / 4; entry++) {
			const next = view.getUint32(start + 4 * entry, true);
			if (next <= LAST_SECTOR && (next + 1) * size >= bytes.length) return true;
		}
	}
	return false;
}

/** An archive holds the names of its files uncompressed. */
function archiveKind(bytes: Uint8Array): FileKind {
	const has = (name: string): boolean => holds(bytes, ascii(name));
	// The table of contents stands at the end.
	if (!holds(bytes.subarray(Math.max(0, bytes.length - 65557)), EMPTY_ZIP)) return 'truncated';
	if (has('application/vnd.oasis.opendocument')) return 'ods';
	if (has('xl/workbook.bin')) return 'xlsb';
	if (has('xl/workbook.xml') || (has('[Content_Types].xml') && has('xl/worksheets/'))) return 'xlsx';
	if (has('Index/Document.iwa') || has('Index.zip')) return 'numbers';
	if (has('word/document.xml')) return 'word';
	if (has('ppt/presentation.xml')) return 'powerpoint';
	return 'archive';
}

/** WebP, BMP and the pictures of telephones, which begin with a length. */
function isPicture(bytes: Uint8Array): boolean {
	const marked = (at: number, mark: string): boolean => startsWith(bytes.subarray(at), ascii(mark));
	if (marked(0, 'RIFF') && marked(8, 'WEBP')) return true;
	if (marked(0, 'BM') && startsWith(bytes.subarray(6), [0, 0, 0, 0])) return true;
	return marked(4, 'ftyp') && ['heic', 'heix', 'mif1', 'avif'].some((kind) => marked(8, kind));
}

function textKind(bytes: Uint8Array): FileKind {
	const hasMark = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
	const start = String.fromCharCode(...bytes.subarray(0, 2048))
		.replace(/\0/g, '')
		.replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
		.trimStart()
		.toLowerCase();
	if (/^(<!--[^]*?-->\s*)*(<!doctype html|<html|<head|<body|<table|<meta)/.test(start)) return 'html';
	if (/^(<\?xml|<!doctype svg|<svg)/.test(start) && start.includes('<svg')) return 'image';
	if (start.startsWith('<?xml')) return /<html|<!doctype html/.test(start) ? 'html' : 'xml';
	if (/^\{\s*"|^\[\s*[{["]/.test(start) && !/^[^\n]*\]\s*,/.test(start)) return 'json';
	if (hasMark) return 'text';
	return looksBinary(bytes.subarray(0, 65536)) ? 'binary' : 'text';
}

/** Control characters that no text holds; NUL on one side only is UTF-16 without its mark. */
function looksBinary(bytes: Uint8Array): boolean {
	const zeros = [0, 0];
	let controls = 0;
	bytes.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
		else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
	});
	const [even = 0, odd = 0] = zeros;
	const isUtf16 = Math.max(even, odd) > bytes.length / 50 && Math.min(even, odd) * 20 < Math.max(even, odd);
	return (!isUtf16 && even + odd > bytes.length / 100) || controls > bytes.length / 20;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, i) => bytes[i] === byte);
}
function holds(bytes: Uint8Array, part: readonly number[]): boolean {
	const [first = 0] = part;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (part.every((byte, i) => bytes[at + i] === byte)) return true;
	}
	return false;
}
function ascii(text: string): number[] {
	return Array.from(text).map((c) => c.charCodeAt(0));
}
function utf16(text: string): number[] {
	return ascii(text).flatMap((byte) => [byte, 0]);
}

/** Whether the parts of an archive are what their check sums say: the libraries that unpack them do not look. */
import { inflateSync, strFromU8 } from 'fflate';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	return sum;
});

function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
	return (sum ^ 0xffffffff) >>> 0;
}

/** Pictures and the like say nothing of a table. */
const LOOKED_AT = /\.(xml|rels)$/i;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * The name of the first part of a workbook whose content is not what its check sum says; `null` where all are, or where
 * the archive cannot be taken apart, which shows when it is read.
 */
export function damagedPart(bytes: Uint8Array): string | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 65557); end--) {
		if (view.getUint32(end, true) !== END) continue;
		let at = view.getUint32(end + 16, true);
		for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left--) {
			if (view.getUint32(at, true) !== ENTRY) break;
			const length = view.getUint16(at + 28, true);
			const name = strFromU8(bytes.subarray(at + 46, at + 46 + length));
			if (LOOKED_AT.test(name) && !isWhole(bytes, view, at)) return name;
			at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		}
		break;
	}
	return null;
}

/** @param at where the entry stands in the table of contents */
function isWhole(bytes: Uint8Array, view: DataView, at: number): boolean {
	const [method, sum] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
	const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
	const start = view.getUint32(at + 42, true);
	// Of other methods of packing, and of archives over 4 GB, nothing is known here.
	if ((method !== 0 && method !== 8) || size === 0xffffffff || start + 30 > bytes.length) return true;
	const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
	const content = bytes.subarray(data, data + packed);
	try {
		const unpacked = method === 0 ? content : inflateSync(content, { out: new Uint8Array(size) });
		return unpacked.length === size && crc32(unpacked) === sum;
	} catch {
		return false;
	}
}

/**
 * Whether the parts of an archive are what its table of contents says of them: the libraries that unpack them do not look.
 * A part is unpacked bit by bit and thrown away, so that looking takes no memory, and no further than it should go.
 */
import { Inflate, strFromU8, unzipSync } from 'fflate';
import { MAX_CELL_BYTES, MAX_PART_BYTES, MAX_UNPACKED_BYTES } from '../limits';
import type { Refusal } from '../refusal';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	return sum;
});

/** @param before of the bytes before, 0 at first */
function crc32(bytes: Uint8Array, before: number): number {
	let sum = ~before;
	for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
	return ~sum >>> 0;
}

/** Pictures and the like say nothing of a table. */
const LOOKED_AT = /\.(xml|rels)$/i;
/** Parts with the text of cells. */
const OF_CELLS = /^(xl\/(worksheets\/|sharedStrings\.xml)|content\.xml$)/i;
/** < */
const TAG = 0x3c;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes unpacked at once: they become a thousand times as many at most. */
const STEP = 8192;

/**
 * Why a workbook is not to be unpacked: it would be too large, a part of it is not what its check sum says, a cell goes on
 * without end. `null` where nothing is wrong, or where it cannot be taken apart, which shows when it is read.
 */
export function archiveFault(bytes: Uint8Array): Refusal | null {
	const sizes: number[] = [];
	try {
		unzipSync(bytes, { filter: ({ originalSize }) => sizes.push(originalSize) < 0 });
	} catch {
		return null;
	}
	const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
	const all = sizes.reduce((sum, size) => sum + size, 0);
	if (largest > MAX_PART_BYTES) return { why: 'unpacked-too-large', bytes: largest, limit: MAX_PART_BYTES };
	if (all > MAX_UNPACKED_BYTES) return { why: 'unpacked-too-large', bytes: all, limit: MAX_UNPACKED_BYTES };
	return partFault(bytes);
}

/** What is wrong with the first part that something is wrong with. */
function partFault(bytes: Uint8Array): Refusal | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 65557); end--) {
		if (view.getUint32(end, true) !== END) continue;
		let at = view.getUint32(end + 16, true);
		for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left--) {
			if (view.getUint32(at, true) !== ENTRY) break;
			const length = view.getUint16(at + 28, true);
			const name = strFromU8(bytes.subarray(at + 46, at + 46 + length));
			const found = LOOKED_AT.test(name) ? look(bytes, view, at, OF_CELLS.test(name)) : 'whole';
			if (found === 'damaged') return { why: 'damaged-part', part: name };
			if (found === 'endless') return { why: 'too-long-cell', limit: MAX_CELL_BYTES };
			at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		}
		break;
	}
	return null;
}

/**
 * @param at where the entry stands in the table of contents
 * @param ofCells whether a text in it may be no longer than a cell's
 */
function look(
	bytes: Uint8Array,
	view: DataView,
	at: number,
	ofCells: boolean
): 'whole' | 'damaged' | 'endless' {
	const [method, sum] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
	const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
	const start = view.getUint32(at + 42, true);
	// Of other methods of packing, and of archives over 4 GB, nothing is known here.
	if ((method !== 0 && method !== 8) || size === 0xffffffff || start + 30 > bytes.length) return 'whole';
	const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
	const content = bytes.subarray(data, data + packed);
	const found = { size: 0, sum: 0, since: 0, endless: false };
	const take = (part: Uint8Array): void => {
		found.size += part.length;
		found.sum = crc32(part, found.sum);
		if (ofCells && hasEndless(part, found)) found.endless = true;
		if (found.endless || found.size > size) throw new Error('Found more than expected');
	};
	try {
		if (method === 0) take(content);
		else {
			const inflate = new Inflate(take);
			for (let i = 0; i < content.length; i += STEP)
				inflate.push(content.subarray(i, i + STEP), i + STEP >= content.length);
		}
		return found.size === size && found.sum === sum ? 'whole' : 'damaged';
	} catch {
		return found.endless ? 'endless' : 'damaged';
	}
}

/**
 * Whether more stands between two tags than a cell can hold.
 * @param found `since` counts the bytes since the last tag of the parts before
 */
function hasEndless(part: Uint8Array, found: { since: number }): boolean {
	for (let from = -found.since; ;) {
		// From the last tag within reach the next one is looked for: most bytes are never looked at.
		const reach = from + MAX_CELL_BYTES;
		const last = part.lastIndexOf(TAG, Math.min(reach, part.length - 1));
		if (last <= from || last < 0) {
			found.since = part.length - from;
			return found.since > MAX_CELL_BYTES;
		}
		if (reach >= part.length) {
			found.since = part.length - last;
			return false;
		}
		from = last;
	}
}

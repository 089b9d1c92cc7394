/** Names of columns that there is room for in a menu, a legend and a table. The whole name is kept beside them. */

/** Letters of a name: fewer than 24. */
const LONGEST = 23;
/** Room for what a line says that stands above several columns, with its brackets. */
const LEAST_OVER = 6;
const IN_BRACKETS = /^[（(［[].*[）)\]］]$/u;
const UNIT_BEHIND = /[（(［[][^（）()［］[\]]{1,8}[）)\]］]$/u;

/** What a column is called whose lines are these, from the top. */
export function wholeTitle(lines: readonly string[]): string {
	return lines.join(' ');
}

/**
 * The names of columns, no two alike that are not so in the table. Of long ones the last line comes first, as it tells the
 * columns apart.
 * @param columns the lines above each, from the top
 */
export function shortTitles(columns: readonly (readonly string[])[]): readonly string[] {
	const whole = columns.map(wholeTitle);
	const short = columns.map(ofLines);
	const alike = new Map<string, number[]>();
	short.forEach((title, i) => {
		if (title !== '' && title !== whole[i]) alike.set(title, [...(alike.get(title) ?? []), i]);
	});
	return short.map((title, i) => {
		const group = (alike.get(title) ?? []).map((each) => whole[each] ?? '');
		return new Set(group).size > 1 ? fromDifference(whole[i] ?? '', group) : title;
	});
}

function ofLines(lines: readonly string[]): string {
	const whole = wholeTitle(lines);
	const at = lines.findLastIndex((line) => !IN_BRACKETS.test(line));
	const last = lines[at];
	if (whole.length <= LONGEST || last === undefined) return shortTitle(whole);
	const over = wholeTitle(lines.slice(0, at));
	const unit = lines.slice(at + 1).join('');
	const room = LONGEST - last.length - unit.length;
	if (over === '' || room < LEAST_OVER) return shortTitle(last, unit);
	return `${last}［${over.length > room - 2 ? `${over.slice(0, room - 3)}…` : over}］${unit}`;
}

/**
 * A name that is no longer than there is room for.
 * @param behind what always stays: a unit, a kind
 */
export function shortTitle(whole: string, behind = ''): string {
	if (whole.length + behind.length <= LONGEST) return whole + behind;
	const unit = behind === '' ? (UNIT_BEHIND.exec(whole)?.[0] ?? '') : behind;
	const tail = unit.length > LONGEST / 2 ? `${unit.slice(0, Math.floor(LONGEST / 2))}…` : unit;
	const plain = behind === '' ? whole.slice(0, whole.length - unit.length) : whole;
	const room = LONGEST - tail.length;
	return (plain.length > room ? `${plain.slice(0, room - 1)}…` : plain) + tail;
}

/** What stands behind a name in brackets, as the name and it are written: full width, or narrow among Latin letters. */
export function inBrackets(name: string, inner: readonly string[]): string {
	const isWide = /[^\0-\u{2ff}]/u.test(name + inner.join(''));
	return isWide ? `（${inner.join('、')}）` : ` (${inner.join(', ')})`;
}

/** What tells a name from others that begin with the same. */
function fromDifference(whole: string, others: readonly string[]): string {
	let same = 0;
	while (others.every((other) => other[same] !== undefined && other[same] === whole[same])) same++;
	return shortTitle(`…${whole.slice(Math.min(same, whole.length - 1))}`);
}

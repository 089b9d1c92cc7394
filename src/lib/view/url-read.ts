/** The parameters of a view's address that are more than a word of a list, each read or refused with a note. */
import { type AreaCode, parseCode } from '../model/code';
import { COMPARE_MOST, readGiven } from './area-list-url';
import type { Problem } from './problem';
import type { Brush, Camera, Measure, Sort } from './view';
import { MEASURES } from '../measures/registry';

export function readCompare(query: URLSearchParams, problems: Problem[]): readonly AreaCode[] {
	const chosen = new Set<AreaCode>();
	for (const found of readGiven(query.getAll('compare').join(','))) {
		const code = parseCode(found);
		if (code === null) problems.push({ kind: 'parameter', param: 'compare', found });
		else if (chosen.size < COMPARE_MOST || chosen.has(code)) chosen.add(code);
		else problems.push({ kind: 'parameter', param: 'compare', found });
	}
	return [...chosen];
}

export function readProfile(query: URLSearchParams, area: AreaCode | null, problems: Problem[]): boolean {
	const found = query.get('profile');
	if (found === null || found === 'off') return false;
	if (found === 'on' && area !== null) return true;
	problems.push({ kind: 'parameter', param: 'profile', found, allowed: ['on', 'off'] });
	return false;
}

export function readTray(query: URLSearchParams, problems: Problem[]): readonly AreaCode[] {
	const tray = new Set<AreaCode>();
	for (const found of readGiven(query.getAll('tray').join(','))) {
		const code = parseCode(found);
		if (code === null) problems.push({ kind: 'tray', param: 'tray', found });
		else tray.add(code);
	}
	return [...tray];
}

export function readEdition(query: URLSearchParams, problems: Problem[]): string | null {
	const found = query.get('ed');
	if (!found || /^\d{4}-\d\d-\d\d$/.test(found)) return found || null;
	problems.push({ kind: 'parameter', param: 'ed', found });
	return null;
}

export function readCamera(query: URLSearchParams, problems: Problem[]): Camera | null {
	const found = query.get('at');
	if (found === null) return null;
	const parts = found.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
	const [lat, lon, zoom] = parts;
	if (
		parts.length === 3 &&
		lat !== undefined &&
		lon !== undefined &&
		zoom !== undefined &&
		Math.abs(lat) <= 90 &&
		Math.abs(lon) <= 180 &&
		zoom >= 0 &&
		zoom <= 22
	) {
		return { lat, lon, zoom };
	}
	problems.push({ kind: 'parameter', param: 'at', found });
	return null;
}

export function readSort(query: URLSearchParams, problems: Problem[]): Sort | null {
	const found = query.get('sort');
	if (found === null) return null;
	const match = /^(-?)([a-z]+)$/i.exec(found);
	if (match?.[2] === undefined) {
		problems.push({ kind: 'parameter', param: 'sort', found });
		return null;
	}
	return { key: match[2], descending: match[1] === '-' };
}

export function readMeasure(query: URLSearchParams, problems: Problem[]): Measure | null {
	const found = query.get('measure');
	const measure = MEASURES.find((each) => each === found) ?? null;
	if (found !== null && measure === null) {
		problems.push({ kind: 'measure', param: 'measure', found, allowed: MEASURES });
	}
	return measure;
}

export function readSecond(query: URLSearchParams, measure: Measure, problems: Problem[]): Measure | null {
	const found = query.get('with');
	if (found === null) return null;
	const second = MEASURES.find((each) => each === found && each !== measure) ?? null;
	if (second === null) problems.push({ kind: 'with', param: 'with', found });
	return second;
}

export function readBrush(query: URLSearchParams, problems: Problem[]): Brush | null {
	const found = query.get('brush');
	if (found === null) return null;
	const parts = found.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
	const [x0 = NaN, x1 = NaN, y0 = NaN, y1 = NaN] = parts;
	if (parts.length === 4 && parts.every(Number.isFinite) && x0 <= x1 && y0 <= y1) {
		return { x: [x0, x1], y: [y0, y1] };
	}
	problems.push({ kind: 'parameter', param: 'brush', found });
	return null;
}

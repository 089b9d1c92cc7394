import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PictureOptions } from '../../../../src/lib/export/picture/picture-options';
import { pptxJob } from '../../../../src/lib/export/pptx/job';
import { makePptx } from '../../../../src/lib/export/pptx/make';
import type { Shown } from '../../../../src/lib/export/picture/shown';
import { ALL, view } from '../view';
import { all, parseXml, textOf, type XmlNode } from '../xml-tree';

type Parts = ReadonlyMap<string, string>;

async function packageOf(shown: Shown, options: Partial<PictureOptions> = {}): Promise<Parts> {
	// As the worker gets it.
	const job = structuredClone(pptxJob(shown, { ...ALL, ...options }));
	const file = await makePptx(job, () => {});
	return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
function part(parts: Parts, name: string): XmlNode {
	const text = parts.get(name);
	if (text === undefined) throw new Error(`No part ${name}`);
	return parseXml(text);
}
const slide = (parts: Parts, number = 1) => part(parts, `ppt/slides/slide${number}.xml`);
const nameOf = (node: XmlNode) => all(node, 'p:cNvPr')[0]?.attributes.name;
function group(node: XmlNode, name: string): XmlNode {
	const found = all(node, 'p:grpSp').filter((each) => nameOf(each) === name);
	if (!found[0]) throw new Error(`No group ${name}`);
	return found[0];
}
/** Where a relation leads, from the part that has it. */
function resolve(from: string, target: string): string {
	const path = from
		.replace(/_rels\/[^/]*$/, '')
		.split('/')
		.filter(Boolean);
	for (const step of target.split('/')) {
		if (step === '..') path.pop();
		else path.push(step);
	}
	return path.join('/');
}

describe('the package of a PowerPoint file', { timeout: 30_000 }, () => {
	let parts: Parts;
	beforeAll(async () => {
		parts = await packageOf(view('38'));
	});

	it('declares every part, and none that is missing', () => {
		const types = part(parts, '[Content_Types].xml');
		const declared = new Set(all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1)));
		const defaults = new Set(all(types, 'Default').map(({ attributes }) => attributes.Extension));
		for (const name of declared) expect(parts.has(name ?? '')).toBe(true);
		for (const name of parts.keys()) {
			if (name === '[Content_Types].xml' || name.endsWith('.rels')) continue;
			expect(declared.has(name) || defaults.has(name.split('.').at(-1)), name).toBe(true);
			if (name.startsWith('ppt/')) expect(declared, name).toContain(name);
		}
		expect(defaults).toContain('rels');
	});

	it('has every part that a relation leads to, and leads outside to the permalink only', () => {
		const outside: (string | undefined)[] = [];
		for (const [name, text] of parts) {
			if (!name.endsWith('.rels')) continue;
			for (const { attributes } of all(parseXml(text), 'Relationship')) {
				if (attributes.TargetMode === 'External') outside.push(attributes.Target);
				else expect([...parts.keys()]).toContain(resolve(name, attributes.Target ?? ''));
			}
		}
		expect(outside).toEqual([view().permalink]);
	});

	it('refers to relations that are there', () => {
		for (const [name, text] of parts) {
			const used = [...text.matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id);
			if (used.length === 0) continue;
			const rels = part(parts, name.replace(/([^/]*)$/, '_rels/$1.rels'));
			const known = all(rels, 'Relationship').map(({ attributes }) => attributes.Id);
			expect(known, name).toEqual(expect.arrayContaining(used));
		}
	});

	it('numbers every shape of a slide once', () => {
		for (const [name, text] of parts) {
			if (!/slides\/slide\d+\.xml$/.test(name)) continue;
			const ids = all(parseXml(text), 'p:cNvPr').map(({ attributes }) => attributes.id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids).not.toContain('0');
		}
	});

	it('lists masters, notes and slides in the order of the schema', () => {
		const names = part(parts, 'ppt/presentation.xml').children.map(({ name }) => name);
		expect(names.slice(0, 4)).toEqual(['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz']);
	});
});

// Japan by municipality is a lot of drawing for a busy machine.
describe('the slide of a map', { timeout: 30_000 }, () => {
	it.each([
		['the country by prefecture', view(), 47],
		['a prefecture', view('38'), 20]
	])('holds one named freeform for each area of %s', async (_, shown, count) => {
		const areas = group(slide(await packageOf(shown)), '地域');
		const shapes = all(areas, 'p:sp');
		expect(shapes).toHaveLength(count);
		for (const shape of shapes) {
			expect(nameOf(shape)).toBeTruthy();
			expect(all(shape, 'a:custGeom')).toHaveLength(1);
			expect(all(shape, 'a:close').length).toBe(all(shape, 'a:moveTo').length);
		}
	});

	it('groups many areas by prefecture', async () => {
		const areas = group(slide(await packageOf(view(null, { level: 'municipality' }))), '地域');
		expect(all(areas, 'a:custGeom')).toHaveLength(1747);
		expect(all(areas, 'p:grpSp')).toHaveLength(1 + 47);
		expect(all(group(areas, '愛媛県'), 'p:sp')).toHaveLength(20);
	});

	it('fills each area with the colour of its class, 未収録 with the hatch of the legend', async () => {
		const first = slide(await packageOf(view('38')));
		const shape = (name: string) =>
			all(group(first, '地域'), 'p:sp').find((each) => nameOf(each) === name) as XmlNode;
		const swatch = (name: string) =>
			all(group(first, '凡例'), 'p:sp').find((each) => nameOf(each) === name) as XmlNode;
		const colours = (node: XmlNode) => all(all(node, 'p:spPr')[0] as XmlNode, 'a:srgbClr')[0]?.attributes.val;
		expect(colours(shape('今治市'))).toBe(colours(swatch('1')));
		expect(all(shape('松山市'), 'a:pattFill')).toHaveLength(1);
		expect(all(swatch('未収録'), 'a:pattFill')).toHaveLength(1);
	});

	it('has its title, legend, cases, source and link as text, and the permalink in the notes', async () => {
		const parts = await packageOf(view('38'), { title: 'a <b> & "c"' });
		const first = slide(parts);
		const title = all(first, 'p:sp').find((each) =>
			all(each, 'p:ph').some(({ attributes }) => attributes.type === 'title')
		);
		expect(title && textOf(title)).toBe('a <b> & "c"');
		const text = textOf(first);
		for (const part of [
			'未収録',
			'エールラボえひめ',
			'国土数値情報',
			'事例 2026年11月22日版',
			'この地図を開く'
		]) {
			expect(text).toContain(part);
		}
		const notes = all(part(parts, 'ppt/notesSlides/notesSlide1.xml'), 'a:p').map(textOf);
		expect(notes).toContain(`この地図を開く: ${view().permalink}`);
		expect(notes).toContain('事例 2026年11月22日版');
	});

	it('is followed by its cases as a native table', async () => {
		const second = slide(await packageOf(view()), 2);
		expect(all(second, 'a:tbl')).toHaveLength(1);
		expect(all(second, 'a:tr')).toHaveLength(4);
		expect(textOf(second)).toContain('愛媛県今治市');
	});

	it('stands alone when the cases are left out', async () => {
		const parts = await packageOf(view(), { list: false });
		expect([...parts.keys()].filter((name) => /slides\/slide\d/.test(name))).toHaveLength(1);
	});

	it('keeps to its shape', async () => {
		const size = all(
			part(await packageOf(view(), { shape: 'standard' }), 'ppt/presentation.xml'),
			'p:sldSz'
		)[0];
		expect(size?.attributes).toMatchObject({ cx: '9753600', cy: '7315200' });
	});

	it('takes any title as text', async () => {
		const wild = 'x\u0000\u000b<&>\ud800"\'y';
		const parts = await packageOf(view('38'), { title: wild, list: false });
		for (const [name, text] of parts) if (/\.(xml|rels)$/.test(name)) parseXml(text);
		expect(textOf(slide(parts))).toContain(`x<&>"'y`);
	});
});

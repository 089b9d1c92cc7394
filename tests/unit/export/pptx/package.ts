/** A `.pptx` file as a careful reader takes it: its parts, what is wrong with them, and where things are on a slide. */
import { strFromU8, unzipSync } from 'fflate';
import type { Box } from '../../../../src/lib/map/scene/boxes';
import { all, descendants, parseXml, type XmlNode } from '../xml-tree';

export type Parts = ReadonlyMap<string, string>;

/** The texts of a package by name; what is no text (a workbook of a chart) is there with its length only. */
export function partsOf(file: Uint8Array): Parts {
	return new Map(
		Object.entries(unzipSync(file)).map(([name, bytes]) => [
			name,
			/\.(xml|rels)$/.test(name) ? strFromU8(bytes) : String(bytes.length)
		])
	);
}

export function slideNames(parts: Parts): readonly string[] {
	const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
	return Array.from({ length: count }, (_, i) => `ppt/slides/slide${i + 1}.xml`);
}

/** Order of what an element may hold (ECMA-376, transitional); `|` parts what may stand at the same place. */
const ORDER: Readonly<Record<string, string>> = {
	'p:presentation':
		'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle p:extLst',
	'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
	'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
	'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
	'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
	'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
	'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
	'p:spPr': 'a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill|a:pattFill a:ln a:effectLst a:extLst',
	'a:ln': 'a:noFill|a:solidFill|a:pattFill a:prstDash a:round|a:bevel|a:miter a:headEnd a:tailEnd',
	'a:txBody': 'a:bodyPr a:lstStyle a:p',
	'p:txBody': 'a:bodyPr a:lstStyle a:p',
	'a:p': 'a:pPr a:r|a:br|a:fld a:endParaRPr',
	'a:pPr':
		'a:lnSpc a:spcBef a:spcAft a:buClr a:buSzPct a:buFont a:buNone|a:buChar a:tabLst a:defRPr a:extLst',
	'a:rPr': 'a:ln a:noFill|a:solidFill a:effectLst a:highlight a:latin a:ea a:cs a:sym a:hlinkClick a:extLst',
	'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:noFill|a:solidFill a:extLst',
	'a:tbl': 'a:tblPr a:tblGrid a:tr'
};

/** What a strict reader would refuse; empty where there is nothing. */
export function faultsOf(parts: Parts): readonly string[] {
	const faults: string[] = [];
	const types = parseXml(parts.get('[Content_Types].xml') ?? '<none/>');
	const declared = all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? '');
	const endings = new Set(all(types, 'Default').map(({ attributes }) => attributes.Extension));
	faults.push(...declared.filter((name) => !parts.has(name)).map((name) => `${name}: declared, not there`));
	if (new Set(declared).size !== declared.length) faults.push('[Content_Types].xml: a part twice');
	for (const [name, text] of parts) {
		if (name === '[Content_Types].xml') continue;
		if (!declared.includes(name) && !endings.has(name.split('.').at(-1)))
			faults.push(`${name}: not declared`);
		if (/^ppt\/.*\.xml$/.test(name) && !declared.includes(name)) faults.push(`${name}: not declared`);
		if (!/\.(xml|rels)$/.test(name)) continue;
		const root = parseXml(text);
		if (name.endsWith('.rels')) {
			const ids = all(root, 'Relationship').map(({ attributes }) => attributes.Id);
			if (new Set(ids).size !== ids.length) faults.push(`${name}: an id twice`);
			for (const { attributes } of all(root, 'Relationship')) {
				const target = attributes.Target ?? '';
				if (attributes.TargetMode !== 'External' && !parts.has(resolve(name, target)))
					faults.push(`${name}: leads to ${target}, which is not there`);
			}
			continue;
		}
		const used = [...text.matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id);
		const known = relationsOf(parts, name).map(({ Id }) => Id);
		faults.push(...used.filter((id) => !known.includes(id)).map((id) => `${name}: no relation ${id}`));
		faults.push(...orderFaults(root).map((fault) => `${name}: ${fault}`));
		if (!/^ppt\/(slides|slideLayouts|slideMasters)\/[^/]*$/.test(name)) continue;
		const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes.id ?? '');
		if (new Set(ids).size !== ids.length || ids.some((id) => Number(id) < 1)) faults.push(`${name}: ids`);
		for (const shape of all(root, 'p:sp'))
			if (all(shape, 'p:txBody').length !== 1) faults.push(`${name}: a shape without its text body`);
		for (const table of all(root, 'a:tbl')) {
			const columns = all(table, 'a:gridCol').length;
			if (all(table, 'a:tr').some((row) => all(row, 'a:tc').length !== columns))
				faults.push(`${name}: a row with other columns than its table`);
		}
		if (!name.startsWith('ppt/slides/')) continue;
		const layout = layoutOf(parts, name);
		const places = all(layout, 'p:ph').map(placeKey);
		for (const place of all(root, 'p:ph').map(placeKey))
			if (!places.includes(place)) faults.push(`${name}: no placeholder ${place} in its layout`);
		for (const shape of all(root, 'p:cNvPr').slice(1))
			if (!shape.attributes.name) faults.push(`${name}: a shape without a name`);
	}
	return faults;
}

/** Boxes of what stands on a slide itself, in user units; those of placeholders are their layout's. */
export function boxesOf(parts: Parts, name: string): readonly (Box & { readonly name: string })[] {
	const tree = all(parseXml(parts.get(name) ?? ''), 'p:spTree')[0];
	const layout = all(layoutOf(parts, name), 'p:sp');
	return (tree?.children ?? []).slice(2).map((shape) => {
		const place = all(shape, 'p:ph')[0];
		const inLayout = layout.find(
			(each) => place && all(each, 'p:ph').some((ph) => placeKey(ph) === placeKey(place))
		);
		const off = all(shape, 'a:off')[0] ?? (inLayout && all(inLayout, 'a:off')[0]);
		const ext =
			all(shape, 'a:ext').find(({ attributes }) => attributes.cx) ?? (inLayout && all(inLayout, 'a:ext')[0]);
		const units = (value: string | undefined) => Number(value) / 9525;
		return {
			name: all(shape, 'p:cNvPr')[0]?.attributes.name ?? '',
			x: units(off?.attributes.x),
			y: units(off?.attributes.y),
			width: units(ext?.attributes.cx),
			height: units(ext?.attributes.cy)
		};
	});
}

function placeKey({ attributes }: XmlNode): string {
	return `${attributes.type ?? 'obj'} ${attributes.idx ?? 0}`;
}

function layoutOf(parts: Parts, slide: string): XmlNode {
	const target = relationsOf(parts, slide).find(({ Type }) => Type?.endsWith('/slideLayout'))?.Target ?? '';
	return parseXml(parts.get(resolve(slide, target)) ?? '<none/>');
}

function relationsOf(parts: Parts, name: string): readonly XmlNode['attributes'][] {
	const rels = parts.get(name.replace(/([^/]*)$/, '_rels/$1.rels'));
	return rels === undefined ? [] : all(parseXml(rels), 'Relationship').map(({ attributes }) => attributes);
}

/** Where a relation leads, from the part that has it or from its list. */
function resolve(from: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const path = from
		.replace(/_rels\/[^/]*$/, '')
		.replace(/[^/]*$/, '')
		.split('/')
		.filter(Boolean);
	for (const step of target.split('/')) {
		if (step === '..') path.pop();
		else path.push(step);
	}
	return path.join('/');
}

function orderFaults(root: XmlNode): readonly string[] {
	return [root, ...descendants(root)].flatMap(({ name, children }) => {
		const order = ORDER[name]?.split(' ').map((place) => place.split('|'));
		if (!order) return [];
		const places = children.map((child) => order.findIndex((names) => names.includes(child.name)));
		const wrong = places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0));
		return wrong ? [`${name} holds ${children.map((child) => child.name).join(' ')}`] : [];
	});
}

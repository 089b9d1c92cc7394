import { linesOf } from '../../src/lib/model/cells/case-cells';
import { parseCode } from '../../src/lib/model/code';
import { at, type Rule } from './rule';

/** A code of the right form that names no area of the register. Needs the register to be built. */
export const knownCode: Rule = {
	id: 'known-code',
	holds: 'a code names an area of the register that is counted',
	check: ({ tables: { cases }, areas }) => {
		if (areas === null) return [];
		const byCode = new Map(areas.map((area) => [area.code, area]));
		const lines = cases.records.flatMap((record) =>
			linesOf(record.cell('code')).map((line) => ({ record, line }))
		);
		return lines.flatMap(({ record, line }) => {
			const code = parseCode(line);
			const area = code === null ? undefined : byCode.get(code);
			if (code === null || (area && area.kind !== 'northern-village')) return [];
			const remedy = area
				? `${area.name} is out of every count; write the code of the area that runs the case`
				: 'look the code up in geodata/built/areas.json; a place that has merged has the code of its successor';
			return [at(cases, record, 'code', line, remedy)];
		});
	}
};

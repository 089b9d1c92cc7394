import { at, rowOf, type Finding, type Rule } from './rule';

const LONGEST = 60;

export const contact: Rule = {
	id: 'contact',
	holds:
		'a contact is a department by its name alone; a telephone number and an address are in their own columns',
	check: (input) =>
		input.cases.flatMap((item): Finding[] => {
			const { department, tel, departmentEn } = item.contact ?? {};
			const finding = (column: string, found: string, remedy: string): Finding[] => [
				at(input.tables.cases, rowOf(input, item.id), column, found, remedy)
			];
			if (
				department !== undefined &&
				(/\d{3}|https?:|電話|TEL|@/iu.test(department) || department.length > LONGEST)
			)
				return finding('contact_department', department, 'write the name of the department, nothing else');
			if (tel !== undefined && department === undefined)
				return finding('contact_department', 'an empty cell', 'say who answers under this number');
			if (departmentEn !== undefined && department === undefined)
				return finding('contact_department', 'an empty cell', 'write the Japanese name, too');
			return [];
		})
};

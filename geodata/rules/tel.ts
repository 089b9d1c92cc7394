import { at, type Rule } from './rule';

/** 089-912-2280: begins with 0, three groups, ten digits (eleven for a mobile or IP phone). */
const TEL = /^(?=(?:\d-?){10,11}$)0\d{1,4}-\d{1,4}-\d{4}$/;

export const tel: Rule = {
	id: 'tel',
	holds: 'a telephone number has three groups of digits joined by hyphens',
	check: ({ tables: { cases } }) =>
		cases.records
			.filter((record) => record.cell('contact_tel') !== '' && !TEL.test(record.cell('contact_tel')))
			.map((record) =>
				at(
					cases,
					record,
					'contact_tel',
					record.cell('contact_tel'),
					'write it as 089-912-2280, nothing else in the cell'
				)
			)
};

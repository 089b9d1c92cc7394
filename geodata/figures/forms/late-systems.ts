/** 特定移行支援システムの該当見込み一覧 of デジタル庁, as gcportal extracts it: systems that will be late, of who is listed. */
import { anyText, fields, list, number, text } from '../../../src/lib/model/schema';
import { GeodataFault } from '../../boundaries/fault';
import { fitJson, plain, readJson, type Form } from './form';

const schema = fields({
	source: text,
	summary: fields({ total_municipalities: number, total_applicable_systems: number }),
	municipalities: list(
		fields({
			code: text,
			prefecture: text,
			city: anyText,
			applicable_count: number,
			applicable_businesses: list(text)
		})
	)
});

export const lateSystems: Form = {
	id: 'late-systems',
	title: 'デジタル庁「特定移行支援システムの該当見込み一覧」（gcportal の抜粋）',
	fit: (document) =>
		fitJson(document, [
			...[
				'source',
				'summary.total_municipalities',
				'summary.total_applicable_systems',
				'municipalities.code'
			],
			...['municipalities.city', 'municipalities.applicable_count', 'municipalities.applicable_businesses']
		]),
	read(document) {
		const { file } = document;
		const { source, summary, municipalities: listed } = readJson(document, schema);
		const [, year, month] = /令和(\d+)年(\d+)月末/u.exec(plain(source)) ?? [];
		if (year === undefined)
			throw new GeodataFault(`${file}: source: found "${source}", expected a month as 令和7年12月末`);
		if (listed.length !== summary.total_municipalities)
			throw new GeodataFault(
				`${file}: ${listed.length} are listed, but its own total is ${summary.total_municipalities}`
			);
		const wrong = listed.find((each) => each.applicable_count !== each.applicable_businesses.length);
		if (wrong)
			throw new GeodataFault(
				`${file}: ${wrong.prefecture}${wrong.city}: ${wrong.applicable_count} systems, but ${wrong.applicable_businesses.length} names`
			);
		const date = new Date(Date.UTC(2018 + Number(year), Number(month), 0)).toISOString().slice(0, 10);
		return {
			rows: listed.map(({ code, prefecture, city }, i) => ({
				...{ at: `municipalities[${i}]`, code, prefecture },
				name: city === prefecture ? '' : city
			})),
			columns: [
				{
					...{ id: 'late-systems', date, unlisted: '0' },
					cells: listed.map((each) => String(each.applicable_count)),
					total: { value: summary.total_applicable_systems, at: 'summary.total_applicable_systems' }
				},
				{
					...{ id: 'late-systems-names', date, unlisted: '' },
					cells: listed.map((each) => each.applicable_businesses.join(';'))
				}
			]
		};
	}
};

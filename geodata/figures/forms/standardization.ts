/** 標準化ダッシュボード of 総務省, as gcportal extracts it: the share of 40 steps done in each of 20 systems. */
import * as v from 'valibot';
import { fields, list, number, text } from '../../../src/lib/model/schema';
import { GeodataFault } from '../../boundaries/fault';
import { fitJson, readJson, type Form } from './form';

const STEPS = 40;
const SYSTEMS = 20;
/** Published means have four digits. */
const TOLERANCE = 0.00011;

const schema = fields({
	summary: fields({ data_month: text, total: number, avg_rate: number }),
	businesses: list(fields({ business: text, avg_rate: number })),
	municipalities: list(
		fields({ prefecture: text, city: text, overall_rate: number, business_rates: v.record(text, number) })
	)
});

export const standardization: Form = {
	id: 'standardization',
	title: '総務省「標準化ダッシュボード」（gcportal の抜粋）',
	fit: (document) =>
		fitJson(document, [
			...[
				'summary.data_month',
				'summary.total',
				'summary.avg_rate',
				'businesses.business',
				'businesses.avg_rate'
			],
			...['municipalities.prefecture', 'municipalities.city', 'municipalities.business_rates']
		]),
	read(document) {
		const { file } = document;
		const { summary, businesses, municipalities } = readJson(document, schema);
		const steps = municipalities.map(({ prefecture, city, business_rates: rates }) => {
			const all = Object.entries(rates).map(([system, rate]) => {
				const done = Math.round(rate * STEPS);
				if (Math.abs(done / STEPS - rate) > TOLERANCE || done < 0 || done > STEPS)
					throw new GeodataFault(
						`${file}: ${prefecture}${city} ${system}: found ${rate}, expected steps of ${STEPS}`
					);
				return done;
			});
			if (all.length !== SYSTEMS)
				throw new GeodataFault(`${file}: ${prefecture}${city}: ${all.length} systems, expected ${SYSTEMS}`);
			return all;
		});
		const mean = (values: readonly number[]): number =>
			values.reduce((sum, each) => sum + each, 0) / values.length;
		const means: readonly (readonly [string, number, number])[] = [
			['all systems', mean(steps.map(mean)) / STEPS, summary.avg_rate],
			...businesses.map(
				({ business, avg_rate }) =>
					[
						business,
						mean(municipalities.map(({ business_rates }) => business_rates[business] ?? NaN)),
						avg_rate
					] as const
			)
		];
		const off = means.find(([, computed, printed]) => !(Math.abs(computed - printed) < TOLERANCE));
		if (off)
			throw new GeodataFault(
				`${file}: mean of ${off[0]}: the file says ${off[2]}, its municipalities give ${off[1].toFixed(5)}`
			);
		const whole = STEPS * SYSTEMS;
		const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
		return {
			rows: municipalities.map(({ prefecture, city }, i) => ({
				at: `municipalities[${i}]`,
				code: '',
				prefecture,
				name: city
			})),
			columns: [
				{
					...{ id: 'standardization', date: summary.data_month },
					cells: steps.map((each) => String((100 * sum(each)) / whole))
				},
				{
					...{ id: 'standardization-done', date: summary.data_month },
					cells: steps.map((each) => String(each.filter((done) => done === STEPS).length))
				}
			]
		};
	}
};

/** What the import makes of real tables: the numbers are those that a test computes. */
import type { MakeTable } from './table';
import measured from './samples.json';

const whole = (n: number): string => n.toLocaleString('en-GB');

const samples: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '実際の表を開いた結果' : 'Real tables, opened',
	columns:
		lang === 'ja'
			? ['表', '行', '一致', '質問', '対象外', '名称だけで一致', '名称だけで誤り']
			: ['Table', 'Rows', 'Matched', 'Asked', 'Set aside', 'By names alone', 'Wrong by names alone'],
	rows: measured.map(({ file, ja, en, rows, matched, open, aside, named, wrong }) => [
		`${lang === 'ja' ? ja : en} (\`${file}\`)`,
		...[rows, matched, open, aside, named, wrong].map(whole)
	])
});

export const sampleTables = { 'import-samples': samples } as const satisfies Readonly<
	Record<string, MakeTable>
>;

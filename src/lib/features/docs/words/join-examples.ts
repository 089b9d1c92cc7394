/** Rows of tables as examples of the join: what each of its rules and outcomes looks like. A test joins every one. */
import type { AsideReason, JoinRule, JoinStatus, OpenReason } from '$lib/join/outcome';

export interface JoinExample {
	/** The cells of the row: code, prefecture, name. */
	readonly row: readonly [code: string, prefecture: string, name: string];
	/** The rows above it, where they take part. */
	readonly above?: readonly JoinExample['row'][];
	/** The area that it is joined to, `null` where to none. */
	readonly to: string | null;
}

const joined = (to: string | null, code: string, prefecture: string, name: string): JoinExample => ({
	row: [code, prefecture, name],
	to
});

/** All rules but a person's own decisions, and where a row lies. */
export const RULE_EXAMPLES: Readonly<
	Record<Exclude<JoinRule, 'decided' | 'point' | 'prefecture-of-table' | 'order-of-table'>, JoinExample>
> = {
	exact: joined('今治市', '', '愛媛県', '今治市'),
	code: joined('今治市', '382027', '', ''),
	'code-in-text': joined('今治市', 'ID-38202-01', '', ''),
	'zero-restored': joined('札幌市', '1100', '', ''),
	spacing: joined('今治市', '', '愛媛県', '今 治 市'),
	width: joined('ニセコ町', '', '北海道', 'ﾆｾｺ町'),
	'look-alike': joined('西条市', '', '愛媛県', '⻄条市'),
	'variant-character': joined('茅ヶ崎市', '', '神奈川県', '茅ケ崎市'),
	reading: joined('今治市', '', '', 'Imabari City'),
	'county-dropped': joined('上島町', '', '愛媛県', '越智郡上島町'),
	'note-dropped': joined('今治市', '', '愛媛県', '今治市※1'),
	address: joined('今治市', '', '', '愛媛県今治市別宮町1-4-1'),
	'suffix-restored': joined('今治市', '', '愛媛県', '今治'),
	'prefecture-above': {
		...joined('今治市', '', '', '今治市'),
		above: [
			['', '愛媛県', '松山市'],
			['', '', '西条市']
		]
	},
	'part-of-area': joined('富士市', '', '静岡県', '富士市第1開票区'),
	'former-name': joined('今治市', '', '愛媛県', '越智郡大西町'),
	'former-ward': joined('浜松市', '', '静岡県', '浜松市中区'),
	'ward-to-city': joined('札幌市', '', '', '札幌市中央区'),
	'not-comparable': joined('今治市', '', '愛媛県', '今治市（旧大西町）')
};

export const STATUS_EXAMPLES: Readonly<Record<JoinStatus, JoinExample>> = {
	matched: joined('府中市', '', '東京都', '府中市'),
	ambiguous: joined(null, '', '', '府中市'),
	conflicting: joined(null, '38202', '', '西条市'),
	unmatched: joined(null, '', '', '今治市・西条市'),
	'set-aside': joined(null, '', '', '合計')
};

/** All reasons but the header repeated, rows that are too long and a person's own choices. */
export const ASIDE_EXAMPLES: Readonly<
	Record<Exclude<AsideReason, 'header' | 'overlong' | 'filtered' | 'decided'>, JoinExample>
> = {
	blank: joined(null, '', '', ''),
	total: joined(null, '', '', '合計'),
	subtotal: joined(null, '', '', '越智郡計'),
	average: joined(null, '', '', '県平均'),
	part: joined(null, '', '', '大阪府（大阪市を除く）'),
	note: joined(null, '', '', '※速報値')
};

/** All reasons but those of a row's place. */
export const OPEN_EXAMPLES: Readonly<
	Record<Exclude<OpenReason, 'point-elsewhere' | 'point-outside'>, JoinExample>
> = {
	'same-name': joined(null, '', '', '府中市'),
	'code-form': joined(null, '12203', '', ''),
	divided: joined(null, '', '山梨県', '上九一色村'),
	'code-and-name': joined(null, '38202', '', '西条市'),
	'code-and-code': joined(null, '38206', '', '382027 今治市'),
	'check-digit': { ...joined(null, '382028', '', '今治市'), above: [['382027', '', '今治市']] },
	'other-prefecture': joined(null, '', '香川県', '今治市'),
	'other-county': joined(null, '', '愛媛県', '温泉郡上島町'),
	'unknown-prefecture': joined(null, '', '瀬戸内県', '今治市'),
	'unknown-name': joined(null, '', '愛媛県', '瀬戸内中央市'),
	'begins-with': joined(null, '', '千葉県', '市原市国分寺台'),
	'code-and-unknown-name': joined(null, '382027', '愛媛県', '瀬戸内中央市'),
	'unknown-code': { ...joined(null, '38999', '', ''), above: [['38202', '', '']] },
	'several-areas': joined(null, '', '愛媛県', '今治市・西条市'),
	'nothing-named': joined(null, '-', '', '')
};

/** An example as it is shown: the cells that say something, and what they are joined to. */
export function shownExample({ row, above = [], to }: JoinExample): string {
	const rows = [...above, row].map((cells) => cells.filter((cell) => cell !== '').join(' '));
	const from = rows.map((cells) => (cells === '' ? '–' : `\`${cells}\``)).join(' / ');
	return to === null ? from : `${from} → ${to}`;
}

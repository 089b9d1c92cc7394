/** What an offline file says beside the atlas's own words, in Japanese. */
const whole = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });

export const offlineJa = {
	name: 'オフライン版',
	saved: (date: string): string => `${date}に保存`,
	web: 'ウェブのアトラスで開く',
	webNote: 'ネットワークにつながっているときに開けます。',
	titlesOnly: 'このオフライン版は、ここでは題名だけを収めています。本文と出典はウェブのアトラスで読めます。',
	settings: '表示の設定',
	about: (title: string): string => `「${title}」のオフライン版`,
	lead: 'ネットワークがなくても使える、1つのファイルの地図です。',
	noScript:
		'スクリプトが動かないため、地図と事例の一覧だけを表示しています。パソコンやスマートフォンのブラウザーで開くと、地図を操作できます。',
	mapLeft: 'この画面の地図は、スクリプトが動く環境で見られます。',
	mapKeys: '矢印キーで隣の地域へ移り、Enterで選び、Escで戻ります。/ で検索できます。',
	coarse: '細かい境界はこのファイルに入っていないため、全国用の境界で描いています。',
	casesTitle: (count: number): string => `事例の一覧（${whole.format(count)}件）`,
	casesLeft: (count: number): string => `ほか${whole.format(count)}件は、スクリプトが動く環境で見られます。`,
	noCases: 'この範囲の事例は、まだ収録されていません。取組がないという意味ではありません。',
	columns: { area: '地域', item: '事例', theme: 'テーマ・時期', source: '出典' },
	sources: '出典と版',
	licence: '事例と説明文: CC BY 4.0（自治体DXアトラス）',
	unrecorded: '未収録は、取組がないという意味ではありません。',
	note: (file: string): string =>
		`${file === '' ? '貼り付けた表' : `「${file}」`}の値です。このアトラスのデータではなく、このファイルを保存した人の表です。`,
	broken: 'このファイルは途中で切れているか、書き換えられています。もう一度保存したものを開いてください。',
	slides: {
		label: '画面の切り替え',
		previous: '前へ',
		next: '次へ',
		at: (n: number, of: number): string => `${whole.format(n)} / ${whole.format(of)}`,
		back: 'この画面に戻る',
		notes: 'ノート',
		list: '画面の一覧'
	}
};

export type OfflineWords = typeof offlineJa;

/** What the page for a person's own table says, in Japanese. Apart from the rest, so that only its page fetches it. */
import type { Combine } from '$lib/import/measure';
import type { ColumnRole, TableColumn } from '$lib/import/understand';
import { ja as base } from '$lib/text/ja';

const { whole } = base;

/** 2・5行目 ほか3行. */
const rowList = (first: readonly number[], all: number): string =>
	`${first.join('・')}行目${all > first.length ? ` ほか${whole(all - first.length)}行` : ''}`;

export const importJa = {
	lang: base.lang,
	title: '自分の表を地図に表示',
	lead: '自治体の一覧（CSV、TSV、Excelブック）を開くと、1行ずつ自治体と照合し、結果と理由を示します。照合できた表の列で、地図を塗り分けられます。',
	private: '表はこのブラウザーの中だけで読み込み、どこにも送りません。',
	back: '地図に戻る',

	choose: 'ファイルを選ぶ',
	drop: 'ここにファイルをドロップするか、ファイルを選んでください',
	dropAnywhere: 'ファイルをここにドロップ',
	limits: '50 MB、50万行まで。保存しておいた表（.dxatlas.json）も開けます。',
	paste: '表計算ソフトから貼り付ける',
	pasteHint:
		'表計算ソフトで見出しを含めてコピーし、ここに貼り付けてください。この欄を使わず、ページのどこででもCtrl+V（⌘V）で開けます。',
	pasteRead: '貼り付けた表を読み込む',
	pastedNothing:
		'クリップボードに表もファイルもありません。表計算ソフトで、見出しを含めて2つ以上のセルをコピーしてください。',
	opened: (name: string, rows: number, columns: number): string =>
		`${name === '' ? '貼り付けた表' : `「${name}」`}（見出しの下に${whole(rows)}行、${whole(columns)}列）を開いています。`,
	backTo: (name: string): string => `前の表（${name === '' ? '貼り付けた表' : name}）に戻る`,
	pastedName: '貼り付けた表',
	template: '記入用の表を保存',
	templateHint:
		'表がまだないときは、47都道府県と1,741市区町村のコードと名称が入ったCSVに値を書き込んでから開いてください。',
	templateName: '自治体一覧_記入用.csv',
	templateHeader: ['団体コード', '都道府県', '市区町村', '値'] as readonly string[],
	other: '別の表を開く',
	reopened: 'この端末に保存された表を開きました。',

	stage: {
		preparing: '準備しています',
		reading: 'ファイルを読み込んでいます',
		joining: '自治体と照合しています'
	},
	progress: (done: number, all: number): string => `（${whole(done)} / ${whole(all)}行）`,
	cancel: '中止',
	cancelled: '読み込みを中止しました。',
	failed: '処理の途中でエラーが起きました。もう一度お試しください。',
	refused: (name: string): string => `「${name}」を開けません`,
	notOurs: '読み込めません。自治体DXアトラスで保存した表（.dxatlas.json）ではないJSONです。',
	newer: '読み込めません。より新しい版の自治体DXアトラスで保存した表です。新しい版で開いてください。',
	damagedDocument:
		'読み込めません。保存した表（.dxatlas.json）の中身が壊れています。元の表から開き直してください。',

	file: {
		title: '読み取った内容',
		encoding: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16',
			shift_jis: 'Shift_JIS（CP932）',
			'euc-jp': 'EUC-JP',
			'iso-2022-jp': 'ISO-2022-JP'
		},
		workbook: 'Excelブック',
		worksheet: 'シート',
		rows: (n: number): string => `${whole(n)}行`,
		header: '見出しの行',
		headerNone: 'なし',
		headerSeveral: (rows: readonly number[]): string => `${rows.join('・')}行目`,
		headerChange: '見出しの最後の行（ないときは0）',
		titleRows: (n: number): string => `見出しの上の${whole(n)}行は表題として除きました。`,
		turned: '自治体が横に並ぶ表として、縦と横を入れ替えて読む',
		unclosedQuote: (line: number | null): string =>
			`${line === null ? '' : `${whole(line)}行目に`}閉じていない引用符（"）があるため、引用符をふつうの文字として読みました。行の区切りを確かめてください。`,
		broken: (n: number, first: readonly { row: number; text: string }[]): string =>
			`${whole(n)}行に、読めない文字（�）があります: ${first.map(({ row, text }) => `${row}行目「${text}」`).join('、')}${n > first.length ? ' ほか' : ''}。ほかの行はそのまま読みました。`,
		brokenRows: (n: number): string => `読めない文字のある${whole(n)}行`,
		brokenAside: 'これらの行を対象外にする',
		overlong: (n: number, first: readonly number[]): string =>
			`${whole(n)}行は、見出しより欄が多いため対象外にしました（${rowList(first, n)}）。引用符のないカンマで値が隣の列にずれていると、別の値になるためです。`,
		repair: (n: number): string => `${whole(n)}行を、桁区切りのカンマで分かれた数値としてつなぎ直す`,
		repairExample: (cells: readonly string[]): string => `例: ${cells.join('｜')}`,
		repairNot: (n: number): string =>
			`${whole(n)}行は、どこで分かれたか一つに決まりません。元の表でその値を引用符（"）で囲むか、カンマを除いてください。`,
		unlike: (n: number, first: readonly { row: number; text: string }[]): string =>
			`単位が異なるか不明のため値なし ${whole(n)}件（${first.map(({ row, text }) => `${row}行目「${text}」`).join('、')}${n > first.length ? ' ほか' : ''}）`,
		columns: '列の役割',
		column: '列',
		role: '役割',
		content: '内容',
		first: '先頭の行',
		moreColumns: (n: number): string => `ほか${whole(n)}列は、値の列です。`,
		showColumns: 'すべての列を表示',
		roleNames: {
			code: '団体コード',
			prefecture: '都道府県',
			group: '郡・政令市',
			area: '市区町村・団体名',
			value: '値'
		} satisfies Record<ColumnRole, string> as Record<ColumnRole, string>,
		kinds: {
			number: '数値',
			percent: '割合（%）',
			category: '区分',
			date: '日付',
			link: 'リンク',
			text: '文字',
			blank: '空'
		} satisfies Record<TableColumn['kind'], string> as Record<TableColumn['kind'], string>,
		unit: (unit: string): string => `単位 ${unit}`,
		missing: (n: number): string => `値なし ${whole(n)}件`,
		preview: 'はじめの数行',
		previewRow: '行',
		outcome: '照合結果',
		noArea:
			'自治体を表す列が見つかりません。上の「列の役割」で、市区町村の名称か団体コードの列を選んでください。'
	},
	report: {
		title: '照合結果',
		matched: (n: number, all: number): string => `${whole(all)}行のうち${whole(n)}行が自治体と一致しました。`,
		open: (n: number): string => `${whole(n)}行は決まっていません。推測では決めません。`,
		choose: '下で選んでください。',
		allSettled: '決まっていない行はありません。',
		rows: (n: number): string => `${whole(n)}行`,
		rules: '一致した理由',
		rulesHint: '1行に複数の理由があることがあります。',
		aside: '対象外にした理由',
		saveXlsx: '照合結果つきの表（Excel）を保存',
		save: '照合結果つきの表（CSV）を保存',
		saveDocument: '続きから開ける形で保存（.dxatlas.json）',
		joinedName: (name: string): string => `${name}_照合結果`
	},
	filter: {
		title: '使う行を選ぶ',
		lead: (names: readonly string[]): string =>
			`1つの地域に複数の行があり、${names.map((name) => `「${name}」`).join('と')}で分かれています。`,
		choose: '地図に出す行を選んでください。選ばない行は対象外になります。',
		all: '選ばない（すべての行）',
		only: (name: string, value: string, n: number): string => `${name}＝${value} の行だけ（${whole(n)}行）`,
		dates: (name: string, n: number): string =>
			`「${name}」に${whole(n)}時点の値があります。表示のしかたを選んでください。`,
		steps: (first: string, last: string, n: number): string =>
			`時点ごとに動かす（${first}〜${last}の${whole(n)}時点。色の区切りはすべての時点で同じ）`,
		oneDate: '1つの時点だけ'
	},
	questions: {
		title: '表全体についての質問',
		ask: (kind: 'within' | 'ordered' | 'begins', prefecture: string): string =>
			({
				within: `この表の地域は、すべて${prefecture}ですか。`,
				ordered: 'この表は、団体コードの順に並んでいますか。',
				begins: '市区町村の名称のあとに続く文字は、その市区町村の中の地名ですか。'
			})[kind],
		evidence: {
			title: '表題かファイル名に、この都道府県の名称があります。',
			rows: '一致した行は、すべてこの都道府県の中にあります。'
		},
		settles: (n: number): string => `「はい」なら、次の${whole(n)}行が決まります。`,
		becomes: (row: number, input: string, area: string, turned: boolean): string =>
			`${row}${turned ? '列目' : '行目'}「${input}」 → ${area}`,
		more: (n: number): string => `ほか${whole(n)}行`,
		yes: (n: number): string => `はい（${whole(n)}行を決める）`,
		choose:
			'同じ名称の地域がいくつかの都道府県にあります。表の地域がすべて一つの都道府県にあるときは、選んでください。',
		several: '一つではない、または分からない',
		answered: {
			within: (prefecture: string): string => `表の地域はすべて${prefecture}`,
			ordered: '団体コードの順に並んでいる',
			begins: '市区町村の名称のあとは、その中の地名'
		},
		takeBack: '取り消す',
		takeBackOf: (answer: string): string => `「${answer}」を取り消す`
	},
	settle: {
		around: '前後の行',
		title: '決まっていない行',
		alike:
			'同じ書き方の行をまとめて決める（同じ名称の地域が複数あり、行ごとに違うかもしれないときは、まとめません）',
		of: (shown: number, all: number): string =>
			`${whole(all)}件のうち、はじめの${whole(shown)}件を表示しています。`,
		row: (rows: readonly number[], turned: boolean): string => {
			const unit = turned ? '列目' : '行目';
			const first = rows.slice(0, 3).map((row) => `${row}${unit}`);
			return (
				first.join('・') + (rows.length > 3 ? ` ほか${whole(rows.length - 3)}${turned ? '列' : '行'}` : '')
			);
		},
		choose: '候補',
		search: '別の地域を検索',
		searchShort: '地域名',
		searchNone: (query: string): string => `「${query}」に該当する地域は見つかりませんでした。`,
		leave: '対象外にする',
		leaveAll: 'どの候補でもない残りをすべて対象外にする',
		rest: '決まっていない残りの行すべて',
		done: '決めた内容',
		became: (input: string, area: string | null, n: number): string =>
			`「${input}」${n > 1 ? `（${whole(n)}行）` : ''} → ${area ?? '対象外'}`,
		undo: '取り消す',
		undoOf: (input: string): string => `「${input}」の決定を取り消す`,
		undoLast: '直前の決定を取り消す',
		kept: '決めた内容はこの端末に残り、同じファイルを開くと戻ります。'
	},
	map: {
		title: '地図に表示',
		lead: '塗り分けに使う列を選びます。値のない地域は、0とは別の見た目になります。',
		none: '塗り分けに使える列がありません。数値、割合、または5種類までの区分の列が必要です。',
		nothing: 'この列には、照合できた地域の値がありません。',
		column: '塗り分けに使う列',
		whole: (name: string): string => `列の名称の全文: ${name}`,
		names: (column: string): string => `「${column}」の項目`,
		span: (first: string, last: string, n: number): string => `${first}〜${last}、${whole(n)}時点`,
		moves: (span: string): string =>
			`${span}の値があり、地図では凡例のつまみと再生ボタンで動かせます。地域の数は最も新しい時点のものです。`,
		still: '時点の列と重なる列は、時点ごとに動かせません。',
		countRows: '行の数（1地域に何行あるか）',
		areas: (n: number): string => `${whole(n)}地域に値があります。`,
		missing: (n: number): string => `${whole(n)}行は値がありません。`,
		duplicates: (n: number): string => `${whole(n)}地域には複数の行があります。まとめ方`,
		combine: { none: 'まとめない（値なし）', sum: '合計', mean: '平均' } satisfies Record<
			Exclude<Combine['by'], 'any'>,
			string
		> as Record<Exclude<Combine['by'], 'any'>, string>,
		any: (category: string): string => `1行でも「${category}」なら「${category}」`,
		incomparable: '合併前の区域の値も、いまの区域の値として使う',
		incomparableHint: (n: number): string =>
			`${whole(n)}行は合併前の区域の値で、いまの区域とは比べられないため除いています。`,
		show: '地図に表示',
		kept: '地図に表示した表は、削除するまでこの端末に残ります。共有するアドレスには入りません。',
		notKept: 'この端末の保存場所に空きがないか、使えないため、残せませんでした。ページを閉じると消えます。'
	},
	points: {
		title: '緯度・経度',
		of: (names: readonly string[]): string => names.map((name) => `「${name}」`).join('と'),
		waiting: (names: string): string => `${names}の列の位置を、市区町村の境界と照合しています。`,
		failed: (names: string): string =>
			`${names}の列の位置を照合する境界を読み込めませんでした。行は名称だけで照合しています。`,
		retry: 'もう一度読み込む',
		unused: (names: string): string => `${names}の列の位置は使っていません。`,
		located: (names: string, inside: number): string =>
			`${names}の列の位置を、市区町村の境界と照合しました。そのうち${whole(inside)}行は、位置が市区町村の中にあります。`,
		elsewhere: (n: number): string => `${whole(n)}行は、名称と位置の市区町村が異なります。`,
		choose: '下の「決まっていない行」で選んでください。',
		swapped: (n: number): string => `${whole(n)}行は緯度と経度が逆のため、入れ替えて読みました。`,
		outside: (n: number): string => `海の上か国外にある行 ${whole(n)}`,
		unread: (n: number): string => `緯度・経度として読めない行 ${whole(n)}`,
		row: (row: number, input: string, said: string): string => `${row}行目 ${input}（${said}）`,
		use: '位置を使う',
		leave: '位置を使わない'
	},
	again: {
		title: '前回との違い',
		lead: (file: string, day: string): string =>
			`同じ見出しの表（${file === '' ? '貼り付けた表' : file}、${day}）を、前にこの端末で照合しています。`,
		decided: (n: number): string =>
			`${whole(n)}行を前回と同じに決めました（下の「決めた内容」で取り消せます）。`,
		counts: (added: number, gone: number, changed: number): string =>
			added + gone + changed === 0
				? '行も値も前回と同じです。'
				: `新しい行は${whole(added)}行、なくなった行は${whole(gone)}行、変わった値は${whole(changed)}件です。`,
		tooLong: '前回の表は2万行を超えていたため、行の違いは示せません。',
		added: (n: number): string => `新しい行 ${whole(n)}`,
		gone: (n: number): string => `なくなった行 ${whole(n)}`,
		changed: (n: number): string => `変わった値 ${whole(n)}`,
		row: (row: number): string => `${row}行目`,
		change: (column: string, before: string, after: string): string =>
			`${column}: 「${before}」 → 「${after}」`,
		forget: '前回の照合を忘れて、はじめから読み直す',
		kept: '地図に表示するか保存すると、今回の照合が次回のためにこの端末に残ります。'
	},
	places: {
		title: '地図にある自分の塗り分けとの関係',
		name: (title: string, file: string): string => `${title}（${file === '' ? '貼り付けた表' : file}）`,
		add: '加える（指標のメニューで選べます）',
		beside: (name: string): string => `加えて、「${name}」と2つの指標で表示`,
		replace: (name: string): string => `「${name}」に替える`,
		taken: '別のタブで表が置かれ、空きがなくなりました。どれに替えるかを選んでください。'
	},
	saveFailed: '保存できませんでした。もう一度お試しください。'
};

export type ImportMessages = typeof importJa;

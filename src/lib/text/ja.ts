/** Everything the interface says, in Japanese: です・ます, short, concrete. */
import { formatDate } from './date';
import type { UserCasesShown } from '../model/user-cases';
import { NO_USER_MEASURES } from '../model/user-measure';

import { measureNames, measureNotes, measureUnits } from './measures';
import { UNPRINTED } from './unprinted';

const number = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('ja-JP', { style: 'percent', maximumFractionDigits: 1 });

export const ja = {
	lang: 'ja' as 'ja' | 'en',
	number: (value: number): string => number.format(value),
	whole: (value: number): string => whole.format(value),
	percent: (value: number): string => percent.format(value),
	/** Joins names in a sentence. */
	list: (names: readonly string[]): string => names.join('、'),
	/** A thing with its value: 人口 1,234人. */
	labelled: (name: string, value: string): string => `${name} ${value}`,

	site: {
		name: '自治体DXアトラス',
		tagline: '自治体のデジタル変革を、地図で探す',
		description:
			'全国47都道府県・1,741市区町村のデジタル変革（DX）の事例を、地図で探せます。地域の分布、近隣の自治体の取組、出典まで一つの画面で確認できます。',
		skip: '内容へ移動'
	},
	country: '全国',
	frameworks: '連携の枠組み',
	frameworkTags: { partial: '一部の一覧', old: '5年以上前の一覧', other: 'その他' },
	level: { label: '地図の単位', prefecture: '都道府県', municipality: '市区町村' },
	measure: { label: '塗り分け', ...measureNames('ja') },
	measureUnit: measureUnits('ja'),
	measureNote: measureNotes('ja'),
	breaks: {
		label: '区分の方法',
		quantile: '等量',
		equal: '等間隔',
		natural: '自然な切れ目',
		round: 'きりのよい数',
		note: {
			quantile: '各区分の地域数をそろえます。',
			equal: '値の幅をそろえます。',
			natural: '値のまとまりで区切ります。',
			round: '地域数に近づけながら、きりのよい数で区切ります。'
		}
	},
	legend: {
		title: '凡例',
		areas: (count: number): string => `${whole.format(count)}地域`,
		zero: '0',
		zeroNote: '収録事例のうち、条件に合うものがない地域です。',
		unrecorded: '未収録',
		unrecordedNote: '事例をまだ収録していない地域です。取組がないという意味ではありません。',
		unknown: '不明',
		notApplicable: '対象外',
		notApplicableNote: '統計の対象に含めない地域です。',
		range: (from: string, to: string): string => `${from}〜${to}`,
		pins: '事例の場所',
		pinPrefecture: '都道府県の事例',
		pinMunicipality: '市区町村の事例',
		pinCluster: '複数の地域をまとめた印の文字は、その事例に最も多いテーマです。',
		themes: 'テーマ',
		showPins: '事例の印を表示',
		settings: '区分と重ねる指標',
		withOfficial: '公式の回答も合わせて見る',
		casesOnly: '事例だけを見る',
		tiles: 'タイル地図にする',
		outlines: '実際の形の地図に戻す',
		open: '凡例を開く',
		close: '凡例をたたむ',
		boundariesEdition: (date: string): string => `境界 ${date}時点`,
		dataEdition: (date: string): string => `事例 ${date}版`,
		credit: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成'
	},
	map: {
		outside: '範囲の外',
		label: '地図',
		areas: '地図の地域一覧',
		webglMissing:
			'この環境では拡大できる地図（WebGL）を使えないため、簡易地図を表示しています。地域の選択、塗り分け、絞り込みは使えます。',
		cases: (count: number): string => `事例${whole.format(count)}件`,
		cluster: (areas: number, cases: number): string =>
			`${whole.format(areas)}地域の事例${whole.format(cases)}件。拡大して分けます`
	},
	search: {
		label: '地域や事例を検索',
		short: '地域・事例を検索',
		none: (query: string): string => `「${query}」に該当する地域や事例は見つかりませんでした。`,
		hint: '漢字、かな、ローマ字、コードの一部でも探せます。',
		results: (count: number): string => `候補が${whole.format(count)}件あります。`,
		all: 'すべて見る',
		clear: '検索語を消す'
	},
	filter: {
		label: '絞り込み',
		open: '絞り込みを開く',
		close: '閉じる',
		themes: 'テーマ',
		sets: '収録元',
		statuses: '状態',
		places: '地方・都道府県',
		partners: '連携先',
		awards: '受賞',
		facets: '出典や国の分類',
		text: 'キーワード',
		textPlaceholder: '事例の本文を探す',
		clearAll: 'すべて解除',
		clearShort: '解除',
		clear: (what: string): string => `${what}の条件を解除`,
		remove: (what: string): string => `「${what}」の条件を外す`,
		showing: (shown: number, all: number): string => `${whole.format(all)}件中${whole.format(shown)}件を表示`,
		empty: 'この条件に合う事例はありません。',
		emptyHint: '条件を減らすと見つかることがあります。',
		apply: (shown: number): string => `${whole.format(shown)}件を見る`,
		ours: '（推定）',
		oursNote: '（推定）は、出典にはなく当サイトが当てはめた分類です。',
		more: 'さらに表示'
	},
	scope: {
		label: '範囲',
		chip: (name: string, count: number, unit: string): string => `${name}（${whole.format(count)}${unit}）`,
		leave: (name: string): string => `範囲: ${name} を解除して全国に戻す`,
		waiting: '読み込んでいます',
		nation: '全国と同じ区切りで区分'
	},
	front: {
		label: 'はじめに',
		lead: '全国の市区町村のデジタル化の取組を、事例と公式の調査から探せる地図です。',
		yours: 'あなたの自治体は？',
		short: '市区町村・都道府県の名前',
		none: (query: string): string => `「${query}」に該当する地域は見つかりませんでした。`,
		near: '近くで取り組む自治体を探す',
		first: 'まず、あなたの市区町村を選んでください。連携先の候補を表示します。',
		places: '都道府県・地方の状況を見る',
		make: '資料を作る:',
		slides: 'スライド',
		save: '地図を書き出す'
	},
	display: {
		map: '地図',
		table: '表',
		coverage: '収録状況',
		scatter: '散布図',
		multiples: '時点を並べる',
		label: '表示方法'
	},
	table: {
		caption: (level: string, measure: string): string => `地図と同じ内容の表（${level}、${measure}）`,
		name: '地域',
		code: 'コード',
		kana: 'よみ',
		prefecture: '都道府県',
		value: (measure: string): string => measure,
		shade: '区分',
		cases: '事例',
		themes: 'テーマ',
		population: '人口',
		density: '人口密度',
		sort: (column: string): string => `${column}で並べ替え`,
		rows: (count: number): string => `${whole.format(count)}地域`,
		class: (n: number): string => `区分${n}`
	},
	panel: {
		label: '地域の事例',
		breadcrumb: '現在の場所',
		population: (count: number): string => `人口${whole.format(count)}人`,
		area: (km2: number): string => `面積${number.format(km2)}\u00a0km²`,
		code: (code: string): string => `コード${code}`,
		office: '2020年国勢調査',
		nationalTitle: '全国の収録状況',
		national: (n: {
			cases: number;
			municipalities: number;
			all: number;
			prefectures: number;
			own: number;
		}): string =>
			`全国${whole.format(n.all)}市区町村のうち${whole.format(n.municipalities)}市区町村（${percent.format(n.municipalities / n.all)}）と、${whole.format(n.own)}都府県の事例、合わせて${whole.format(n.cases)}件を収録しています。事例のある地域は${whole.format(n.prefectures)}都道府県に及びます。`,
		scopeTitle: (place: string): string => `${place}の収録状況`,
		inScope:
			(place: string, unit: string, prefectures: string) =>
			(n: { cases: number; municipalities: number; all: number; own: number }): string => {
				if (n.cases === 0)
					return `${place}の${whole.format(n.all)}${unit}に、表示できる事例はありません。未収録は、取組がないという意味ではありません。`;
				const where = `${place}の${whole.format(n.all)}${unit}のうち${whole.format(n.municipalities)}${unit}（${percent.format(n.all === 0 ? 0 : n.municipalities / n.all)}）`;
				return n.own > 0
					? `${where}と、${whole.format(n.own)}${prefectures}の事例、合わせて${whole.format(n.cases)}件を収録しています。`
					: `${where}の事例、合わせて${whole.format(n.cases)}件を収録しています。`;
			},
		coverageInScope: (unit: string): string => `${unit}別の収録状況`,
		/** @param cases that the sentence before counts */
		initiatives: ((count) => `個別の取組は${whole.format(count)}件です。`) as (
			count: number,
			cases: number
		) => string,
		coverageTitle: '地方別の収録状況',
		coverageNote: '事例がある市区町村 / 全市区町村。棒の長さは収録率です（最も高い地方が基準）。',
		coverageMore: '都道府県別の収録状況を見る',
		coverage: (n: number, all: number): string => `${whole.format(n)} / ${whole.format(all)}`,
		coverageSentence: (name: string, n: number, all: number, unit: string): string =>
			`${name}の${whole.format(all)}${unit}のうち、${whole.format(n)}${unit}（${percent.format(all === 0 ? 0 : n / all)}）の事例を収録しています。`,
		themesTitle: 'テーマ別の事例',
		newestTitle: '新しい事例',
		prefectureCases: (name: string): string => `${name}の事例`,
		municipalCases: (unit: string): string => `事例がある${unit}`,
		ownCases: '事例',
		prefectureRuns: (name: string): string => `${name}の取組`,
		prefectureRunsNote: '都道府県が行う事例です。域内の市区町村と関わるものがあります。',
		casesTab: '事例と隣接',
		finderTab: '連携先を探す',
		figuresTab: '公的な指標',
		sections: '表示する内容',
		neighbours: '隣り合う自治体',
		neighbourKm: (km: number): string => `境界${number.format(km)}\u00a0km`,
		neighbourShort: '境界1\u00a0km未満',
		neighbourBridge: '橋・トンネル',
		otherPrefecture: '他の都道府県',
		/** Shows the rest of a list. */
		all: (count: number): string => `すべて見る（${whole.format(count)}）`,
		noNeighbours: '陸で隣り合う自治体はありません。',
		unrecorded: 'この地域の事例は、まだ収録されていません。取組がないという意味ではありません。',
		unrecordedPrefecture: (name: string): string => `${name}が行う事例は、まだ収録されていません。`,
		unrecordedUp: (name: string): string => `${name}の事例を見る`,
		hidden: (hidden: number): string => `絞り込みにより、ほかに${whole.format(hidden)}件が隠れています。`,
		showAll: '絞り込みを解除して表示',
		northern: '北方領土の村です。統計と収録の対象に含めていません。',
		municipalitiesAll: 'すべての市区町村',
		drawerPeek: 'パネルを小さくする',
		drawerHalf: 'パネルを半分の高さにする',
		drawerFull: 'パネルを広げる'
	},
	case: {
		open: '詳しく見る',
		close: '閉じる',
		programmes: '施策・サービス',
		initiatives: '個別の取組',
		partners: '連携先',
		figures: '数値',
		period: '時期',
		award: '受賞',
		contact: '問い合わせ先',
		tel: '電話',
		sources: '出典',
		cites: '記事が挙げる出典',
		article: '記事',
		/** The day a page was read. */
		read: (date: string): string => `${date}に確認`,
		together: '共同で行う地域:',
		status: '状態',
		alike: '似た事例',
		alikeNote: '同じテーマの事例を、近い地域、似た地域の順に挙げています。',
		alikeWhy: {
			neighbour: '隣接',
			near: '近い',
			group: '同じ類似団体',
			size: '人口が近い',
			theme: 'テーマが同じ'
		},
		corrections: '訂正',
		correctionSays: '出典の記述',
		correctionShows: '本サイトの記述',
		correctionWhy: '理由',
		correctionNote: (count: number): string => `出典の誤りを${whole.format(count)}か所訂正しています`,
		facets: '分類',
		asOf: (date: string): string => `${date}時点`,
		about: '約',
		atLeast: '以上',
		atMost: '最大',
		theme: 'テーマ',
		link: 'この事例へのリンク',
		waiting: '事例の本文を読み込んでいます。',
		failed: '事例の本文を読み込めませんでした。'
	},
	note: {
		dismiss: '閉じる',
		area: (found: string): string => `「${found}」という地域コードは見つからないため、全国を表示しています。`,
		theme: (found: string): string => `「${found}」というテーマはないため、この条件は使っていません。`,
		scope: (found: string): string => `範囲の「${found}」は見つからないため、範囲に入れていません。`,
		place: (found: string): string =>
			`「${found}」という地方・都道府県はないため、この条件は使っていません。`,
		partner: (found: string): string =>
			`「${found}」という連携先は収録されていないため、この条件は使っていません。`,
		award: (found: string): string =>
			`「${found}」という受賞は収録されていないため、この条件は使っていません。`,
		facet: (found: string): string => `「${found}」という分類はないため、この条件は使っていません。`,
		tray: (found: string): string => `「${found}」という市区町村はないため、連携シートの候補から外しました。`,
		measure: (found: string): string => `「${found}」という指標はないため、事例の数で塗り分けています。`,
		moment: (found: string, shown: string, isFrom: boolean): string =>
			`「${formatDate(found, 'ja')}」の値はありません。${isFrom ? '変化の始まりとして' : ''}${formatDate(shown, 'ja')}の値を表示しています。`,
		with: (found: string): string =>
			`「${found}」は、重ねて表示できる指標ではないため、1つの指標だけで塗り分けています。`,
		case: (found: string): string => `「${found}」という事例は見つからないため、開いていません。`,
		parameter: (param: string, found: string): string =>
			`アドレスの「${param}=${found}」は読み取れないため、使っていません。`,
		twice: (param: string, found: string): string =>
			`アドレスに「${param}」が2回以上あります。最初の値を使い、「${found}」は使っていません。`,
		edition: (found: string, now: string): string =>
			`このアドレスは${found}版のデータで作られました。現在の${now}版で表示しています。`,
		today: '現在の版で開く',
		copied: 'この画面へのリンクをコピーしました。',
		copyFailed: 'リンクをコピーできませんでした。アドレス欄からコピーしてください。'
	},
	frontier: {
		covered: '事例か実施の回答あり',
		kinds: { true: '未実施（公式）', possible: '不明' },
		/** @param unit what municipalities are counted by: 市町 */
		count: (n: number, possible: number, unit: string): string =>
			`横展開の候補の${unit}: ${whole.format(n)}（ほかに可能性${whole.format(possible)}）`,
		column: '取組のある隣の自治体',
		here: (names: string, isTrue: boolean): string =>
			isTrue
				? `この自治体は横展開の候補です。公式の調査で「未実施」と答えた取組を、隣の${names}が行っています。`
				: `この自治体は横展開の候補になる可能性があります。実施しているか不明な取組を、隣の${names}が行っています。`
	},
	tray: {
		title: '連携シート',
		add: '連携シートに追加',
		remove: '連携シートから外す',
		full: (most: number): string => `連携シートは${whole.format(most)}自治体までです`,
		chosen: (n: number, most: number): string => `${whole.format(n)} / ${whole.format(most)}自治体`,
		removeOne: (name: string): string => `${name}を連携シートから外す`,
		open: 'シートを見る',
		alone: 'もう1自治体を追加すると、シートを作れます。',
		over: (n: number): string => `${whole.format(n)}自治体多く選ばれています。シートの画面で外せます。`,
		clear: 'すべて外す',
		start: '連携シートを作る'
	},
	failure: {
		title: 'データを読み込めませんでした',
		body: (file: string): string => `ファイル「${file}」を読み込めませんでした。`,
		network: '通信が切れているか、不安定です。通信が戻ると自動で読み込みます。',
		status: 'サーバーがファイルを返しませんでした。時間をおいてもう一度お試しください。',
		shape: 'ファイルの内容が正しくありません。時間をおいてもう一度お試しください。',
		part: '画面の一部を読み込めませんでした。通信の状態を確認してから、もう一度お試しください。',
		missing: '画面の一部を読み込めませんでした',
		/** In the place of what is missing. */
		waits: 'ここをまだ読み込めません。通信が戻ると自動で表示します。',
		/** Where a person has asked for something that has no place yet. */
		unopened: '通信が切れているか、不安定です。通信が戻ると自動で開きます。',
		outlines: '細かい境界をまだ読み込めません。',
		/** Of a file, whatever the reason. */
		later: '読み込めるようになると自動で表示します。',
		renewed:
			'アトラスの新しい版が公開されました。アトラスを開いているほかのタブを閉じてから、新しい版を開いてください。',
		renew: '新しい版を開く',
		loading: '読み込んでいます',
		unprinted: UNPRINTED.ja.part,
		close: '閉じる',
		retry: 'もう一度読み込む',
		notFound: 'ページが見つかりません',
		notFoundBody: 'アドレスが変わったか、間違っている可能性があります。',
		home: '全国の地図を開く'
	},
	userTable: {
		open: '自分の表を地図に表示',
		drop: '表をドロップすると地図に表示し、スライドのファイルをドロップすると開きます',
		onlyOne: (name: string): string => `ファイルは1つずつ開きます。「${name}」だけを開きました。`,
		measure: (title: string): string => `利用者の表: ${title}`,
		/** Of the rows of each area, where they are counted: all, or those with a value. */
		counted: (of: string): string => `行の数${of === '' ? '' : `（${of}）`}`,
		/** The categories that there is no colour for. */
		rest: 'その他',
		/** Of two columns of one title. */
		titleOf: (title: string, file: string): string => `${title}（${file === '' ? '貼り付けた表' : file}）`,
		note: (file: string): string =>
			`${file === '' ? '貼り付けた表' : `「${file}」`}の値です。このアトラスのデータではなく、この端末にだけあります。`,
		/** Of a picture or a file that has left the device. */
		exportNote: (file: string): string =>
			`${file === '' ? '貼り付けた表' : `「${file}」`}の値です。このアトラスのデータではありません。`,
		credit: (file: string, title: string): string =>
			`${file === '' ? '貼り付けた表' : `「${file}」`}の列「${title}」（このアトラスのデータではありません）`,
		whole: (name: string): string => `列の名称の全文は「${name}」です。`,
		course: (first: string, last: string, n: number): string => `${first}〜${last}の${n}時点の値があります。`,
		blank: '値なし',
		edit: '表を開く',
		missing:
			'このリンクは利用者の表を指していますが、この端末にその表はありません。代わりに事例の数を表示しています。'
	},
	userCase: {
		badge: '利用者の事例',
		pin: '破線の印は、利用者の事例を含みます。',
		title: (title: string): string => `［利用者の事例］${title}`,
		from: (file: string, row: number): string => `${file === '' ? '貼り付けた表' : file} ${row}行目`,
		note: 'この端末にだけあります。アトラスのデータではありません。',
		among: (count: number): string => `うち利用者の事例${whole.format(count)}件`,
		measure: (name: string, only: boolean): string =>
			`${name}（${only ? '利用者の事例のみ' : '＋利用者の事例'}）`,
		credit: (file: string, count: number, only: boolean): string =>
			`／利用者の事例${whole.format(count)}件${only ? 'のみ' : 'を含む'}（${file === '' ? '貼り付けた表' : file}）`
	},
	/** A person's own cases, where they are shown: see `withUserCases`. */
	userCases: null as UserCasesShown | null,
	/** Columns of a person's own tables, where there are some: see `withUserMeasures`. */
	userMeasures: NO_USER_MEASURES,
	tools: '表示と共有',
	more: 'そのほか',
	help: '使い方',
	documentation: '使い方と資料',
	shareShort: '共有',
	share: 'リンクをコピー',
	export: '書き出し',
	embed: '埋め込み',
	deck: {
		menu: '発表',
		add: 'スライドに追加',
		list: 'スライドの一覧',
		present: '発表する',
		count: (n: number): string => `${whole.format(n)}枚`
	},
	about: {
		open: 'このサイトについて',
		title: 'このサイトについて',
		lead: '公開された記事やページをもとに、自治体のDX事例を地図にまとめています。個人情報や閲覧履歴は集めません。',
		unrecorded:
			'「未収録」は、このサイトにまだ事例が載っていないことを表します。その自治体に取組がないという意味ではありません。',
		sets: '事例の収録元',
		credit: 'クレジット',
		ideas:
			'「アイデア」は、実施前の案です。地域の画面と検索に「アイデア」と示して表示しますが、件数と塗り分けには含めません。絞り込みの「状態」で選ぶと含めます。',
		articles: '収録元「記事」の5つの記事',
		entries: (count: number): string => `掲載${whole.format(count)}件`,
		sources: '境界・統計の出典',
		files: 'データファイル',
		filesNote: 'どなたでも利用できます。形式と項目は、使い方と資料の「データファイル」で説明しています。',
		licence: '利用条件'
	},
	language: { label: '言語', ja: '日本語', en: 'English', switch: 'English' },
	scheme: { label: '配色', light: '明るい配色', dark: '暗い配色', system: '端末の設定に合わせる' },
	area: {
		description: (name: string, cases: number): string =>
			cases > 0
				? `${name}のデジタル変革（DX）の事例${whole.format(cases)}件を、出典と隣り合う自治体とあわせて紹介します。`
				: `${name}の事例はまだ収録されていません。隣り合う自治体と都道府県の事例を確認できます。`
	},
	kind: {
		prefecture: '都道府県',
		'designated-city': '政令指定都市',
		'special-ward': '特別区',
		city: '市',
		town: '町',
		village: '村',
		'northern-village': '北方領土の村'
	}
};

export type Messages = typeof ja;

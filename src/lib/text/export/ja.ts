/** What exports and their dialog say, in Japanese; fetched with them. */

const whole = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('ja-JP', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const exportJa = {
	picture: {
		title: '題名',
		sentence: '要約',
		source: '出典',
		link: 'この地図を開く',
		code: 'この地図を開くQRコード',
		between: '　',
		unit: (unit: string): string => `（${unit}）`,
		quoted: (text: string): string => `「${text}」`,
		headline: (of: {
			place: string;
			/** What is shown, by more than its name; `null` where the name says it. */
			subject: string | null;
			name: string;
			level: string;
		}): string => `${of.place}の${of.subject ?? of.name}（${of.level}別）`,
		counted: (n: {
			all: number;
			areas: number;
			cases: number;
			/** 都道府県, 市町村. */
			unit: string;
			conditions: readonly string[];
		}): string => {
			const where = `${whole.format(n.all)}${n.unit}のうち${whole.format(n.areas)}${n.unit}`;
			return n.conditions.length === 0
				? `${where}の事例、合わせて${whole.format(n.cases)}件を収録しています。`
				: `条件（${n.conditions.join('、')}）に合う事例は、${where}の${whole.format(n.cases)}件です。`;
		},
		/** Municipalities by how they look; one theme is in the title. */
		known: (n: {
			all: number;
			unit: string;
			looks: readonly string[];
			conditions: readonly string[];
		}): string =>
			`${n.conditions.length > 1 ? `条件（${n.conditions.join('、')}）で見ると、` : ''}${whole.format(n.all)}${n.unit}のうち、${n.looks.join('、')}です。`,
		share: (percent: number): string => `割合の項目は${percent}%以上を「実施」としています。`,
		/** Cases and official answers together. */
		withOfficial: (areas: number, unit: string): string =>
			`公式の調査に「実施」と答えた自治体も合わせると、${whole.format(areas)}${unit}です。`,
		prefectural: (cases: number): string => `ほかに都道府県が行う事例が${whole.format(cases)}件あります。`,
		unrecorded: '未収録は、取組がないという意味ではありません。',
		cases: (count: number): string => `事例（${whole.format(count)}件）`,
		partnersOf: (name: string): string => `${name}の連携先の候補`,
		partners: (count: number): string => `連携先の候補（${whole.format(count)}）`,
		/** `from`, `to`: the first and the last of them. */
		moreDates: (count: number, from: string, to: string): string =>
			`ほか${whole.format(count)}時点（${from === to ? from : `${from}〜${to}`}）`,
		morePartners: (count: number): string => `ほか${whole.format(count)}`,
		logo: 'ロゴ',
		pinCount: 'まとめた事例の数',
		moreCases: (count: number): string => `ほか${whole.format(count)}件`
	},
	slides: {
		map: '地図',
		sea: '海',
		around: '周辺',
		areas: '地域',
		lines: '境界線',
		insets: '島の枠',
		names: '地域名',
		pins: '事例の印',
		rings: '近さの輪',
		frameworks: '連携の枠組み',
		partners: '連携先の候補',
		selection: '選択',
		legend: '凡例',
		cases: '事例',
		code: 'QRコード',
		title: '表紙',
		text: 'タイトルと文章',
		table: '表',
		blank: '白紙',
		casesTitle: (count: number, page: number, pages: number): string =>
			`事例の一覧（${whole.format(count)}件${pages > 1 ? `、${page}/${pages}` : ''}）`,
		columns: ['地域', '事例', 'テーマ', '時期', '状態'],
		permalink: (href: string): string => `この地図を開く: ${href}`,
		editable: '地域ごとの図形は「地域」のグループにあり、色や形を変えられます。'
	},
	data: {
		code: '団体コード',
		kind: '種別',
		title: '事例名',
		titleEn: '事例名（英語）',
		summary: '概要',
		origin: '出どころ',
		licence: '収録元の利用条件',
		credit: '収録元のクレジット',
		dataEdition: '事例の版',
		boundariesEdition: '境界の時点',
		permalink: 'リンク',
		casesName: '事例の一覧',
		areasName: '地域の表',
		aboutName: '説明',
		item: '項目',
		meaning: '内容',
		shown: '表しているもの',
		conditions: '条件',
		terms: '利用条件',
		caseSources: '事例の出典',
		candidate: '候補の順位',
		why: '候補とした理由',
		km: '距離（km）',
		done: '実施（公式）のテーマ',
		/** What the columns hold, for who has only the file. */
		about: {
			code: '総務省の全国地方公共団体コード（6桁、検査数字を含む）。文字として入っています。',
			name: '都道府県または市区町村の名前。',
			kana: '名前のよみ。',
			prefecture: '属する都道府県。',
			kind: '都道府県、政令指定都市、特別区、市、町、村の別。',
			whole: '割合の分母。',
			shade: '地図の凡例の区分。「未収録」は、取組がないという意味ではありません。',
			cases: '条件に合う、収録した事例の数。空欄は未収録です。',
			themes: '収録した事例の、重なりのないテーマの数。',
			population: '2020年国勢調査の人口（人）。',
			density: '人口を面積で割った値（人/km²）。',
			frameworks: '加わっている連携の枠組み。',
			candidate:
				'連携先を探す画面での順位。空欄は候補でない地域です。範囲の外の候補は、表の終わりにあります。',
			why: '近さ、似ていること、始めたいテーマの経験。',
			km: '役所・役場の間の直線距離。',
			wantedCases: '始めたいテーマの、収録した事例の数。',
			done: '事例はなく、公式の調査に「実施」と答えたテーマ。',
			id: '事例の番号。アドレスに使います。',
			theme: '事例のテーマ。複数あるものは区切って並べます。',
			caseSources: '事例を読んだ記事や資料。',
			set: '事例をどこから収録したか。',
			status: '取組がどこまで進んだか。',
			licence: '収録元が求める条件。',
			dataEdition: '事例を収録した日。',
			boundariesEdition: '市区町村の区域の日付。',
			source: '引用するときに書く出典。',
			permalink: 'この表と同じ地図を開くアドレス。'
		}
	},
	exporting: {
		title: '書き出し',
		lead: 'いま見ている地図を、資料に使えるファイルにします。',
		kind: '形式',
		scope: '範囲',
		size: '大きさ',
		shape: '縦横比',
		double: '2倍の解像度',
		transparent: '背景を透明にする',
		ownSize: '自分で決める',
		ownWidth: '幅（px）',
		ownHeight: '高さ（px）',
		ownBounds: (least: number, most: number, ratio: number): string =>
			`幅と高さは${whole.format(least)}〜${whole.format(most)}px、長い辺は短い辺の${ratio}倍まで。`,
		paper: '用紙',
		paperOf: (size: string, landscape: boolean): string => `${size}${landscape ? '横' : '縦'}`,
		paperHint:
			'ブラウザーの印刷の画面が開きます。送信先で「PDFに保存」を選ぶとPDFになります。倍率は100%、余白は「なし」のままにしてください。',
		print: '印刷の画面を開く',
		printed: '印刷の画面を開きました。',
		addSlide: 'スライドに追加',
		added: (slides: number): string => `スライドに追加しました（全${whole.format(slides)}枚）。`,
		addFailed: {
			full: 'スライドがいっぱいです。一覧で要らないスライドを削除してください。',
			long: 'アドレスが長くなりすぎるため、スライドにできません。自治体の数を減らしてください。'
		},
		colours: {
			title: '区分の色',
			usual: '青',
			green: '緑',
			teal: '青緑',
			purple: '紫',
			rose: '赤紫',
			own: '自分の色から作る',
			colour: '色（#と6桁）',
			hint: '会社や自治体の色から、明るい順の5色を作ります。地図、画像、スライド、埋め込みが同じ色になります。',
			faults: {
				'no-colour': '色は「#0055ad」のように、0〜9とa〜fの6桁で入力してください。',
				grey: '灰色に近い色です。対象外の灰色と区別しにくくなります。',
				pale: '明るい色なので、高い区分は暗い色味に変わります。',
				'like-no-value': '区分の1つが、値のない地域の色に似ています。凡例で確かめてください。'
			}
		},
		copyImage: '画像をコピー',
		copied: '画像をコピーしました。スライドや文書に貼り付けられます。',
		unable: 'このブラウザーは画像をコピーできません。ファイルに保存して貼り付けてください。',
		refused: 'ブラウザーが画像のコピーを許可しませんでした。ファイルに保存して貼り付けてください。',
		extent: {
			screen: (place: string): string => `画面と同じ（${place}）`,
			place: '地方・都道府県',
			whole: (region: string): string => `${region}の全体`,
			around: (name: string): string => `${name}と隣接自治体`,
			list: '一覧の自治体',
			tray: '連携シートの自治体',
			viewName: '地図に見えている範囲',
			breaks: '区分',
			breaksOf: { extent: 'この範囲で分ける', nation: '全国と同じ' }
		},
		mapOnly: 'ここで書き出すのは地図です。散布図と収録状況は、その画面の「図を保存」から保存できます。',
		candidates: (count: number): string => `連携先の候補${whole.format(count)}件も入ります。`,
		pixels: (width: number, height: number): string => `${width} × ${height}`,
		wide: '16:9',
		standard: '4:3',
		content: '載せるもの',
		titleField: '題名の文',
		titleReset: '元の題名に戻す',
		withTitle: '題名',
		withLegend: '凡例',
		withList: '事例の一覧',
		withPins: '事例の印',
		withNames: '地域名',
		logo: 'ロゴ（この端末に保存されます）',
		logoRemove: 'ロゴを外す',
		logoLarge: 'ロゴの画像は2 MBまでです。小さくしてからお選びください。',
		logoNone: '画像として読めませんでした。PNG、JPEG、SVGなどの画像をお選びください。',
		subtitleField: '副題の文',
		footnoteField: '出典の上に入れる注記（任意）',
		textSize: '文字の大きさ',
		textSizes: { projector: '投影用（大きい）', screen: '画面用', print: '印刷用' },
		tooLong: (name: string): string => `${name}が長く、最後まで入りません。短くすると入ります。`,
		/** `helps`: what gives it room, each alone. */
		noList: (helps: readonly string[]): string =>
			`一覧が入りきらず、載りません。${helps.length === 0 ? '載せるものや文字の大きさを変えるか、データとして保存してください。' : `${helps.join('か、')}と入ります。`}`,
		/** By what gives a list room. */
		listHelps: {
			text: '文字の大きさを小さくする',
			legend: '凡例を外す',
			title: '題名を外す',
			code: 'QRコードを外す',
			shape: '16:9の大きさにする',
			paper: '用紙の向きを変える'
		},
		withCode: 'QRコード',
		always: '出典と版は、いつも入ります。',
		scheme: '配色',
		light: '明るい',
		dark: '暗い',
		preview: '仕上がり',
		drawing: '図を作成しています',
		previewAlt: (title: string): string => `「${title}」の仕上がり`,
		noPicture: 'この形式に図はありません。',
		/** `null`: not part of the format. */
		rows: (areas: number | null, cases: number | null): string => {
			const parts = [
				areas === null ? '' : `${whole.format(areas)}地域`,
				cases === null ? '' : `事例${whole.format(cases)}件`
			];
			return `${parts.filter(Boolean).join('、')}を書き出します。`;
		},
		save: 'ファイルを保存',
		working: '作成しています',
		cancel: '中止',
		cancelled: '中止しました。',
		saved: (name: string): string => `「${name}」を保存しました。`,
		failed: 'ファイルを作成できませんでした。もう一度お試しください。',
		codeTooLong: 'アドレスが長いため、QRコードは入りません。リンクは入ります。',
		manyShapes: (count: number): string =>
			`図形が${whole.format(count)}個になり、PowerPointの動きが重くなることがあります。図形は都道府県ごとにまとめます。`,
		lookShapes: '地域が多いため、時点ごとの地図は、区分ごとに1つの図形です。',
		slideTables: '事例の一覧は、地図のスライドに続けて表でも入ります。',
		wholeScope: '地図を動かしていても、範囲の全体が入ります。',
		offline: {
			save: 'オフライン版を保存',
			country: '全国',
			choose: '都道府県を選ぶ',
			chosen: (count: number): string => `${whole.format(count)}都道府県`,
			chooseOne: '都道府県を1つ以上選んでください。',
			titleField: 'ファイルの題名',
			titleOf: (place: string): string => `${place}のDX事例`,
			several: (first: string, others: number): string => `${first}ほか${whole.format(others)}都道府県`,
			withMine: (titles: readonly string[], areas: number): string =>
				`自分の表${titles.map((title) => `「${title}」`).join('と')}の値（${whole.format(areas)}地域）を入れる`,
			withOwn: (cases: number): string => `自分の一覧の事例（${whole.format(cases)}件）を入れる`,
			mineNote: '入れたものは、ファイルを受け取った人も見られます。',
			size: 'ファイルの大きさ',
			counting: '計算しています',
			bytes: (bytes: number, most: number): string =>
				`${megabytes.format(bytes / 1e6)} MB（上限${megabytes.format(most / 1e6)} MB）`,
			tooLarge: (over: number): string =>
				`上限を${megabytes.format(over / 1e6)} MB超えるため、保存できません。都道府県を減らすか、自分の表を外してください。`,
			holds: [
				'地図（都道府県・市区町村）、凡例、表、検索、事例と出典が入ります。',
				'選んだ都道府県は細かい境界で、ほかの地域は全国用の境界で入ります。複数を選ぶと、まとめて1枚の地図で開きます。',
				'収録状況の表と散布図は入りません。',
				'開くのにネットワークもアプリもいりません。外への通信をしないファイルです。',
				'スクリプトが動かない環境でも、地図と事例の一覧を読めます。'
			]
		}
	}
};

export type ExportWords = typeof exportJa;

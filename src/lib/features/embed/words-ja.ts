/** What an embed and the dialog that makes one say, in Japanese; fetched with them. */
export const embedJa = {
	frame: {
		label: (title: string): string => `自治体DXアトラスの地図: ${title}`,
		open: '自治体DXアトラスで開く',
		newTab: '（新しいタブで開きます）',
		table: 'この地図の値を表で見る',
		controls: '地図の設定',
		up: (name: string): string => `${name}に戻る`,
		panel: '選んだ地域の事例',
		back: '最初の表示に戻る',
		more: '続きを見る',
		less: 'たたむ',
		unset: (title: string): string =>
			`設定を読み込む前の表示です。いまは「${title}」を示しています。変わらないときは、この枠でスクリプトが動いていません。`,
		/** Of MapLibre, for the map that leaves the wheel to the page around it. */
		wheel: 'Ctrlキーを押しながらスクロールすると拡大・縮小できます',
		wheelMac: '⌘キーを押しながらスクロールすると拡大・縮小できます',
		touch: '地図は2本の指で動かせます'
	},
	dialog: {
		title: '埋め込み',
		lead: 'いま見ている地図を、ほかのウェブサイトに載せるコードを作ります。',
		way: '貼り付け方',
		ways: {
			element: ['高さを自動で合わせる', 'script と dx-atlas の2行です。中身に合わせて高さが変わります。'],
			iframe: ['iframe', '高さは固定です。scriptを使えないサイトではこちらを選びます。']
		},
		extent: '範囲',
		asShown: 'いまの画面のまま',
		around: (name: string): string => `${name}と隣接自治体`,
		tray: '連携シートの自治体',
		inView: '地図に見えている範囲',
		nationalBreaks: '全国と同じ区切りで塗り分ける',
		content: '載せるもの',
		withTitle: '題名',
		titleField: '題名の文',
		titleReset: '元の題名に戻す',
		legend: '凡例',
		controls: '操作ボタンと選択',
		panel: '選んだ地域の事例',
		always: '出典、版、このサイトへのリンクは、いつも入ります。',
		reader: '見る人ができること',
		interact: '地図を動かし、地域を選ぶ',
		lockLevel: (level: string): string => `「${level}」の単位に固定する`,
		lockArea: (name: string): string => `${name}の中だけを選べるようにする`,
		back: '地図を動かしたあとも、ボタンで最初の表示に戻れます。',
		scheme: '配色',
		schemes: { auto: '見る人の設定', light: '明るい', dark: '暗い' },
		language: '言語',
		size: '大きさ',
		width: '幅',
		fluid: '載せる場所に合わせる',
		height: '高さ',
		auto: '自動',
		pixels: 'px',
		preview: 'プレビュー',
		previewSize: (width: number, percent: number): string =>
			percent >= 100 ? `幅${width}px` : `幅${width}px（${percent}%に縮小して表示）`,
		previewWidth: 'プレビューの幅',
		code: 'コード',
		copy: 'コードをコピー',
		copied: 'コードをコピーしました。サイトのHTMLに貼り付けてください。',
		copyFailed: 'コピーできませんでした。選択されたコードを、Ctrl+C（Macでは⌘C）でコピーしてください。',
		open: '埋め込みだけを開く',
		mine: (measure: string): string =>
			`自分の表はこの端末だけにあり、アドレスに入りません。埋め込みでは、代わりに「${measure}」を表示します。`,
		own: '自分の事例はこの端末だけにあり、アドレスに入りません。埋め込みには出ません。'
	}
};

export type EmbedWords = typeof embedJa;

/** What the deck and presenting say, in Japanese. Apart from the rest, so that only their pages fetch it. */
import { DECK_VERSION, type DeckRefusal } from '$lib/view/deck-file';
import { DECK_LIMITS, type SlideKind, type SlidePart } from '$lib/view/deck';
import { ja as base } from '$lib/text/ja';

const { whole } = base;

const field = {
	kind: '種類（kind）',
	address: 'アドレス（address）',
	beside: '右の地図のアドレス（beside）',
	title: '題名（title）',
	notes: '発表者ノート（notes）',
	text: '文章（text）',
	parts: '表示の指定（parts）'
};

export const deckJa = {
	lang: base.lang,
	title: 'スライド',
	lead: '地図の表示をスライドに並べて発表できます。PowerPointやPDFにも書き出せます。スライドはこの端末にだけ保存されます。',
	back: '地図に戻る',
	count: (n: number): string => `${whole(n)}枚`,
	reading: 'スライドを読み込んでいます。',
	empty:
		'スライドはまだありません。地図で見せたい表示を作り、上の「発表」から「スライドに追加」を選んでください。保存したスライドのファイルを開くこともできます。',
	toMap: '地図でスライドを作る',
	unkept:
		'スライドを端末に保存できません（空き容量がないか、ブラウザーが保存を止めています）。ページを閉じる前に「ファイルに保存」で残してください。',

	added: (n: number): string => `スライドに追加しました（全${whole(n)}枚）。`,
	/** `shown`: what is on screen in the map's place. */
	addedMap: (shown: string, n: number): string =>
		`${shown}はスライドにならないため、同じ条件の地図を追加しました（全${whole(n)}枚）。`,
	put: (n: number): string => `${whole(n)}枚目をこの表示にしました。題名とノートはそのままです。`,
	putMap: (shown: string, n: number): string =>
		`${shown}はスライドにならないため、${whole(n)}枚目を同じ条件の地図にしました。題名とノートはそのままです。`,
	changing: (n: number): string => `${whole(n)}枚目のスライドの表示を変えています。`,
	putHere: 'この表示をスライドに入れる',
	toList: '一覧に戻る',
	stopChanging: 'スライドを変えるのをやめる',
	full: (most: number): string =>
		`スライドは${whole(most)}枚までです。追加するには、スライドの一覧で不要なものを削除してください。`,
	addressTooLong:
		'この範囲はアドレスが長くなりすぎるため、スライドにできません。自治体の数を減らしてください。',
	openDeck: '一覧を開く',
	undo: '元に戻す',
	redo: 'やり直す',
	undone: '元に戻しました。',
	redone: 'やり直しました。',

	actions: '発表と書き出し',
	present: '発表する',
	presentHere: (n: number): string => `${whole(n)}枚目から発表`,
	pptx: 'PowerPoint',
	print: 'PDF・印刷',
	offline: 'オフライン版',
	offlineTitle: '自治体DXアトラスのスライド',
	offlineCoarse: '1.5 MBに収めるため、境界線は全国用の簡略なものを使っています。',
	offlineTooLarge: (bytes: number): string =>
		`オフライン版は${(bytes / 1e6).toFixed(1)} MBになり、上限の1.5 MBを超えるため保存しませんでした。スライドを減らすか、自分の表を使うスライドを外してください。`,
	save: 'ファイルに保存',
	open: 'ファイルを開く',
	clear: 'すべて削除',

	kinds: { map: '地図', pair: '2つの地図', title: '表紙', text: '文章' } satisfies Record<SlideKind, string>,
	addGroup: 'スライドを追加',
	addKinds: {
		title: '表紙',
		text: '文章',
		pair: '2つの地図を並べる',
		multiples: '時点を並べた地図'
	},
	addedKind: (kind: string, n: number): string => `${whole(n)}枚目に「${kind}」のスライドを追加しました。`,
	toMultiples: '時点を並べる',
	madeMultiples: (n: number): string => `${whole(n)}枚目を、時点を並べた地図にしました。`,
	textField: { title: '題名の下の文字', text: '文章' },
	textHint: {
		title: '日付、話す人など',
		text: '改行すると段落が分かれます。「- 」か「・」で始めると箇条書きになります。'
	},
	partsField: '表示するもの',
	parts: { legend: '凡例', list: '一覧', code: 'QRコード', names: '地名', pins: '事例の印' } satisfies Record<
		SlidePart,
		string
	>,
	left: '左の地図',
	right: '右の地図',
	ofSlide: (n: number, title: string): string => `${whole(n)}枚目「${title}」`,
	asIs: 'いまの地図',
	titleCut: '題名が長く、2行に収まりません。発表の画面では全部出ますが、ほかでは途中で切れます。',
	linesCut: (n: number): string => `文章が長く、${whole(n)}行が入りません。短くするか、2枚に分けてください。`,
	list: 'スライドの一覧',
	slide: (n: number, title: string): string => `${whole(n)}枚目「${title}」`,
	picture: (n: number, title: string): string => `${whole(n)}枚目「${title}」の仕上がり`,
	drawing: '図を作成しています',
	notDrawn: '図を作成できませんでした。通信の状態を確認して、ページを開き直してください。',
	titleField: '題名',
	notesField: '発表者ノート',
	notesHint: '話すことを書いておけます。発表中は N キーで表示します。',
	grip: 'ドラッグして並べ替え',
	up: '前へ移す',
	down: '後ろへ移す',
	duplicate: '複製',
	remove: '削除',
	edit: '地図で開く',
	named: (action: string, n: number): string => `${action}（${whole(n)}枚目）`,
	moved: (n: number, all: number): string => `${whole(all)}枚中${whole(n)}枚目に移しました。`,
	duplicated: (n: number): string => `${whole(n)}枚目に複製しました。`,
	removed: (n: number): string => `${whole(n)}枚目を削除しました。`,
	cleared: (n: number): string => `${whole(n)}枚をすべて削除しました。`,
	mine: '自分の表を使うスライドです。表はこの端末にだけあるため、ほかの端末やリンクでは表示されません。書き出したファイルには値が入ります。',
	mineMissing:
		'自分の表を使うスライドですが、この端末にその表がないため、事例の数を表示しています。「自分の表を地図に表示」で表を開くと表示されます。',
	ownCases:
		'この端末の「自分の事例」を含めて表示しています。リンク、ほかの端末、オフライン版では、このアトラスの事例だけになります。',
	edition: (found: string, now: string): string =>
		`${found}版で作ったスライドです。このサイトの事例は${now}版のため、${now}版で表示しています。`,
	renew: (now: string): string => `${now}版のスライドにする`,
	unusable: (problems: string): string => `このスライドのアドレスに、使えない指定があります。${problems}`,

	saved: (name: string): string => `「${name}」に保存しました。`,
	fileName: 'スライド',
	opening: {
		title: 'スライドのファイルを開く',
		ask: (name: string, found: number, now: number): string =>
			`「${name}」に${whole(found)}枚のスライドがあります。いまのスライド${whole(now)}枚をどうしますか。どちらも元に戻せます。`,
		replace: '置き換える',
		append: '後ろに追加',
		cancel: 'キャンセル',
		replaced: (n: number): string => `${whole(n)}枚のスライドを開きました。`,
		appended: (n: number): string => `${whole(n)}枚を後ろに追加しました。`,
		tooMany: (now: number, found: number, most: number): string =>
			`いまの${whole(now)}枚に${whole(found)}枚を追加すると、上限の${whole(most)}枚を超えます。置き換えるか、いまのスライドを減らしてください。`,
		none: (name: string): string => `「${name}」にスライドは1枚もありません。いまのスライドはそのままです。`
	},
	refusal: (name: string, refusal: DeckRefusal): string =>
		`「${name}」は開けませんでした。${reason(refusal)}いまのスライドはそのままです。`,

	working: (done: number, all: number): string => `作成しています（${whole(done)} / ${whole(all)}枚）`,
	cancel: '中止',
	cancelled: '中止しました。スライドはそのままです。',
	failed:
		'ファイルを作成できませんでした。通信の状態を確認して、もう一度お試しください。スライドはそのままです。',
	speaker: '発表者ノート',

	presenting: {
		title: '発表',
		position: (n: number, all: number): string => `${whole(n)} / ${whole(all)}`,
		announce: (n: number, all: number, title: string): string => `${whole(all)}枚中${whole(n)}枚目: ${title}`,
		controls: '発表の操作',
		next: '次のスライド',
		previous: '前のスライド',
		fullscreen: '全画面にする',
		window: '全画面を終了',
		noFullscreen: 'このブラウザーでは全画面にできません。そのまま発表できます。',
		notes: 'ノート',
		noNotes: 'このスライドにノートはありません。',
		speakerTitle: '発表者用の画面',
		window2: '発表者用の画面を開く',
		blocked:
			'別の画面を開けませんでした。ブラウザーがこのサイトのポップアップを止めています。アドレス欄のアイコンから許可して、もう一度お試しください。',
		current: '表示中のスライド',
		following: '次のスライド',
		lastOne: '最後のスライドです。',
		blank: '画面を暗くする',
		unblank: '画面を戻す',
		isBlank: '聴衆の画面は暗くなっています。',
		alone: '聴衆に見せる画面が開いていません。',
		openAudience: '聴衆に見せる画面を開く',
		timer: '経過時間',
		start: '計り始める',
		pause: '止める',
		reset: '0に戻す',
		closeWindow: 'この画面を閉じる',
		hands: '地図を動かす',
		handsOff: '地図を戻す',
		handsHint: '地図を動かせます。Escキーか M キーで元の位置に戻ります。',
		help: '操作の一覧',
		end: '発表を終える',
		close: '閉じる',
		empty: '発表するスライドがありません。地図の「発表」から「スライドに追加」で作れます。',
		toDeck: 'スライドの一覧へ',
		wrong: (found: string, shown: number, all: number): string =>
			`「${found}」というスライド番号はありません（全${whole(all)}枚）。${whole(shown)}枚目を表示しています。`,
		keys: [
			['→ ↓ スペース PageDown', '次のスライド'],
			['← ↑ PageUp', '前のスライド'],
			['Home / End', '最初 / 最後のスライド'],
			['N', '発表者ノートの表示'],
			['P', '発表者用の画面（聴衆に見せる画面）を開く'],
			['B', '画面を暗くする / 戻す'],
			['T / R', '経過時間を計る・止める / 0に戻す'],
			['F', '全画面の切り替え'],
			['M', '地図を動かす / 戻す'],
			['?', 'この一覧'],
			['Esc', '開いたものを閉じる、発表を終える']
		] as readonly (readonly [string, string])[],
		swipe: 'タッチ画面では、左右に払うと前後のスライドに移ります。',
		more: (n: number): string => `ほか${whole(n)}件`,
		address: 'この地図',
		addressOf: (i: number): string => (i === 0 ? '左の地図' : '右の地図')
	}
};

export type DeckMessages = typeof deckJa;

const unreadable = (found: string | null): string =>
	found === null ? 'ありません。' : `「${found}」で、読めません。`;

function reason(refusal: DeckRefusal): string {
	switch (refusal.kind) {
		case 'too-large':
			return `ファイルの大きさが${whole(Math.ceil(refusal.bytes / 1e6))} MBあり、上限の5 MBを超えています。このアトラスで保存した .dxdeck.json か確かめてください。`;
		case 'encoding':
			return '文字コードがUTF-8ではないか、テキストのファイルではありません。このアトラスで保存した .dxdeck.json を選んでください。';
		case 'empty':
			return 'ファイルが空です。保存し直したファイルを選んでください。';
		case 'json':
			return `JSONとして読めません（${refusal.line === null ? '' : `${whole(refusal.line)}行目。`}先頭は「${refusal.starts}」）。途中で切れていないか、別のファイルでないか確かめてください。`;
		case 'foreign':
			if (refusal.found === 'dxatlas-table')
				return '「自分の表」のファイルです。「自分の表を地図に表示」のページで開いてください。';
			return `このアトラスのスライドのファイルではありません（${refusal.found === null ? '形式（format）の記載がありません' : `形式は「${refusal.found}」`}）。.dxdeck.json を選んでください。`;
		case 'newer':
			return `新しい形式（版${whole(refusal.found)}）です。ここでは版${DECK_VERSION}まで読めます。ページを開き直して最新のアトラスで試してください。`;
		case 'version':
			return `形式の版（version）が${unreadable(refusal.found)}版は${DECK_VERSION}までのはずです。`;
		case 'no-slides':
			return `スライドの並び（slides）が${unreadable(refusal.found)}`;
		case 'too-many':
			return `スライドが${whole(refusal.found)}枚あり、上限の${DECK_LIMITS.slides}枚を超えています。ファイルを分けてください。`;
		case 'too-long':
			return `${whole(refusal.number)}枚目の${field[refusal.field]}が${whole(refusal.found)}字あり、上限の${whole(refusal.most)}字を超えています。短くしたファイルを選んでください。`;
		case 'slide': {
			const what = refusal.field === null ? 'スライド' : field[refusal.field];
			const where = `${whole(refusal.number)}枚目の${what}`;
			switch (refusal.problem) {
				case 'missing':
					return `${where}がありません。`;
				case 'type':
					return `${where}が「${refusal.found}」で、読めません。`;
				case 'kind':
					return `${where}「${refusal.found}」は、ここでは使えない種類です。ページを開き直して最新のアトラスで試してください。`;
				case 'not-ours':
					return `${where}「${refusal.found}」は、このアトラスの地図のアドレスではありません。「/」か「/area/38/」のように始まるはずです。`;
			}
		}
	}
}

/** What the join says of a row, in Japanese. */
import type { AsideReason, CandidateReason, JoinRule, JoinStatus, OpenReason } from '../../join/outcome';
import type { FormerKind } from '../../model/names/former';

export const joinJa = {
	lang: 'ja' as 'ja' | 'en',
	status: {
		matched: '一致',
		ambiguous: '候補が複数',
		conflicting: '矛盾',
		unmatched: '不明',
		'set-aside': '対象外'
	} satisfies Record<JoinStatus, string> as Record<JoinStatus, string>,
	rule: {
		exact: '名称がそのまま一致',
		code: 'コードが一致',
		'code-in-text': '文字列の中のコードが一致',
		'zero-restored': '先頭の0を補った',
		spacing: '空白を除いた',
		width: '全角・半角をそろえた',
		'look-alike': '見た目の似た別の文字を直した',
		'variant-character': '異体字・ヶなどをそろえた',
		reading: '読み・ローマ字で照合',
		'county-dropped': '郡・支庁・島の名を除いた',
		'note-dropped': '注記を除いた',
		address: '住所から取り出した',
		'suffix-restored': '市区町村の字を補った',
		'prefecture-above': '上の行の都道府県を使った',
		'prefecture-of-table': '表全体の都道府県を使った（利用者が決定）',
		'order-of-table': '団体コード順の並びから決めた（利用者が決定）',
		'part-of-area': '市区町村の一部（開票区など）',
		'former-name': '旧名称',
		'former-ward': '再編前の区',
		'ward-to-city': '区を市にまとめた',
		'not-comparable': '合併前の値で、いまの区域とは比べられない',
		point: '緯度・経度の位置による',
		decided: '利用者が決定'
	} satisfies Record<JoinRule, string> as Record<JoinRule, string>,
	aside: {
		blank: '空の行です。',
		total: '合計の行です。',
		subtotal: '小計（郡・市部・町村部など）の行です。',
		average: '平均などの行です。',
		part: '地域の一部だけの行です。',
		note: '注記の行です。',
		header: '見出しの繰り返しです。',
		overlong: '見出しより欄が多い行です。引用符のないカンマで、値が隣の列にずれています。',
		filtered: '選んだ行ではありません。',
		decided: '利用者が対象外にしました。'
	} satisfies Record<AsideReason, string> as Record<AsideReason, string>,
	open: {
		'same-name': '同じ名称の地域が複数あります。都道府県名かコードを加えてください。',
		'code-form': '5桁とも、先頭の0が落ちた6桁とも読めるコードです。名称か都道府県名を加えてください。',
		divided: '合併のとき複数の自治体に分かれた地域です。',
		'code-and-name': 'コードと名称が別の地域を指しています。',
		'code-and-code': '二つのコードが別の地域を指しています。',
		'check-digit': '6桁コードの検査数字が合いません。',
		'other-prefecture': 'その都道府県にはない名称です。',
		'other-county': 'その郡・市にはない名称です。',
		'unknown-prefecture': '都道府県の欄を読み取れません。',
		'unknown-name':
			'該当する地域がありません。1999年3月までになくなった市町村の名称は、照合の一覧にありません。',
		'begins-with': '市区町村の名称で始まりますが、そのあとに続く文字が何を指すのか分かりません。',
		'code-and-unknown-name': 'コードの地域はありますが、名称はどの地域にも当てはまりません。',
		'unknown-code': '該当する地域のないコードです。',
		'several-areas': '一つの欄に複数の地域があります。行を分けてください。',
		'point-elsewhere': '名称と、緯度・経度の位置が、別の地域です。',
		'nothing-named': '地域の名称もコードもありません。',
		'point-outside': '緯度・経度の位置が、どの市区町村の中にもありません。'
	} satisfies Record<OpenReason, string> as Record<OpenReason, string>,
	kind: {
		merged: '新設合併',
		absorbed: '編入合併',
		promoted: '市制施行',
		renamed: '改称'
	} satisfies Record<FormerKind, string> as Record<FormerKind, string>,
	why: {
		name: '',
		code: 'コード',
		former: '旧',
		ward: '区',
		begins: 'この名称で始まる',
		similar: '似た名称',
		point: '緯度・経度の位置'
	} satisfies Record<CandidateReason, string> as Record<CandidateReason, string>,
	succession: (from: string, date: string, kind: string, to: string): string =>
		`旧${from}は${date}の${kind}で、いまは${to}です。`,
	part: (word: string): string => `「${word}」とあるため、地域の一部だけの行です。`,
	section: (section: string, to: string): string => `${section}は${to}の一部です。`,
	ward: (ward: string, to: string): string => `${ward}は${to}にまとめます。`,
	to: (area: string): string => `${area}と一致しました。`,
	likely: (names: readonly string[]): string => `候補: ${names.join('、')}`,
	list: (items: readonly string[]): string => items.join('、'),
	bracket: (text: string): string => `（${text}）`
};

export type JoinMessages = typeof joinJa;

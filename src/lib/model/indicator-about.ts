/** What the figures may be used for, how they were obtained, and what they do not say. */
import type { IndicatorId, IndicatorSourceId } from './indicator';

const GOVERNMENT = '政府標準利用規約（第2.0版）(CC BY 4.0 互換)';
const PDL = '公共データ利用規約（第1.0版）(CC BY 4.0 互換)';

/** Terms and place of each publication. */
export const TERMS: Readonly<Record<IndicatorSourceId, { readonly licence: string; readonly url?: string }>> =
	{
		census: { licence: GOVERNMENT, url: 'https://www.stat.go.jp/data/kokusei/2020/' },
		register: {
			licence: GOVERNMENT,
			url: 'https://www.soumu.go.jp/main_sosiki/jichi_gyousei/daityo/jinkou_jinkoudoutai-setaisuu.html'
		},
		area: { licence: PDL, url: 'https://www.gsi.go.jp/KOKUJYOHO/MENCHO-title.htm' },
		finance: { licence: GOVERNMENT, url: 'https://www.soumu.go.jp/iken/shihyo_ichiran.html' },
		tax: { licence: GOVERNMENT },
		projection: {
			// Free use with the source and the processing named: 「サイトのご利用にあたって」.
			licence:
				'国立社会保障・人口問題研究所「サイトのご利用にあたって」（出典と加工の記載により自由に利用可）',
			url: 'https://www.ipss.go.jp/pp-shicyoson/j/shicyoson23/t-page.asp'
		},
		cards: { licence: GOVERNMENT, url: 'https://www.soumu.go.jp/kojinbango_card/kofujokyo.html' },
		dashboard: {
			licence: PDL,
			url: 'https://www.digital.go.jp/resources/govdashboard/local-government-dx'
		},
		standardization: { licence: GOVERNMENT },
		'open-data': { licence: PDL },
		'late-systems': { licence: PDL, url: 'https://www.digital.go.jp/policies/local_governments' },
		ssdse: {
			licence: 'CC BY 4.0 互換（e-Stat の利用規約による）',
			url: 'https://www.nstac.go.jp/use/literacy/ssdse/'
		},
		'similar-groups': { licence: GOVERNMENT },
		'open-data-pages': { licence: PDL }
	};

export interface About {
	/** How the figure was obtained. */
	readonly obtained: { readonly ja: string; readonly en: string };
	/** What it does not say. */
	readonly silent: { readonly ja: string; readonly en: string };
}

const ASKED = {
	// The survey's day: 「データの定義：自治体DXの取組に関するダッシュボード」, under CIOの任命.
	ja: '市区町村が総務省の調査に「実施」「未実施」で答えたものです。2024年7月12日は公表の日付で、調査はそれより前（CIOの任命などは2023年4月1日）に行われました。',
	en: 'Municipalities answered a national survey with yes or no. 12 July 2024 is the day of publication; the surveys were earlier (1 April 2023 for the CIO and the like).'
};

function asked(silentJa: string, silentEn: string): About {
	return { obtained: ASKED, silent: { ja: silentJa, en: silentEn } };
}

export const ABOUT: Readonly<Record<IndicatorId, About>> = {
	residents: {
		obtained: {
			ja: '住民基本台帳に載っている人の数です。外国人住民を含みます。合併した市区町村は、旧市区町村を足しています。',
			en: 'Everyone in the register of residents, foreign residents included. Municipalities that have merged since are added up.'
		},
		silent: {
			ja: '届け出た住所で数えるため、実際に住む人の数とは異なり、国勢調査の人口とは比べられません。2012年までは外国人住民を含みません。2013年は3月31日、2014年からは1月1日の数で、その間は9か月です。',
			en: 'Who really lives there: people are counted where they are registered, so it cannot be compared with the census. Up to 2012 foreign residents are left out. The count of 2013 is of 31 March, from 2014 on of 1 January, nine months later.'
		}
	},
	population: {
		obtained: {
			ja: '5年ごとの国勢調査で数えた、ふだん住んでいる人の数です。外国人を含みます。',
			en: 'Counted by the census held every five years: everyone who usually lives there, foreign residents included.'
		},
		silent: {
			ja: '2020年より後の増減は分かりません。双葉町の0人は、当時、町に住む人がいなかったことを表します。',
			en: 'Changes since 2020. The 0 of Futaba means that nobody could live there at the time.'
		}
	},
	density: {
		obtained: {
			ja: '2020年国勢調査の人口を、2026年1月1日の面積で割りました。',
			en: 'Population of the 2020 census divided by the area of 1 January 2026.'
		},
		silent: {
			ja: '面積には森林や湖も含まれるため、人が住む場所の混み具合とは異なります。',
			en: 'How densely the inhabited part is settled: forests and lakes are part of the area.'
		}
	},
	area: {
		obtained: {
			ja: '国土地理院が電子国土基本図で測った面積です。',
			en: 'Measured on the national digital base map.'
		},
		silent: {
			ja: '市区町村に属さない土地は含まないため、合計は国土の面積より小さくなります。',
			en: 'Land that belongs to no municipality is left out, so the sum is less than the area of the country.'
		}
	},
	'japanese-residents': {
		obtained: {
			ja: '住民基本台帳に載っている日本人の数です。',
			en: 'Japanese nationals in the register of residents.'
		},
		silent: {
			ja: '外国人住民を含まないため、人口ではありません。国勢調査の人口との差は、人口の増減を表しません。',
			en: 'The population: foreign residents are left out. The difference from the census is not a change of population.'
		}
	},
	'population-2050': {
		obtained: {
			ja: '2020年国勢調査をもとに、出生、死亡、移動の傾向が続くとして推計した2050年の人口を、2020年を100として表します。',
			en: 'Projected from the 2020 census, assuming that births, deaths and moves continue to follow their trends; 2020 is 100.'
		},
		silent: {
			ja: '予測の確かさや政策の効果は表しません。福島県の浜通り13市町村は、まとめて推計されたため値がありません。',
			en: 'How certain it is, or what policies may change. Thirteen municipalities on the coast of Fukushima were projected as one and have no value of their own.'
		}
	},
	'aged-65': {
		obtained: {
			ja: '2020年国勢調査で65歳以上だった人を、年齢の分かる人の合計で割りました。',
			en: 'People aged 65 and over in the 2020 census, divided by everyone whose age is known.'
		},
		silent: {
			ja: '2020年より後の変化は分かりません。年齢不詳の人を除くため、不詳を補って計算した公表値とわずかに異なります。住む人がいなかった双葉町には値がありません。',
			en: 'Changes since 2020. People of unknown age are left out, so it differs slightly from published figures that fill them in. Futaba, where nobody could live, has no value.'
		}
	},
	'foreign-residents': {
		obtained: {
			ja: '2020年国勢調査の外国人を、日本人と外国人の合計で割りました。',
			en: 'Foreign nationals in the 2020 census, divided by Japanese and foreign nationals together.'
		},
		silent: {
			ja: '2020年より後の変化は分かりません。感染症で入国が制限されていた時期の数です。国籍不詳の人を除くため、不詳を補って計算した公表値とわずかに異なります。',
			en: 'Changes since 2020; entry was restricted by the pandemic at the time. People of unknown nationality are left out, so it differs slightly from published figures that fill them in.'
		}
	},
	'fiscal-capacity': {
		obtained: {
			ja: '基準財政収入額を基準財政需要額で割った値の、過去3か年の平均です。',
			en: 'Standard revenue divided by standard need, the mean of three years.'
		},
		silent: {
			ja: '借入金や貯えの多さは分かりません。東京都の23特別区は特別区財政調整交付金から計算されるため、ほかの市町村と比べられません。名前を変えずに合併した市町村の合併前の値は、合併前の小さな市町村の値です。都道府県の指数は市区町村の値から計算できないため、表示しません。',
			en: 'Debts and reserves. That of the 23 wards of Tokyo is computed otherwise and cannot be compared. Where a municipality kept its name through a merger, earlier values are those of the smaller municipality before it. A prefecture has an index of its own, which does not follow from its municipalities’.'
		}
	},
	'ordinary-balance': {
		obtained: {
			ja: '経常的な支出に使った一般財源を、経常的に入る一般財源などの合計で割った割合です。低いほど、自由に使える財源が多いことを表します。100%を超えることもあります。',
			en: 'General funds spent on recurring expenses, divided by recurring general revenue. The lower, the more is free to be used; it may exceed 100%.'
		},
		silent: {
			ja: '借入金や貯えの多さは分かりません。国の交付税や臨時財政対策債の額によっても動きます。東京都の23特別区は財政の仕組みが異なり、ほかの市町村と比べられません。名前を変えずに合併した市町村の合併前の値は、合併前の小さな市町村の値です。都道府県の値は市区町村の値から計算できません。',
			en: 'Debts and reserves. It also moves with what the state grants. The 23 wards of Tokyo are financed otherwise and cannot be compared. Where a municipality kept its name through a merger, earlier values are those of the smaller municipality before it. A prefecture’s does not follow from its municipalities’.'
		}
	},
	'taxable-income': {
		obtained: {
			ja: '課税対象所得を、納税義務者の数で割りました。',
			en: 'Taxable income divided by the number of taxpayers.'
		},
		silent: {
			ja: '納税義務のない人は含みません。一部の高額所得により大きく変わるため、住民の暮らし向きの平均ではありません。納税義務者の数がないため、都道府県の値は計算しません。',
			en: 'Those who pay no tax. A few high incomes can move it, so it does not tell how well people live on average. Without the number of taxpayers no value of a prefecture is computed.'
		}
	},
	cio: asked(
		'CIOの権限や、実際に関わっている程度は分かりません。',
		'What the CIO may decide, and how far the CIO is involved.'
	),
	'cio-deputy': asked(
		'補佐官が職員か外部人材か、常勤かは分かりません。',
		'Whether the deputy is staff or from outside, full time or not.'
	),
	'dx-policy': asked(
		'方針の内容や、進み具合は分かりません。',
		'What the policy says, and how far it has come.'
	),
	'dx-structure': asked(
		'体制の人数や、活動の程度は分かりません。',
		'How many people it has, and how active it is.'
	),
	'outside-talent': asked(
		'人数、期間、担う役割は分かりません。',
		'How many there are, for how long, and in what role.'
	),
	'staff-development': asked(
		'育成の内容や、対象の職員数は分かりません。',
		'What is taught, and to how many.'
	),
	'staff-training': asked(
		'研修の内容や、受けた職員の割合は分かりません。',
		'What the training is about, and how many have taken it.'
	),
	staff: {
		obtained: {
			ja: '市区町村の一般行政部門の職員数です。消防、学校、病院、水道などの職員を除きます。基準日の4月1日は、資料の「2024」からの推定です。',
			en: 'Staff of the general administration, without fire services, schools, hospitals and waterworks. The day, 1 April, is inferred: the publication says “2024”.'
		},
		silent: {
			ja: '会計年度任用職員や委託先で働く人の数は分かりません。デジタル担当の人数ではありません。',
			en: 'Staff appointed by the year, and who works for contractors. It is not the number of people in charge of DX.'
		}
	},
	'staff-per-1000': {
		obtained: {
			ja: '2024年の一般行政部門の職員数を、2020年国勢調査の人口で割り、千人あたりにしました。2つの年は異なります。',
			en: 'General administrative staff of 2024 for each 1,000 people of the 2020 census: two different years.'
		},
		silent: {
			ja: '2020年より後の人口の増減は入っていません。福島県の双葉町、大熊町、浪江町、富岡町、葛尾村、飯舘村は、2011年の避難により2020年の人口が少ないため、順位を比べられません。小さな島や村は、人口が少ないため大きくなります。',
			en: 'Changes of population since 2020. Futaba, Okuma, Namie, Tomioka, Katsurao and Iitate in Fukushima had few people in 2020 because of the evacuation of 2011: do not rank them by it. Small islands and villages are high because few live there.'
		}
	},
	ai: asked(
		'使っている業務の数や、効果は分かりません。',
		'In how many tasks it is used, and to what effect.'
	),
	rpa: asked(
		'使っている業務の数や、効果は分かりません。',
		'In how many tasks it is used, and to what effect.'
	),
	telework: asked(
		'職員のうち利用できる人、利用した人の割合は分かりません。',
		'How many of the staff may use it, and do.'
	),
	standardization: {
		obtained: {
			ja: '20の基幹業務について、40の手順のうち終えたものの割合を平均しました。2026年1月の公表です。',
			en: 'Of 40 steps in each of 20 core systems, the share that is done; published in January 2026.'
		},
		silent: {
			ja: '手順ごとの手間の違いは分かりません。福祉事務所のない町村の生活保護など、対象でない業務も100%として数えられていることがあります。20業務すべてに同じ値を入れた自治体が72あります。',
			en: 'How much work a step is. A system that a town does not run, such as public assistance where there is no welfare office, may count as 100%. Seventy-two municipalities gave one value for all 20.'
		}
	},
	'late-systems': {
		obtained: {
			ja: '2026年3月末の期限に間に合わず「特定移行支援システム」に該当する見込みとして国の一覧に載ったシステムの数です。標準化の対象の20業務と共通機能のうち、0から21までです。2025年12月末時点の見込みです。',
			en: 'How many of the 20 core systems and the common functions are on the national list of systems expected to miss the deadline of March 2026, 0 to 21. As expected at the end of December 2025.'
		},
		silent: {
			ja: '一覧に載っていない自治体は0としますが、期限に間に合うという意味ではありません。判断を保留した自治体があるためです。遅れる理由や、いつ移行するかは分かりません。',
			en: 'That an unlisted municipality is on time: it has no late system listed, and some had not decided yet. Why a system is late, and when it will move.'
		}
	},
	'open-data': {
		obtained: {
			ja: '2024年9月から10月の国のアンケートで「取り組んでいる」「取り組んでいない」と答えたものです。答えていない339市区町村は調査無しとします。',
			en: 'Municipalities were asked in a national survey of September and October 2024 whether they work on open data. The 339 that did not answer count as not surveyed.'
		},
		silent: {
			ja: '公開しているデータの数や質は分かりません。2020年の調査は「すでに公開しているか」、2024年は「取り組んでいるか」を聞いており、質問が異なります。',
			en: 'How many data are open, and how good they are. The questions differ: the survey of 2020 asked whether data were already published, that of 2024 whether the municipality works on it.'
		}
	},
	'card-held': {
		obtained: {
			ja: '住民のうち、有効なマイナンバーカードを持つ人の割合です。1%単位で公表されています。',
			en: 'Residents who hold a valid My Number card, published in whole per cent.'
		},
		silent: {
			ja: 'カードの使われ方は分かりません。返納や失効を除くため、交付率とは比べられません。',
			en: 'How the cards are used. Returned and expired cards are left out, so it cannot be compared with the cards issued.'
		}
	},
	'card-issued': {
		obtained: {
			ja: '2022年末までに交付したマイナンバーカードの枚数を、人口で割りました。',
			en: 'My Number cards issued up to the end of 2022, divided by the population.'
		},
		silent: {
			ja: '返納や失効を除かないため、保有率とは比べられません。差は増加を表しません。',
			en: 'Returned and expired cards are not taken off, so it cannot be compared with the cards held: the difference is not growth.'
		}
	},
	'online-childcare': {
		obtained: {
			ja: '子育てと介護の26手続のうち、マイナポータルから申請できる手続の割合です。1%単位で公表されています。',
			en: 'Of 26 procedures for childcare and nursing care, those that can be applied for on Mynaportal, published in whole per cent.'
		},
		silent: {
			ja: '利用された件数は分かりません。デジタル庁の26手続の定義では、制度のない手続や、マイナポータル以外の電子申請だけでできる手続は、できない側に数えます。',
			en: 'How often they are used. By the Digital Agency’s definition of the 26, a procedure that a municipality does not have, or offers on another system only, counts as not online.'
		}
	},
	'online-procedures': {
		obtained: {
			ja: '住民がよく使う32手続のうち、市区町村にある手続を分母、オンライン化済みと答えた手続を分子とする割合です。',
			en: 'Of 32 frequent procedures: those answered to be online, divided by those that the municipality has.'
		},
		silent: {
			ja: '利用された件数は分かりません。分母の手続数は市区町村ごとに異なります。',
			en: 'How often they are used. The number of procedures differs between municipalities.'
		}
	}
};

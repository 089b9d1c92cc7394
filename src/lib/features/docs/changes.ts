/** What changed, version by version, the newest first. The newest is the version of package.json. */
import type { Language } from '$lib/view/view';

export interface Version {
	readonly version: string;
	/** The day it was made, `2026-11-29`. */
	readonly date: string;
	/** One sentence a change. */
	readonly entries: readonly Readonly<Record<Language, string>>[];
}

export const CHANGES: readonly [Version, ...Version[]] = [
	{
		version: '0.2.0',
		date: '2026-11-29',
		entries: [
			{
				ja: '自分の表のページでは、表計算ソフトのセルをどこでもCtrl+Vで開けます。別の表を開いたあとは、前の表に戻れます。照合結果つきの表は、団体コードを文字のまま保つExcelブックでも保存できます。自分の表は3つまで地図に置け、自分の表どうしを2つの指標の地図と散布図で比べられます。年ごとに行や列がある表は、区分の列も、地図で年を動かして再生でき、数値は変化も見られます。指標の名前が並ぶ列は、名前ごとに塗り分けになります。緯度・経度のある行は位置のある自治体に入り、名称と合わなければ尋ねます。翌月の同じ表は前回と同じに照合し、変わったところを示します。50万行まで読めます。',
				en: 'On the page for your own table, cells of a spreadsheet are opened by Ctrl+V anywhere, and a button leads back to the table before. The joined table is also saved as an Excel workbook, whose codes stay texts. Up to three tables are on the map at once, and two of them make a map of two measures and a scatter plot. A table with rows or columns by year, of numbers or categories, moves through its years on the map, and shows the change of numbers; of a column of names of measures each name is one. Rows with latitude and longitude are in the areas they lie in, and asked where their names say another. The same table next month is joined as before, and what has changed is shown. Up to 500,000 rows are read.'
			},
			{
				ja: '自分の表では、列の数より長い行、単位の混ざった列、ファイルを公表した団体のコード、1つの答えで多くの行が決まる質問、年や区分が縦に並ぶ表を扱います。.xlsと.odsも読み、ブックは地域の表があるシートを選んで、そのことと読めなかったセルを知らせます。コマンド `npm run join` は画面と同じに読み、緯度・経度も使い、質問に答える指定があり、Excelブックや、画面で続きから開ける形でも書き出します。',
				en: "In your own table, rows longer than the header, columns of mixed units, the publisher's own code, questions that settle many rows at once and long tables of years or kinds are taken care of. .xls and .ods are read; in a workbook the sheet with the areas is chosen, and a note says so, and which cells could not be read. The command `npm run join` reads tables as the page does, points too, takes the answers to its questions as options, and writes workbooks and what the page opens again."
			},
			{
				ja: '地図は、最初に見えたときからポインターとキーボードに答え、そのままの絵で残ります。動かし始めても、線の太さ、島の枠、事例の印、都道府県の周りの灰色はそのままです。ページは部分ごとに動き始めるので、遅い端末でも途中で押したりスクロールしたりできます。海岸線と境界が細かくなり、市区町村を近くで見ると実際の海岸の形が出ます。凡例はたたまれ、地図を隠さず、凡例やボタンの下に地名もタイル地図のタイルも入りません。絞り込みや検索結果に隠れた部分には、キーボードでも移りません。一度開くと、接続がなくても開けます。途中で接続が切れても画面は消えず、足りない部分だけがその場所で知らせ、つながると自動で読み込みます。指標や時点を切り替えたときの塗り分けも、動かせる地図の用意も速くなりました。',
				en: 'The map answers the pointer and the keyboard from its first picture on, and that picture stays. Once it is moved, the weight of its lines, boxes of islands, markers and the grey land around a prefecture stay as well. The page comes alive part by part, so that a slow device scrolls and takes a press meanwhile. Coasts and borders are finer: close up a municipality has its real coast. The legend folds and keeps clear of the map, and no name or tile is under it or the buttons; the keyboard goes to nothing that filters or search results cover. After one visit the atlas opens without a connection; where one drops, the page stays, what is missing says so in its place, and comes by itself once the connection is back. Another measure or date is on the map sooner, and the map that can be moved is ready sooner.'
			},
			{
				ja: '複数の時点の値がある指標（マイナンバーカードの交付率、住民基本台帳人口、財政力指数、オープンデータの取組など）は、時点を動かして再生でき、二つの時点の間の変化も地図に示せます。時点を並べた図、地域ごとの推移の線、時系列のCSVもあります。アドレスの `at` は時点を表すようになり、地図の位置は `camera` になりました。以前のアドレスもそのまま開けます。',
				en: 'Figures with values at several dates (My Number cards issued, registered residents, fiscal capacity, work on open data and others) can be moved through and played, and the map shows the change between two dates. There are maps of dates side by side, lines over time of each area, and a CSV of them. In addresses `at` is now the date and `camera` where the map looks; older addresses still open.'
			},
			{
				ja: 'PowerPointのファイルは、題名がアウトラインに並び、お使いのテンプレートのフォントと色が効きます。散布図、収録状況、比較、年ごとの推移、自治体の指標も、編集できるグラフと表のPowerPoint、またはPNGとSVGの図で保存できます。8市町村の連携シートの文字は重ならず、入りきらない分は次のスライドに続きます。棒グラフは地域の数に応じて何枚かに分け、どの棒にも名前が付きます。出典は、資料ごとに時点をまとめて書きます。連携シートの印刷は7ポイント以上の文字で、A4の縦でも横でも1〜2枚になります。都道府県の表の印刷はその都道府県だけになり、スライドの印刷が白紙になる不具合を直しました。地図のページは、開いてすぐでも、スクリプトがなくても、整って印刷されます。',
				en: 'PowerPoint files list their titles in the outline and take the fonts and colours of your template. The scatter plot, coverage, a comparison, figures over time and those of an area are saved as PowerPoint too, with charts and tables that can be edited, or as a picture. On the sheet of eight municipalities nothing overlaps; what has no room goes on the next slide. Bars go on as many slides as their names take, and a source is named once with its dates. A sheet is printed in letters of 7 points or more, on one or two A4 pages, portrait or landscape. The table of a prefecture prints its own rows only, and slides no longer print as empty pages. A page of the map is laid out for paper even right after it is opened, or without scripts.'
			},
			{
				ja: 'スライドに、表紙、文章、並べた2つの地図を加えられます。地図ごとに、凡例、一覧、地名などの有無を選べ、題名とノートを残したまま表示だけを変えられます。発表では、ノート、次のスライド、経過時間を別の窓で見ながら話せます。表紙と文章は、PowerPointでもアウトラインに並びます。以前のスライドのファイルもそのまま開けます。',
				en: 'A deck takes title slides, text, and two maps side by side. Each map has its own legend, list and names, on or off, and its view can be changed while title and notes stay. Whoever presents has notes, the next slide and a timer in a window of their own. In PowerPoint title slides and texts are listed in the outline, too. Older files of slides still open.'
			},
			{
				ja: '印刷は、A4とA3のどちらの向きでも読める大きさになりました。比較の文字は7ポイント以上です。開こうとした表示が出る前に印刷すると、紙がそう知らせます。縦のPDFは地図が紙の幅になり、発表の画面では地名と印も大きくなります。オフライン版は、並べた2つの地図と地図への書き込みをそのまま示します。埋め込みの範囲に、一覧の自治体と、地図に見えている範囲を選べます。ほかの人が開けないアドレスは、リンクのコピー、スライド、埋め込みでもそう示します。',
				en: 'Print can be read on A4 and A3, portrait or landscape; a comparison has text of 7 points or more. Paper that is printed before the view has come says so. The map fills an upright PDF, and on the wall its names and pins are larger, too. An offline copy shows two maps side by side and what is written on them. An embed can be of a list or of what the map has in view. An address that nobody else can open is pointed out wherever it leaves the atlas: link, slides, embed.'
			},
			{
				ja: '事例は758市区町村の1,185件になり、五つの記事のもの以外は、出典と最大4回読み合わせました。',
				en: 'There are 1,185 cases in 758 municipalities; all but those of the five articles have been read against their sources up to four times.'
			},
			{
				ja: '印刷は、A4とA3、縦と横のどれでも、画面ごとの配置になり、何も切れません。オフライン版は地図を動かして拡大でき、印刷するとすべての画面が入ります。',
				en: 'Print has a layout for each view, on A4 and A3, portrait and landscape, with nothing cut off. The map of an offline copy can be moved and zoomed, and its print holds all of its views.'
			},
			{
				ja: '埋め込みは、データの版を固定せず、見る人にお知らせを出さず、周りのページのスクロールを妨げません。地域の埋め込みはその地域の中だけを選べ、ボタンで最初の表示に戻れます。`<dx-atlas>` は属性の変更にその場で応え、イベント `ready` と `select` を送ります。oEmbedにも対応しました。',
				en: 'Embeds are not tied to an edition, show readers no notices and leave the wheel to the surrounding page. One of an area stays in it, and a button leads back to what was embedded. `<dx-atlas>` takes attributes that change in its place and sends the events `ready` and `select`; pages have oEmbed files.'
			},
			{
				ja: '連携先を探しているときの図は、地図を大きくし、番号のある候補をすべて横に並べます。地域の表、JSON、GeoJSONには、範囲の外の候補も入ります。表でないファイルを自分の表に選ぶと、名前と中身が合っているときは、何のファイルかだけを知らせます。',
				en: 'While you look for partners, a picture has a larger map, and beside it each candidate that is numbered on it; the table of areas, JSON and GeoJSON hold the candidates outside the extent, too. Where a file chosen as your own table is not a table, the page says what it is, and no more where its name says the same.'
			},
			{
				ja: '検索で、なくなった市町村の名前、区、地方、テーマ、連携先が見つかり、書き誤りも見込みます。英語でも本文を探せ、見つかったものすべてを一覧にできます。',
				en: 'Search finds names of municipalities that are gone, wards, regions, themes and partners, reads the English texts, forgives slips, and lists all that it finds.'
			},
			{
				ja: '事例だけでなく、公式の調査への回答からも、取組の状況を地図に示します。公式の取組数は1,741市区町村すべてにあります。パネルは、地図に出ている指標の値、中央値、高い地域と低い地域を示します。',
				en: 'The map shows what is known from cases and from official answers, and how many of the official items each of the 1,741 municipalities has. The panel speaks of the measure that the map shows: its value, median, highest and lowest.'
			},
			{
				ja: '書き出しに、Excelのファイル（団体コードは文字のまま、列の説明付き）、A4とA3のPDF、画像のコピー、背景の透明な画像、好きな大きさ、動くGIFと動画を加えました。題名は文節で折り返し、PowerPointでも同じです。散布図の少ない点には名前が付き、一覧が入らない大きさではそう知らせます。範囲は、国、地方、都道府県、隣接、リスト、見えている範囲から選べます。',
				en: 'Exports are workbooks, too, with codes as text and their columns explained, PDF on A4 and A3, a copy of the picture, clear backgrounds, sizes of one’s own, and the dates of a figure as a moving picture or a video. Japanese titles break between phrases, in PowerPoint too; few points of a scatter plot have their names; and where a list has no room, it is said. They are of the country, a region, a prefecture, neighbours, a list, or what is in view.'
			},
			{
				ja: '都道府県の地図は、同じ大きさの四角を並べたタイル地図にもできます。',
				en: 'A map of prefectures can be a tile map, a square of one size for each.'
			},
			{
				ja: '図とスライドの文字は会場の後ろからも読める大きさになり、題名、副題、注記、地域名、印、一覧、文字の大きさ、区分の色（自分の色から作ることもできます）を書き出しの画面で選べます。地域のそばに、矢印の付いた言葉を書き込めます。',
				en: 'Text on pictures and slides can be read from the back row; title, subtitle, footnote, names, marks, list, text size and the colours of the classes, of a colour of your own too, are chosen before they are saved. Words with an arrow can be written beside an area.'
			},
			{
				ja: '説明をサイトの中のページにしました。表の多くはプログラムの定義から作り、スクリプトなしで読めます。',
				en: 'The documentation became pages of the site. Most of its tables are made from definitions in the program, and it can be read without a script.'
			},
			{
				ja: '圧縮したファイルを配信するようにし、最初の表示で送る量を約1,850 KBから約490 KBに減らしました。地域のページも半分ほどの大きさになりました。',
				en: 'Files are sent compressed: the first view takes some 490 KB instead of 1,850 KB. The pages of areas are about half their size.'
			},
			{
				ja: '連携シート、地域の比較、収録状況、パネルが、事例に加えて公式の調査への回答（実施、未実施、不明）を示すようになりました。',
				en: 'The partnership sheet, the comparison, coverage and the panels tell answers to official surveys (done, not done, unknown) beside the cases.'
			},
			{
				ja: '連携先を探す画面は、まず自らの未実施のテーマについて、事例や公式の回答で取り組んでいる自治体を挙げます。類似団体と連携の枠組みも手がかりにします。隣に事例のある自治体を「横展開の候補」として示します。',
				en: 'The partner finder begins with what a municipality has not done itself, and lists who has it by a case or an official answer; peer groups and frameworks count too. Municipalities next to one that has a case are shown as candidates to follow.'
			},
			{
				ja: 'どの市区町村にも、公式サイトとオープンデータのページへのリンクを付けました。',
				en: 'Every municipality has links to its official site and to its page of open data.'
			},
			{
				ja: 'ダイアログの操作をそろえました。Escapeキーで閉じ、開く前の位置に戻ります。日本語の変換中のEnterキーやEscapeキーでは、選んだり閉じたりしません。',
				en: 'Dialogs behave alike: Escape closes them and the focus returns to where it was. Enter and Escape that belong to an input method neither choose nor close anything.'
			},
			{
				ja: '地方や都道府県のほか、自治体とその隣接自治体、連携の枠組み、自分のリストを範囲にして、その中だけを地図、表、順位、書き出しで見られます。',
				en: 'The map, tables, ranks and exports can be of a scope alone: regions and prefectures, an area and its neighbours, a cooperation framework, or a list of one’s own.'
			},
			{
				ja: '連携中枢都市圏や定住自立圏など151の連携の枠組みを、構成市町村を挙げる公開ページとともに、パネル、地図の線、検索、表、連携シートに示します。',
				en: '151 cooperation frameworks, with the public pages that name their members, are in panels, outlined on the map, in the search, in tables and on the partnership sheet.'
			},
			{
				ja: '貢献の手引き、報告の様式、自動の検査を加えました。',
				en: 'A guide for contributors, forms for reports, and automatic tests were added.'
			},
			{
				ja: '事例が10倍ほどに増えました。自治体や国、報道、事業者の公開ページと「夏のDigi田甲子園2022」から読み取り、日本語と英語で、段階、日付、出典の種類とともに示します。提案のしかたのページを加えました。',
				en: 'There are some ten times as many cases, read on public pages of municipalities, the government, the press and companies and from the entries of a national contest of 2022: in Japanese and English, with their stage, date and kinds of source. A page tells how to propose one.'
			},
			{
				ja: '公的な指標を、公表されたままのファイルから1つのコマンドで更新できます。指標ごとの版と次の版の見込みを説明に載せ、時期を過ぎたものはそう示します。',
				en: 'One command renews the official figures from files as published. The documentation says which edition each is of and when the next should be out, and what is due is marked.'
			},
			{
				ja: '公的な指標に、住民基本台帳人口、65歳以上の割合、外国人の割合、経常収支比率、職員数、移行が期限に間に合わない見込みのシステム（名前つき）を加えました。都道府県の地図は都道府県庁自身の回答を示し、市区町村の集計にも切り替えられます。値が何年前のものか、公表されたままの値かどうかも示します。',
				en: 'New official figures: registered residents, people aged 65 and over, foreign residents, ordinary balance, staff, and the systems expected to miss the deadline, by name. A map of prefectures shows what their offices answered themselves, and the municipalities together on request. Notes say how old a value is, and whether it stands in a publication.'
			},
			{
				ja: 'スマートフォンでは、たたんだ凡例、拡大のボタン、絞り込みの条件が、地図の地域、島の枠、事例の印に重なりません。条件は凡例の隣に1列に並びます。表は最後の行まで、パネルの上で読めます。見出しや注記の日付と単位の付いた数は、途中で折り返しません。',
				en: 'On a phone the folded legend, the zoom buttons and the filters keep clear of areas, boxes of islands and markers; the filters are a line beside the legend. The table can be read to its last row above the panel. Dates, and numbers with their units, are not broken in headings and notes.'
			},
			{
				ja: 'スマートフォンでは、ヘルプの列の多い表を、1行ずつ項目名をつけて縦に並べます。横に動かさずに読めます。',
				en: 'On a phone each row of a wide table in the help is a list with the names of its columns, so that it is read without moving sideways.'
			},
			{
				ja: '自分の表が読めないときは、パスワード、途中で切れたファイル、表ではないデータなどの理由と、どうすればよいかを中身から判断して示します。大きすぎる表は、画面が固まる前に断ります。「1.5万」のような数も読み、ごく小さな値も0とは表示しません。拡大できる地図に替わるとき、地名とキーボードの位置もそのままです。全国のオフライン版は、待つ時間が短くなりました。',
				en: 'Where your own table cannot be read (a password, a file cut short, no table), its content tells why and what to do, and one that is too large is refused before the page stops answering. Numbers such as 1.5万 are read, and very small ones are not shown as 0. When the zoomable map takes over, names and the place of the keyboard stay, too. An offline copy of all Japan takes less time to make.'
			},
			{
				ja: '全国の地図は、事例の題や地名の読みなど、まだ見えないものを待たずに始まります。拡大する地図を使うまでに送る量は、アトラスの分が約360 KBから約270 KBになりました。触れられていない間は、拡大する地図を組み立てません。',
				en: 'The map of the country begins without what is not seen yet, as the titles of cases and the readings of names: until a map that can be zoomed is there, the atlas’s own part is some 270 KB instead of 360 KB. That map is not made while nobody touches the page.'
			},
			{
				ja: '自分の表は、名称だけの一覧も行の数で塗り分けられます。別のタブで地図に置いた表に、黙って替わることはありません。端末に残せないときは、地図でも知らせます。条件や一覧から1つを外すと、キーボードは次のものに移ります。',
				en: 'A mere list of names can be shaded by its number of rows. A table that another tab has put on the map is not replaced unasked, and where nothing can be kept on the device the map says so. Once a filter or an area is taken out, the keyboard goes on with the next.'
			},
			{
				ja: '区切りがセミコロンの表では、「1,5」のような小数を数値として読み、そう読んだことを伝えます。',
				en: 'In a table whose cells are divided by semicolons, decimals like “1,5” are read as numbers, and the page says so.'
			},
			{
				ja: '選んだ自治体の名前は、連携先の線や番号に隠れません。事例の印は、離島の枠の名前を避けます。キーボードで閉じたり選んだりしたあとも、続きから操作できます。スマートフォンで自治体のページを開くとき、読み込みの途中で内容が動きません。',
				en: 'The name of the selected municipality is read over the partner finder’s lines and beside its numbers, and marks leave the names of island boxes free. Whatever is closed or pressed by keyboard, it goes on from there. On a phone nothing on a municipality’s page moves while it loads.'
			},
			{
				ja: 'スライドと図では、タイル地図の地名が12ポイント以上になり、年ごとの推移は日付どおりの間隔で並び、散布図の名前は重なりません。入りきらない時点や一覧は、何が入らず、どうすれば入るかを示します。長い題名のスライドのファイルも開け、欄の上限に近づくと残りの字数が出ます。オフライン版の印刷は1枚ずつの小さなファイルに、埋め込みのパネルはTabで1か所になりました。',
				en: 'On slides and pictures the names of a tile map have 12 points or more, figures over time stand as far apart as their dates, and names on a scatter plot do not overlap. What dates or lists leave out is said, and what would make room for it. Files of slides with long titles open, and fields tell how many letters are left. An offline copy prints a slide a page in a small file, and the panel of an embed is one stop for Tab.'
			},
			{
				ja: '指標、条件、言語などを指定したアドレスを開くと、その地図が前より早く出ます。英語の画面とファイルでは、類似団体の区分も英語になりました。連携先を探した範囲は、スライドの2行に収まります。8自治体の連携シートの表は、横に動かさなくても全体が見え、印刷しても右端が切れません。連携先の候補の一覧は、図とスライドで途中で切れず、地名と離島の枠の名前は線の上に読めます。発表の画面は、読み込めなかったデータが届くと自動で続きます。動きを減らす設定の端末では、地図の色が早く変わります。',
				en: 'An address that asks for another measure, filter or language shows its map sooner. Where the page and its files are in English, so are the peer groups. On a slide two lines say where partners were looked for. On the sheet of eight municipalities the table is seen whole, without scrolling it sideways, and nothing of it is cut off on paper. The list of possible partners on a picture or a slide is cut short no more, and names are read over the lines. A presentation goes on by itself once data that could not be loaded has come. Where a device asks for less motion, the map changes its colours sooner.'
			}
		]
	},
	{
		version: '0.1.0',
		date: '2026-11-22',
		entries: [
			{
				ja: '71件の事例と公的な指標を、47都道府県と1,741市区町村の地図に示します。',
				en: '71 cases and official figures on a map of the 47 prefectures and 1,741 municipalities.'
			},
			{
				ja: '連携先を探す、連携シート、地域の比較、収録状況、2つの指標、横展開の候補を使えます。',
				en: 'Partner finder, partnership sheet, comparison, coverage, two measures together, and candidates to follow.'
			},
			{
				ja: '自分の表や事例を、端末の外に出さずに地図に重ねられます。',
				en: 'A table or cases of one’s own on the map, without leaving the device.'
			},
			{
				ja: '画像、スライド、表、オフライン版として書き出し、ほかのページに埋め込めます。',
				en: 'Export as pictures, slides, tables and an offline copy, and embedding in other pages.'
			}
		]
	}
];

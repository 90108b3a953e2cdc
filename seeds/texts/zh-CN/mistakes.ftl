### 表、边界和设置里的错误，给改 seeds/ 的人看：写在构建的输出里，数据更新没有通过核对时也写在“数据”页上。
### 多数接在表里原来的字后面，例如“13.83”：应为112.6至114.4。所以写成“应为……”“应留空……”“不能……”，句末不加句号。

## 怎样写出一处错误

empty = （空）
# $text (text) 表里原来的字
quoted = “{ $text }”
# $text (text) 表里原来的字的开头
quoted-cut = “{ $text }…”
# $code (text) 看不见的字符，例如 U+202E
unseen = 〔{ $code }〕
# $found (text) 表里原来的字，已加引号
# $expected (text) 应当怎样写
sentence = { $found }：{ $expected }
# $why (text) 为什么
unreadable = 读不到，{ $why }
no-file = 没有这个文件
# $error (text) 程序的原话
program-says = 程序说：{ $error }
# $error (text) 程序的原话
not-understood = 读不下去，程序说：{ $error }
# $row (number) 表格软件里的行号
row = 第{ $row }行
# $row (number) 表格软件里的行号
# $key (text) 这一行的编号
row-of = 第{ $row }行（{ $key }）
# $row (text) 哪一行
# $letters (text) 表格软件里的列，例如 E
cell = { $row }，{ $letters }列
# $row (text) 哪一行
# $letters (text) 表格软件里的列，例如 E
# $heading (text) 列名
cell-of = { $row }，{ $letters }列 { $heading }
# $table (text) 工作簿里一张表的名称
# $place (text) 行和列
in-sheet = “{ $table }”表{ $place }
# $place (text) 一处错误
# $count (number) 同一列里另有几处
in-column = { $place }；同一列另有{ $count }处
# $place (text) 哪一格
# $found (text) 那里写着什么，已加引号
# $before (text) 原来应是什么，已加引号
was = { $place }：{ $found }原来应是{ $before }
# 几种可能之间
or = 或
# $count (number) 处数
# $rows (text) 哪几行
alike = 另有{ $count }处相同：{ $rows }
# 行号之间
rows-joint = 、
# $rows (text) 行号
rows = 第{ $rows }行
# $rows (text) 前几个行号
rows-and-more = 第{ $rows }行等
# $file (text) 表
# $key (text) 编号，已加引号
# $count (number) 几处提到
missing = { $file } 里没有{ $key }，却有{ $count }处提到它：若是误删，恢复那一行；若要撤下，把提到它的这些格改掉
# $file (text) 表
# $key (text) 编号，已加引号
# $count (number) 几处提到
missing-published = { $file } 里{ $key }这一行不见了，它发布过，还有{ $count }处提到它：误删的请恢复；确要撤下，在 published.csv 里填 withdrawn，再把提到它的这些格改掉
# $count (number) 错误的处数
report = seeds/ 里有{ $count }处错误，没有生成任何文件；请改好后重新运行

## 编号

id-figure = 应为数字编号，F 加三位数字，如 F003
id-chart = 应为图的编号，H 加两位数字，如 H01
id-place = 应为地点编号，一两个大写字母加数字，如 P01
id-reference-point = 应为参照点编号，REF- 加大写字母，如 REF-CGO
id-event = 应为事项编号，T 加两位数字，如 T01
id-policy = 应为政策编号，D 加两位数字，如 D01
id-case = 应为做法编号，K 加两位数字，如 K01
id-question = 应为问法编号，Q 加两位数字，如 Q01
id-organisation = 应为机构编号，E 加三位数字，如 E001
id-target = 应为目标编号，G 加两位数字，如 G01
id-industry = 应为领域编号，小写英文字母，如 ivd
id-task = 应为任务编号，如 2 或 2.3
id-stage = 应为环节编号，小写英文字母，如 pilot
id-platform = 应为平台编号，B 加两位数字，如 B01
id-programme = 应为工程或措施编号，J 或 S 加数字，如 J1
id-document = 应为文件编号，三位数字，如 001
id-article = 应为篇目编号，A 加文件编号，一份文件有几篇的再加“-1”“-2”，如 A004-1
id-conflict = 应为口径说明编号，X 加两位数字，如 X01

## 一格里的字

text-empty = 应填文字，不能留空
text-spaces = 首尾不能有空格
# $character (text) 看不见或容易认错的字符，例如“零宽空格 U+200B”
text-unseen = 不能有{ $character }：请把这一格重新打一遍
text-lines = 一格只写一行，不能换行
text-rows = 后面的几行被并进了这一格：多半是前面多了一个英文双引号，请删去它，或把文字里的引号写成两个（""）
text-two-spaces = 不能有连着的空格
text-word = 不能有空格
list-gap = 两个分号之间、首尾的分号旁边都不能空着
list-spaces = 各项的首尾不能有空格
# $item (text) 列表中的一项
list-twice = 各项不能重复，“{ $item }”写了两次
boolean = 应为 yes（是）或 no（否）
number = 应为数值，只写阿拉伯数字、小数点和负号，如 113.7、-2.1
slug = 应为小写英文字母或数字，几个词用“-”连接
part = 应为一个小写英文字母，不拆的留空
# $code (text) 表里写的代码
# $label (text) 它的意思
code = { $code }（{ $label }）
# $codes (text) 可以写的几个代码
one-of = 应为 { $codes }之一
# $item (text) 列表中的一项，已加引号
# $expected (text) 应当怎样写
item = 各项应以英文分号“;”隔开，其中{ $item }：{ $expected }

## 日期

date = 应为日期，如 2025、2025-04 或 2025-04-25
# $least (text) 最早的一年
# $most (text) 最晚的一年
date-year = 年份应为{ $least }至{ $most }
date-to-the-day = 应为写到日的日期，如 2026-11-21
date-month = 月份应为01至12
# $last (number) 这个月的最后一天
date-day = 这个月的日应为01至{ $last }
as-of = 应为日期、起止，或“未标注”“现有”
# $expected (text) 日期应当怎样写
as-of-also = { $expected }；也可写“未标注”“现有”，或起止，如 2021/2025、2024/（以来）
due = 应为期限，如 2025、2025-12、2025-12-31 或 2021/2025；文件没有写的填“无年限”
span-backwards = 终点不能早于起点
# $column (text) 终点的一列
start-missing = 应为开始的日期，因为 { $column } 列有

## 表格软件改坏的，同样的只说一次

habit-zeros = 编号前面的0丢了：表格软件把编号当成了数字。先把这一列的格式设为“文本”，再填回去。
habit-date = 日期被表格软件改了样子：应为2025、2025-04或2025-04-25这样。先把这一列的格式设为“文本”，再填回去。
habit-exponent = 数被表格软件改成了科学计数，后面的位数可能已经丢了：把这一列的格式设为“文本”，照文件重新填。
habit-failure = 公式出错的结果不能留在表里：照文件重新填，没有写的留空。
habit-truth = 是与否只写 yes、no。
habit-percent = 数值格只写数，百分号写在 unit 列。
habit-comma = 数里有逗号：小数点用“.”，千位之间什么也不写。
habit-wide = 编号、代码、日期和数里的字母、数字、符号应是半角的，前后不能有看不见的字符。
habit-separator = 各项之间应是英文分号“;”。
habit-label = 这里填代码，不填它的意思。

## published.csv

# $file (text) 表
ledger-gone = 发布过，{ $file } 里应有这一行。误删的请恢复；确要撤下，在这一行的 withdrawn 列填 yes
# $slug (text) 发布过的网址名
ledger-slug = 应为“{ $slug }”：用它发布过，改了旧链接就打不开；确要改，先在 published.csv 里把旧的一行的 withdrawn 列填 yes
ledger-table = 应为一张表的名称
# $last (text) 最近一次发布时的判断日期
data-date-backwards = 不能早于 published.csv 里最近一次发布的 { $last }

## 文件的格式

encoding = 应为 UTF-8 编码的文字（现在多半是 GBK）：在表格软件里另存为“CSV UTF-8（逗号分隔）”
encoding-of-text = 应为 UTF-8 编码的文字（现在多半是 GBK）：在文本编辑器里另存，编码选 UTF-8
encoding-wide = 是 UTF-16 编码（“Unicode 文本”）：请另存为“CSV UTF-8（逗号分隔）”
workbook = 是工作簿，只是名字改成了 .csv：请打开它，另存为“CSV UTF-8（逗号分隔）”
# $name (text) 现在用的分隔符
separator = 各列之间应是英文逗号，现在是{ $name }：请另存为“CSV UTF-8（逗号分隔）”
separator-semicolon = 分号
separator-tab = 制表符
separator-wide = 中文逗号
separator-bar = 竖线
# $row (number) 表头现在在第几行
header-below = 第1行应是表头，现在表头在第{ $row }行：请删去它上面的行
# 列名一格空着，下面却有字
column-nameless = 这一列没有列名，下面却有字：请补上列名，或删去这一列
# $name (text) 应当的列名
column-misspelt = 列名应为 { $name }
# $told (text) 第一个不认识的列名应当怎样
# $names (text) 其余不认识的列名
columns-unknown = { $told }；还有 { $names } 也不认识
quotes = 这一格以英文双引号开头，就要以双引号结尾，后面紧接逗号或换行；请补上缺少的引号。
    引号若是文字的一部分，每个都写成两个（""）
# $columns (text) 各列的列名
header-missing = 应有表头：{ $columns }
# $columns (text) 各列的列名
column-unknown = 应为下列列名之一：{ $columns }
column-repeated = 列名不能重复
# $columns (text) 列名
column-missing = 表头缺少 { $columns } 列
# $wanted (number) 表头的格数
# $found (number) 这一行的格数
row-length = 应有{ $wanted }格，现有{ $found }格

## 每张表都要核对的：重复、所指、范围

# $row (number) 先出现的一行，按表格软件的行号
# $text (text) 那里的字
repeated = 不能重复，第{ $row }行已有“{ $text }”
# $row (number) 先出现的一行，按表格软件的行号
# $text (text) 那里的字
repeated-in-another-case = 不能只有大小写不同，第{ $row }行已有“{ $text }”
# $column (text) 列的名称
# $least (text) 最小的数
# $most (text) 最大的数
limits = { $column }应为{ $least }至{ $most }
reference-id = 编号
# $file (text) 表
# $more (text) 别的表
files = { $file } 或 { $more }
# $files (text) 所指的表
# $called (text) 所指的叫什么，例如“编号”
reference = 应为 { $files } 里有的{ $called }
# $files (text) 所指的表
# $called (text) 所指的叫什么，例如“编号”
# $unknown (text) 表里没有的一项
references = 各项应为 { $files } 里有的{ $called }，以英文分号“;”隔开，没有“{ $unknown }”
# $files (text) 所指的表
# $called (text) 所指的叫什么，例如“编号”
# $unknown (text) 表里没有的一项
references-to-figures = 各项应为 { $files } 里有的{ $called }，有分项的连写如 F197a，以英文分号“;”隔开，没有“{ $unknown }”
# $document (text) 文件编号
section = 应为 sections.csv 里文件 { $document } 的章节

## documents.csv、conflicts.csv、remarks.csv

web-address = 应为网址，因为 kind 是 web
no-date-inferred = 应为 no，因为 date 列没有日期
replaces-itself = 不能是它自己
replaces-in-a-circle = 几份文件不能互相取代成一圈
# $day (text) 判断日期
document-too-late = 不能晚于判断日期 { $day }；请先改 seeds/site.toml 的 data_date
# $older (text) 被取代的文件的编号
# $date (text) 它的日期
replaces-later = 应晚于所取代的文件 { $older } 的 { $date }
second-document = 应为乙说的文件编号，因为 b 列写有乙说
caution-source = 应为出处的文件编号，因为 kind 是 caution
unknown-source = 应留空，因为 kind 是 unknown，没有出处

## districts.csv

district-place = 应为本市有档案页的县（市），places.csv 里 kind 是 county
# $id (text) 地点的编号
district-is-a-place = 应留空，因为它就是地点 { $id }，用那里的网址
district-slug = 应有网址名，因为 place 列是空的，它要有自己的一页
# $id (text) 地点的编号
county-without-district = 县（市）应写在 districts.csv 里一个区县的 place 列，那里没有 { $id }
# $id (text) 地点的编号
district-slug-taken = 不能与地点 { $id } 的网址名相同
district-outline = 应与 districts.geojson 里的一个名称相同
# $name (text) 区县的名称
district-row = districts.csv 里应有一行“{ $name }”

## places.csv、organisations.csv、surroundings.csv

profile-slug = 应为小写英文字母或数字，几个词用“-”连接，因为它有档案页
profile-summary = 应有概要，因为它有档案页
role-elsewhere = 应为 comparator 或 background，因为 region 是 elsewhere
role-home = 不能是 comparator，因为 region 是 home
parent-circle = 上级地点不能是它自己，也不能在它之内
# $count (number) 现有几个
cores = 全表应恰有一个 core，现有{ $count }个
# $tie (text) 关系的代码
# $meaning (text) 它的意思
tie-without-place = 应留空，因为 tie 是 { $tie }：{ $meaning }
# $tie (text) 关系的代码
tie-with-place = 应为文件写明的地点的编号，因为 tie 是 { $tie }
surrounding-place = 应为文件写明地点的数字、机构或平台

## figures.csv、charts.csv

# $column (text) 另一列
# $low (text) 那一列的数
range-backwards = 应不小于 { $column } 列的{ $low }
# $column (text) 另一列
range-half = 应为数值，因为 { $column } 列有；只有一个数的，两列都填它
target-due = 应为目标的期限，如 2025；文件没有写的填“无年限”
rank-limits = 名次应为1至1000
# $document (text) 文件编号
as-of-unstated = 应为“未标注”，因为文件 { $document } 没有日期
fact-due = 应留空，因为 kind 是 fact，现状没有期限
# $day (text) 判断日期
fact-too-late = 应早于判断日期 { $day }（seeds/site.toml 的 data_date），因为 kind 是 fact
inferred-figure = 所指的列（as_of、due）应写有日期；都没有的填 no
unit-missing = 应有单位，因为 low 列有数值
words-percent = 应写有百分号，因为 unit 列是 %
words-disagree = 应含有 low 或 high 列的数，数后的“万”“亿”与 unit 列相同
# $unit (text) 同一指标的单位
# $figure (text) 用它的数字的编号
unit = 应为“{ $unit }”，同一对象的同一指标（{ $figure }）用的是它
chart-figures = 应为 figures.csv 里的编号，至少一个
chart-values = 各数字都应有数值，因为 kind 不是 headline
chart-units = 各数字的单位应相同

## events.csv、targets.csv

event-undated = 应留空，因为 precision 是 undated
event-start = 应为日期；没有日期的，precision 填 undated
event-end = 应为结束的日期，因为 precision 是 period
event-open = 应留空，因为 precision 是 open，没有终点
event-day = 应写到日，因为 precision 是 day
event-month = 应写到月，因为 precision 是 month
event-year = 应只写年份，因为 precision 是 year
# $day (text) 判断日期
event-to-come = 不能晚于判断日期 { $day }，因为 kind 是 past
event-backwards = 结束不能早于开始
inferred-event = 所指的列（start、end）应写有日期；都没有的填 no
result-comparable = 应为 yes、approx 或 no，因为 result_figures 列有
result-absent = 应留空，因为 result_figures 列是空的
# $figure (text) 数字的编号
target-due-differs = 应与数字 { $figure } 的期限相同
# $figure (text) 数字的编号
# $kind (text) 它的性质
result-kind = 应为现状或位次，数字 { $figure } 是{ $kind }

## site.toml

settings-quotes = 两头的引号应是英文双引号（"）
settings-no-quotes = 文字两头应有英文双引号，如 "2026-11-21"
revision = 应为1；同一天再次发布时依次加一
# $expected (text) 否则应当怎样写
or-empty = 可以留空，否则{ $expected }
# $date (text) 判断日期
next-update = 应晚于 data_date 的 { $date }
base-path = 应为以“/”开头、以“/”结尾的路径，如 / 或 /atlas/
address = 可以留空，否则应为以“/”结尾的完整网址，如 https://www.example.gov.cn/atlas/
origin = 应为小写的完整来源，后面不带路径，如 https://www.example.gov.cn
mailbox = 可以留空，否则应为一个邮箱，如 atlas@example.gov.cn
bounds = 应为西、南、东、北四个度数，如 [112.6, 34.1, 114.4, 35.1]

## districts.geojson

# $error (text) 程序的原话
geojson = 应为 GeoJSON，程序说：{ $error }
geojson-collection = 应为 FeatureCollection，并有 features
geojson-name = 应有 name
geojson-longitude = lon 应为数值
geojson-latitude = lat 应为数值
geojson-polygon = 图形应为 Polygon
geojson-coordinates = 应有 coordinates
geojson-ring = 每一环应为一列点
geojson-point-longitude = 每个点的第一个数应为经度
geojson-point-latitude = 每个点的第二个数应为纬度

## organisations.csv 的 tie

# $code (text) 应填的代码
# $label (text) 它的意思
tie-by-name = 应为 { $code }（{ $label }）：原词只是一个地点的名称，又和机构同名的，算据名称；别的不算

## platforms.csv 的 modalities

platform-modalities = 应写适用于哪一类；文件没有写的只填 unstated

## questions.csv

# $word (text) 问法里的一个说法
# $holder (text) 写到它的那一行的编号
question-answered = 应为 here 或删去这一行：表里已经有“{ $word }”（{ $holder }）

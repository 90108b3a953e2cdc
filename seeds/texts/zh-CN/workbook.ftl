### 工作簿 atlas.xlsx：给用 Excel、WPS、LibreOffice 改事实的人。

## 第一张表：说明

about = 说明
# $name (text) 站点的名称
about-title = { $name }：全部事实
# $date (text) 判断日期
about-date = 判断日期：{ $date }。目标和规划到没到期，都按这一天判断。
about-sheets = 每张表是一类事实。第一行是列的名称，鼠标停上去有说明；第二行是程序用的名称，不要改；从第三行起填写。
about-required = 名称下面有红线的列必须填写，其余可以留空。
about-lists = 一格里写几项的，各项之间用英文分号“;”。下拉的格只能选其中一项。
about-dates = 日期写成 2025、2025-04 或 2025-04-25；文件只写到月，就只写到月。
about-ids = 编号和网址名一旦发布就不再改动，也不要重新编排。新的一行用下一个编号。
about-sources = 每个事实都要有出处：哪份文件、哪一节。
about-silence = 文件没有写的不填，不推测；规定的写法是“未标注”“无年限”等。
about-plans = 目标、规划和拟建的，不写成现状。
about-words = 用自己的话写；名称、数字和题名照文件。
about-back = 改完保存，交给站点的维护者，或运行 make import FROM=这个文件。

## 各列的批注

author = 一张图
note-required = 必填
note-optional = 可以留空
note-list = 可以写几项，用英文分号“;”隔开
# $tables (text) 别的表的名称
note-refers = 填“{ $tables }”表里的编号
# $table (text) 别的表的名称
choice-new = “{ $table }”表里还没有这个编号。要是随后会加上，就点“是”。

## 最后一次核对的错误

mistakes = 错误
mistake-place = 哪一格
mistake-found = 现在写着
mistake-expected = 应当怎样
# $table (text) 表的名称
# $place (text) 行和列
place = { $table }：{ $place }

## 拿来的文件

# $file (text) 文件的名称
no-table = { $file }：认不出是哪一张表，没有采用
# $file (text) 文件的名称
no-sheet = { $file }：里面没有一张表的列名对得上，没有采用
# $file (text) 文件的名称
# $error (text) 程序的原话
not-read = { $file }：打不开，程序说：{ $error }
# $file (text) 文件的名称
# $sheet (text) 工作表的名称
# $cell (text) 哪一格，例如 B5
merged = { $file }：“{ $sheet }”表里 { $cell } 起的几格合并了，只有第一格有内容：请拆开，逐格填写
# $file (text) 文件的名称
# $table (text) 表的名称
table-twice = { $file }：“{ $table }”表已经有了，同一张表只能有一份

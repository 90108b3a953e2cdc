### 数据更新文件 edition.json：用上了没有，为什么。写在“数据”页上；末一组也写给运行 make edition 的人。

## 用上了没有

# $date (text) 数据的判断日期
used = 正在用站点上的 edition.json：{ $date }的数据，已通过全部核对。
as-built = 站点上的 edition.json 不比站点自带的数据新，用的是自带的数据。
absent = 站点上没有取到 edition.json，用的是站点自带的数据。
    .other = 那个网址有回答，但不是数据更新文件：请上传 make edition 写出的文件。
not-judged = 站点上有 edition.json，但核对它的程序没有取到，或者没能运行，用的是站点自带的数据。
    重新打开本页可以再试；原因在浏览器的控制台里。
refused = 站点上的 edition.json 没有通过核对，一个字也没有用，页面上仍是站点自带的数据。原因：

## 每一页上的一行

# $date (text) 数据的判断日期
gone = { $date }的数据里已没有这一页，这里是此前的内容。
unsound = 站点上另有一份数据没有通过核对，没有使用。
    .why = 给网站管理员的说明

## 为什么没有用

again = 请用站点这一版的程序重新运行 make edition，再上传它写出的文件。
# $limit (number) 文件最大多少 MB
too-long = 文件超过{ $limit } MB 的上限，没有读完。
# $byte (number) 从第几个字节起
not-text = 从第{ $byte }个字节起不是 UTF-8。文件可能被转过码，请原样上传 make edition 写出的文件。
# $line (number) 行
# $column (number) 列
cut = 文件在第{ $line }行第{ $column }列中断，不完整。上传可能没有完成，请重新上传。
# $line (number) 行
# $column (number) 列
# $why (text) 程序的原话
not-read = 第{ $line }行第{ $column }列读不下去，程序说：{ $why }。
# $found (text) 文件里写的
# $format (text) 应当写的
other-format = format 写的是“{ $found }”，应为“{ $format }”：这不是数据更新文件。
# $found (text) 文件里写的
# $version (text) 站点认的
other-version = 文件的版本是{ $found }，这个站点只认版本{ $version }。
# $field (text) 哪一项
# $found (text) 文件里写的
wrong-date = { $field } 写的是“{ $found }”，应为像 2026-11-21 这样的一天；next_update 要晚于 data_date。
# $table (text) 文件里写的表名
unknown-table = 这个站点没有名为“{ $table }”的表。
# $character (text) 一个字
wrong-reading = “{ $character }”的读音应当只用小写字母。
# $name (text) 一个名称
wrong-sound = “{ $name }”的读音是空的，或含有控制字符。
# $what (text) 做到哪一步
# $why (text) 程序的原话
not-made = 这份数据用不起来，程序说：{ $what }: { $why }。
# $count (number) 错误的处数
tables = 表里有{ $count }处不对，改好 seeds/ 里的表，再运行 make edition：
# $count (number) 没有列出的行数
more = 还有{ $count }行没有列出；运行 make edition 时会全部列出。
no-table = 数据更新文件里没有这张表
no-file = 站点没有带着这个文件

### 编辑数据、管站点的人在命令行里看到的话。

## make edition

# $file (text) 文件的名称
edition-where = 请写明把 { $file } 写到哪里；用 make edition 就不必写
# $why (text) 程序给出的原因
edition-not-made = 写不成 JSON，程序说：{ $why }
# $file (text) 文件
# $why (text) 程序给出的原因
edition-not-written = { $file }：写不进去，程序说：{ $why }
# $file (text) 文件
# $date (text) 判断日期
# $size (number) 文件的大小，KB
# $limit (number) 上限，KB
edition-written = { $file }：{ $date }的数据，{ $size } KB，上限 { $limit } KB。请放到站点根目录；站点自带的数据比它旧，才会用它。

## make workbook、make import

workbook-where = 请写明把工作簿写到哪里；用 make workbook 就不必写
# $file (text) 文件
# $tables (number) 几张表
# $problems (number) 几处错误
workbook-written = { $problems ->
    [0] { $file }：{ $tables }张表。改完运行 make import FROM={ $file }
   *[other] { $file }：{ $tables }张表，其中{ $problems }处错误列在“错误”一张里，点一下就到那一格
}
# $file (text) 文件
# $why (text) 程序给出的原因
not-written = { $file }：写不进去，程序说：{ $why }
import-what = 请写明从哪个文件取：make import FROM=atlas.xlsx
# $count (number) 几格
import-mended = 表格软件改坏的{ $count }格，原来应是什么很清楚，已经改回：
# $tables (text) 表的名称
import-kept = 拿来的文件里没有的表，沿用现有的：{ $tables }
import-nothing = 拿来的事实和 seeds/ 里的一样，没有改动
# $files (text) 改了的表
import-done = 已写入 seeds/：{ $files }。用 git diff 看改了什么

## make ledger

# $count (number) 新记入的编号
ledger-written = seeds/published.csv：新记入{ $count }个编号，以后不能改
# $count (number) 还没有记入的编号
ledger-behind = 有{ $count }个编号还没有记入 seeds/published.csv：发布以后运行 make ledger，以后就不会误改
# $why (text) 程序给出的原因
ledger-not-written = seeds/published.csv：写不进去，程序说：{ $why }

## 核对

# $count (number) 几行
checked = 核对过 seeds/：{ $count }行，没有错误
# $count (number) 几处
doubts = 有{ $count }处值得再看一眼，不算错误：make doubts 列出
# $date (text) 判断日期
date-to-come = site.toml 的 data_date 是 { $date }，还没有到：请确认不是笔误
# $files (text) 文件的名称
unused = seeds/ 里还有用不到的文件：{ $files }

## make package

# $what (text) 做不成的是什么
# $why (text) 原因
failed = { $what }：{ $why }

## make check-twins

# $folder (text) 站点的文件夹
twins-sound = { $folder }：每个 .br 和 .gz 都与旁边的文件一致。
# $what (text) 读不了的是什么
# $why (text) 程序给出的原因
twins-unreadable = { $what }：读不了，程序说：{ $why }
# $twin (text) 压缩文件
# $file (text) 它旁边的文件
twins-stale = { $twin }：压缩的不是现在的 { $file }，服务器会发出它，而不是你改过的文件。请删掉它。
# $twin (text) 压缩文件
# $file (text) 它原来压缩的文件
twins-orphan = { $twin }：{ $file } 已经没有了，有的服务器还会发出它。请删掉它。

## 数据有错误时，错误后面的一句

# $variable (text) 环境变量的名称
# $folder (text) 文件夹
another-folder = （{ $variable } 指定了文件夹，这里的 seeds/ 是 { $folder }）

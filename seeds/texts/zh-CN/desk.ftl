### 改事实的人：和站点现有的事实相比，改了什么。

## 变动单

# $table (text) 表的名称
table = 【{ $table }】
# $key (text) 编号
# $name (text) 是什么
row = { $key } { $name }
# $subject (text) 地点或机构
# $name (text) 指标或事项
about = { $subject } { $name }
new = 新增
# $fields (text) 写了什么
new-with = 新增，{ $fields }
# $column (text) 列的名称
# $text (text) 写了什么
value = { $column } { $text }
gone = 删去
# $column (text) 列的名称
# $before (text) 原来写的
# $after (text) 现在写的
field = { $column } { $before } → { $after }
# $row (text) 哪一行
# $said (text) 改了什么
line = { $row }：{ $said }
# $row (text) 哪一行
# $said (text) 改了什么
# $document (text) 文件的编号
line-from = { $row }：{ $said }（来源 { $document }）
nothing = 和站点现有的事实一样，没有变动
# $new (number) 新增几行
# $changed (number) 改动几行
# $gone (number) 删去几行
counts = 共新增{ $new }行，改动{ $changed }行，删去{ $gone }行

## 值得再看一眼的，不算错误

doubt-first = 文件真的写到1日吗？表格软件会给只写到月的日期添上1日
# $document (text) 文件的编号
# $date (text) 它的日期
doubt-newer = 时点晚于出处：文件 { $document } 写于{ $date }
doubt-note = 同一节的数字大多有“说明”，这一个没有
doubt-position = 没有近似位置，地图上标不出
doubt-result = 期限已过，还没有写结果

## 编辑台核对时

not-dated = 日期写得不对
# $date (text) 判断日期
next-after = 应晚于判断日期 { $date }；没有预告就留空
# $table (text) 表的名称
# $key (text) 编号
# $count (number) 有几处提到它
missing = “{ $table }”表里没有 { $key }，却有{ $count }处提到它：若是误删，恢复那一行；若要撤下，把提到它的这些格改掉
# $table (text) 表的名称
# $key (text) 编号
# $count (number) 有几处提到它
missing-published = “{ $table }”表里的 { $key } 已经发布过，不能删去：网页地址和引用都用着它；另有{ $count }处提到它。请恢复那一行

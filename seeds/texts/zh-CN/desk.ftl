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

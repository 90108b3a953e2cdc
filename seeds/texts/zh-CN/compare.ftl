### “并排对比”页。

title = 并排对比
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
description = 把{ $subject }布局里的两处到四处并排：角色、细分领域与依据、平台、机构、数字、目标和文件没有写的。
# $most (number) 最多并排几处
lede = 把两处到{ SPELLED($most) }处放在一起，逐行看文件怎么写。写了的注明依据和时点，没有写的写作“文件未载”；指标不同的数字不放在一行里比大小。

## 选择地点

choose = 选择地点
# $most (number) 最多并排几处
choose-most = （最多{ $most }处）
# $count (number) 先列出的地点数
opening = 还没有选择：下面先列一核与基地，共{ $count }处。
only = 只看不同
copy = 复制链接
brief = 做成简报
sets = 可以从这些开始：
take-all = 全部数据 JSON
take-table = 当前对比

## 对比表

table = 对比表
theme = 主题
elsewhere = 外地
# $city (text) 城市的简称
elsewhere-apart = 不计入{ $city }
remove = 移除
# $place (text) 地点
remove-place = 移除{ $place }
left = 左移
# $place (text) 地点
left-place = 左移{ $place }
rest = 其余各项
# $items (view) 没有一处写到的各项
rest-silent = 文件未载：{ $items }
silent = 文件未载
# 外地的地点只整理了数字和做法，别的空着不等于文件没有写
silent-elsewhere = 本站未取用
# $count (number) 项数
unknowns = { $count }项
# $name (text) 机构或平台
# $park (text) 它所在的园区
name-in = { $name }（{ $park }）
# $park (text) 所在的园区
within = （{ $park }）
# $source (text) 出处
source = 据{ $source }
# $words (text) 文件里的原词
words = 原词“{ $words }”
# $subject (text) 数字说的是谁
subject = { $subject }：

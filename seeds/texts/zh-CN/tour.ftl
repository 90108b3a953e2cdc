### “导读”页：几步看懂布局图，每步一句话、一张图。句子里的数都从表里算出来。

# $steps (number) 一共几步
# $layout (text) 规划怎样叫这个布局，例如“一核多基地”；可能是空的
title = { SPELLED($steps) }步读懂{ $layout }
# $documents (text) 有哪些文件，例如“一份规划征求意见稿和四份报纸报道”
lede = 每步一句话、一张图，依据是{ $documents }。
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
# $layout (text) 规划怎样叫这个布局
# $steps (number) 一共几步
description = { $subject }{ $layout }：{ SPELLED($steps) }张图，从一核在哪里看到文件没有写的地方。
# $sentence (text) 发现的标题，没有句号
sentence = { $sentence }。
steps = 步骤
next = 下一步
    .last = 接下来
previous = 上一步
map = 在地图上看
more-targets = 看每一条目标
more-districts = 看全部区县

## 一核

core = 一核在哪里
    .airport = 机场边的一核
# $core (text) 一核的短名
core-is = 文件把{ $core }写作一核。
# $core (text) 一核的短名
# $point (text) 最近的参照点，例如“新郑机场”
# $km (text) 公里数
core-near = 文件把{ $core }写作一核，它的近似位置离{ $point }约{ $km }公里。
# $error (text) 误差，公里数
core-note = 距离按近似位置推算，一核自己的误差约{ $error }公里。
# $ways (text) 到别的参照点，例如“郑州东站约26公里，郑州站约29公里”
core-ways = 离{ $ways }。
# $point (text) 参照点
# $km (text) 公里数
core-way = { $point }约{ $km }公里

## 基地

# $bases (number) 几个基地
bases = { SPELLED($bases) }个基地各管什么
# $bases (number) 几个基地
bases-are = { SPELLED($bases) }个基地各有分工，文件给每一处写了重点。
# $bases (number) 几个基地
bases-silent = { SPELLED($bases) }个基地，文件没有写各自做什么。
bases-note = 涂绿的县、市整个是基地；新区没有公认的边界，只画误差圆。菱形只承担一两项任务。

## 相同的领域

shared = 谁和一核做同样的事
# $bases (text) 各几股，例如“中原科技城4股，高新区和新郑市各3股”
shared-are = 一股线是一个相同的领域：{ $bases }。
# $place (text) 基地的短名
# $count (number) 几股
shared-one = { $place }{ $count }股
# $places (text) 几个基地
# $count (number) 各几股
shared-each = { $places }各{ $count }股
# $count (number) 几个领域
shared-below = { $count }个领域
shared-note = 园区写到的算在所在的区、县；领域相同不等于已有合作。

## 平台

platforms = 实心的才是已有
platforms-note = 一个方块是一处平台，图上按区、县合计。
# $count (number) 几处
platforms-unplaced = 另有{ $count }处没有写设在哪个区、县，图上标不出。

## 目标

due = 到期的目标
due-broken = 一个断开的圈是一条到期、还没有结果的目标。
# $count (number) 几条
due-below = { $count }条到期
due-others = 面向全市
# $newest (date) 最新一份有日期的文件的日期
due-newest = 有日期的文件最晚写于{ $newest }，结果要等新的文件。

## 文件没有写到的

silent = 文件沉默的地方
# $districts (number) 几个区县
silent-districts = { SPELLED($districts) }个区县，文件一次也没有写到。
# $places (number) 一共几处地点
# $unplaced (number) 标不出的有几处
silent-places = { $places }处地点里，{ $unplaced }处标不出位置。
# $districts (number) 几个区县
# $places (number) 一共几处地点
# $unplaced (number) 标不出的有几处
silent-both = { SPELLED($districts) }个区县，文件一次也没有写到；{ $places }处地点里，{ $unplaced }处标不出位置。
# $names (text) 哪几个区县
silent-note = 没有写到的是{ $names }，图上打点。没有写到，不等于那里没有产业。

## 三扇门

doors = 你是谁？
door-citizen = 住在这里
    .how = 选你的区县，看文件怎么说
door-enterprise = 来办企业
    .how = 从需求找地方，理由都有出处
door-website = 做网站
    .how = 一行代码，把图放进你的页面

### 一处地点的档案：文件写到它的全部内容，逐条注明出处，还有文件没有写的。

# $place (text) 地点的全名
title = { $place }：档案
# $place (text) 地点的全名
title-elsewhere = { $place }：外地对照
# $place (text) 地点的全名
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
# $summary (text) 地点的摘要
description = { $place }在{ $subject }资料中的记载：{ $summary }
contents = 本页内容
print = 打印页只列要点。全部数字、机构、事项、口径说明和逐条引文见网页上的本档案。

## 开头

crumbs = 所在位置
    .places = 园区
parent-inferred = （据名称或上下文推断）
# $city (text) 城市的简称
elsewhere = 外地对照：不在{ $city }，数字不计入{ $city }，也不与{ $city }的数字相比。
# $status (text) 状态，例如“已有”
status = 状态：{ $status }
# 后面逐个列出
aliases = 文件里的其他写法：

## 做什么

industries = 领域与依据
# $park (text) 文件写明的园区
# $words (text) 文件的原词
statement-in = { $park }：{ $words }
# $words (text) 文件的原词，前面可以有园区
# $note (text) 说明
statement-noted = { $words }。{ $note }
inside = 下辖园区
# 里面不只有园区
inside-areas = 里面的地点
inside-inferred = 归属为推断
# 后面是基地的名称
inside-base = 里面有多基地之一：
platforms = 平台：已有与规划
platforms-none = 文件未载
# $count (number) 几处没有写地点的平台
platforms-unplaced = 其中{ $count }处文件没有指定地点，面向全市。
platforms-all = 看每一处的依据和环节
# $words (text) 文件的原词
platform-words = 文件用语：{ $words }

## 数字

figures = 数字
# $organisation (text) 机构的名称
figures-of-organisation = { $organisation }（机构）
# $subject (text) 地点或机构
# $article (text) 哪一篇文章
figures-by-article = { $subject }：据{ $article }
# $count (number) 有几个数字
figures-background = 整体背景，非生物产业的数字（{ $count }项）
    .caption = 整体背景
# $count (number) 有几个数字
figures-beside = 同一处文字里说的别的对象（{ $count }项）
    .caption = 同一处文字里说的别的对象
targets = 目标
events = 时间线
    .link = 在时间线上看

## 企业与机构

organisations = 企业与机构
# $counted (text) 有几家，例如“3家”
organisations-background = 整体背景，非生物产业的机构（{ $counted }）
# $count (number) 有几个
# $measure (text) 怎样计数：company 企业、科研院所、医院、基金，university 高校，other 其他或者几样都有
organisations-count = { $measure ->
    [company] { $count }家
    [university] { $count }所
   *[other] { $count }个
}

## 还不清楚的

conflicts = 说法不一与口径
cautions = 看数字要注意
unknowns = 文件没有写的
# $count (number) 有几项
# $documents (number) 文件的份数
unknowns-lede = 以下{ $count }项，{ SPELLED($documents) }份文件都没有写。需要时请向园区或主管部门询问。

## 一眼看完：页首的几块，折叠的各节有多少

glance-fields-key = 实心是点名重点
# $count (number) 几个
glance-fields = 写到的领域{ $count }个
glance-terms = 目标和规划到期
# $year (text) 年份
glance-due = { $year }年
# $count (number) 几件
glance-unknowns = 要当面问的{ $count }件
# $documents (number) 文件的份数
glance-unknowns-note = { SPELLED($documents) }份文件都没有写
# $count (number) 几件
glance-more = 另外{ $count }件
# $list (text) 前几个
gist-more = { $list }……
# $count (number) 有几个
count-items = { $count }项
# $count (number) 几个
count-events = { $count }件
# $count (number) 几个
count-places = { $count }处
# $count (number) 几个
count-sites = { $count }处
# $count (number) 几个
count-figures = { $count }个
# $count (number) 几个
count-remarks = { $count }条
# $names (text) 领域的名称
industries-gist = 点名重点：{ $names }
# $organisation (text) 只是名称相同的机构，不算在这里
# $place (text) 文件把它写在哪里
namesake = 名称相近：{ $organisation }。据名称可能在这里，文件把它写在{ $place }，所以不计入。
namesake-nowhere = 别处
# $tie (text) 与地点的关系
# $counted (text) 有几家，例如“3家”
organisations-tied = { $tie }{ $counted }
# $own (number) 讲生物产业的
# $background (number) 讲别的
figures-gist = 生物产业{ $own }个，整体背景{ $background }个
# $caption (text) 表的标题
# $count (number) 有几个
figures-table = { $caption }（{ $count }个）

## 带走

take-figures = 数字 CSV
take-here = 这一页的图

## 页头：主要依据的文件

# $draft (text) 征求意见稿，例如 规划征求意见稿 2021-11
draft = 主要依据是{ $draft }，不是印发的规划。
# $older (text) 被取代的文件
# $newer (text) 取代它的文件
replaced = 主要依据是{ $older }，它已由{ $newer }取代；更新的说法排在前面，原来的说法划线保留。

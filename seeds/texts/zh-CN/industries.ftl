### “产业”页：领域在哪里、各环节有什么平台、任务、工程与保障。

title = 产业、平台与任务
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
description = { $subject }的领域与地点、环节与平台两张总表，任务、工程与保障；每一格注明证据强弱和出处。
# $industries (number) 领域的个数
lede = { $industries }个领域各落在哪里、凭哪一句话；各环节有哪些平台、建到哪一步。
# $tasks (number) 任务的项数
# $unlocated (number) 没有指定地点的方向有几个
lede-tasks = { SPELLED($tasks) }项任务中，有{ $unlocated }个方向文件没有指定地点。
fields = 领域在哪里
stages = 各环节有什么平台
# $count (number) 任务的项数
tasks = { SPELLED($count) }项任务
# $count (number) 工程的项数
projects = { SPELLED($count) }项工程
# $count (number) 保障的项数
safeguards = { SPELLED($count) }项保障

## 两张总表的列

column-core = 一核
column-bases = 多基地
column-tasks = 单项任务地
column-none = 没有落点
column-unsited = 地点未载
column-unplaced = 未指定地点
back = 回到总表
# $place (text) 地点的短名
profile = { $place }的档案

## 总表里没有写到的格子

empty = 文件未载
    .cells = 小圆点：
    .rows = 没有列出的地点：
# $documents (number) 文件的份数
empty-field = { SPELLED($documents) }份文件没有提到该地做这个领域，不等于没有。
# $documents (number) 文件的份数
empty-stage = { SPELLED($documents) }份文件没有提到该地有这个环节的平台，不等于没有。

## 领域与地点

# $what (view) 加重的几个字：记号说的是什么
fields-lede = 横行是领域，竖列是地点；园区归到所在的区、县，格内注出园名。记号说的是{ $what }，不是产业做到什么规模。
    .what = 文件写到什么程度
# $plan (text) 规划是哪一种文件，例如“规划征求意见稿”
fields-plan = { $plan }里的“主导”是分工打算，也不是已有成绩。
fields-how = 点选记号，看原词、说明和出处。
fields-caption = 领域与地点：文件写到什么程度
fields-corner = 领域
legend = 图例
legend-how = 这些记号怎么读

## 总表旁边：一格的依据

shown = 这一格的依据
    .hint = 停在一格上先看依据，点一下留住；方向键在格子间走。
    .all = 看下面的全部依据
    .close = 收起

leading = 文件直接说由这里主导、发展或聚焦。
carrier = 列为依托地、载体或建设地之一，没有说主导。
inferred = 几处并列在一句话里，归给哪一处是推断。
mentioned = 只提到种植、签约、认定或一个项目，不足以说明主业。
reported = 只见于报道
    .mark = 报
    .meaning = 报道里有，一手文件没有写。
# $plan (text) 规划是哪一种文件，例如“规划征求意见稿”
reported-not-planned = 报道里有，{ $plan }没有写。
unlocated = 文件没有指定地点的方向
    .meaning = 文件把它们列为任务，却没有写放在哪里，因此不在上面的表里。

## 每一格的依据

proofs = 每一格的依据
# $places (number) 有几个地点
# $statements (number) 有几条依据
proofs-count = { $places }个地点，{ $statements }条依据
# $examples (text) 文件提到的产品和技术
proofs-examples = 文件提到的有：{ $examples }。
proofs-scout = 做这个的企业：排出先后
# $grade (view) 证据强弱，或者平台的状态
# $words (text) 文件的原词
quoted = { $grade } · 原词“{ $words }”

## 环节与平台

stages-lede = 从找到候选分子到上市，企业在各个环节要用的公共平台。一个方块是一处平台，同一平台可以服务几个环节。“已有”指文件把它当作已有的机构来写；“建设推进中”的是否投用，文件没有写。
stages-caption = 环节与地点：平台建到哪一步
stages-corner = 环节
# $documents (number) 文件的份数
# $platforms (number) 平台有几处
tally = { SPELLED($documents) }份文件共写到{ $platforms }处平台
no-stage = 环节未写明
    .meaning = 文件没有写它服务哪个环节。
sites = 每处平台的依据
# $count (number) 平台有几处
sites-count = { $count }处平台
# $stages (text) 服务哪些环节
# $note (text) 说明，可以为空
sites-note = { $stages }。{ $note }

## 任务

# $documents (text) 任务写在哪一种文件里，例如“规划征求意见稿”
# $count (number) 任务的项数
tasks-lede = { $documents }列出{ SPELLED($count) }项任务和它们的方向。写出的定位是建设目标，不是已有地位。虚线框表示文件没有为这个方向指定地点。
# $branches (number) 有几个方向
# $located (number) 其中几个有地点
tasks-branches = { $branches }个方向，{ $located }个有地点
# 定位以这几个字开头的，才按目标排印
tasks-aim = 目标定位
# $items (text) 有哪些重点
tasks-items = 重点：{ $items }。
tasks-unlocated = 没有指定地点
tasks-dashed = 虚线框的方向，文件没有指定地点。

## 工程与保障

# $documents (text) 写在哪一种文件里，例如“规划征求意见稿”
programme-lede = 以下都是{ $documents }提出的安排，是要做的事，不是做成的事。
# $count (number) 保障的项数
# $points (text) 每一项保障都没有写的
programme-shared = { SPELLED($count) }项保障都{ $points }。
# $name (text) 文件目录里的名称
programme-listed = 目录里写作“{ $name }”。

## 带走

take-ties = 依据 CSV
take-fields = 领域 CSV
take-platforms = 平台 CSV
take-stages = 环节 CSV
take-all = 全部 JSON
take-maps = 小地图
take-here = 这张表

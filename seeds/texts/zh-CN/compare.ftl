### “并排对比”页。

title = 并排对比
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
description = 把{ $subject }布局里的两处到四处并排：角色、领域与依据、平台、机构、数字、目标和文件没有写的。
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

## 选择地点时的分组

group-layout = 一核与基地
group-parks = 园区
group-tasks = 单项任务地和选址未载的园区
group-elsewhere = 外地（另列，不计入本市）

## 各个主题，以及怎样读它下面的各行

layout = 布局
fields = 领域
    .note = 含下辖园区；每处只列最强的一条依据，其余见档案。
platforms = 平台与环节
    .note = 规划、谋划的平台不等于已有。
organisations = 企业与机构
    .note = 按文件写明的关系分行；签约、招引、储备都不等于入驻。
same-measure = 同一指标
    .note = 指标、单位和性质都相同，时点仍可能不同。
figures = 数字
    .note = 各处的指标、范围和时点不同，并排只为查看，不能比大小。
targets = 目标
    .note = 目标不等于结果。
distances = 到机场、车站的距离
    .note = 文件没有写距离；这里按近似位置推算，是直线距离，取整到公里。
unwritten = 文件没有写的

## 各行，以及格子里的话

role = 角色
summary = 简介
inside = 下辖园区
# $park (text) 园区
# $status (text) 园区的状态
inside-park = { $park }（{ $status }）
# $park (text) 园区
# $status (text) 园区的状态
inside-park-inferred = { $park }（{ $status }，归属为推断）
platforms-unstaged = 没有写明环节的平台
# $count (number) 机构的个数
organisations-other = 另有非生物产业的机构{ $count }个，见档案
# $kind (text) 数字的性质，例如“目标”
# $unit (text) 单位
measure = { $kind }，{ $unit }
figures-other = 其他数字
# $count (number) 数字的项数
figures-more = 另有{ $count }项数字，见档案
# $point (text) 机场、车站等参照点
distance-to = 到{ $point }
    .how = 由近似位置推算
# $km (text) 公里数
# $error (text) 误差，公里数
distance = 约{ $km }公里（位置误差约{ $error }公里）
    .elsewhere = 在外地，没有推算
    .unplaced = 位置未载
unknowns-row = 文件都没有写

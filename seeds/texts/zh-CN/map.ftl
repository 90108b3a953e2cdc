### “地图”页，也是首页：图、筛选、图例、所选地点、列表。嵌入的地图和档案里的小地图也用这里的文字。

# $layout (text) 规划怎样叫这个布局，例如“一核多基地”；可能是空的
title = { $layout }布局地图
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
# $layout (text) 规划怎样叫这个布局
description = { $subject }{ $layout }布局地图：各园区的角色、领域、平台与数字，逐项注明来源、限定词、时点和性质。
# $bases (number) 写到几个基地
headline = 一核和{ SPELLED($bases) }个基地，各有分工
# 机场离一核的近似位置不比它的误差远时这样写
# $bases (number) 写到几个基地
headline-airport = 一核在机场边，{ SPELLED($bases) }个基地各有分工
# $documents (text) 有哪些文件，例如“一份规划征求意见稿和四份报纸报道”
# $places (number) 写到几处地点
# $placed (number) 其中几处标得出大致位置
lede = { $documents }写到{ $places }处地点，{ $placed }处标得出大致位置。点一处，看文件怎么写。

## 图

# $subject (text) 本站讲的是什么
canvas = { $subject }布局图。方向键移动，加号、减号缩放，数字零看全图。全部地点列表与图内容相同
canvas-keys = 方向键移动，+ − 缩放，0 看全图
zoom = 缩放
    .closer = 放大
    .further = 缩小
    .whole = 看全图

# $km (text) 离一核几公里
ring = { $km }公里
# $km (text) 比例尺有多长
scale = { $km }公里

## 图层、筛选、视图

layers = 图层
filters = 筛选
filter-industry = 领域
filter-role = 角色
filter-stage = 环节
views = 视图
clear = 清除筛选

## 图例和说明

# $layer (text) 图层的名称
legend = 图例：{ $layer }
legend-match = 名称下的小字：文件对所选领域的提法，或所选环节的平台数
# $approval (view) 审图号，或“未审图”
# $notice (text) 站点设置里地图下方的说明
notice-geographic = { $approval }。{ $notice }
notice-schematic = 布局示意，不含地理信息，不是地图：上下左右和远近都没有含义。

## 所选地点

panel = 地点列表和所选地点
sheet = 展开或收起列表
parks = 园区
platforms = 平台
# $status (text) 平台的状态，例如“已有”
# $count (number) 有几处
platforms-count = { $status }{ $count }
# $core (text) 一核的短名
shared = 与{ $core }相同的领域
near = 在图上放大
unplaced = 位置未载，图上不标
close = 关闭
profile = 完整档案
unfold = 展开
source = 依据

## 区县

districts = 你在哪个区县？

## 列表

list = 全部地点
# $total (number) 一共有几处
list-count = 共{ $total }处
list-unplaced = 位置未载
list-core = 一核
list-bases = 写到的基地
list-tasks = 只承担一两项任务
list-unsited = 不归在上面任何一处

## 档案里的小地图

# $documents (number) 文件的份数
locator-none = { SPELLED($documents) }份文件没有写它在哪里，地图上不标。
    .heading = 位置未载
# $place (text) 地点的短名
locator = 在布局图上看{ $place }
# $precision (text) 误差是几公里，例如“2.5”
# $basis (text) 依据
locator-precision = 近似位置，误差约{ $precision }公里。依据：{ $basis }。

## 带走

take-places = 地点 GeoJSON
take-table = CSV
take-positions = 位置 CSV
take-here = 当前视图

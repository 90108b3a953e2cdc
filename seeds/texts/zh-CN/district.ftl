### 区县：每个县级区划的答复。文件没有写到的也各有一页；“园区”页列出全部区县，地图上点到一个区县时也用这里的话。

## 标题

# $district (text) 区县的名称
# $documents (number) 文件的份数
silent = { $district }：{ SPELLED($documents) }份文件都没有写到
# $district (text) 区县的名称
# $base (text) 近似位置在区内的基地
silent-base = { $district }：文件没有写到，{ $base }大致在这里
# $district (text) 区县的名称
# $count (number) 写到几处
named = { $district }：文件写到{ $count }处

## 几句答复

# $district (text) 区县的名称
# $documents (number) 文件的份数
says-nothing = { SPELLED($documents) }份文件都没有写到{ $district }。
# $district (text) 区县的名称
# $count (number) 写到几处
says = 文件写到{ $district }{ $count }处。
# $role (text) 布局里的角色
is-place = 文件给它的角色：{ $role }。
# $role (text) 布局里的角色
# $fields (text) 一两个领域
is-place-for = 文件给它的角色：{ $role }，写到的领域有{ $fields }。
# $places (text) 一处或几处地点
# $error (text) 误差，公里数
inside = { $places }的近似位置在这里；误差约{ $error }公里，不等于就在界内。
# $places (text) 一处或几处地点
# $error (text) 误差，公里数
perhaps = { $places }的近似位置在界外不远，误差约{ $error }公里，也可能伸到这里。
# $base (text) 基地
# $km (text) 公里数
base = 离得最近的基地是{ $base }，直线约{ $km }公里。
# $core (text) 一核
# $km (text) 公里数
core = 到一核{ $core }，直线约{ $km }公里。
# $error (text) 误差，公里数
reckoned = 文件没有写位置和距离，这里由本站推算：从图上的区名量到各处的近似位置，误差约{ $error }公里。
# $place (text) 地点的短名
profile = { $place }的档案
# $district (text) 区县的名称
page = { $district }一页

## 区县页

# $headline (text) 标题
# $lines (text) 几句答复
description = { $headline }。{ $lines }
crumb = 区县
map = 在地图上看
around = 附近的布局地点
    .lede = 先是近似位置在这里的，再由近到远。从图上的区名量直线，由本站推算。
# $km (text) 公里数
# $error (text) 误差，公里数
distance = 约{ $km }公里（误差约{ $error }公里）
is-inside = 近似位置在这里
may-be-inside = 误差之内可能在这里
mentions = 文件写到它的地方
unknowns = 文件没有写的
# $documents (number) 文件的份数
unknowns-lede = 没有写到，不等于没有。下面几件事，{ SPELLED($documents) }份文件都没有交代：
# $district (text) 区县的名称
unknown-role = { $district }在布局里担什么角色、重点做什么
# $district (text) 区县的名称
unknown-parks = { $district }有哪些园区、平台和企业
# $district (text) 区县的名称
# $count (number) 几处
unknown-places = 布局里有{ $count }处地点没有写位置，其中有没有在{ $district }的
# $district (text) 区县的名称
# $count (number) 几个
unknown-organisations = 有{ $count }个机构没有写在哪里，其中有没有在{ $district }的
ways = 接着看
    .sources = 资料来源
    .positions = 位置是怎样推算的
    .names = 按名称查
all = 其他区县

## 轮廓图

# $district (text) 区县的名称
outline = { $district }在全市的位置，在地图上看
outline-city = 全市轮廓，在地图上看
outline-note = 轮廓是示意，不是测绘成果；圆点是近似位置。

## “园区”页的一节

# $count (number) 几个
# $silent (number) 其中几个文件没有写到
list = { $silent ->
    [0] { $count }个区县
   *[other] { $count }个区县，文件没有写到其中{ $silent }个
}
    .intro = 没有写到，不等于没有：这些区县各有一页，说清楚文件写了什么、没写什么，离得最近的基地在哪里。写到的进它的档案。
    .silent = 文件没有写到
# $base (text) 基地
list-base = { $base }大致在这里
# $base (text) 基地
# $km (text) 公里数
list-nearest = 离{ $base }约{ $km }公里
# $count (number) 几处
list-named = 文件写到{ $count }处

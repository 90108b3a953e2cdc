### 网址不存在时的页面。

title = 没有这个页面
description = 这个网址没有页面。可以从地图、园区名录、产业或来源接着看。
lede = 网址可能写错了，或者这个页面从来没有过。园区的网址定下以后不会改。可以从这里接着看：
map = 地图
    .what = 从一核和各基地的位置看起。
places = 园区名录
    .what = 按名称找区、县和园区。
industries = 产业
    .what = 按领域找地方。
# $documents (number) 文件的份数
sources = 来源与方法
    .what = { SPELLED($documents) }份文件、引文和口径说明。
# $view (text) 视图的名称，例如“布局地图”
framed = { $view }（嵌入的视图）

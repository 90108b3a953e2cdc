### 各个页面的简短名称：导航、搜索和列出页面的地方都用。

map = 地图
places = 园区
scout = 选址
timeline = 时间线
targets = 目标
industries = 产业
benchmarks = 对标
compare = 对比
shortlist = 备选
sources = 来源
data = 数据
about = 关于
names = 名称索引
tour = 导读
embedding = 嵌入
embed-protocol = 嵌入的约定
embed-check = 嵌入自检

## 给别的网站嵌入的视图

frame-map = 布局地图
frame-timeline = 时间线
frame-compare = 对比
frame-place = 园区卡片
frame-figure = 数字卡片

## 网址不存在时

not-found = 没有这个页面

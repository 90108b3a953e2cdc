### 搜索框，每一页都有。

title = 搜索
label = 搜索名称、产品、平台、政策或数字
placeholder = 地点、企业、产品、平台…
close = 关闭
hint = 简体、繁体、全拼、首字母都行，也可以混着写：
keys = 上下键选择，回车打开，Esc 关闭。按 Ctrl-K（⌘K）打开这里；不在写字时，按 / 也行。
all = 按拼音看全部名称

## 每条结果下面的小字

# $count (number) 几处，园区和它所在的区、县各算一处
detail-industry = 文件提到{ $count }处（含园区）
# $what (text) 产品所属的领域或任务
detail-product = 属于{ $what }
detail-unplaced = 地点未载
detail-district = 区县
    .silent = 区县 · 文件没有写到
# 布局里的核心，人们还会这样找它
core = 核心
# $count (number) 平台的个数
detail-stage = { $count }处平台
# $about (text) 数字的对象
# $value (text) 数字
# $kind (text) 性质，例如“目标”
# $date (text) 时点
detail-figure = { $about } · { $value } · { $kind }，{ $date }
# $area (text) 政策属于哪里
detail-policy = 文件提到 · { $area }
# $place (text) 地点
detail-case = { $place }的做法
detail-page = 本站页面

## 找到了多少

# $count (number) 几条
found = { $count }条结果
# $query (text) 搜索的词
# $count (number) 几条
# $first (text) 第一条的名称
found-heard = { $query }：{ $count }条结果，第一条 { $first }
# $query (text) 搜索的词
none = 没有找到“{ $query }”。这里只有文件写到的名称、题目和本市的区县，不搜数值；文件没有写到的，这里就没有。全部名称按拼音列在名称索引里。
# $query (text) 搜索的词
# $character (text) 名称里都没有的字
none-character = 没有找到“{ $query }”。文件写到的名称和本市的区县里没有“{ $character }”字；文件没有写到的，这里就没有。全部名称按拼音列在名称索引里。

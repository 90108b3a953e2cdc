### 搜索框，每一页都有。

title = 搜索
label = 搜索名称、产品、平台、政策或数字
placeholder = 地点、企业、产品、数字…
close = 关闭
hint = 名称、数字、自己的话都能查；简体、繁体、全拼、首字母都行，也可以混着写：
keys = 上下键选择，回车打开，Esc 关闭。按 Ctrl-K（⌘K）打开这里；不在写字时，按 / 也行。
all = 按拼音看全部名称

## 每条结果下面的小字

# $places (text) 哪几处
# $count (number) 几处，园区算在它所在的区、县里
detail-industry = { $count }处：{ $places }（园区算在所在的区、县里）
detail-industry-nowhere = 文件没有写到哪一处
# $what (text) 产品所属的领域或任务
detail-product = 属于{ $what }
detail-unplaced = 地点未载
detail-district = 区县
    .silent = 区县 · 文件没有写到
# 布局里的核心，人们还会这样找它
core = 核心
# $count (number) 平台的个数
detail-stage = { $count }处平台
# $fields (text) 几个领域的短名
detail-leading = 点名重点：{ $fields }
# $area (text) 政策属于哪里
detail-policy = 文件提到 · { $area }
# $place (text) 地点
detail-case = { $place }的做法
detail-page = 本站页面

# 人们这样找一个地点或机构在榜单上的位次
# $about (text) 地点或机构
ranking = { $about }排名

## 合起来叫的名称

# $count (number) 几项
# $items (text) 是什么，例如“重点工程”
group-items = { SPELLED($count) }项{ $items }
# $count (number) 几项
# $items (text) 是什么，例如“工程”
group-great = { SPELLED($count) }大{ $items }

## 找到了多少

# $count (number) 几条
found = { $count }条结果
# $query (text) 搜索的词
# $count (number) 几条
# $first (text) 第一条的名称
found-heard = { $query }：{ $count }条结果，第一条 { $first }
# $query (text) 搜索的词
none = 没有“{ $query }”这个词。文件没有写到的，这里就没有；可以换个说法，或到名称索引里按拼音找。
# $query (text) 搜索的词
none-near = 没有“{ $query }”这个词。要找的是不是：
near = 写法接近的
# $title (text) 问法表里的标题
silent = 文件没有提到“{ $title }”。最近的内容：
# $query (text) 搜索的词
# $character (text) 名称里都没有的字
none-character = 没有“{ $query }”这个词：各处名称里都没有“{ $character }”字。文件没有写到的，这里就没有；可以换个说法，或到名称索引里按拼音找。

# 问话里可有可无的字，长的在前，用空格隔开：问“临空园有多少家企业”，查“临空园企业”
filler = 有没有 有多少家 有多少个 有多少 多少家 多少个 多少 有哪些 哪一些 哪些 在哪里 在哪儿 哪里 在哪 是什么 什么是 什么 为什么 怎么样 怎么 如何 请问 几家 几个 有几 的 是 吗 呢 啊 了 吧 有 ？ ?

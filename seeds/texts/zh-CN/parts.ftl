### 好几页都用的小块：事项的日期、出处、备选按钮、选址的理由、下载一行……

## 筛选

# $label (text) 筛选的名称，例如“产业”
choice-all = 全部{ $label }

## 事项的日期

event-undated = 无日期
# $start (date) 从什么时候起
event-since = { $start }以来
# $start (date) 从什么时候起
# $end (date) 到什么时候
event-span = { $start }—{ $end }
# $when (text) 日期
# $inferred (text) 哪一部分是推断的
event-dated = { $when }（{ $inferred }）
event-inferred = 年份为推断
    .start = 起始年份为推断
    .end = 结束年份为推算
    .both = 起止年份为推断

## 按时间列出的事，一组一个标题

# $due (date) 期限
# $count (number) 几项
record-due = { $due }到期的目标{ $count }项
# $count (number) 几项
record-terms = 有期限的目标{ $count }项
# $count (number) 几件
record-plans = 规划{ $count }项
# $count (number) 几个
record-past = 已发生{ $count }件
# $count (number) 几个
record-unbound = 没有写年限的目标{ $count }项
# $count (number) 几个
record-undated = 没有日期{ $count }件

## 出处

source-copy = 复制引文
# $number (number) 第几处
source-mark = 出处{ $number }
source-list = 出处
# $count (number) 有几处
source-count = { $count }处
source-full = 文件的引文
source-document = 看这份文件
source-to-list = 本页出处表

## 留作备选，加入对比

keep = 留作备选
# $place (text) 地点
keep-place = 把{ $place }留作备选
compare-with = 加入对比

## 名次的小地图

# $approval (view) 审图号，或者“未审图”提示
pins = { $approval }。数字是名次，外圈是记载得分的构成（整圈100分）；位置是近似的，没有位置的地点不在图上。

## 一行地点

place-links = 涉及

## 领域

# $count (number) 没有列出的项数
strongest-more = 另有{ $count }项，见档案

## 选址的理由：文件怎么说

# $strength (text) 提法，例如“点名重点”
reason-tie-reported = { $strength }（只见于报道）
# $strength (text) 提法，例如“点名重点”
reason-tie-ahead = { $strength }（打算或目标）
# $strength (text) 提法，例如“点名重点”
reason-tie-both = { $strength }（只见于报道，打算或目标）
# $words (text) 文件里的原词
reason-words = 原词“{ $words }”。
# $name (text) 平台
# $words (text) 文件里的原词
reason-platform = { $name }，原词“{ $words }”。
# $kinds (text) 适用于哪几类产品
reason-kind = 写的是{ $kinds }
    .unstated = 没写是哪一类产品，按一半计
# $measure (text) 数字的名称
# $value (text) 数字
# $date (text) 时点
reason-figure = { $measure }：{ $value }（{ $date }）。
# $name (text) 机构
reason-organisation = { $name }。
# $name (text) 机构
# $field (text) 机构的领域
reason-organisation-field = { $name }（{ $field }）。
reason-reckoned = 推算
# $point (text) 参照点
# $km (text) 公里数
# $error (text) 误差，公里数
reason-distance = 距{ $point }直线约{ $km }公里，由近似位置推算，位置误差约{ $error }公里；不是道路里程，文件没有写。

## 带走：图下面的一行

take-address = 复制链接
take-save = 保存图片
take-data = 数据
take-embed = 嵌入
take-cite = 引用
take-picture = 全图 PNG
take-picture-svg = 全图 SVG
# $what (text) 存下来的是什么，例如“位置表”
# $ending (text) 文件的种类，例如 PNG
take-here = { $what } { $ending }
# $what (text) 存下来的是什么，例如“当前视图”
take-poster = { $what } 竖版，带二维码
# $site (text) 站点的名称
# $page (text) 这一页的名称
# $date (date) 资料的日期
# $address (text) 网址；网页上不写，复制时才有
take-cited = { $site }：{ $page }[DB/OL]. { $date }. { $address }

## 目标，图表

target = 目标
# $value (text) 结果，例如 超12家
target-result = {" "}结果：{ $value }
# $date (text) 时点
# $rank (text) 名次
rank-spoken = { $date }第{ $rank }
# $rank (text) 名次
rank = 第{ $rank }
rank-top = 第1名在上

### “来源与方法”页。

title = 来源与方法
# $count (number) 文件的份数
# $conflicts (number) 口径说明的条数
description = { SPELLED($count) }份来源文件的性质和日期，{ $conflicts }处说法不一的并列说明，取数方法，以及点位的精度和依据。
# $count (number) 文件的份数
# $documents (text) 有哪些文件，例如“一份规划征求意见稿和四份报纸报道”
lede = 本站的事实只取自{ SPELLED($count) }份公开文件：{ $documents }。这一页写明它们各是什么、说法不一的地方怎样处理、数字该怎样读、点位有多准。

take-documents = 文件 CSV
take-articles = 篇目 CSV
take-conflicts = 口径说明 CSV
take-positions = 位置 CSV
take-reference-points = 参照点 CSV
take-policies = 政策 CSV
take-all = 全部 JSON
take-table = 位置表

## 来源文件

documents = 来源文件
# $count (number) 文件的份数
documents-only = 除这{ SPELLED($count) }份文件外，没有用别的资料来写事实；点位另有依据，见“位置有多准”。
documents-draft = 规划只有征求意见稿，本站引用它的每个数字旁边都写着“征求意见稿”。
# $draft (text) 被取代的文件，例如 规划征求意见稿 2021-11
# $plan (text) 取代它的文件
documents-replaced = { $draft }已由{ $plan }取代，旧的说法仍然留着，作为经过。
key-stated = 日期写明
key-inferred = 年份为推断
key-term = 规划期
# $date (date) 判断目标是否到期的日期
key-today = 判断日期（{ $date }）

document-kind = 种类
document-number = 文号
document-publisher = 发布者
document-date = 日期
document-coverage = 覆盖
document-authors = 署名
document-remark = 须知
document-address = 网址
# $date (date) 访问网页的日期
document-accessed = 访问于{ $date }。
document-figures = 数字
document-replaces = 取代
document-replaced = 已由它取代
document-old = 已被取代
document-silent = 文件未载
date-unstated = 未标注。
# $date (date) 文件的日期
date-inferred = { $date }（推断）。
# $date (date) 文件的日期
date-stated = { $date }。
date-none = 没有日期，不排在时间上
# $date (text) 文件的日期，写成一句
axis = 时间轴：{ $date }
# $total (number) 取自这份文件的数字的条数
# $kinds (text) 各种性质多少条，例如“现状60，目标20”
share = 本站取用{ $total }条：{ $kinds }。
# 这份文件里没有取一个数字
share-none = 本站没有取用其中的数字。

## 引文格式

articles = 引文格式
articles-lede = 按 GB/T 7714—2015 写。一份文件可以含几篇文章，引文以篇为单位。方括号里的内容是推断的，或是文件没有写的；文献标识 [N] 是报刊，[R] 是报告，[EB/OL] 是网页，[Z] 是其他。
copy = 复制引文

## 口径说明

conflicts = 口径说明
# $count (number) 口径说明的条数
conflicts-lede = 文件之间，有时同一份文件里，有{ $count }处说法需要放在一起看。每处都把两边并列，写明出处和本站的处理。
# $count (number) 这一类的条数
conflicts-count = { $count }处
conflict-conflict = 两处说的是同一件事，数字、名单或进度却对不上。两边都列，不替文件选一个。
conflict-definition = 看着像矛盾，其实量的不是同一样东西。各自保留，不相加、不相减、不互换。
conflict-doubt = 只有一处说法，或者写得不清楚。照原意列出，写明疑在哪里。
conflict-identity = 名称相近，是不是同一个对象，文件没有说明。分开列，不合并。
judgement = 本站的处理

## 方法

method = 方法
rules = 怎样从文件到页面
rule-one = 逐条取，逐条注
    .text = 每条事实都记下文件、章节、性质、时点和限定词。名称和题名照原文，说明用本站自己的话。
rule-silent = 没写的不补
    .text = 地址、电话、面积、地价这些，文件没有写的，页面上写“文件未载”，不留白，也不猜。
rule-dates = 时点不借用
    .text = 文件没有标时点的数字写“时点未标注”，不拿文件的日期顶替。年份是推断的，就写“推断”。
rule-organisations = 机构归属从严
    .text = 签约不等于落地，招引不等于已来，储备项目不是园内企业。文件没有写地点的机构，不放进任何一个园区。
# $city (text) 城市的简称
rule-scope = 口径不混
    .text = 指标不同的起点和目标不画成增长；整个园区的数不当作其中一个产业的数；外地的数不计入{ $city }。
rule-doubts = 疑误照录
    .text = 原文里疑似写错、脱漏的地方照原样列出，另加说明，不代为改正。

kinds = 四种性质
    .lede = 实心是已有的，虚线和金色是还没有实现的。任何图表里都不混用。
# $count (number) 这种性质的数字的条数
kind-count = { $count }条
kind-fact = 文件写作已有的状况。时点未必写明。
kind-target = 文件要求或希望达到的数，不是已经达到。
kind-plan = 打算做、正在谋划的内容，不是已经建成。
kind-rank = 名次，或“领跑”“前列”一类没有名次的说法。

qualifiers = 限定词
# $count (number) 限定词的个数
# $link (view) 链接：数据页上的解释
qualifiers-lede = “超”“近”“力争”“累计”是数值的一部分，去掉就成了另一个数。本站收了{ $count }个限定词，{ $link }。
    .link = 逐个解释见数据页

strength = 证据强弱
    .lede = 某地做不做某个领域，文件说得有重有轻。本站分四等，由强到弱：
# $count (number) 有这种提法的条数
strength-count = { $count }处
strength-leading = 文件用“主导”“重点发展”“聚焦”等词，点名某地做某个领域。
strength-leading-word = 主导
# $places (text) 用过“主导”的地点，例如“甲、乙和丙”
# $count (number) 用过“主导”的地点数
strength-leading-places = 只有{ $places }{ $count ->
        [1] 用过
        *[other] { SPELLED($count) }地用过
    }“主导”。
strength-carrier = 文件把某地列为某个领域的依托或载体，或写明园内有这个领域。
strength-inferred = 几个地点和几个领域写在一句里，没有一一对应，联系是推断的。
strength-mentioned = 文件顺带提到：签约涉及、引入的项目、获得的认定、鼓励种植一类，没有把它列为重点或载体。

passed = 期限和判断日期
# $date (date) 判断目标是否到期的日期
passed-day = 目标和规划是否到期，按{ $date }判断，不看访问者的时钟，所以同一版本的页面任何时候打开都一样。
# $newest (date) 最新一份有日期的文件的日期
passed-newest = 资料截至{ $newest }：有日期的文件都写于这一天及以前，写不到这以后的结果。
# $mark (view) 标记：期限已过，文件未载结果
# $targets (number) 这样的目标的项数
# $figures (number) 这样的数字的个数
passed-unreported = 期限已过、文件又没有写结果的，一律标{ $mark }。本市现在有{ $targets }项目标、{ $figures }个数字属于这种情况。这句话只表示文件里没有结果，不表示没有完成。
# $met (text) 标记：达到
# $missed (text) 标记：未达到
# $incomparable (text) 标记：口径不同，不能判断
passed-reported = 文件写了结果的，同一指标、同一单位才比较，标“{ $met }”或“{ $missed }”；比不了的标“{ $incomparable }”。
# $count (number) “文件未载”的条数
passed-unknown = 各地页面上还列出{ $count }条“文件未载”：来办事的人多半会问、文件却答不了的问题。

## 位置有多准

positions = 位置有多准
positions-circle = 点位不取自文件，另有依据，都是近似的：真实位置应当落在以该点为心、以所列公里数为半径的圆里。圆越大，位置越不准。
positions-use = 经纬度按 WGS-84。点位只用来看大致方位，不能用来量地界、算面积或者导航。
positions-places = 地点的近似位置
positions-points = 量距离用的参照点
column-name = 名称
column-radius = 半径（圆按比例画）
column-degrees = 东经，北纬
column-basis = 依据
# $km (text) 半径，公里数
radius = { $km }公里
unplaced = 位置未载
# $count (number) 没有点位的地点数
# $city (text) 城市的简称
unplaced-lede = { $count ->
        [0] {""}
        *[other] 另有{ $count }处{ $city }的地点，没有可靠依据定位，只在列表里出现，不在地图上编一个点。
    }外地对照地点一律不上图。
unplaced-label = 没有点位
ground = 底图
ground-lede = 区县轮廓是简化的示意，不是测绘成果，绘制年份见下载文件里的说明。功能区和园区没有边界数据，只画成虚线圆，不代表辖区范围。
    .link = 地图说明与审图情况

## 提到的政策

policies = 提到的政策、规划和榜单
policies-short = 提到的政策
policies-lede = 文件里点到了这些名称。本站只记名称和出处，没有查阅原件；是否仍然有效，以发布机关为准。

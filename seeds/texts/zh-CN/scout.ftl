### “选址”页。

title = 选址
# $city (text) 城市的简称
description = 选产业、环节和周边条件，按公开文件的记载给{ $city }各园区排出先后：理由有出处，未载的单列，名次的稳定程度一并给出。
# $count (number) 文件的份数
lede = 带着需求找地方：说清做什么、需要什么，按{ SPELLED($count) }份文件的记载排出先后。每一条理由都有出处，没有记载的单独列出。
    .link = 名次是怎么来的

## 你要什么

field = 一、你做什么
    .hint = 选一项或几项。不确定的话，看小字里的产品，找到自己的那一类。
stages = 二、需要哪些环节
around = 三、周边要什么
around-talent = 高层次人才、高校和研究院
around-capital = 基金、引导基金、金融服务
around-clinical = 医院、床位、临床转化中心
around-incubation = 孵化器、概念验证、成果转化
around-peers = 已经在这里的；是不是同行，看各家的领域
# $name (text) 参照点的名称，例如“新郑机场”
around-access = 离{ $name }近
kinds = 平台要对口哪一类
    .hint = 不选，就按你做的领域判断。
within = 离所选的机场、车站不超过
    .any = 不限
# $km (number) 公里数
within-km = { $km }公里
only-present = 环节和周边只算文件写明已有的，规划和在建的不算
weights = 四、必须项和权重
weights-groups = 哪一方面更重要
musts = 必须满足的条件（从已选项中选）
    .hint = 先在上面选，再在这里标必须。
    .drop = 没有文件证实必须项的地点，不列出来
reset = 清空
copy = 复制链接
print = 打印

## 排出的先后

answer = 有记载的地点
# $documents (number) 文件的份数
# $places (number) 地点数
answer-said = { SPELLED($documents) }份文件把{ $places }个地点和某个领域联系在一起。下面按布局的顺序列出，每处写着全部记载。
answer-start = 先在“你做什么”里选一项，这里就会排出先后。
answer-brief = 出会议简报
answer-compare = 把前几名并排对比
take-ties = 依据 CSV
take-platforms = 平台 CSV
take-all = 全部 JSON
take-ranking = 排出的先后

# $place (text) 所在的功能区或园区
card-in = 在{ $place }
card-status = 园区状态
# $points (text) 减多少分
card-planned = 这个园区本身还在规划：领域一项减{ $points }。
# $points (text) 减多少分
card-building = 这个园区还在建设推进中：领域一项减{ $points }。
card-parks = 里面的园区：
# $status (text) 园区的状态
card-park-status = （{ $status }）
# $count (number) 理由的条数
card-reasons = 文件怎么说（共{ $count }条）
# $place (text) 所属的区、县
reason-around = 在所属的{ $place }，按一半计

## 名次是怎么来的

method = 名次是怎么来的
# $count (number) 文件的份数
# $silent (view) 加粗的一句：没有记载的不加不减
method-stated = 只看{ SPELLED($count) }份文件写了什么。你问的每一项，一个地点最多得100分：有记载的按记载的分量加分，写明不利的减分，{ $silent }，另外数出来、列出来。文件没写，不等于没有。
    .silent = 没有记载的既不加也不减
method-draft = 征求意见稿里的“主导”是打算形成的分工，不是现状。
method-groups = 各方面先分别算：把问到的各项得分相加，除以问了几项。再按你给的权重合起来：
method-formula = 总分 ＝（每一方面的权重 × 这一方面的平均分，加在一起）÷ 各方面权重之和

grades-field = 领域
# $strength (text) 提法
# $grade (text) 分数
# $reports (number) 有几份文件是转述别人的报道
# $reported (text) 只见于报道时的分数
# $ahead (text) 原词是打算或目标时的分数
grade-leading = { $strength } { $grade }；{ $reports ->
    [0] 原词是打算或目标的 { $ahead }
   *[other] 只见于报道的 { $reported }，原词是打算或目标的 { $ahead }
}
# $what (text) 提法或状态
# $grade (text) 分数
grade = { $what } { $grade }
    .platform = 平台{ $what } { $grade }
# $building (text) 还在建设时减多少
# $planned (text) 还在规划时减多少
grade-readiness = 园区还在建设减{ $building }，还在规划减{ $planned }
grades-stages = 环节
grade-around-half = 不在园内而在所属的区、县：减半
grade-kind = 写的是别类产品的不算，单独列出；没写是哪一类的减半
grades-around = 周边
# $grade (text) 分数
grade-located = 有现状数字，或机构已在此地 { $grade }
# $introduced (text) 引进、集聚的分数
# $planned (text) 拟建、规划的分数
grade-introduced = 引进、集聚的 { $introduced }；拟建、规划的 { $planned }
grade-wider-half = 口径更宽、须小心读的：减半
grade-nothing = 签约、储备、招引、参会的不算
grades-access = 交通（推算）
# $km (text) 公里数
# $grade (text) 分数
grade-near = { $km }公里以内 { $grade }
# $km (text) 公里数
# $points (text) 减多少分
grade-far = { $km }公里以上减{ $points }
grade-unplaced = 位置未载的不算

# $industry (text) 领域
# $stage (text) 环节
example = 一个算例：做{ $industry }，需要{ $stage }
# $industry (text) 领域；没有环节可举时
example-field = 一个算例：做{ $industry }
example-label = 算例
# $group (text) 哪一方面
# $weight (number) 权重
example-weight = { $group }{ $weight }
# $weights (text) 各方面的权重，例如“领域4，环节3”
example-weights = 权重：{ $weights }。领域得分加园区状态，乘权重，再与别的方面合起来。
# $km (text) 公里数
ranking-km = 约{ $km }公里
ranking-unplaced = 位置未载
# $point (text) 参照点的短名
ranking-far = 到{ $point }
ranking-caption = 名次、得分的构成、距离和文件没有写的项数
column-rank = 名次
column-place = 地点
column-total = 总分
silent = 文件未载

stability = 名次稳不稳
    .text = 权重是你定的，差一档名次可能就变。所以把各方面权重各上调、下调一档，所有组合都算一遍（不是抽样），数出每个地点有多少次保持原来的名次，最好和最差到第几。同分的并列。交通一项由近似位置推算，位置的误差没有算进去；分差很小的，名次可能互换。
limits = 不要拿它做什么
    .text = 比较的是文件里的记载，不是园区的实际情况。租金、补贴、厂房、环评、联系人，文件多半没有写。
    .fit = 它适合用来决定先去问谁、问什么。
# $plan (text) 规划的短题名，例如“规划征求意见稿”
# $date (date) 规划的日期
limits-plan = { $plan }（{ $date }）里说要建的，今天有没有建成，也要问当地。
# $plan (text) 规划的短题名；规划没有日期时
limits-plan-undated = { $plan }里说要建的，今天有没有建成，也要问当地。

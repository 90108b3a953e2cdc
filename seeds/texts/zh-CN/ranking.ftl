### 选址的问题和答案说成话：选址页、会议简报、读屏都用。

# 一方面有多重要，从轻到重
weight-step =
    .none = 不看
    .minor = 次要
    .usual = 一般
    .major = 重要
    .crucial = 关键

## 问的是什么

# $parts (text) 下面各段，例如“做：体外诊断；需要：中试；权重：领域关键、环节重要”
question = { $parts }。
# $fields (text) 领域
question-field = 做：{ $fields }
# $stages (text) 环节
question-stages = 需要：{ $stages }
# $around (text) 周边条件，例如“人才、资金”
question-around = 周边要有：{ $around }
# $points (text) 机场、车站等参照点
question-access = 靠近：{ $points }
# $musts (text) 必须满足的条件
question-musts = 必须：{ $musts }
    .drop = 必须：{ $musts }（没有文件证实的不列）
# $kinds (text) 平台要适用于哪几类产品
question-kinds = 平台要对口：{ $kinds }
question-present = 规划和在建的不算
# $km (number) 公里数
question-within = 不超过{ $km }公里
# $weights (text) 各方面的权重，例如“领域关键、环节重要”
question-weights = 权重：{ $weights }
# $group (text) 哪一方面
# $step (text) 多重要
weight = { $group }{ $step }

## 排在前面的，念给看不见的人听

# $places (text) 前几处，每处是下面的一段
# $more (number) 后面还有几处
heard = { $more ->
    [0] { $places }。
   *[other] { $places }；后面还有{ $more }处。
}
# $rank (number) 名次
# $place (text) 地点
# $points (text) 分数
heard-place = 第{ $rank }名{ $place }，{ $points }分

## 名次稳不稳，还有什么没有写

# $ways (number) 权重的组合有几种
firm = 各方面权重各上下调一档，共{ $ways }种组合，名次都不变。
# $ways (number) 权重的组合有几种
# $held (number) 其中几种名次不变
# $rank (number) 名次
# $best (number) 最好的名次
# $worst (number) 最差的名次
moves = 各方面权重各上下调一档，共{ $ways }种组合，{ $held }种仍是第{ $rank }；最好第{ $best }，最差第{ $worst }。
# $count (number) 几项
# $what (text) 哪几项
silent = 文件未载{ $count }项：{ $what }。不加分也不减分，要问当地。
# $points (text) 机场、车站等参照点
unreckoned = 位置未载，不能推算到{ $points }的距离。
# $what (text) 哪几项
unconfirmed-silent = 必须项未证实（文件没有写）：{ $what }。
# $what (text) 哪几项
unconfirmed-ahead = 必须项未证实（写到了，但没有写明已有）：{ $what }。

## 就在旁边却没有列出的

# $zone (text) 功能区或县
# $parks (text) 里面列出了的园区
beside-parks = { $zone }没有单列：文件把所问的领域写在里面的{ $parks }。
# $park (text) 园区
# $zone (text) 列出了的功能区或县
beside-zone = { $park }没有单列：文件把所问的领域写在整个{ $zone }。

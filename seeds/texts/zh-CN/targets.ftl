### “目标”页：每条目标和它的起点。

title = 目标与基线
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
description = { $subject }的目标与起点：可比的对照，不可比的并列并写明原因；期限已过的逐条注明。
# $share (text) 征求意见稿里的目标占多少：all 全部，most 多数，some 少数
# $draft (date) 规划征求意见稿的日期
draft = { $share ->
    [all] 目标都出自规划征求意见稿（{ $draft }），不是印发的规划，不能当作已批准的目标引用。
    [most] 多数目标出自规划征求意见稿（{ $draft }），不是印发的规划，不能当作已批准的目标引用。
   *[some] 有的目标出自规划征求意见稿（{ $draft }），不是印发的规划，不能当作已批准的目标引用。
}
# $city (text) 城市的简称
# $total (number) 本市目标的条数
# $judged (date) 判断日期
# $outcomes (text) 各种结果各有几条，例如“期限已过，文件未载结果24条，未到期4条”
lede = { $total ->
    [0] 文件没有写目标。
   *[other] { $city }共{ $total }条目标，按{ $judged }判断：{ $outcomes }。起点与目标口径一致的才放在一起比较；口径换了的，两边都列出，并写明为什么不能相减。
}
# $count (number) 外地目标的条数
lede-elsewhere = 外地另有{ $count }条，列在最后，不计入。
# $outcome (text) 目标的结果，例如“未到期”
# $count (number) 有几条
lede-outcome = { $outcome }{ $count }条
# $newest (date) 最新一份有日期的文件的日期
unreported = 有日期的文件最晚写于{ $newest }，这以后才有的结果，文件里不会有。

## 图例

legend-start = 起点（现有数）
legend-none = 起点没写
legend-aim = 目标，有数
legend-words = 目标，没有数
legend-socket = 结果没写（空座）
legend-told = 结果写了

## 分成几组

# $year (text) 年份
due-by = { $year }年到期
due-open = 没有写年限
ends-same = 起点与目标在同一把尺上
ends-differ = 口径换了，两头都有数，不能相减
ends-aim = 只有目标的数，起点没有写
ends-words = 只有方向，没有数
# $city (text) 城市的简称
elsewhere = 外地（不计入{ $city }）

## 一条目标

baseline = 起点
unwritten = 没写
why = 能不能比，为什么
# 图上已经画明起点没写，说明里的这一句不再写
reason-drawn = 文件没有给出基线。
result = 结果
target = 目标
# 说明里已经有 .word 这个词，就不再说
increment = 目标是增量，不是总量。
    .word = 增量
rate = 目标是增速。
    .word = 增速

## 带走

take-targets = 目标 CSV
take-figures = 数字 CSV
take-all = 全部 JSON
take-drawing = 到期图
take-here = 这一页的图

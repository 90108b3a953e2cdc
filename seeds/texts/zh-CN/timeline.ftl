### “时间线”页，以及嵌入的时间线。

title = 时间线
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
description = { $subject }的大事、目标与规划，按文件写明的时间和精度排列；推断年份与无日期的逐条注明。
# $total (number) 一共有几项
count = { $total ->
    [0] 文件没有写到事项。
   *[other] 共{ $total }项
}

## 标题：图里看得出什么

# $count (number) 几项目标
# $due (date) 期限
# $newest (date) 最新一份文件的日期
headline-silent = { $count }项目标押在{ $due }，文件只写到{ $newest }
# $count (number) 几项目标
# $due (date) 期限
# $told (number) 几项写了结果
headline-due = { $count }项目标{ $due }到期，{ $told }项写了结果
# $count (number) 几项目标
# $due (date) 期限
headline-ahead = { $count }项目标将在{ $due }到期
# $count (number) 几件事
# $first (text) 第一年
# $last (text) 最后一年
headline-plain = { $count }件事，从{ $first }年到{ $last }年
# $city (text) 城市的简称
# $count (number) 几项目标
# $newest (date) 最新一份文件的日期
# $due (date) 期限
# $judged (date) 判断日期
lede-silent = 文件为{ $city }定下的{ $count }项目标同一个期限。有日期的文件，最晚一份写于{ $newest }，不可能写到{ $due }底的结果；是否到期按{ $judged }判断，“结果”一栏全空。
# $city (text) 城市的简称
# $count (number) 几项目标
# $told (number) 几项写了结果
# $judged (date) 判断日期
lede-due = 文件为{ $city }定下的{ $count }项目标同一个期限，按{ $judged }判断已过；写了结果的有{ $told }项。
# $city (text) 城市的简称
# $count (number) 几项目标
# $judged (date) 判断日期
lede-ahead = 文件为{ $city }定下的{ $count }项目标同一个期限，按{ $judged }判断还没有到期。
# $city (text) 城市的简称
lede-plain = 文件写到{ $city }的事，按它们写明的时间排。

## 图

flag-undated = 没有日期，插不上轴
# $days (number) 几天
silence = { $days }天没有一份文件
silence-plain = 此后没有文件
judged-here = 是否到期，看这一天
# $due (date) 期限
# $count (number) 几项
stack = { $due }到期{ $count }项
# $told (number) 几项写了结果
# $count (number) 一共几项
stack-results = 写了结果的{ $told } / { $count }
# $place (text) 地点
# $when (text) 时间
narrow-place = { $place } · { $when }
# $city (text) 城市的简称
elsewhere-of = { $city }以外
# $count (number) 几项
elsewhere-count = { $count }项，只作对照

## 每一条的一句话

# $count (number) 几件
# $places (text) 各地点几件
lane-past = { $count }件有日期的：{ $places }
# $place (text) 地点
# $count (number) 几件
lane-place = { $place }{ $count }
# $core (text) 一核的简称
lane-core = ；一核（{ $core }）一件也没有
# $count (number) 几项
# $terms (text) 各期限几项
lane-targets = { $count }项：{ $terms }
# $due (date) 期限
# $count (number) 几项
lane-term = { $due }到期{ $count }项
# $count (number) 几项
lane-others = 其余{ $count }项
# $count (number) 几项
# $unreported (number) 几项期限已过而没有结果
lane-plans = { $unreported ->
    [0] { $count }项
   *[other] { $count }项，{ $unreported }项期限已过，文件没有写结果
}
# 图上已经画明是目标，题名里的这几个字不再写
title-target = 目标：

## 逐条

# $total (number) 一共有几项
record = 全部{ $total }项，逐条有出处

## 筛选

kind = 性质
kind-all = 全部
place = 地点
# $place (text) 外地的地点，例如“上海”
place-elsewhere = { $place }（外地）

## 图例

legend = 图例
legend-socket = 结果：没有写
legend-told = 结果：写了
legend-about = 只知道在这一年或这个月里
legend-period = 一段时期
legend-open = 有起点，没有写终点
legend-day = 圆点：一件事，精确到日
legend-inferred = 淡色：年份为推断
legend-beyond = 箭头：延续到时间轴以外
before = ◂ 更早
after = 更晚 ▸

## 带走

take-events = 事项 CSV
take-all = 全部 JSON
take-here = 当前时间线

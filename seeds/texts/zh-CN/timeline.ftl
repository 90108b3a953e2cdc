### “时间线”页，以及嵌入的时间线。

title = 时间线
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
description = { $subject }的大事、目标与规划，按文件写明的时间和精度排列；推断年份与无日期的逐条注明。
lede = 文件写明的事，按它们写明的时间排。已发生、目标、规划用不同的线；年份为推断的逐条注明；没有日期的单列，不放上时间轴。
# $judged (date) 判断日期
# $passed (number) 期限已过、文件没有写结果的有几项
judged = { $passed ->
    [0] 是否到期，按{ $judged }判断。
   *[other] 是否到期，按{ $judged }判断：本市有{ $passed }项目标和规划期限已过，文件没有写结果。
}
# $total (number) 一共有几项
count = { $total ->
    [0] 文件没有写到事项。
   *[other] 共{ $total }项
}

## 时间轴

axis = 时间轴
    .label = 时间轴。左右方向键移动，加号、减号缩放，数字零复原
elsewhere = 背景与外地
# $city (text) 城市的简称
elsewhere-hint = 别处的事，不计入{ $city }。
undated = 没有日期的事
    .hint = 文件没有写日期，不能排序，也不放上时间轴。
before = ◂ 更早
after = 更晚 ▸

## 筛选和移动

kind = 性质
kind-all = 全部
place = 地点
# $place (text) 外地的地点，例如“上海”
place-elsewhere = { $place }（外地）
earlier = 更早
later = 更晚
zoom-in = 放大时间轴
zoom-out = 缩小时间轴
reset = 复原

## 图例

legend = 图例
legend-day = 圆点：一件事，精确到日
legend-about = 圆点带横线：只知道在这一年或这个月里
legend-period = 长条：一段时期
legend-open = 点线：有起点，没有写终点
legend-inferred = 淡色：年份为推断
legend-beyond = 箭头：延续到时间轴以外

## 一件事

# $place (text) 地点
# $event (text) 事项
place-of = { $place }：{ $event }
# $precision (text) 日期的精度，例如“精确到日”
precision = { $precision }。
# $precision (text) 日期的精度，例如“精确到日”
# $source (text) 短的来源
precision-source = { $precision }。{ $source }
copy = 复制引文

## 带走

take-events = 事项 CSV
take-all = 全部 JSON
take-here = 当前时间线

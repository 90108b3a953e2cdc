### 数字和数字表：各页共用。

subject = 对象
measure = 指标
value = 数值
standing = 性质与时点
source = 来源
# $topic (text) 口径说明的题目
conflict = 口径说明：{ $topic }
# $newer (text) 更新的说法出自哪里，例如 规划 2027-03 · 二
replaced = 历史说法，已由{ $newer }取代
inferred-year = （年份为推断）
reckoned-end = （止年为推算）
# $words (text) 限定范围的词
scope = （{ $words }）
# $subject (text) 数字的对象
of = { $subject }：

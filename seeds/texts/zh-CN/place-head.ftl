### 地点档案的页头。

crumbs = 所在位置
inferred-parent = （据名称或上下文推断）
# $city (text) 城市的简称
elsewhere = 外地对照：不在{ $city }，数字不计入{ $city }，也不与{ $city }的数字相比。
# $status (text) 状态，例如 已有
status = 状态：{ $status }
# $draft (text) 征求意见稿，例如 规划征求意见稿 2021-11
draft = 主要依据是{ $draft }，不是印发的规划。
# $older (text) 被取代的文件
# $newer (text) 取代它的文件
replaced = 主要依据是{ $older }，它已由{ $newer }取代；更新的说法排在前面，原来的说法划线保留。
aliases = 文件里的其他写法：

### 图片里的文字，以及念给看不见的人听的说明。与网页上相同的话，取自网页的文件。

## 好几种图片都用

# $documents (number) 文件的份数
not-located = 位置未载：{ SPELLED($documents) }份文件没有写它在哪里，本站不推测。
# $document (text) 征求意见稿的短题名
draft = 出自{ $document }，不是印发的规划。
# $document (text) 征求意见稿的短题名
# $date (date) 它的日期
draft-dated = 出自{ $document }（{ $date }），不是印发的规划。
# $strength (text) 提法，例如“点名重点”
# $fields (text) 领域
focus = { $strength }：{ $fields }
# $source (text) 短的来源
source = 来源：{ $source }

## 并排对比

compare = 一核与基地并排对比
# $count (number) 有几处
compare-description = { $count }处的角色、领域与依据、平台与环节；没有写的写作“文件未载”，规划、谋划的不等于已有。
# $title (text) 图的标题
# $places (text) 有哪几处
# $site (text) 站点的名称
compare-title = { $title }：{ $places } — { $site }
compare-sources = 出处
# $park (text) 里面的园区
compare-within = 在{ $park }
compare-whole = 见完整对比
# $place (text) 地点
# $standing (text) 角色、种类和状态
# $fields (text) 领域，各是下面的一段；没有时是“没有写”的一段
compare-place = { $place }：{ $standing }；{ $fields }。
# $field (text) 领域
# $strength (text) 提法，例如“点名重点”
compare-field = { $field }（{ $strength }）
compare-fields-silent = 领域文件未载

## 一个数字

# $subject (text) 数字的对象，可能是空的
# $measure (text) 指标
# $value (text) 数字
figure = { $subject }{ $measure }：{ $value }

## 一处地点

# $park (text) 里面的园区
# $words (text) 文件里的原词
place-words-within = { $park }：{ $words }
# $measure (text) 指标
# $value (text) 数字
# $kind (text) 性质，例如“目标”
place-figure = { $measure }：{ $value }（{ $kind }）
# $place (text) 地点
# $standing (text) 角色、种类和状态
# $site (text) 站点的名称
place-title = { $place }，{ $standing } — { $site }

## 时间线

# $count (number) 几件事
undated = 另有{ $count }项没有日期，不能排序，没有放上时间轴。
# $when (text) 什么时候
# $event (text) 事项
event = { $when }：{ $event }
# $when (text) 什么时候
# $kind (text) 性质，例如“目标”
# $event (text) 事项
event-ahead = { $when }（{ $kind }）：{ $event }

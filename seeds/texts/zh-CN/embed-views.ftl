### 嵌入的视图：地图、时间线、对比表、园区卡片、数字卡片，放在别的网页的框里。

# $view (text) 视图的标题
title = { $view }（嵌入视图）
failed = 交互没有加载成功，内容仍可阅读。

## 每个视图末尾的来源

# $documents (text) 有哪些文件，例如“一份规划征求意见稿和四份报纸报道”
sources = 据{ $documents }。
# $documents (text) 有哪些文件
# $draft (date) 规划征求意见稿的日期
sources-draft = 据{ $documents }，规划征求意见稿写于{ $draft }。
# $source (text) 出处
source = 据{ $source }
# $source (text) 出处
source-only = 据{ $source }。
# $site (text) 站点的名称
# $newest (date) 最新一份有日期的文件的日期
# $date (text) 判断是否到期的日期
dated = { $site }，资料截至{ $newest }，按{ $date }判断是否到期
# $site (text) 站点的名称
# $date (text) 判断是否到期的日期；没有一份文件有日期时
dated-judged = { $site }，按{ $date }判断是否到期
# $next (date) 预告的下次更新日期
overdue = 数据可能已经过时：原定{ $next }前更新。

## 地图

# $subject (text) 本站讲的是什么，例如“郑州生物产业”
# $layout (text) 规划怎样叫这个布局，例如“一核多基地”；可能是空的
map = { $subject }：布局地图
    .description = 放进别的网页的布局地图：{ $subject }{ $layout }布局，点选一处看它做什么、依据何在。
    .whole = 看全图
    .selected = 所选地点
    .close = 关闭
    .profile = 完整档案
    .unplaced = 位置未载，图上不标。

## 时间线

# $subject (text) 本站讲的是什么
timeline = { $subject }：时间线
    .description = 放进别的网页的时间线：{ $subject }的大事、目标与规划，按文件写明的时间排列。
    .whole = 看全部
# $count (number) 事项数
timeline-count = { $count ->
    [0] 文件没有写到事项。
   *[other] 共{ $count }项
}

## 对比表

# $subject (text) 本站讲的是什么
compare = { $subject }：并排对比
    .description = 放进别的网页的对比表：几处地点的角色、领域与依据、平台，没有写的写作“文件未载”。
    .whole = 看全表

## 园区卡片

# $place (text) 地点
# $subject (text) 本站讲的是什么
place-description = 放进别的网页的卡片：{ $place }在{ $subject }布局里的角色、领域、依据和数字。
# $city (text) 城市的简称
place-elsewhere = 外地对照：不在{ $city }，数字不计入{ $city }，也不与{ $city }的数字相比。
place-map = 在地图上看位置

## 数字卡片

# $subject (text) 数字说的是谁
# $id (text) 数字的编号
figure = { $subject }：数字{ $id }
# $id (text) 数字的编号
# $subject (text) 数字说的是谁
# $measures (text) 数字的名称
figure-description = 放进别的网页的数字卡片（{ $id }）：{ $subject }的{ $measures }，连同限定词、性质、时点和出处。
figure-places = 全部档案
figure-draft = 征求意见稿不是印发的规划。
# $plan (text) 取代它的文件
figure-replaced = 这份征求意见稿已由{ $plan }取代。
# $topic (text) 口径说明的题目
figure-conflict = 口径说明：{ $topic }
# $citation (view) 引文
figure-source = 来源：{ $citation }
figure-copy = 复制引文
# $id (text) 数字的编号
correction-label = 更正的文字：{ $id }
# $subject (text) 数字说的是谁
# $measure (text) 数字的名称
correction-what = { $subject }：{ $measure }
# $value (text) 数字
# $kind (text) 性质
# $date (text) 时点
correction-said = { $value }（{ $kind }，{ $date }）
correction = 数字有误？
    .copy = 复制这段文字
    .mail = 写邮件

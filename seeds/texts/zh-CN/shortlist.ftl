### “备选与简报”页。

title = 备选与简报
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
description = 把{ $subject }布局里看中的几处留作备选，连同需求排成两三页的会议简报：名次、对比、理由、出处和要问当地的。
# $most (number) 最多留几处
lede = 看中的地方留在这里，最多{ SPELLED($most) }处。连同你的问题排成一份会议简报：两三页纸，名次、对比、理由、要问当地的和出处都在上面。

plain = 简报按你的选择排版，需要脚本。没有脚本也能准备会议：
# $page (view) 链接：选址页
plain-scout = { $page }列着每处的全部记载和出处；
    .page = 选址页
# $page (view) 链接：对比页
plain-compare = { $page }把一核与基地并排；
    .page = 对比页
# $page (view) 链接：档案
plain-places = 每一处的{ $page }都能直接打印，一般两页。
    .page = 档案

## 备选

tray = 备选
adopt = 也留作我的备选
# $map (view) 链接：地图
# $places (view) 链接：园区档案
# $scout (view) 链接：选址结果
empty = 在{ $map }、{ $places }和{ $scout }里点“留作备选”，或者在这里选：
    .map = 地图
    .places = 园区档案
    .scout = 选址结果
ask = 去提问
compare = 并排对比
print = 打印简报
save = 存成网页文件
copy = 复制链接
drop = 移除
# $place (text) 地点
drop-place = 移除{ $place }
# $most (number) 最多留几处
add = 再留一处（最多{ $most }处）
    .choose = 选择地点
    .chosen = 留下

## 简报的开头

# $site (text) 站点的名称
kicker = { $site } · 选址简报
code = 扫码打开这份简报
    .label = 这份简报的链接的二维码
# $first (date) 依据的文件里最早的年月
# $last (date) 依据的文件里最晚的年月
dates-span = 依据的文件写于{ $first }至{ $last }。
# $month (date) 依据的文件的年月
dates-month = 依据的文件写于{ $month }。
dates-undated = 有的文件没有日期。
dates-draft = 规划为征求意见稿，不是印发稿。
# $date (text) 判断是否到期的日期
dates-judged = 目标到没到期，按{ $date }判断。文件没写，不等于没有。

cover = 一眼看完

## 名次

ranking = 名次
    .caption = 名次、记载得分和它的构成
column-rank = 名次
column-place = 地点
column-points = 记载得分
column-reach = 名次变动
column-silent = 文件未载

## 概况：各处并排

facts = 概况
facts-label = 并排对比表
facts-caption = 各处并排：角色、领域、平台，和所问各项的记载
facts-what = 项目
row-role = 角色
row-leading = 点名重点
row-platforms = 平台（含下辖园区）
row-enterprises = 生物企业（含下辖园区）
row-unknowns = 档案列出的未载项
key-present = 文件写明已有
key-named = 分工点名重点，不是现状
key-ahead = 规划、在建、目标、提及，或不在园内
key-reckoned = 推算
key-against = 不利
silent = 文件未载
# $industry (text) 领域
# $park (text) 里面的园区
industry-in = { $industry }（在{ $park }）
# $what (text) 平台的状态
# $count (number) 个数
count-platforms = { $what }{ $count }个
# $what (text) 企业与此地的关系
# $count (number) 家数
count-enterprises = { $what }{ $count }家
# $count (number) 项数
count-unknowns = { $count }项
# $kinds (text) 写明是哪几类产品
answer-other = 写的是{ $kinds }，不是你做的那一类
# $zone (text) 所属的区、县
answer-near = （在{ $zone }）
# $km (text) 公里数
# $error (text) 误差，公里数
distance = 约{ $km }公里（±{ $error }）
unplaced = 位置未载
# $park (text) 里面的园区
# $strength (text) 提法
only-inside = 只写在里面的{ $park }：{ $strength }

## 理由

reasons = 理由
# $heading (view) 加粗的“园区状态”
# $status (text) 园区的状态
# $less (view) 下面“减多少分”的一段，没有提问时不显示
readiness = { $heading }{ $status }{ $less }。
    .heading = 园区状态
# $points (text) 减多少分
readiness-less = ，领域一项减{ $points }分
# $standing (text) 提法、状态或关系
# $place (text) 在哪里，写在括号里；就在此地时为空
# $sentence (text) 文件怎么说
reason = { $standing }{ $place }：{ $sentence }
# $zone (text) 所属的区、县
reason-around = （在所属的{ $zone }，按一半计）
# $park (text) 里面的园区
reason-inside = （在{ $park }）
reason-against = （不利）
reason-kind-unstated = （没写对象，减半）
# $count (number) 没有列出的条数
# $page (view) 链接：选址页
more = （另有{ $count }条，见{ $page }）
    .page = 选址页

## 要问当地的，出处

questions = 要问当地的
    .lede = 文件没有证实，或者根本没有写的：
# $about (view) 问的是哪几项
# $text (text) 要问什么
question = { $about }：{ $text }
sources = 出处
points = 记载得分：问到的每一项按记载的分量记−100到100分，文件未载的不加也不减，各方面按权重合起来。
# $address (view) 简报的网址
permalink = 这份简报的链接：{ $address }

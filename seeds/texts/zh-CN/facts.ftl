### 事实怎样写成字：日期、期限、数字、机构和地点的关系、引文、审图号。各页共用。

## 时点和期限

as-of-unstated = 时点未标注
as-of-present = 原文作“现有”，时点未标注
# $start (date) 从什么时候起
# $end (date) 到什么时候
span = { $start }—{ $end }
# $start (date) 从什么时候起
since = { $start }以来
due-open = 未写年限
# $date (date) 到什么时候
due = 到{ $date }
# $year (number) 年份
due-year-end = 到{ $year }年底
# $date (date) 判断是否到期的日期
# $revision (number) 这一天的第几版
day-revised = { $date }（当天第{ $revision }版）

## 数字

# $rank (text) 名次，或者几名到几名；后面接 rank-after
rank = 第{ $rank }
# $more (text) 接在“位”后面的词，例如“以内”；没有时为空
rank-after = 位{ $more }
# $line (text) 数和单位
# $scope (text) 限定范围的词
scoped = { $line }（{ $scope }）
# $words (text) 限定范围的词
# $more (text) 另一个限定范围的词
scope-both = { $words }，{ $more }

## 状态、关系

# 项目的总投资不是现状，也不是完成额
kind-total = 项目总额
# 旁边没有别的字说明讲的是状态时
status-unstated = 没写状态
tie-located = 文件写明在本地
tie-named = 文件没有直接写它在这里，只从名称看得出
tie-introduced = 文件称已引进或集聚，没写是否投产
tie-signed = 签约不等于入驻
tie-platform-planned = 规划、筹建或推进建设中，不等于已经运行
tie-reserve = 储备项目，不等于企业已经入驻
tie-promoted = 推进中的项目
tie-courted = 招引对象，不在本地
tie-partner = 合作、主办或参会，不等于入驻
tie-not-stated = 文件没写地点

## 引文，按 GB/T 7714—2015

# $first (text) 第一个作者
# $second (text) 第二个作者
# $third (text) 第三个作者
citation-authors = { $first }, { $second }, { $third }, 等
# $title (text) 题名
citation-draft = { $title }（征求意见稿）
# $title (text) 题名
# $number (text) 文号
citation-numbered = { $title }：{ $number }
citation-undated = [日期不详]
citation-no-newspaper = [报名不详]
citation-no-website = [发布者不详]
citation-no-publisher = [出版地不详]: [出版者不详]

## 短出处：写在每个数字旁边

# $title (text) 短题名
source-undated = { $title }〔无日期〕
# $title (text) 短题名
# $month (text) 年月，例如 2023-03
source-inferred = { $title }〔{ $month }，推断〕

## 地图下面的一行

unapproved = 未审图：底图未取得审图号，仅作布局示意，不得作为公开地图使用
# $number (text) 审图号
approved = 审图号：{ $number }

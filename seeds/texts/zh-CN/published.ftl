### 下载的数据里对自己的说明：datapackage.json、每张表末尾的几列、GeoJSON、图片里的许可。

## 数据包

# $site (text) 站点的名称
package = { $site }：数据表
# $site (text) 站点的名称
# $documents (number) 文件的份数；没有读文件时是 0
package-description = { $site }的数据表：地点、机构、平台、数字、事项、目标和说法不一之处，逐条注明限定词、性质、时点和出处。{ $documents ->
    [0] {""}
   *[other] 从{ SPELLED($documents) }份文件整理。
}文件没有写的一律留空或写“未标注”。点位不出自这些文件，是近似位置。
package-licence = MIT 许可证（表格的编排、编号和说明文字）；所载事实取自公开文件，引用请同时注明原文件
# $site (text) 站点的名称
package-contributors = { $site }贡献者

## 一列里可以填什么

accepts-code = 代码
accepts-text = 文字
accepts-number = 数值
accepts-boolean = yes 或 no
accepts-list = 列表，以“;”分隔

## 每张表末尾的几列

dataset = 数据集
    .what = 这张表出自哪一套数据；事实的出处在 document、section 两列
sources-date = 资料截至
    .what = 最新一份有日期的文件的日期
data-date = 判断日期
    .what = 目标和规划是否到期，按这一天判断
licence = 许可
    .what = 表格编排的许可
    .value = MIT 许可；事实取自公开文件，引用请注明原文件和资料截至的日期

## 地理数据

places-note = 位置是近似的，文件没有给出坐标；precision_km 是误差（公里），basis 是依据。
# $sources (text) 区县轮廓取自哪里
# $licences (text) 按什么许可
# $note (text) 轮廓的说明
outlines = 取自 { $sources }。{ $licences }。{ $note }

### “园区”页：全部地点的名录。

title = 园区与地点
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
description = { $subject }布局里的全部地点：一核、多基地、园区、单项任务地和地点未载的平台，外地对照另列。
# $city (text) 城市的简称
# $here (number) 本市有几处
# $drawn (number) 其中属于布局、列在首页地图旁边的有几处
# $away (number) 外地有几处
lede = { $away ->
    [0] { $city }{ $here }处（首页地图列的布局有{ $drawn }处），每处一页档案：角色、领域、平台、数字、出处，还有文件没有写的。
   *[other] { $city }{ $here }处（首页地图列的布局有{ $drawn }处），外地{ $away }处，每处一页档案：角色、领域、平台、数字、出处，还有文件没有写的。
}
compare = 挑两处到四处并排对比
key = 领域前的记号：实心是文件点名的重点，空心是列为载体、推断或另有提及。平台前的方块：实心已有，斜线在建，虚线只是规划、谋划。

## 各章

core = 一核
    .intro = 布局的核心，园区列在它下面。
bases = 多基地
    .intro = 一核以外的产业基地，各有分工。
single-tasks = 单项任务地
    .intro = 不在基地名单里，只承担一两项任务。
unsited = 地点未载
    .intro = 文件写到了它们，没有写设在哪里。
context = 城市与背景
    .intro = 全市，以及文件顺带写到、与生物产业布局没有直接关系的地点。
    .bare = 只是名称，不单列档案
elsewhere = 外地对照
    .warning = 只作对照，不出现在地图和统计里。
    .intro = 别处的园区、项目和做法。
    .link = 看对照与做法
# $city (text) 城市的简称
elsewhere-not-counted = 外地，不计入{ $city }

## 一处

# $strength (text) 证据强弱，例如“点名重点”；读屏时才读
strength = （{ $strength }）
# $count (number) 机构有几个
organisations = 提到的机构{ $count }个
# $count (number) 数字有几个
figures = 数字{ $count }个
unplaced = 位置未载
platforms = 平台
# $status (text) 平台的状态，例如“已有”
# $count (number) 有几处
platforms-count = { $status }{ $count }处

## 带走

take-places = 地点 CSV
take-map = GeoJSON
take-remarks = 未载与提醒 CSV
take-all = 全部 JSON

## 数据有误时

# $id (text) 地点的编号
# $name (text) 地点的名称
orphan = { $id }“{ $name }”有档案页（profile 为 yes），却没有一页通到它：检查 role 和 parent。

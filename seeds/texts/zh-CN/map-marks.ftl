### 地图上的记号：图例、读屏时怎样念、为什么符合筛选。图片里的地图也用这里的文字。

## 图例

outline = 空心：提到，但没有点名重点
# $status (text) 平台的状态，例如“已有”
platforms = { $status }的平台
area = 区、县：名称下面是里面园区的个数
# $core (text) 一核的短名
link = 与{ $core }相同的领域，一股一个；不是道路
precision = 位置的误差范围

# $names (text) 头几个领域
and-others = { $names }等

## 读屏时怎样念一个记号

# $name (text) 地点的名称和记号旁边的小字
# $role (text) 角色
label = { $name }，{ $role }
# $name (text) 地点的名称和记号旁边的小字
# $role (text) 角色
# $leading (text) 主要的领域
label-leading = { $name }，{ $role }，{ $leading }

## 为什么符合筛选

# $strength (text) 提法，例如“点名重点”
# $park (text) 里面的园区
reason-inside = { $strength }（{ $park }）
# $count (number) 所选环节的平台有几处
reason-count = 平台{ $count }处
# $status (text) 平台的状态，例如“已有”
# $count (number) 有几处
reason-platforms = { $status }{ $count }

## 区县的底色，一核周围的圆

# $count (number) 几个区县
territory-base = 作为基地的县市{ $count }
# $count (number) 几个区县
territory-task = 只承担一两项任务的县市{ $count }
# $count (number) 几个区县
territory-silent = 布局里没有角色的区县{ $count }
# $core (text) 一核的短名
# $km (text) 几个公里数，例如“10、20、30”
rings = 离{ $core }约{ $km }公里

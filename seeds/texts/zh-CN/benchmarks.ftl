### 对标：外地怎么做。分组由地点表和做法表得出，这里只有文字。

title = 对标：别处怎么做
# $places (text) 写到做法的外地，例如 成都高新区、丰城高新区和南京经开区
# $city (text) 城市的简称
lede = 文件写到{ $places }的做法。它们只供参照：主体、年份和口径都和{ $city }不同，本站不把它们和{ $city }的数字放在一张图里，也不排名次。
# $city (text) 城市的简称
none = 文件没有写{ $city }以外的做法。
# $places (text) 写到做法的外地
# $city (text) 城市的简称
description = { $places }的做法，单独列出，不计入{ $city }。
# $city (text) 城市的简称
banner = 外地，不计入{ $city }
    .figures = 以下数字都属于外地。

## 有下辖园区和项目的外地

# $place (view) 地点的全名
# $told (text) 文件怎样说它
partner = { $place }：{ $told }
warnings = 不能混为一谈的数字和名称
nest = 谁在谁里面
    .intro = 框套框，表示本站怎样归置。
# $place (text) 地点的短名
# $count (number) 做法的条数
practices = { $place }的{ SPELLED($count) }种做法
# $place (text) 地点的短名
table = { $place }：全部数字和出处
    .aims = { $place }的目标与计划
    .facts = { $place }的现状与位次

## 只有做法的外地

# $count (number) 地点的个数
cases = { SPELLED($count) }地的做法
    .intro = 这些报道讲的是各类产业都用得上的做法，不是生物产业的数据。
zone-table = 全部数字和出处
# $place (text) 地点的短名
zone-caption = { $place }的数字

## 只提到名称的外地

names = 只提到名称的园区和地区
    .intro = 文件点了这些园区和地区的名，几乎没有给数字，所以无从比较。

## 本市的做法

# $city (text) 城市的简称
# $count (number) 做法的条数
home = { $city }本地的{ SPELLED($count) }条做法
    .intro = 同一批文件里还有本地的消息，写的不是生物产业；做法可以参考，数字不计入生物产业。

## 各处共用

practice-use = 可以怎样参考
judgement = 读法
# $place (text) 地点的短名
profile = { $place }档案
take-cases = 做法 CSV
take-figures = 数字 CSV
take-conflicts = 口径说明 CSV
take-drawing = 这一页的图

## 一处地方自己的时间线

# $place (text) 地点的短名
# $newest (date) 最新一份文件的日期
drawn = { $place }的事，文件只写到{ $newest }
# $count (number) 几件事
# $documents (number) 几份文件
# $city (text) 城市的简称
drawn-lede = 写明时间的{ $count }件事，出自{ $documents }份文件，只看它自己的先后，不和{ $city }比。
# $count (number) 几件
drawn-untold = 其中{ $count }件到了期，没有文件写结果。

### 首页地图下面的时间：播放或拖动，看每一年底的文件写到了什么；没有脚本时是三张小图。

heading = 同一张图，不同的年份
range = 年份
play = 播放
pause = 暂停
all = 回到全部资料
hint = 按“播放”，或者拖到某一年：图上的地点就回到那一年底的样子。
# $first (number) 第一年
# $last (number) 最后一年
how = 从{ $first }年到{ $last }年，每一年底（今年是判断日）的文件写到了哪里，许下了什么，到了期的写没写结果。

## 每一年

# $year (number) 哪一年
past = { $year }年底
# $day (text) 判断日，例如“2026-11-21”
now = { $day }，判断日
# $year (number) 哪一年
ahead = { $year }年底，还没有到
none-yet = 那时还没有一份文件；地图上这些地方，都是后来的文件写的。
# $names (text) 这一年的文件，例如“规划征求意见稿 2021-11”
documents = 这一年的文件：{ $names }。
silent = 这一年没有新文件。
# $count (number) 有几件
# $events (text) 头几件叫什么
happened = 文件写到这一年的{ $count }件事：{ $events }。
# $count (number) 有几件
# $events (text) 头几件叫什么
happened-more = 文件写到这一年的{ $count }件事，例如{ $events }。
# $count (number) 有几条
due-in = 全市的目标有{ $count }条在这一年到期。
more = 逐条和出处
only-terms = 以后的事谁也不知道，这里只有期限。

## 目标的条数

# $total (number) 一共几条
tally = 全市{ $total }条目标
# $count (number) 有几条
told = { $count }条写了结果
# $count (number) 有几条
due = { $count }条到了期，没写结果
# $count (number) 有几条
running = { $count }条没到期
# $count (number) 有几条
open = { $count }条没写年限
# $count (number) 有几条
to-come = { $count }条还没提出

## 图例

axis-key = 一行年份怎样看
marks-key = 圆环和名称怎样看
key-document = 文件
key-event = 写到的一件事
key-due = 到期的目标
key-promised = 许下的还没到期
key-overdue = 有到了期、没写结果的
key-unnamed = 那时还没有文件写到
key-touched = 名称下有绿线的，这一年有事

## 没有脚本时的三张小图

how-small = 点是文件写到的地方；圆环是许下的还没到期，断开的环是有到了期、没写结果的，虚圈是那时还没有文件写到的。
# $stated (number) 已经提出的目标条数
# $running (number) 其中没到期的条数
# $due (number) 其中到了期没写结果的条数
small = 提出{ $stated }条目标，{ $running }条没到期，{ $due }条到了期没写结果

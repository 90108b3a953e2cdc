### 使用者自己的了解：“备选与简报”页里填写的一栏，和简报里单列的一节。

title = 自己的了解
lede = 走访的印象、对方的报价、你们自己的打分和必须条件，可以记在这里，随简报打印。它们单列一节，写明不出自文件，不改名次；只存在这个浏览器里，不会上传，“复制链接”也不带走。

# $count (number) 记了几处
count = 记了{ $count }处
    .none = 租金、走访印象、自己的打分

## 填写

points = 你们自己的条目
# $most (number) 最多几条
points-lede = 对每一处都要看的事，最多{ $most }条。
new = 条目
    .example = 例如：租金、危废处置
    .kind = 怎么记
    .rated = 打分，1到5
    .must = 必须条件
    .add = 添加条目
# $point (text) 条目
drop = 去掉条目{ $point }
    .label = 去掉
must = 必须
note = 笔记
    .hint = 谁说的、哪一天，一起记下
unmarked-rated = 没有打分
unmarked-must = 没有问到
# $mark (number) 几分
rated = { $mark }分
    .best = 5分（最好）
    .worst = 1分（最差）
met = 满足
unmet = 不满足

## 交出去，拿进来

export = 存成记录文件
import = 读入记录文件
link = 复制带记录的链接
clear = 全部清除
undo = 撤销
file = 选址记录
exported = 记录已交给浏览器下载：一个文件，只有你们自己填的。如果没有开始下载，说明这里不允许，请在新窗口打开本页再存。
imported = 已读入，和原来的合在一起：打分以文件为准，笔记接在后面。
# $count (number) 几处
imported-unknown = 已读入。其中{ $count }处本站没有，原样留着，存成文件时会带上。
cleared = 已清除。
# $point (text) 条目
dropped = 已去掉条目“{ $point }”和它的打分。
undone = 已撤销。
# $point (text) 条目
refused-name = “{ $point }”已经有了。
# $most (number) 最多几条
refused-full = 最多{ $most }条，先去掉一条。
refused-not-ours = 这不是本站存出来的记录文件，或者已经损坏。什么也没有改。
refused-later = 这份记录是本站更新的版本存出来的，这里读不懂。请重新打开本页再试。什么也没有改。
refused-too-much = 这份记录的内容超出了这里能填的范围。什么也没有改。
# $point (text) 条目
conflict-kind = “{ $point }”一边是打分，一边是必须条件，合不到一起。先去掉一边。什么也没有改。
# $most (number) 最多几条
conflict-points = 合起来超过{ $most }个条目。先去掉几条。什么也没有改。
# $place (text) 地点
# $most (number) 最多几个字
conflict-note = { $place }的笔记合起来超过{ $most }字。先删短。什么也没有改。

## 存在哪里

kept = 只存在这个浏览器里。
    .page = 这里存不下来，关掉页面就没有了：请存成记录文件。
    .unread = 这里存着的记录读不出来（也许是本站更新的版本存的），没有动它；现在填的关掉页面就没有了，请存成记录文件。要重新来过，按“全部清除”。
    .link = 这是链接里带来的记录，没有存在这里，现在不能改。
    .link-bad = 链接里带的记录读不出来，没有采用。
adopt = 并入我的记录
leave = 不要，看我自己的
link-long = 记录太长，放不进链接；请存成记录文件发送。

## 简报里单列的一节

part = 自己的了解（不出自文件）
    .lede = 这一节由使用者填写，本站没有核对，不出自任何文件，也不影响记载得分和名次。
    .label = 使用者填写的对照表
    .what = 条目
    .notes = 笔记
# $point (text) 条目
row-must = { $point }（必须）
# $mark (number) 几分
# $best (number) 最高几分
mark = { $mark }／{ $best }
# $place (text) 地点
# $what (text) 哪几条
lacking = { $place }不满足{ $what }
# $places (text) 上面的几句
cover = 使用者自列的必须条件（不出自文件）：{ $places }。

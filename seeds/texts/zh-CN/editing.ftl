### 编辑台：改事实的人用的一页，只在电脑的浏览器里，什么也不上传。

## 页面

title = 编辑台
description = 改事实、核对、比较、预览、发布，都在浏览器里完成，不上传，不用装软件。
lede = 在这里改全站的事实：从站点现有的改起，或者拿来改好的工作簿和表。边改边核对，看过草稿的样子再发布。一切都在这台电脑的浏览器里，什么也不上传。
unscripted = 编辑台要用脚本。不开脚本，请下载各张表，用表格软件改好，交给站点的维护者。
opening = 正在打开站点的事实……
not-opened = 编辑台没有打开。请重新载入本页；要是仍然不行，把浏览器升级到近两年的版本。
how = 怎么用
how-bring = 拿来：从站点现有的事实改起，或者把工作簿、表、发布文件拖进来。
how-edit = 修改：一张表一张表地改。每一格下面写着该填什么，填错了当场说。
how-check = 核对：错误和存疑的地方列在一起，点一下就到那一格。
how-compare = 比较：改了什么，一行一行写明出处，可以打印、签字。
how-publish = 预览、发布：看过草稿的样子，取走发布文件，放到站点旁边就换上了。
how-honest = 只写文件里有的；没写的写明没写；目标和规划不写成现状。

## 步骤和状态

steps = 步骤
step-bring = 拿来
step-edit = 修改
step-check = 核对
step-compare = 比较
step-preview = 预览
step-publish = 发布
kept-nothing = 还没有改动
kept-waiting = 正在存……
kept-here = 草稿已存在这台电脑的浏览器里
kept-refused = 浏览器不肯保存草稿
kept-refused-why = 这个浏览器不肯保存草稿，关掉就没有了：请先取走草稿文件。
kept-elsewhere = 另一个标签页也在改这份草稿，这里暂停保存
take-theirs = 用那边的
keep-mine = 用这边的
checking = 正在核对……
check-stopped = 核对停了，草稿还在
check-stopped-why = 核对用的程序停了。草稿没有丢：重新载入本页，接着改。
reload = 重新载入
sound = 没有错误
# $doubts (number) 存疑几处
sound-with-doubts = 没有错误，存疑{ $doubts }处
# $problems (number) 错误几处
wrong = 错误{ $problems }处
undo = 撤销
redo = 重做

## 拿来

bring = 从哪里改起
draft = 上次的草稿
# $new (number) 新增几行
# $changed (number) 改动几行
# $gone (number) 删去几行
draft-counts = 新增{ $new }行，改动{ $changed }行，删去{ $gone }行。
draft-go = 接着改
draft-file = 取走草稿文件
draft-clear = 清掉草稿
draft-clear-sure = 草稿里的改动都不要了吗？
draft-clear-yes = 都不要了
draft-clear-no = 留着
# $rows (text) 哪些行
clashes = 你动手以后，站点的这些行也改过同样的格：{ $rows }。草稿里留的是你写的，请对照着再看一遍。
from-site = 站点现有的事实
# $tables (number) 几张表
# $rows (number) 几行
# $date (date) 判断日期
from-site-what = { $tables }张表，{ $rows }行，判断日期{ $date }。
from-site-go = 在这里改
from-spreadsheet = 用 Excel 或 WPS 改
from-spreadsheet-what = 取走工作簿，一张表是一类事实，每列都有说明。改好存盘，再拖回来。
take-workbook = 取走工作簿
from-files = 改好的文件
from-files-what = 工作簿、一张或几张表（CSV）、发布文件、站点的 JSON、草稿文件：拖到这里，或者选文件。没拿来的表不变。
choose-files = 选文件
reading = 正在读……
taken = 读进来了
mended = 表格软件改坏、已经改回来的
refused = 没有采用的
# $why (text) 程序的原话
not-read = 打不开：{ $why }
# $file (text) 文件的名称
taken-draft = { $file }：草稿
# $table (text) 表的名称
# $rows (number) 几行
taken-same = “{ $table }”：{ $rows }行，和现有的一样
# $table (text) 表的名称
# $rows (number) 几行
# $new (number) 新增几行
# $changed (number) 改动几行
# $gone (number) 删去几行
taken-table = “{ $table }”：{ $rows }行，和站点相比新增{ $new }、改动{ $changed }、删去{ $gone }

## 修改

tables = 表
choose-table = 选一张表。
search = 在这张表里找
only = 只看
only-all = 全部
only-changed = 改过的
only-wrong = 有错的
add-row = 新增一行
# $found (number) 列出几行
# $all (number) 共几行
rows-found = 列出{ $found }行，共{ $all }行
row-head = 哪一行
page-before = 上一页
page-next = 下一页
# $page (number) 第几页
# $pages (number) 共几页
page-of = 第{ $page }页，共{ $pages }页
empty-row = （空行）
mark-new = 新
mark-changed = 改
mark-gone = 删
mark-wrong = 错
row-not-there = 没有这一行了。
# $table (text) 表的名称
new-row = { $table }：新的一行
state-same = 和站点现有的一样
state-new = 新增的行
state-changed = 改过的行
state-gone = 删去的行，发布后站点上不再有
row-before = 上一行
row-next = 下一行
close-row = 关上
copy-row = 复制成新的一行
remove-row = 删去这一行
restore-row = 恢复这一行
reset-row = 还原成站点现有的
must = 必填
# $text (text) 站点现有的内容
as-shown = 站点上是：{ $text }
reset-field = 还原
# $cause (text) 表格软件做了什么
# $was (text) 原来的内容
was = { $cause }；原来应是“{ $was }”
list-hint = 可以写几项，用英文分号“;”隔开。
yes = 是（yes）
no = 否（no）
none = （空）
# $label (text) 意思
# $code (text) 代码
choice = { $label }（{ $code }）
# $text (text) 现在写的
strange = { $text }（不在可选的里面）

## 核对

nothing-wrong = 没有错误，可以发布。
# $count (number) 几处
wrong-count = 共{ $count }处错误。先改排在前面的：它们往往是后面几处的原因。
# $count (number) 几处
more-alike = 另有{ $count }处相同
# $count (number) 几处
doubts = 这次改动里值得再看一眼的：{ $count }处
# $count (number) 几处
doubts-known = 站点上原来就有、值得再看一眼的：{ $count }处
doubts-what = 这些不算错误，不拦发布；核对过文件没有问题，就不用改。
doubts-later = 错误改完以后，再列出值得再看一眼的地方。
row-without-key = 没有编号的一行
# $table (text) 表的名称
# $row (text) 哪一行
# $column (text) 列的名称
cell = { $table } { $row }：{ $column }
# $text (text) 现在写的
stands = 现在写着“{ $text }”
stands-empty = 现在空着
# $was (text) 原来的内容
stood = 原来应是“{ $was }”
# $key (text) 编号
published-before = 已经发布过的 { $key }

## 比较

sheet-of-changes = 变动单
print = 打印
take-text = 取走文本
# $site (text) 站点的名称
# $before (text) 站点现有的日期
# $after (text) 草稿的日期
from-to = { $site }：从 { $before } 到 { $after }
# $date (text) 判断日期
# $revision (number) 同一天第几次
day = { $date }（第{ $revision }次）
change-head = 改了什么
source-head = 来源
# $count (number) 几行
more-rows = 另有{ $count }行没有列在这里，全部写在“取走文本”的文件里。
written-by = 经办
signed-by = 审核
signed-on = 日期

## 预览

preview-what = 左边是草稿，右边是站点现在的样子。点左边的链接，右边跟着走。图片是发布时另画的，这里还是原来的。
preview-page = 看哪一页
preview-alone = 只看草稿
preview-tab = 在新标签页里看草稿
preview-draft = 草稿
preview-shown = 现在
preview-waiting = 正在用草稿画页面……
# $count (number) 几处
preview-wrong = 草稿有{ $count }处错误，改好才能预览。
# $why (text) 程序的原话
preview-failed = 草稿画不出来：{ $why }
preview-not-here = 这一个文件里没有站点的页面，不能预览。取走草稿文件，到站点的编辑台里拖进去，就能看。
banner = 草稿预览，尚未发布
banner-none = 没有找到草稿：请回到编辑台，再打开一次预览

## 发布

ready = 没有错误，可以发布。
nothing-to-publish = 草稿和站点现有的事实一样，没有要发布的。
no-tables = 没有改过的表。
# $count (number) 几处
not-ready = 还有{ $count }处错误，改好才能发布。
not-ready-go = 去核对
dates = 日期
data-date = 判断日期
data-date-what = 事实核对到哪一天。目标和规划到没到期，都按这一天判断。写成 2027-03-31。
revision = 当天第几次
revision-what = 同一天再改一次，就加一。
next-update = 下次更新
next-update-what = 预告的下一次更新日期；过了这一天还没更新，站点会自己说。没有预告就留空。
# $day (text) 站点现有的日期
older = 不比站点现有的新（{ $day }）：站点会继续用现有的事实。请写更晚的日期，或者把次数加一。
file-edition = 发布文件
file-edition-what = 全部事实在这一个文件里。放到站点的根目录，站点随即换上，不用重新生成。
take-edition = 取走 edition.json
file-tables = 改过的表
file-tables-what = 交给维护者，放进 seeds/，下次生成站点时用。
file-others = 存档用
file-others-what = 工作簿是全部的表；变动单写明改了什么。
# $file (text) 文件的名称
making = 正在写 { $file }……
# $file (text) 文件的名称
# $why (text) 程序的原话
not-made = { $file } 没有写成：{ $why }。草稿没有丢；重新载入本页再试。
# $file (text) 文件的名称
handed-out = { $file } 已经交给浏览器下载
where-to = 放到哪里
where-edition = edition.json 放到站点的根目录（和首页的 index.html 在一起），覆盖原来的同名文件。放好后重新载入编辑台：“站点现有的事实”换成了新的日期，就是用上了；没有换，“数据”页会说为什么。
where-tables = 改过的表和变动单交给站点的维护者：表放进 seeds/，日期写进 seeds/site.toml，下次重新生成时一并带上。
where-back = 想退回去，把原来的 edition.json 放回来；没有原来的，就删掉它，站点用生成时的事实。

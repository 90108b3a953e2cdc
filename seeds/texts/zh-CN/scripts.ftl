### 不经过主程序的几个小脚本里的文字：每条前面是哪个脚本。写成 { $名称 } 的由脚本填。

## offline.js：站点有新版本时的一行

offline-newer = 这个站点有了新版本。
offline-replace = 换上新版本

## print.js：纸上的网址

# $address (text) 打印时所看的网址
print-address = 本页网址：{ $address }

## copy.js：复制的按钮

# 按钮上的字以它开头的，后面的字就是复制的东西，接在“已复制”后面念出来
copy = 复制
# $what (text) 复制的东西，例如“链接”；不知道时为空
copied = 已复制{ $what }
    .button = 已复制
# $what (text) 复制的东西，例如“链接”；不知道时为空
copy-by-hand = 请手动复制{ $what }
    .button = 请手动复制

## loader.js、stopped.js：每一页的主程序

take-not-there = 没有加载成功，请刷新页面再试。
figure-correction = 数字有误？报告更正
stopped = 交互功能停止了，本页内容仍可阅读；刷新页面可以恢复。

## take.js、table.js：把眼前的图和表做成文件

poster-code = 扫码看这一页
take-failed = 这个文件没有做成，请换一种格式再试。
take-between = ；
take-rank = 名次
take-place = 地点
take-points = 记载得分
take-shares = 构成
take-stability = 名次变动
take-reasons = 文件怎么说
take-silent = 文件未载
# $title (text) 这一页的标题
# $site (text) 站点的名称
take-title = { $title }：{ $site }
# $licence (text) 许可
# $address (text) 网址
take-licence = { $licence }。{ $address }
# $source (text) 依据哪些文件
# $licence (text) 许可
# $address (text) 网址
take-metadata = { $source } { $licence }。{ $address }
table-title = 表
table-source = 来源
table-licence = 许可
table-address = 网址

## frame.js：嵌入的视图

# $parameters (text) 用不上的参数
frame-ignored = 网址里有用不上的参数，已忽略：{ $parameters }
    .between = 、
frame-copy-address = 复制网址
frame-copy-mail = 复制邮箱
frame-no-window = 这里不让打开新窗口，网址是：
frame-no-mail = 这里打不开邮件。可以复制上面的文字，发到：

## check.js：嵌入自检

# $origin (text) 框的来源
check-origin = （{ $origin }）
check-host-untold = 没有告知来源
check-between = ；

## missing.js：网址不存在时

missing-meant = 你要找的可能是：
# $title (text) 地点
missing-card = { $title }（嵌入的卡片）
# $figure (text) 数字的编号
missing-figure = 数字{ $figure }（嵌入的卡片）

## sw.js：没有网络时

away-page = 没有网络，这一页没有存下来
    .text = 网络恢复以后再打开就有。存下来的页面现在也能看，可以从这里接着看：
away-file = 没有网络，这个文件没有存下来。
away-part = 没有网络，这里的内容没有存下来。

## single.js：一个文件的离线版

single-missing = 这个文件里没有这一页：嵌入的视图和图片只在网站上。可以从这里接着看：

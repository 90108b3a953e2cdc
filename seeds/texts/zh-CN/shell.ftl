### 每一页都有的文字：页头、导航、页脚、提示。
###
### 怎样改这里的文字（这个文件夹里的文件都一样）
###
### - “=”左边是名称，程序按它取文字，不要改；右边是文字，随便改，改完运行 make dist。
### - 文字太长可以换行，下一行缩进四格；接起来时不加空格。
### - { $名称 } 是程序填进来的内容，例如份数、日期、一个链接。它的意思写在上面以“# $”开头的一行里：
###   number 是整数，text 是一段字，date 是日期，view 是链接之类。可以挪动位置，不能删，也不能另加。
### - { SPELLED($n) } 把十以内的数写成汉字：一、两、三……十；{ $n } 写成阿拉伯数字。
### - { $n -> [0] 没有 *[other] { $n }个 } 按数目换说法，每个 [ 另起一行，带“*”的是其余情况。
### - 以“.名称 =”开头的行属于上面那条文字，多半是其中链接上的字。
### - 引号用“”；花括号要写成 {"{"} 和 {"}"}；文字开头或结尾要留空格时写成 {" "}。
### - 写错了，构建会停下，指出哪个文件第几行第几格，应当怎样写。

skip = 跳到正文
navigation = 主导航
menu = 菜单

## 资料截至哪一天，按哪一天判断

sources-date = 资料截至
data-newer = 更新
data-overdue = {" "}逾期

## 页脚

# $newest (date) 最新一份有日期的文件的日期
newest-line = 资料截至{ $newest }。
# $newest (date) 最新一份有日期的文件的日期
# $date (text) 判断是否到期的日期，例如 2026年11月21日（当天第2版）
sources-date-line = 资料截至{ $newest }，目标是否到期按{ $date }判断。
# $date (text) 判断是否到期的日期；没有一份文件有日期时
judged-line = 文件都没有日期；目标是否到期按{ $date }判断。
# $built (text) 站点发布时的判断日期
data-newer-line = 这是站点发布后更新的数据，发布时按{ $built }判断。
# $next (date) 预告的下次更新日期
data-next-line = 预计{ $next }前更新。
data-overdue-line = 已过了这一天，数据可能已经过时。
# $documents (number) 文件的份数
documents = 事实只取自{ SPELLED($documents) }份公开文件。
# $documents (number) 文件的份数
# $draft (date) 规划征求意见稿的日期
documents-with-draft = 事实只取自{ SPELLED($documents) }份公开文件；其中规划为征求意见稿（{ $draft }），不是印发稿。
# $documents (number) 文件的份数
# $draft (text) 被取代的征求意见稿，例如 规划征求意见稿 2021-11
# $plan (text) 取代它的文件
documents-with-replaced = 事实只取自{ SPELLED($documents) }份公开文件；其中{ $draft }已由{ $plan }取代。
sources = 来源与方法
download = 下载数据
embed = 放进你的网站
about = 关于、地图说明与许可

## 程序没有到，或者到不了

waiting = 程序还没有到，内容可以先读；已经选的，等它到了照办。
failed = 交互功能没有加载成功，本页内容仍可完整阅读。
from-a-disk = 这是直接从硬盘打开的网页，可以读，不能操作。要操作，请用单文件版 atlas.html，或者放到网页服务器上看。

## 备选有了变化时的提示

toast-link = 看备选
toast-close = 关闭
    .label = 关闭提示

## 本页目录

contents = 本页内容

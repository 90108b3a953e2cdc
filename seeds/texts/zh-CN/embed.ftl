### “放进你的网站”页：选视图，看预览，复制代码。

title = 放进你的网站
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
description = 把{ $subject }的地图、园区卡片、时间线、对比表或一个数字放进别的网页：选样子，看预览，复制代码。
lede = 地图、园区卡片、时间线、对比表，或者一个数字：选好样子，复制代码。不用申请，不设 Cookie，不统计访问；读者不开脚本也能看。
unscripted = 选样子、看预览要用脚本。不开脚本，直接复制下面的代码也行。

## 选什么，什么样

choose = 选什么，什么样
view = 视图
card = 哪一处
figure = 哪个数字
# $name (text) 地点
place-elsewhere = { $name }（外地）
# $measure (text) 数字的名称
# $value (text) 数字
figure-option = { $measure }：{ $value }
ground = 底图
layer = 图层
selected = 选中
selected-none = 不选
kind = 性质
kind-all = 全部
# $most (number) 最多对比几处
compared = 对比哪几处（最多{ SPELLED($most) }处，不选就是一核与基地）
theme = 主题
height = 高度
accent = 强调色
    .swap = 换成
    .hint = 会调到看得清；红色留给一核
hidden = 不显示

## 预览

preview = 预览
    .widths = 预览的宽度
width-phone = 手机 320
width-column = 栏宽 640
width-full = 通栏

## 复制代码

take = 复制代码
copy = 复制代码
# $name (text) 哪一段代码
code = 代码：{ $name }
way-frame = 一个框
    .when = 最省事，不用脚本。高度固定，视图填满它。
way-helper = 框和助手脚本
    .when = 框跟着内容变高。助手不到 1 KB，不依赖别的脚本，一页里放几遍都只算一遍。
way-picture = 图片加链接
    .when = 系统不让放框时用，点开是完整页面。视图打开时的样子建站时已经画好；把 png 换成 svg，放多大都清楚。图片占满一栏；要窄一些，把 100% 换成像素数。
way-code = 二维码
    .when = 印在纸上用，扫开是完整页面。
    .label = 完整页面的二维码
    .save = 保存二维码（SVG）
plain = 最短的代码
    .lede = 园区卡片的地址里换成那一处的代号（就是它档案网址的最后一段），数字卡片换成数字的编号（“数据”页 figures 表的 id）。
# $address (text) 代码里代替网址的几个字
plain-replace = 本站还没有写明自己的网址：复制以后，把“{ $address }”换成这个站点的网址。

## 放上去以前

questions = 放上去以前
question-policy = 你的网站有内容安全策略
    .answer = 在 frame-src 里加上本站的来源（协议加域名）即可；用助手脚本，再加到 script-src。视图不从别处取任何东西。
question-sandbox = 你想让框的权限最小
    .answer = 给 iframe 加 sandbox="allow-scripts" 就够：视图不要存储、不要 Cookie、不要表单。想让框里的链接能打开新窗口，再加 allow-popups 和 allow-popups-to-escape-sandbox。
    .safari = 本站还没有写明自己的网址，所以 Safari（苹果手机和电脑）里的沙箱框认不出本站的样式和脚本：请再加 allow-same-origin。视图来自别的来源，加了它也碰不到你的网页。
question-frames = 内容管理系统不让放 iframe
    .answer = 用图片：建站时画好的 PNG 或 SVG，点开是完整页面。图片不会自己更新，文件名不变，重新发布后刷新即可。
question-map = 审图号和说明
    .answer = 标题、来源、地图说明和审图号（或“未审图”提示）总在框里，不能隐藏。红色留给一核，强调色不能选红。
question-table = 框在表格里只有300像素宽
    .answer = 单元格没有写宽度时，浏览器给 width="100%" 的框300像素。给表格或单元格写上宽度，或者把代码里的 100% 换成像素数。
question-embedder = 你的网页发 Cross-Origin-Embedder-Policy
    .answer = 视图、助手脚本和图片都带着它要的回答头，不用改。
# $protocol (view) 链接：嵌入的约定
question-height = 框太高或太矮
    .answer = 固定高度时视图填满框；选“由内容定”并放上助手脚本，框跟着内容变。两页之间怎样说话，写在{ $protocol }里。
    .protocol = 嵌入的约定
# $check (view) 链接：自检页
question-wrong = 放好了却不对劲
    .answer = 把代码里的地址换成{ $check }，它在真正的框里逐项检查脚本、WebAssembly、高度和策略，告诉你改什么。
    .check = 自检页

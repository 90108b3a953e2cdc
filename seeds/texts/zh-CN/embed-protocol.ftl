### “嵌入的约定”页：给做外面那个网页的人。

title = 嵌入的约定
    .version = 嵌入的约定（第1版）
description = 嵌入视图的网址参数，以及框与网页之间用 postMessage 交换的消息：高度、就绪、选择、换主题。
lede = 第1版。框里的视图和外面的网页怎样说话；不写一行脚本也能嵌入，这一页给想再进一步的人。
crumbs = 所在位置
    .embedding = 嵌入
check = 嵌入自检
# $caption (text) 表的名称
table = 表：{ $caption }
# $code (text) 写在网址里的代号
# $label (text) 它的意思
term = { $code }（{ $label }）

## 网址里的参数

addresses = 网址里的参数
    .lede = 这里列出的参数，写错的会被忽略，框里说一声，其余照办。别的参数（如统计用的 utm_source）不理会，也不带到“看全图”的网页去。大小写、末尾的标点、多转义一次的 & 都没有关系。
column-parameter = 参数
column-value = 可以写
column-effect = 作用
theme = 视图的主题。不写就跟随读者的系统。
accent = 强调色。保留色相，自动调深或调浅到看得清（与底色对比不低于5:1）；接近一核的红色不接受。
    .value = 六位十六进制颜色，如 1a5fb4
height = 固定高度，还是跟着内容。
lang = 语言。现在只有中文。
hide = 不显示的部分。标题、来源、地图说明和审图号不能隐藏。
# $map (text) 地图可以不显示的部分
# $timeline (text) 时间线可以不显示的部分
# $place (text) 园区卡片可以不显示的部分
# $figure (text) 数字卡片可以不显示的部分
hide-value = 用英文逗号隔开。地图：{ $map }；时间线：{ $timeline }；园区卡片：{ $place }；数字卡片：{ $figure }
layer = 地图的图层，不写就是布局角色。地图的参数与地图页相同：还有 view、place、industry、role、stage、at。
view = 地图的底图。复制的代码总写明它；不写就跟着站点的设置，站点改了，框里也跟着变。
timeline = 时间线的筛选和时间范围。不写就是全部事项，年份跟着站点。
    .name = kind、place、years
    .value = 与时间线页相同
places = 对比表里的地点。不写就是一核与基地，跟着资料走。
    .value = 二至四处的代号，用英文逗号隔开

## 视图说的话

outgoing = 视图说的话
    .lede = 都发给直接包着它的网页（parent），形如 {"{"}"atlas": 1, "type": "height", "view": "map", "height": 640{"}"}。atlas 是约定的版本；view 是 map、place、timeline、compare、figure 或 check。请用 event.source 与你的 iframe 的 contentWindow 比对，确认是谁说的。
column-with = 另外带着
column-when = 什么时候
ready = 视图就绪。没有脚本模块的卡片，interactive 为 false。
    .with = interactive：是否可以操作；ignored：网址里被忽略的参数
told-height = 内容的高度，变了就再说。框不显示时不说，显示以后说。
    .with = height：内容的高度，像素
told-select = 读者在地图上选了一处，或者取消了选择。
    .with = place：选中的地点代号，没有选中为 null
navigate = 读者点了一个链接。视图自己会开新窗口；沙箱不许时，它把网址写出来让人复制。
    .with = address：完整网址
refused = 收到了认得来源、却看不懂的指令。
    .with = what：那条消息的 type

## 视图听的话

incoming = 视图听的话
    .lede = 除了 hello，只听部署者在站点设置 message_origins 里逐个列出的来源，逐字比对，没有通配符；也只听直接包着它的网页。别人的话不理会，控制台里记一行，说明缺的是哪个来源。
incoming-none = 这个站点眼下没有列出任何来源，谁的指令都不听。
# $origins (text) 列出的来源
incoming-origins = 这个站点列出的来源：{ $origins }。
hello = 请视图把 ready 和 height 再说一遍。谁问都答，因为不改变任何东西。
select = 在地图上选中一处，或者让时间线只看它。别的视图不理会。
    .with = place：地点代号；空字符串为取消
set-theme = 换主题。
    .with = theme：同上面的参数
set-language = 换语言。现在只有中文。
    .with = language：zh

## 不用助手脚本

example = 不用助手脚本
    .lede = 助手脚本 embed.js 做的就是下面这些：替页面上本站的每一个视图调整高度（算上 iframe 自己的边框和内边距），并在 iframe 元素上发出 atlas-ready、atlas-height、atlas-select、atlas-navigate 事件（detail 是那条消息）。它只听来自本站的框，所以要直接引用本站的网址，不要拷到别处。你也可以自己写：
    .label = 代码：不用助手脚本
    .selected = 选中：
    .again = 视图可能在有人听之前就说过话了，请它再说一遍。

## 不会变的

promises = 不会变的
promise-version = 第1版的消息和参数只增不改；不得不改时，atlas 变成2，旧的继续听得懂。
promise-ground = 复制的代码写明底图（view），站点以后换了默认的底图，它不变。其余没写的参数，默认永远是这一页写的。
promise-addresses = 视图的网址、地点代号和数字编号不变。旧链接照样打开。
promise-privacy = 视图不存东西，不设 Cookie，不向别的来源发请求；sandbox="allow-scripts" 就能操作。

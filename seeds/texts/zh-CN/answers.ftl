### 动了控件以后，页面上变的或读屏念的字。控件上原来的字在各页自己的文件里。

## 各页都有的

# $first (text) 一句话
# $second (text) 接着的一句话
sentences = { $first }{ $second }

## 筛选以后的个数：地图，时间线

# $total (number) 一共几处
places-all = 共{ $total }处
# $matching (number) 符合筛选的处数
# $total (number) 一共几处
places-some =
    { $matching ->
        [0] 没有符合筛选的地点：文件里没有这样的记载，可以放宽筛选
       *[other] { $matching }处符合筛选，共{ $total }处
    }
# $total (number) 一共几项
events-all = 共{ $total }项
# $years (text) 哪一年，或者从哪一年到哪一年
years = 只看{ $years }年 ×
# $matching (number) 符合筛选的项数
# $total (number) 一共几项
events-some =
    { $matching ->
        [0] 没有符合筛选的事项：文件里没有这样的记载，可以放宽筛选
       *[other] { $matching }项符合筛选，共{ $total }项
    }

## 地图

# $place (text) 地点
map-selected = 已选中{ $place }。按 Tab 到它的卡片，按 Esc 关闭。
map-fold = 收起
map-largest = 已经最大
map-whole = 已是全图
map-wheel = 按住 Ctrl（苹果电脑按 ⌘）再滚动，缩放地图
map-fingers = 用两个手指移动、缩放地图

## 留作备选的按钮和提示

# $place (text) 地点
kept-removed = 已从备选移除{ $place }。
# $place (text) 地点
# $count (number) 一共留了几处
kept-added = { $place }留作备选，共{ $count }处。
# $place (text) 地点
# $count (number) 一共留了几处
kept-added-for-now = { $place }留作备选，共{ $count }处。这里不能保存：只在这个标签页里有，关掉就没有了。
# $place (text) 地点
# $most (number) 最多留几处
kept-full = 备选最多{ $most }处。先移除一处，再把{ $place }留作备选。
# $place (text) 地点
kept = 已留作备选
    .again = { $place }已留作备选，再按一下就移除
# $count (number) 一共留了几处
kept-count = { $count }处

## 并排对比

# $place (text) 地点
compare-one = 只选了{ $place }。再加入一处，才有对照。
# $count (number) 并排的处数
# $places (text) 并排的地点
compare-several = 并排{ $count }处：{ $places }。
compare-elsewhere = 外地的另列，不计入本市；“只此一处”和“都有”只在本市各处之间比。
# $rows (number) 行数
compare-only-differences = 只看不同，略去说法相同的{ $rows }行。
# $most (number) 最多并排几处
# $place (text) 再要加入的地点
compare-full = 最多并排{ $most }处。先移除一处，再加入{ $place }。
# $count (number) 选了几处
# $most (number) 最多选几处
compare-chosen = （已选{ $count }处，最多{ $most }处）

## 选址

# $count (number) 选了几项
scout-chosen = 已选{ $count }项
# $count (number) 理由的条数
scout-reasons = 文件怎么说（{ $count }条）
# $rank (number) 名次
scout-rank = 第{ $rank }
# $points (text) 分数
scout-points = 记载得分 { $points }
scout-ranked = 排出的先后
scout-none = 没有符合的地点：各处的必须项都没有文件证实。可以取消“不列出来”，或者减少必须项。
# $count (number) 排了几处
# $places (text) 名次最前的地点
scout-unconfirmed = { $count }处都没有文件证实全部必须项，名次只说明先问谁。排在最前：{ $places }。
# $count (number) 排了几处
# $places (text) 名次最前的几处
scout-tied = 共{ $count }处。并列第1：{ $places }。
# $count (number) 排了几处
# $place (text) 名次最前的一处
scout-first = 共{ $count }处。第1：{ $place }。
# $count (number) 排了几处
# $place (text) 第一名的短名，并列的几处
scout-jump = { $count }处 · 第1 { $place } · 看结果
    .none = 没有符合的 · 看原因
# 为什么一条记载不计分
scout-left-out-other = 不是你做的那一类，不计分
scout-left-out-not-there = 没有写明已有，不计分
# $count (number) 文件没有写的项数
scout-unknowns = { $count }项
# $count (number) 处数
# $places (text) 没有单独联系在一起的地点
scout-apart = 文件没有单独把另外{ $count }处和所选的领域联系在一起（里面的园区另算）：{ $places }。
# $count (number) 处数
# $places (text) 没有列出的地点
scout-dropped = 因为必须项没有文件证实，没有列出{ $count }处：{ $places }。
# $km (number) 公里数
# $count (number) 处数
# $places (text) 没有列出的地点
scout-far = 按近似位置推算超过{ $km }公里，没有列出{ $count }处：{ $places }。
# $count (number) 处数
# $places (text) 没有列出的地点
scout-unplaced = 位置未载，量不出距离，没有列出{ $count }处：{ $places }。

## 备选与简报

shortlist-none = 还没有留下地点。
# $count (number) 一共留了几处
shortlist-own = 留了{ $count }处，只记在这个浏览器里，不会上传。
# $count (number) 一共留了几处
shortlist-own-for-now = 留了{ $count }处。这里不能保存，关掉标签页就没有了：请复制链接。
shortlist-of-link-none = 链接里的地点都移除了。
# $count (number) 链接里有几处
shortlist-of-link = 这是链接里的{ $count }处，不是你留的。
# $most (number) 最多留几处
# $places (text) 放不下的地点
shortlist-full = 备选最多{ $most }处，放不下：{ $places }。
# $count (number) 自己留了几处
shortlist-mine = 看我的备选（{ $count }处）
# $question (text) 问的是什么
shortlist-question = 问题：{ $question }
shortlist-ask-again = 改问题
shortlist-saved = 简报已交给浏览器下载：一个文件，不联网也能打开。如果没有开始下载，说明这里不允许，请在新窗口打开本页再保存。
shortlist-not-saved = 浏览器不允许在这里生成文件。可以打印，或复制链接，在新窗口打开再保存。

## 搜索

# $kind (text) 哪一类结果
# $more (number) 没有列出的条数
search-more = { $kind }（另有{ $more }条，再写细一点）
search-called = 又称
search-about = 涉及
# $place (text) 地点
search-compare = 把{ $place }加入对比
search-failed = 搜索没有加载成功。名称索引里有全部名称。
search-loading = 正在加载搜索…

## 放进你的网站

# $field (text) 控件旁边的字
# $value (text) 选了什么
embed-changed = { $field }：{ $value }。代码已更新。
# $field (text) 控件旁边的字
embed-ticked = 选上了“{ $field }”。代码已更新。
# $field (text) 控件旁边的字
embed-unticked = 取消了“{ $field }”。代码已更新。
embed-no-accent = 强调色不换。代码已更新。
embed-core-red = 太接近一核的红色，没有采用。请换一种颜色。
# $parameters (text) 没有采用的参数
embed-ignored = 视图没有采用：{ $parameters }。
# $city (text) 城市的简称
# $what (text) 视图或者地点
embed-title = { $city }生物产业：{ $what }
# $figure (text) 数字的编号
embed-figure = 数字{ $figure }

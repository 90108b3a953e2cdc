### 首页地图下面的几条发现：标题就是结论，其中的数都从表里算出来。

## 平台

# $share (text) 写明已有的占多少：none 没有，few 少数，some 不少，all 全部
# $total (number) 一共写到几处平台
# $existing (number) 写明已有的有几处
platforms = { $share ->
    [none] { $total }处平台，没有写明已有的
    [few] { $total }处平台，写明已有的只有{ $existing }处
    [all] { $total }处平台，全部写明已有
   *[some] { $total }处平台，写明已有的有{ $existing }处
}
    .named = 写明已有的：
    .more = 看全部平台
# $places (text) 哪几处，例如“新郑市和中牟县”
platforms-empty = 文件没有写到{ $places }有平台，不等于没有。
platforms-how = 一个方块是一处平台，园区里的归到所在的区、县。

## 地点

# $share (text) 标不出的占多少
# $total (number) 布局里一共几处地点
# $unplaced (number) 标不出的有几处
places = { $share ->
    [none] { $total }处地点，图上都标得出
    [all] { $total }处地点，图上一处也标不出
   *[some] { $total }处地点，{ $unplaced }处在图上标不出
}
    .how = 近似位置，按公开资料推算，圆圈是误差。
    .silent = 文件没有写它们在哪里，本站不猜。
    .more = 看全部地点
# $places (text) 一核里的哪几处，例如“国家生物基地”
places-missed = 文件没有写它们在哪里，本站不猜；一核的{ $places }也在其中。
# $count (number) 有几处
places-tray = 标不出的{ $count }处

## 目标

# $share (text) 到了期的写没写结果：early 都没到期，none 都没写，some 有的写了，all 都写了
# $total (number) 一共几条目标
# $due (number) 到了期的有几条
# $told (number) 其中写了结果的有几条
targets = { $share ->
    [early] { $total }条目标，期限都还没到
    [none] { $due }条目标到了期，文件里还没有结果
    [all] { $due }条目标到了期，结果都写了
   *[some] { $due }条目标到了期，写了结果的有{ $told }条
}
    .row = 目标
    .results = 结果
    .undated = 没写年限
    .judged = 判断日
    .more = 看每一条目标
# $city (text) 城市的简称
# $total (number) 一共几条目标
# $parts (text) 各几条，例如“21条到期，2条没到期”
targets-lede = { $city }共{ $total }条：{ $parts }。
# $count (number) 有几条
targets-due = { $count }条到期
# $count (number) 有几条
targets-pending = { $count }条没到期
# $count (number) 有几条
targets-open = { $count }条没写年限
# $newest (date) 最新一份有日期的文件的日期
# $share (text) 到期没有结果的里面，期限在这以后的占多少
# $count (number) 期限在这以后的有几条
targets-silent = 有日期的文件最晚写于{ $newest }，{ $share ->
    [all] 期限都在这以后
   *[some] 其中{ $count }条的期限在这以后
}，结果要等新的文件。
# $places (text) 哪里，例如“成都高新区”
# $count (number) 有几条
targets-elsewhere = { $places }另有{ $count }条，不计入。

## 领域

# $share (text) 写到一核的占多少
# $total (number) 一共几个领域
# $core (text) 一核的短名
# $count (number) 写到一核的有几个领域
fields = { $share ->
    [none] { $total }个领域，没有写到{ $core }的
    [all] { $total }个领域，全部写到{ $core }
   *[some] { $total }个领域，{ $count }个写到{ $core }
}
    .core = 红圈：一核
    .weaker = 推断、另有提及
    .nowhere = 左下：没有位置的
    .silent = 没有写到地点
    .how = 文件说某处做什么，那里就亮；越实，说得越明确。
    .more = 看谁做什么
# $total (number) 一共几个领域
fields-only = { $total }个领域，各写在哪里
# $fields (text) 哪几个领域，各在哪里，例如“合成生物在中原科技城”
fields-alone = 只写到一处的：{ $fields }。
# $field (text) 领域的短名
# $place (text) 地点的短名
fields-at = { $field }在{ $place }
# $places (text) 头几处
# $count (number) 一共几处
fields-places = { $places }等{ $count }处

## 部分和全体

# $whole (text) 全体是多少，例如“480家”
# $part (text) 部分是多少
# $what (text) 图的标题
grid = { $whole }里的{ $part }：{ $what }
    .more = 看全市的数字

## 带走

take-here = 这张图

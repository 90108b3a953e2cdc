### 会议简报里的话，不分哪一处：标题、名次、要问当地的，还有数字有误时的更正信。版面上的文字在 shortlist.ftl。

# 存成文件时的名称，不写“.html”
file = 生物产业选址简报

## 标题和问题

# $subject (text) 做什么、需要什么，例如“体外诊断、中试”
title = { $subject }：选址比较
    .unasked = 备选地点简报
missing-question = 还没有提问。有了问题，简报里才有名次和理由。
missing-field = 还差一项：做什么。选了领域，才有名次和理由。

## 名次

# $ways (number) 权重的组合有几种
# $count (number) 排出名次的有几处
# $dropped (text) 下面“不列”的一句，可能是空的
# $doubt (text) 下面“没有证实”的一句，可能是空的
# $which (text) 下面写哪几处：kept 是备选的，all 是全部，first 是名次在前的
# $written (number) 下面写几处
said = 按所问的领域，文件写到了这{ $count }处。{ $dropped }{ $doubt }“名次变动”是各方面权重各上下调一档（共{ $ways }种组合）时到过的最好和最差名次；{ $which ->
    [kept] 下面写备选的{ $written }处
    [all] 没有留备选，下面都写
   *[first] 没有留备选，下面写名次在前的{ $written }处，并列的不拆开
}。
# $places (text) 不列的地点
said-dropped = 因必须项没有文件证实，不列{ $places }。
said-doubt = 都没有文件证实全部必须项，名次只说明先问谁。
# $dropped (text) 上面“不列”的一句，可能是空的
said-none = 没有符合的地点。{ $dropped }可以放宽必须项，或者改改问题。
mark-kept = 备选
mark-written = 详写
# $best (number) 最好的名次
# $worst (number) 最差的名次
reach = { $best }–{ $worst }
    .same = 不变
# $count (number) 文件未载几项
silent = { $count ->
    [0] 无
   *[other] { $count }项
}

## 一处地点的名次

# $rank (number) 名次
rank = 第{ $rank }
# $points (text) 分数
points = 记载得分{ $points }
unranked-dropped = 不在名次里：必须项没有文件证实，按你的选择不列。
unranked-far = 不在名次里：离得比你限定的远，或者位置未载、量不出来。
unranked-apart = 不在名次里：文件没有单独把它和所问的领域联系在一起，里面的园区另算。

## 一眼看完

# $place (text) 名次第1的地点
# $points (text) 分数
cover-first = 和所问最贴近的是{ $place }，记载得分{ $points }；各方面权重上下调一档，它都是第1。
# $place (text) 名次第1的地点
# $points (text) 分数
# $worst (number) 权重变动时最差的名次
cover-first-unless = 和所问最贴近的是{ $place }，记载得分{ $points }；各方面权重上下调一档，它最差排到第{ $worst }。
# $places (text) 并列第1的地点
# $points (text) 分数
cover-tied = 和所问最贴近的并列：{ $places }，记载得分都是{ $points }，凭文件分不出先后。
# $place (text) 备选里名次最前的一处
# $rank (number) 名次
# $points (text) 分数
cover-kept = 备选里最靠前的是{ $place }，第{ $rank }，记载得分{ $points }。
# $place (text) 地点
# $grounds (text) 下面几段，例如“写明已有中试；没有写人才，先问这几项”
cover-grounds = { $place }：{ $grounds }。
# $what (text) 哪几项
cover-named = 文件分工点名它做{ $what }，说的不是现状
# $what (text) 哪几项
cover-present = 文件写明已有{ $what }
# $what (text) 哪几项
cover-ahead = 文件写到、但没有写明已有：{ $what }
# $what (text) 哪几项
cover-against = 对它不利：{ $what }
# $what (text) 哪几项
cover-silent = 文件没有写、要先问：{ $what }
# $place (text) 地点
# $rank (number) 名次
# $points (text) 分数
cover-place = { $place }（第{ $rank }，{ $points }分）
# $places (text) 其余几处
cover-others = 其后是{ $places }。

## 要问当地的

# $park (text) 里面的园区
ask-inside = 文件只写到里面的{ $park }。别处有没有这一类企业，欢不欢迎这一类项目？
# $zone (text) 所属的区、县
ask-around = 文件写的是所属的{ $zone }。园区里有没有？园里的企业怎么用得上？
ask-planned = 园区本身：文件写的是规划。什么时候开工、交付，现在能签到哪一步？
ask-building = 园区本身：文件写的是建设推进中。已经建成多少，什么时候能进场？
ask-field = 文件没有写。有没有这一类企业在产，欢不欢迎这一类项目？
ask-stage = 文件没有写。有没有可用的平台，谁来运营，怎么收费？
ask-talent = 文件没有写。能招到哪些专业的人，有什么人才政策？
ask-capital = 文件没有写。有没有投这一类项目的基金，条件是什么？
ask-clinical = 文件没有写。和哪些医院有合作，能不能做临床试验？
ask-incubation = 文件没有写。有没有孵化器和概念验证，怎么入驻？
ask-peers = 文件没有写。已有哪些生物企业，上下游能不能配套？
# $point (text) 机场、车站等参照点
ask-access = 位置未载。地块在哪里，到{ $point }走哪条路、要多久？
ask-field-ahead = 文件写的是分工、打算或提及，不是现状。现在有哪些企业在做，规模多大？
ask-stage-ahead = 文件写的是规划或在建。现在建成了没有，什么时候能用，怎么收费？
ask-around-ahead = 文件写的是规划、目标或拟建。现在到了哪一步？
# $kinds (text) 企业做的是哪几类
ask-other-peers = 文件写到的企业做的是{ $kinds }。有没有你这一类的，上下游能不能配套？
# $kinds (text) 平台写明是哪几类
ask-other-kind = 文件写的是{ $kinds }。能不能做你这一类？还有没有别的？
ask-access-reckoned = 距离由近似位置推算。到地块走哪条路、要多久？

## 更正信：一个数字可能有误时，访问者寄给站点的

# $site (text) 站点的名称
# $id (text) 数字的编号
correction-subject = 更正：{ $site } { $id }
# $site (text) 站点的名称
correction = { $site }里的一个数字可能有误。
# $id (text) 数字的编号
correction-id = 编号：{ $id }
# $what (text) 对象和指标
correction-what = 内容：{ $what }
# $said (text) 数字，连同性质和时点
correction-said = 现在写的：{ $said }
# $source (text) 引文
correction-source = 来源：{ $source }
# $page (text) 网址
correction-page = 页面：{ $page }
# $date (text) 判断日期
correction-date = 数据版本：{ $date }
correction-right = 应当是：
correction-evidence = 依据（文件、章节或网址）：

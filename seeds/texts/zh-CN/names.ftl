### “名称索引”页：全部名称，按拼音首字母。

title = 名称索引
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
# $documents (number) 文件的份数
description = { $subject }{ SPELLED($documents) }份文件里出现的地点、机构、平台、领域、产品、政策和文件的名称，按拼音首字母排列。
# $documents (number) 文件的份数
# $total (number) 名称的个数
lede = { SPELLED($documents) }份文件里出现的{ $total }个名称，按拼音排列：地点、企业与机构、平台、领域、产品与技术、政策和文件。文件没有写地点的机构，说明就在这里。
letters = 按拼音首字母
digits = 数字
# $kind (text) 是哪一种名称，例如“地点”
# $detail (text) 补充的几个字
named = { $kind } · { $detail }

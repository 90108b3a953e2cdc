### 表里各种代码的名称：每组上面写着用在哪张表的哪一列。
###
### 代码（点号后面、等号前面）与程序一一对应，不要改，也不要换次序；名称可以改。

# documents.csv 的 kind：是哪一类文件
document-kind =
    .draft_plan = 规划征求意见稿
    .plan = 印发的规划
    .policy = 政策文件
    .bulletin = 统计公报
    .report = 官方报告
    .news = 报纸报道
    .web = 网页

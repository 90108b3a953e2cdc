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

# conflicts.csv 的 kind
conflict-kind =
    .conflict = 说法不一
    .definition = 口径不同
    .doubt = 存疑
    .identity = 是否同一

# events.csv 的 precision
precision =
    .day = 精确到日
    .month = 精确到月
    .year = 只有年份
    .period = 一段时期
    .open = 有起点、无终点
    .undated = 无日期

# figures.csv 的 inferred
inferred-date =
    .no = 都不是
    .as_of = 时点
    .due = 期限
    .both = 时点和期限

# events.csv 的 inferred
inferred-end =
    .no = 都不是
    .start = 开始
    .end = 结束
    .both = 开始和结束

# events.csv 的 kind
event-kind =
    .past = 已发生
    .target = 目标
    .plan = 规划

# documents.csv 的 language
evidence-language =
    .zh = 中文
    .en = 英文
    .other = 其他语言

# figures.csv 的 kind
figure-kind =
    .fact = 现状
    .target = 目标
    .plan = 规划
    .rank = 位次

# qualifiers.csv 的 position
qualifier-position =
    .before = 数前
    .inner = 数与单位之间
    .after = 单位之后
    .scope = 范围

# qualifiers.csv 的 bound
bound =
    .at_least = 不少于
    .at_most = 不多于
    .about = 约数
    .cumulative = 累计
    .aim = 努力方向
    .none = 不改数值

# figures.csv 的 listing
listing =
    .yes = 列出
    .repeat = 重复，只计一次
    .detail = 行文细节，不列

# charts.csv 的 kind
chart-kind =
    .headline = 要点
    .parts = 构成
    .ranks = 位次
    .bars = 对比

# industries.csv 的 family
family =
    .drug = 生物与化学药
    .device = 器械与诊断
    .cell = 细胞与合成生物
    .manufacturing = 生物制造
    .tcm = 现代中药
    .seed = 种业
    .service = 服务与孵化

# place_industries.csv 的 strength
strength =
    .leading = 点名重点
    .carrier = 列为载体
    .inferred = 并列句推断
    .mentioned = 另有提及

# place_industries.csv 的 state
tie-state =
    .existing = 文件写明已有
    .introduced = 已引入，投用没写
    .designated = 分工安排
    .prospective = 打算或目标

# tasks.csv 的 kind
task-kind =
    .task = 重点任务
    .branch = 方向

# programmes.csv 的 kind
programme-kind =
    .project = 重点工程
    .safeguard = 保障措施

# organisations.csv 的 category
category =
    .enterprise = 企业
    .university = 高校
    .institute = 院所
    .laboratory = 实验室
    .platform = 平台
    .fund = 基金与投资
    .hospital = 医院
    .government = 政府与机制
    .association = 协会、联盟
    .facility = 设施
    .think_tank = 智库

# organisations.csv 的 tie
tie =
    .located = 已在此地
    .named = 据名称
    .introduced = 引进、集聚
    .signed = 已签约
    .platform_planned = 拟建或在建的平台机构
    .reserve = 储备项目
    .promoted = 推进项目
    .courted = 招引对象
    .partner = 合作或参会
    .not_stated = 地点未载

# 页面和链接里的选项
outcome =
    .met = 达到
    .missed = 未达到
    .incomparable = 口径不同，不能判断
    .unreported = 期限已过，文件未载结果
    .pending = 未到期
    .open = 未写年限

# reference_points.csv 的 access
access =
    .airport = 机场
    .rail = 火车站
    .port = 港口、口岸
    .road = 高速出入口

# places.csv 的 kind
place-kind =
    .city = 城市
    .zone = 功能区
    .county = 县（市）
    .park = 园区
    .base = 产业基地
    .platform = 平台
    .slogan = 建设口号
    .context = 背景地区

# places.csv 的 region
region =
    .home = 本市
    .elsewhere = 外地

# places.csv 的 role
role =
    .core = 一核
    .core_park = 一核内园区
    .base = 基地
    .base_park = 基地内园区
    .task = 单项任务地
    .planned_site = 地点未载
    .background = 背景
    .comparator = 外地对照

# places.csv 的 status、platforms.csv 的 status
status =
    .existing = 已有
    .introduced = 已引入，投用没写
    .building = 建设推进中
    .planned = 规划、谋划
    .not_stated = 文件未载

# figures.csv 的 domain、places.csv 的 domain、events.csv 的 domain、organisations.csv 的 domain
domain =
    .bio = 生物产业
    .context = 背景
    .aside = 旁文

# remarks.csv 的 kind
remark-kind =
    .unknown = 文件未载
    .caution = 看数字要注意

# site.toml 的 default_view；地图的两种视图
map-view =
    .geographic = 地理位置
    .schematic = 布局示意

# surroundings.csv 的 theme
surrounding-theme =
    .talent = 人才
    .capital = 资金
    .clinical = 临床资源
    .incubation = 孵化与转化

# targets.csv 的 change
change =
    .total = 总量
    .increment = 增量
    .rate = 增速
    .level = 水平
    .milestone = 里程碑

# targets.csv 的 comparable、targets.csv 的 result_comparable
comparable =
    .yes = 可比
    .approx = 近似可比
    .no = 不可比

# 页面和链接里的选项
mark =
    .alone = 只此一处
    .all = 都有

# 页面和链接里的选项
group =
    .field = 领域
    .stages = 环节
    .around = 周边
    .access = 交通

# 页面和链接里的选项
around =
    .talent = 人才
    .capital = 资金
    .clinical = 临床资源
    .incubation = 孵化与转化
    .peers = 生物企业

# 页面和链接里的选项
index-kind =
    .place = 地点
    .elsewhere = 外地园区
    .industry = 领域
    .product = 产品与技术
    .organisation = 企业与机构
    .platform = 平台
    .stage = 环节
    .programme = 任务、工程与保障
    .group = 合称
    .target = 目标
    .event = 时间线上的事
    .figure = 数字
    .policy = 政策、规划与榜单
    .case = 外地做法
    .document = 来源文件
    .conflict = 口径说明
    .term = 用语
    .page = 页面
    .question = 本站怎么查
    .silent = 文件没有提到

# 搜索结果上的标签：不是已有的事
index-mark =
    .target = 目标
    .plan = 规划
    .building = 在建
    .silent = 文件没写

# 页面和链接里的选项
embed-theme =
    .auto = 跟随系统
    .light = 浅色
    .dark = 深色
    .contrast = 高对比

# 页面和链接里的选项
height =
    .fill = 由网页定，视图填满框
    .auto = 由内容定，助手脚本调整框高

# 页面和链接里的选项
embed-language =
    .zh = 中文

# 页面和链接里的选项
part =
    .legend = 图例
    .zoom = 缩放按钮
    .map = 位置小图
    .figures = 数字
    .note = 注释

# 页面和链接里的选项
view =
    .map = 布局地图
    .place = 园区卡片
    .timeline = 时间线
    .compare = 并排对比
    .figure = 一个数字

# 页面和链接里的选项
layer =
    .role = 布局角色
    .industry = 领域
    .stage = 平台与环节
    .status = 已有与规划

# questions.csv 的 kind
question-kind =
    .here = 本站有
    .silent = 文件没有写

# questions.csv 的 page
question-page =
    .map = 地图
    .places = 园区
    .scout = 选址
    .timeline = 时间线
    .targets = 目标
    .industries = 产业
    .benchmarks = 对标
    .compare = 并排对比
    .shortlist = 备选
    .sources = 来源与方法
    .data = 数据下载
    .about = 关于
    .names = 名称索引
    .tour = 导读
    .embed = 嵌入

# industries.csv 和 platforms.csv 的 modalities
modality =
    .small_molecule = 小分子药
    .large_molecule = 大分子药
    .cell = 细胞
    .chinese_medicine = 中药
    .drug = 药品
    .reagent = 诊断试剂
    .device = 器械
    .material = 生物基材料
    .seed = 种业
    .unstated = 未写明

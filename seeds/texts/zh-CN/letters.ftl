### 看不见的字符和容易认错的字符叫什么，给改表的人看。

# $name (text) 叫什么
# $code (text) 编码，例如 U+200B
named = { $name } { $code }

tab = 制表符
carriage-return = 回车符
zero-width-space = 零宽空格
# 零宽连字、零宽不连字、词连接符
joiner = 零宽连接符
byte-order-mark = 字节顺序标记
soft-hyphen = 软连字符
no-break-space = 不换行空格
wide-space = 全角空格
line-separator = 行分隔符
direction = 文字方向符
# 解码失败时出现的 �
replacement = 乱码的替换符
variant = 异体选择符
# 加在前一个字上的符号
accent = 组合附加符号
# 只在某种字体里有的字
private = 自造字
# 单独成字的部首，从 PDF 里抄出来时常见
radical = 部首（像汉字，不是汉字）
compatibility = 兼容汉字（和常用的那个字编码不同）
wide-digit = 全角数字
wide-letter = 全角字母
cyrillic = 西里尔字母
greek = 希腊字母
mathematical = 数学字母
control = 控制字符
other-space = 特殊空格
unseen = 看不见的字符

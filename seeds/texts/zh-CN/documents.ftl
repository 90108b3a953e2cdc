### 句子里怎样说各份文件。

# $count (number) 这一种文件的份数
# $kind (text) 文件种类的代码，见 documents.csv 的 kind
# $name (text) 文件种类的名称，例如“报纸报道”
of-kind = { SPELLED($count) }{ $kind ->
    [web] 个
   *[other] 份
}{ $name }
# $count (number) 文件的份数
counted = { SPELLED($count) }份文件

### 布局示意：不含地理信息的图，一条线是一个领域，一处地点是一站。分享图片里的示意图也用这里的文字。

# $lines (number) 有几条线：文件写了在哪里做的领域
# $through (number) 其中几条在一核或它的园区里停
finding =
    { $through ->
        [0] { $lines }条线
       *[other] { $lines }条线，{ $through }条经过一核
    }
how = 一条线是一个领域，一处地点是一站。线停在哪一站，就是文件写了那里做、或打算做这个领域；园区归在所属的区县里。
# $subject (text) 本站讲的是什么，例如“郑州生物产业”
drawing = { $subject }布局示意图，不含地理信息。每一站连到它的档案，全部地点列表与图内容相同

## 区县自己的一站，以及不在哪个区县里的

own = 整体
own-zone = 全区
own-county = 全境
loose = 没写在哪个区县
city = 面向全市
unstated = 没写地点
no-field = 没写领域
platforms = 平台

## 图例

key = 图例：布局示意
# $status (text) 平台的状态，例如“已有”
# $count (number) 有几处
key-platforms = { $status }的平台{ $count }
key-loose = 那一站没写在哪个区县

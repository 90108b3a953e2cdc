### 不经过主程序的几个小脚本里的文字：每条前面是哪个脚本。写成 { $名称 } 的由脚本填。

## offline.js：站点有新版本时的一行

offline-newer = 这个站点有了新版本。
offline-replace = 换上新版本

## print.js：纸上的网址

# $address (text) 打印时所看的网址
print-address = 本页网址：{ $address }

### 从链接进来的页面上的提示。

# $parameters (text) 用不上的参数，例如“p=nowhere”
unused = 链接里有用不上的参数，已忽略：{ $parameters }

# 门户页面上的文字（简体中文）。术语见 docs/glossary.md。

language-name = 简体中文
languages = 语言
product = 转移我的令牌
skip = 跳到正文
help-link = 帮助
person = 正在转移令牌的用户：
person-first = 正在设置首部手机的用户：
person-number = 正在更改手机号码的用户：
person-done = 当前登录的用户：
person-begun = 于 { $time } 从地址 { $address } 开始
person-other = 于 { $time } 从地址 { $address } 开始了对此帐户的另一次登录。如果不是您本人，请先告知 IT 支持，再继续操作。
finish = 完成
stop = 停止并退出登录
progress = 第 { $count-now } 步，共 { $count-all } 步
progress-open = 第 { $count-now } 步
track-sign-in = 登录
track-passcode = 确认
track-scan = 扫描
track-done = 完成
track-sms-number = 新号码
track-sms-confirm = 核对
track-sms-code = 代码
title-wrong = 错误：{ $title }
copy = 复制
copied = 已复制
check-now = 立即检查
quoted = 登录服务器的消息：
reference = 如果您就此咨询 IT 支持，请提供 { $reference }。
back-to-start = 返回首页
support-link = 联系 IT 支持
support-phone = 电话
support-email = 电子邮件
support-url = 网页
support-hours = 服务时间
problem-heading = 有内容缺失或有误
card-heading = 咨询 IT 支持
card-lead = 请把以下内容告诉他们。其中不含密码、口令或验证码。
card-reference = 参考编号
card-time = 时间
card-step = 步骤
card-reason = 发生了什么
card-copy = 复制以上内容
card-mail = 写电子邮件
tries-left =
    { $count ->
       *[other] 您还可以尝试 { $count } 次，之后需要重新登录。
    }
demo-banner = 这是演示，不涉及任何真实账户。
demo-phones = 打开演示用的手机
demo-phone = 打开 { $userid } 的手机
insecure-banner = 此页面未加密。同一网络中的其他人可能会看到您输入的内容。

## 首页

start-heading = 将令牌转移到新手机
start-heading-first = 在您的首部手机上设置应用
start-ready = 准备工作
start-lead = 您需要旧手机、新手机和大约两分钟时间。
start-lead-first = 您需要手机和大约两分钟时间。
start-ready-phones-how = 旧手机必须仍能使用。请保留旧手机，直到新手机就绪。
start-ready-phones-how-first = 请把手机留在身边，直到此页面提示已就绪。
start-ready-app = 在新手机上安装 { $app } 应用
start-ready-app-first = 在手机上安装 { $app } 应用
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = 扫描二维码安装应用
start-store-ios-qr = 指向 App Store 中该应用的二维码
start-store-android-qr = 指向 Google Play 中该应用的二维码
start-ready-here = 您正在新手机上看此页面吗？
start-ready-here-first = 您正在那部手机上看此页面吗？
start-ready-here-how = 手机无法扫描自己的屏幕。请在电脑上打开此页面：
start-ready-here-else = 没有电脑？请在这里继续，把设置密钥复制到应用中，不必扫描。
start-question = 以下哪一项符合您的情况？
start-app = 我的旧手机还在，上面有应用
start-app-detail = 应用会显示动态口令，或请我批准登录。
start-sms = 我通过短信获取动态口令
start-sms-detail = 我换了手机或换了号码。
start-first = 这是我的首部手机
start-first-detail = 我还没有动态口令。
start-other = 我已经在使用动态口令
start-lost = 我的旧手机已经不在了
start-lost-detail = 手机丢失、损坏、已清除数据或已送人。
start-under-way = 您已经在此浏览器中开始转移令牌。
start-under-way-first = 您已经在此浏览器中开始设置手机。
start-under-way-number = 您已经在此浏览器中开始更改号码。
start-continue = 从上次的位置继续

stopped-heading = 您已停止
stopped-advice = 如果页面没有告诉您新手机就绪，则没有任何更改，旧手机仍能使用。
stopped-advice-first = 如果页面没有告诉您手机就绪，则没有任何更改。
stopped-advice-number = 如果页面没有告诉您号码已更改，则没有任何更改，动态口令仍会发送到旧号码。
over-heading = 您在此处已不再登录
over-advice = 此浏览器中原先进行的操作已停止或已结束。如果页面没有告诉您已完成，请重新开始。
no-cookie-heading = 您在此处未登录
no-cookie-advice = 如果您刚刚登录，说明浏览器没有保留此页面的 Cookie。请允许此页面使用 Cookie，或在单独的窗口中打开它。如果您已退出登录，请重新开始。
no-cookie-window = 在单独的窗口中打开此页面

## 登录

sign-in-heading = 登录
sign-in-lead = 请使用您上班时登录所用的用户名和密码。
sign-in-userid = 用户名
sign-in-userid-hint = 例如 jsmith、CORP\jsmith 或 jsmith@example.org。
sign-in-userid-locked = 这是您在单位登录时使用的用户名，只能在那里更改。
sign-in-userid-problem = 请输入用户名：可使用字母、数字、空格以及 . _ - @ ' + $ #；如果您使用域，请一并输入。如果是粘贴的，请改为手动输入。
sign-in-userid-other = 这里只能使用您在单位登录时的用户名，现已填入。
sign-in-password = 密码或 PIN 码
sign-in-password-show = 显示密码
sign-in-password-hide = 隐藏密码
sign-in-password-empty = 请输入密码。
sign-in-password-problem = 请输入密码。密码最多 256 个字符，不能换行。
sign-in-button = 登录
sign-in-busy = 正在登录…
sign-in-next = 接下来，请用旧手机确认是您本人。
sign-in-next-first = 接下来，可能会要求您输入通过短信或电子邮件收到的代码。然后用手机扫描二维码。
sign-in-next-number = 接下来，请输入发送到旧号码的动态口令，然后输入新号码。
sign-in-lost = 我的旧手机已经不在了
sign-in-lost-first = 联系 IT 支持
sign-in-refused-heading = 登录未成功
sign-in-refused-advice = 请检查用户名，以及是否开启了大写锁定（Caps Lock）。
sign-in-refused-last = 您还可以尝试 1 次，之后需要等待一段时间。
sign-in-refused-locked = 如果确定用户名和密码都没有错，您的账户可能已被锁定：请咨询 IT 支持。
sign-in-other-heading = 此浏览器中已有令牌正在转移
sign-in-other-advice = 它属于另一个用户名。请继续完成，或先停止，再以其他人的身份登录。

ended-expired-heading = 您的会话已结束
ended-expired-advice = 为了您的安全，几分钟没有操作后会话就会结束。如果页面已告诉您新手机就绪，就已经完成了；否则请重新登录，旧手机仍能使用。
ended-expired-advice-first = 为了您的安全，几分钟没有操作后会话就会结束。如果页面已告诉您手机就绪，就已经完成了；否则请重新登录。
ended-expired-advice-number = 为了您的安全，几分钟没有操作后会话就会结束。如果页面已告诉您号码已更改，就已经完成了；否则请重新登录，动态口令仍会发送到旧号码。
ended-refused-heading = 您未能登录
ended-refused-advice = 旧手机上没有及时批准请求，或者用户名或密码有误。请登录后重试。
ended-refused-advice-first = 用户名或密码有误，或者登录时间过长。请登录后重试。
ended-failed-heading = 登录未成功
ended-failed-advice = 登录服务器没有正常响应。请一分钟后重试。
ended-passcodes-heading = 动态口令输错次数过多
ended-passcodes-advice = 请重新登录，等旧手机显示新的动态口令后再输入。
ended-passcodes-advice-first = 请重新登录，然后输入最新一条消息中的代码。
ended-check-codes-heading = 校验码输错次数过多
ended-check-codes-advice = 请重新登录以获取新的二维码。
ended-numbers-heading = 您的手机号码未更改
ended-numbers-advice = 多次尝试均被拒绝。请登录后重新开始，或咨询 IT 支持。
ended-upstream-heading = 登录服务器已结束您的会话
ended-upstream-advice = 服务器已不再识别您，可能是因为时间过长。请重新登录以获取新的二维码。

## 批准

approve-heading = 请查看旧手机
approve-heading-first = 正在登录
approve-lead = 如果旧手机请您批准登录，请批准。此页面会自动继续。
approve-lead-first = 登录服务器尚未响应。此页面会自动继续。
approve-waiting = 正在等待旧手机…
approve-waiting-first = 正在等待登录服务器…
approve-found = 已批准，请稍候…
approve-found-first = 您已登录，请稍候…
approve-only-you = 只批准您自己刚刚发起的登录。
approve-rival = 刚刚拒绝了对此帐户的第二次登录。如果不是您本人，请不要批准任何请求，并告知 IT 支持。
approve-slow = 如果旧手机上没有任何显示，可能是登录服务器响应较慢。
approve-trouble = 旧手机上没有任何反应
approve-trouble-open = 请打开旧手机上的身份验证应用，看看那里有没有请求。
approve-trouble-network = 请检查旧手机是否已连接互联网。
approve-trouble-again = 如果两分钟后仍没有请求，您可以在此页面重试。

## 动态口令

passcode-heading = 请输入当前的动态口令
passcode-heading-first = 请输入发送给您的代码
passcode-lead = 请查看旧手机：打开身份验证应用，或打开最近一条含动态口令的短信。
passcode-lead-first = 代码会通过短信或电子邮件发送到单位登记的号码或地址。
passcode-lead-number = 动态口令已发送到您的旧号码：请查看该号码收到的最新短信。
passcode-label = 动态口令
passcode-label-first = 验证码
passcode-hint = 通常为 6 位数字，空格不影响。
passcode-problem = 请输入旧手机上的动态口令：4 到 16 位数字或字母。
passcode-problem-first = 请输入消息中的代码：4 到 16 位数字或字母。
passcode-problem-number = 请输入短信中的动态口令：4 到 16 位数字或字母。
passcode-button = 继续
passcode-busy = 正在检查…
passcode-refused-heading = 该动态口令未被接受
passcode-refused-heading-first = 该验证码未被接受
passcode-refused-advice = 每个动态口令只能使用一次，且有效时间很短。请等旧手机显示新的动态口令后再输入。
passcode-refused-advice-first = 每个代码只能使用一次，且有效时间很短。请输入最新一条消息中的代码，或者停止并重新登录以获取新的代码。
passcode-refused-advice-number = 每个动态口令只能使用一次，且有效时间很短。请输入最新一条消息中的动态口令，或者停止并重新登录以获取新的动态口令。
passcode-clock = 旧手机上的时间现在应为 { $time }；如果不一致，请设为自动。
passcode-after-fault = 请使用新的动态口令：上一个可能已经用过了。
passcode-trouble = 动态口令不被接受，或者我没有动态口令
passcode-trouble-first = 验证码不被接受，或者我没有验证码
passcode-trouble-app = 请使用应用中属于您工作账户的动态口令。
passcode-trouble-text = 如果您通过短信获取动态口令，请以最新一条为准。短信可能需要一分钟才能收到。
passcode-trouble-text-first = 请以最新一条消息为准。消息可能需要一分钟才能收到，电子邮件可能在垃圾邮件中。如果没有收到，请向 IT 支持确认登记的号码或地址是否正确。
passcode-trouble-text-number = 请以最新一条消息为准。消息可能需要一分钟才能收到。
passcode-trouble-clock = 请将旧手机的时间设为自动。时间不准，动态口令就会出错。

## 扫描

scan-heading = 请用新手机扫描
scan-heading-first = 请用手机扫描
scan-lead = 在新手机确认之前，旧手机仍能使用。此后只有新手机有效，旧手机上的动态口令不再被接受。
scan-lead-first = 手机确认之后，您将用应用上显示的动态口令登录。
scan-picture = 二维码
scan-qr-alt = 供新手机上的身份验证应用扫描的二维码
scan-qr-alt-first = 供手机上的身份验证应用扫描的二维码
scan-no-qr = 无法显示二维码。请改用设置密钥。
scan-not-printed = 二维码和设置密钥属于机密，不会打印。
scan-cannot = 无法扫描，或正在新手机上看此页面？
scan-cannot-first = 无法扫描，或正在那部手机上看此页面？
scan-app-link = 正在使用新手机？打开应用
scan-app-link-first = 正在使用那部手机？打开应用
scan-setup-key = 手机无法扫描自己的屏幕。请在新手机的应用中选择手动输入密钥，然后输入或粘贴此设置密钥。不要给任何人看。
scan-setup-key-first = 手机无法扫描自己的屏幕。请在应用中选择手动输入密钥，然后输入或粘贴此设置密钥。不要给任何人看。
scan-steps = 在新手机上
scan-steps-first = 在手机上
scan-step-app = 打开 { $app } 应用。
scan-step-add = 添加新令牌；如果应用请求使用相机，请允许。
scan-step-point = 将相机对准二维码。
scan-step-key = 选择手动输入密钥，然后输入此处的设置密钥。
scan-waiting = 正在等待新手机…
scan-waiting-first = 正在等待手机…
scan-found = 已找到，请稍候…
scan-reloads =
    { $count ->
       *[other] 此页面每 { $count } 秒重新检查一次。
    }
scan-stay = 我输入时不要刷新
scan-go-on = 自动重新检查
scan-check-code = 新手机上显示校验码了吗？
scan-check-code-first = 手机上显示校验码了吗？
scan-check-code-label = 校验码
scan-check-code-hint = 应用无法自行上报时会显示校验码：没有网络连接时，或您输入设置密钥之后。否则请留空。
scan-check-code-problem = 请输入新手机显示的校验码：4 到 32 位字母和数字。
scan-check-code-problem-first = 请输入手机显示的校验码：4 到 32 位字母和数字。
scan-check-code-button = 发送校验码
scan-check-code-busy = 正在发送…
scan-check-code-refused-heading = 该校验码未被接受
scan-check-code-refused-advice = 请与新手机核对，然后重新输入。
scan-check-code-refused-advice-first = 请与手机核对，然后重新输入。
scan-trouble = 不成功
scan-trouble-camera = 如果应用看不到二维码：请把此窗口放大、把屏幕调亮，把手机拿远一点，并检查应用是否可以使用相机。
scan-trouble-network = 如果应用已读取二维码而此页面没有继续：请将新手机连接互联网，或输入它显示的校验码。
scan-trouble-network-first = 如果应用已读取二维码而此页面没有继续：请将手机连接互联网，或输入它显示的校验码。
scan-trouble-key = 如果相机完全无法使用：请改为输入设置密钥。
scan-trouble-again = 如果都不行：请停止，然后重新登录以获取新的二维码。旧手机仍能使用。
scan-trouble-again-first = 如果都不行：请停止，然后重新登录以获取新的二维码。

## 等待

waiting-left =
    { $count ->
       *[other] 还剩大约 { $count } 分钟。
    }
waiting-ends =
    { $count ->
       *[other] 为了您的安全，大约 { $count } 分钟后将结束。
    }
waiting-more = 延长时间
waiting-slow = 登录服务器响应较慢。我们会继续查询，您无需操作。
waiting-offline = 您的电脑没有连接网络。连接恢复后，此页面会自动继续。
waiting-fault = 上次检查未成功。我们会自动重试。

waiting-away = 登录服务器暂时不可用。我们会继续查询，您无需操作。
upstream-ask = 如果等待很久，请咨询 IT 支持：{ $contacts }。
upstream-ask-help-desk = 如果等待很久，请咨询您平常的 IT 服务台。
upstream-well-heading = 现在可以继续了
upstream-well-advice = 登录服务器已恢复。如果您之前输入过密码、口令或校验码，请再输入一次。

## 完成

done-heading = 新手机已就绪
done-heading-first = 手机已就绪
done-lead = 您的令牌已转移。从现在起，请用新手机上的动态口令登录。
done-lead-first = 手机上的应用已设置好。从现在起，请用应用上显示的动态口令登录。
done-took =
    { $count-minutes ->
        [0] 用时 { $count-seconds } 秒。
       *[other] 用时 { $count-minutes } 分 { $count-seconds } 秒。
    }
done-test = 现在试一试
done-test-how = 收起旧手机之前，请用新手机登录一次工作系统。
done-test-how-first = 请用应用中的动态口令登录一次工作系统。
done-test-link = 试一试：登录{ $name }
done-old = 从旧手机中删除令牌
done-old-dead = 如果旧手机上仍显示令牌，它已经失效。删除方法：
done-old-open = 打开旧手机上的身份验证应用。
done-old-arrow = 点按工作账户令牌旁边的箭头。
done-old-delete = 选择“Delete Code”。
done-not-you = 不是您本人操作，或者新手机不能用？
done-not-you-first = 不是您本人操作，或者手机不能用？

closed-heading = 您已退出登录
closed-moved = 您的令牌已在新手机上。
closed-moved-first = 您的令牌已在手机上。
closed-moved-number = 动态口令现在发送到您的新号码。
closed-lead = 现在可以关闭此窗口。

## 短信

sms-heading = 您通过短信获取动态口令
sms-lead = 怎么做取决于您换了什么。
sms-same = 我换了手机，号码不变
sms-same-how = 您无需操作。动态口令会发送到您的号码，无论它在哪部手机里。
sms-number = 我换了号码
sms-number-how = 请在旧号码仍能收到短信时更改：
sms-change-how = 请用发送到旧号码的动态口令登录，然后输入新号码。大约需要两分钟。
sms-change-button = 更改我的号码
sms-step-open = 打开贵组织的注册页面，然后回到这里进行下一步。
sms-step-open-link = 打开注册页面（在新标签页中）
sms-step-find = 打开贵组织的注册页面。在您上班登录的地方可以找到，名称为“Manage My Token”。
sms-step-sign-in = 像平常一样登录，使用发送到旧号码的动态口令。
sms-step-choose = 选择“Send My Passcode Via SMS”，输入新号码，并按说明操作。
sms-step-done = 此后，动态口令会发送到新号码。
sms-app = 我想改用应用
sms-app-how = 请用短信中的动态口令在这里登录，然后在手机上设置应用。
sms-app-button = 设置应用
sms-lost = 我的旧号码已收不到短信
sms-number-heading = 您的新手机号码
sms-number-lead = 动态口令要发送到哪里？
sms-region = 国家或地区
sms-region-choose = 选择国家或地区
sms-region-problem = 请从列表中选择国家或地区。
sms-number-label = 手机号码
sms-number-hint = 按本地写法输入，或以 + 和国家代码开头。空格不影响。
sms-number-button = 继续
sms-number-next = 现在还不会更改。您会先再看到一次号码。
sms-number-characters = 号码只能由数字组成，前面可以有一个 +。
sms-number-short = 号码太短。请输入完整号码，包括区号或网号。
sms-number-long = 号码太长。请检查是否有重复的数字。
sms-number-elsewhere = 这不是{ $region }的号码。请选择号码所属的国家或地区，或更正号码。
sms-number-not-served = 此处不会向{ $region }的号码发送动态口令。请输入列表中国家或地区的号码。
sms-number-unknown = 在您选择的国家或地区没有这个号码。请检查数字。
sms-number-premium = 动态口令不会发送到收费号码。请输入您自己的手机号码。
sms-number-no-texts = 此号码无法接收短信。请输入手机号码。
sms-number-same = 动态口令已经发送到此号码。请输入其他号码，或到此为止。
sms-number-refused-heading = 该号码未被接受
sms-number-refused-advice = 动态口令仍会发送到旧号码。请检查新号码并重新输入。
sms-confirm-heading = 这是您的新号码吗？
sms-confirm-lead = 动态口令将发送到此号码：
sms-confirm-why = 请逐位核对。号码错了，您就无法再登录。
sms-confirm-button = 是的，把动态口令发送到这里
sms-confirm-busy = 正在更改…
sms-confirm-other = 不是，我要更正
sms-code-heading = 请输入新号码收到的验证码
sms-code-lead = 含验证码的短信正在发送到
sms-code-label = 验证码
sms-code-problem = 请输入短信中的验证码：4 到 16 位数字或字母。
sms-code-until = 此验证码被接受后，您的号码才会更改。
sms-code-other = 收不到短信：使用其他号码
sms-code-refused-heading = 该验证码未被接受
sms-code-refused-advice = 请查看新号码收到的最新短信，并输入其中的验证码。
sms-done-heading = 您的号码已更改
sms-done-lead = 动态口令现在会发送到您尾号为 { $digits } 的号码。
sms-done-test = 请登录一次工作系统。动态口令应发送到新号码。
sms-done-old = 您的旧号码
sms-done-old-how = 从现在起，旧号码不再收到动态口令。
sms-done-not-you = 不是您本人操作，或者收不到短信？

## 丢失

lost-heading = 请联系 IT 支持
lost-lead = 没有旧手机，您无法在这里证明是您本人。IT 支持可以帮助您，此页面不能。
lost-lead-first = 此页面无法继续帮助您，IT 支持可以。
lost-reset = 申请重置我的令牌
lost-contact = IT 支持
lost-no-contact = 请咨询您平常的 IT 服务台。
lost-ready = 请准备好
lost-ready-userid = 您的用户名
lost-ready-identity = 能证明您身份的证件，例如工作证
lost-ready-phone = 您的新手机
lost-ready-phone-first = 您的手机
lost-stolen = 如果手机被盗，请立即报告，即使您还没有新手机。

## 帮助

help-heading = 帮助
help-lead = 如何转移令牌，以及在哪里可以找到所需内容。
help-app = 您两部手机都在
help-app-sign-in = 用您的用户名和密码在这里登录。
help-app-passcode = 输入旧手机应用显示的动态口令，或在旧手机上批准请求。
help-app-scan = 用新手机上的 { $app } 应用扫描二维码。
help-app-done = 等到此页面显示新手机已就绪，再用“Delete Code”删除旧令牌。
help-first-how = 用您的用户名和密码登录。如果收到短信或电子邮件中的代码，请输入。然后用手机上的应用扫描二维码。
help-address = 旧手机上哪里有此页面的地址
help-address-how = 在身份验证应用中，点按令牌右侧的箭头，选择“View Details”。下面的框中是贵组织注册页面的地址。
help-address-blank = 如果贵组织不使用批准请求，框中可能为空。此时请在您上班登录的地方寻找“Manage My Token”。
help-texts = 您通过短信获取动态口令
help-texts-how = 号码不变则无需操作。新号码必须登记。
help-texts-link = 通过短信获取动态口令
help-lost = 您的旧手机已经不在了
help-lost-how = 这时只有贵组织的 IT 支持可以帮助您，应用的开发商不能。
help-old = 旧手机上仍显示令牌
help-old-how = 新手机就绪后，该令牌就失效了。用应用中的“Delete Code”将其删除。
help-refused = 动态口令被拒绝
help-refused-how = 动态口令只能使用一次。请等下一个，并将手机时间设为自动。

## 错误

error-heading = 出了点问题
error-not-found-heading = 没有此页面
error-not-found-advice = 地址可能拼写有误或已过时。
error-not-found-way-on = 前往首页
error-malformed-heading = 无法理解该请求
error-malformed-advice = 请从首页开始，并使用页面上的按钮。
error-malformed-way-on = 前往首页
error-not-ours-heading = 该表单不是来自此页面
error-not-ours-advice = 为了您的安全，表单没有被转发。如果您是通过链接或其他网站来到这里的，请从首页开始。
error-not-ours-way-on = 前往首页
error-origin-hidden-heading = 您的浏览器隐藏了此表单的来源
error-origin-hidden-advice = 为了您的安全，表单未被转发。请用其他浏览器打开此页面，或关闭 Internet Explorer 模式。如果此消息再次出现，请联系 IT 支持：网络中的设备可能删除了浏览器发送的信息。
error-origin-hidden-way-on = 前往首页
error-too-many-cookies-heading = 您的浏览器发送了过多的 Cookie
error-too-many-cookies-advice = 它们来自贵组织的其他网站。请删除这些网站的 Cookie，或在无痕窗口中打开此页面。如果此消息再次出现，请联系 IT 支持。
error-too-many-cookies-way-on = 前往首页
error-two-cookies-heading = 您的浏览器为此页面发送了两个 Cookie
error-two-cookies-advice = 请重新加载此页面。如果此消息再次出现，请关闭浏览器的所有窗口或使用无痕窗口，并告知 IT 支持。其中一个 Cookie 可能来自贵组织的其他网站。
error-two-cookies-way-on = 前往首页
error-sign-on-heading = 单位的登录系统没有传来用户名
error-sign-on-advice = 它传来的内容无法在这里使用，因此没有发送任何信息。请告知 IT 支持。
error-sign-on-way-on = 前往首页
error-limited-heading = 尝试次数过多
error-limited-advice =
    { $count ->
       *[other] 为了此账户的安全，请等待 { $count } 分钟后再试。
    }
error-limited-counts = 被拒绝的密码会计入次数，没有在旧手机上批准的登录也会计入。
error-limited-way-on = 前往首页
error-address-limited-heading = 来自您所在网络的登录被拒绝次数过多
error-address-limited-advice =
    受限的是您的网络地址，而不是您的帐户：来自该地址的多次登录被拒绝，可能是同事的登录。{ $count ->
       *[other] 请等待 { $count } 分钟后再试。
    }
error-address-limited-way-on = 前往首页
error-stopped-heading = 此帐户的登录已暂停
error-stopped-advice = 已连续多次尝试错误。再错一次可能会锁定帐户，因此在 IT 支持解除暂停之前，此页面不会发送任何登录。旧手机仍能使用。
error-stopped-way-on = 联系 IT 支持
error-under-way-heading = 另一次登录正在等待
error-under-way-advice = 已有人正在登录此帐户，正在等待旧手机的答复。如果是您本人，请在那里继续，或两分钟后重试。如果不是，请在旧手机上拒绝该请求，并告知 IT 支持。
error-under-way-way-on = 重试
error-stale-heading = 您已在另一个标签页中继续
error-stale-advice = 此标签页显示的是较早的步骤，您在这里输入的内容没有发送。请从您目前所在的步骤继续。
error-stale-way-on = 继续
error-busy-heading = 您的上一个请求仍在处理中
error-busy-advice = 请稍等片刻，然后继续。
error-busy-way-on = 继续
error-unreachable-heading = 无法连接登录服务器
error-unreachable-advice = 没有任何更改，旧手机仍能使用。请几分钟后重试。
error-unreachable-advice-first = 没有任何更改。请几分钟后重试。
error-unreachable-way-on = 重试
error-away-heading = 登录服务器暂时不可用
error-away-advice = 没有任何更改，旧手机仍能使用。此页面会自动重新检查，可以继续时会告诉您。
error-away-advice-first = 没有任何更改。此页面会自动重新检查，可以继续时会告诉您。
error-away-way-on = 重试
error-timed-out-heading = 登录服务器没有及时响应
error-timed-out-advice = 我们无法确定它是否收到了您的请求。请一分钟后重试。
error-timed-out-way-on = 重试
error-reported-heading = 登录服务器报告了问题
error-reported-advice = 请重试。如果问题持续，请咨询 IT 支持。
error-reported-way-on = 重试
error-not-understood-heading = 登录服务器的响应不符合预期
error-not-understood-advice = 请几分钟后重试。如果问题持续，请咨询 IT 支持。
error-not-understood-way-on = 重试
error-full-heading = 现在有很多人在转移令牌
error-full-advice = 没有任何更改，旧手机仍能使用。此页面会自动重新检查，可以继续时会告诉您。
error-full-advice-first = 没有任何更改。此页面会自动重新检查，可以继续时会告诉您。
error-full-way-on = 重试
error-sessions-away-heading = 此页面正在短暂休息
error-sessions-away-advice = 没有丢失任何内容：几秒钟后页面会自动重新检查，并带您回到原来的位置。
error-sessions-away-way-on = 立即重新检查
error-internal-heading = 此页面出了点问题
error-internal-advice = 这不是您的错。请重试；如果问题持续，请咨询 IT 支持。
error-internal-way-on = 重试

## 通知变更的邮件

mail-token-moved-subject = 您的令牌已转移到另一部手机
mail-token-moved-subject-first = 您的令牌已在手机上设置
mail-token-moved-lead = { $userid } 的令牌（用于生成登录所需的动态口令）已转移到另一部手机。
mail-token-moved-lead-first = { $userid } 的令牌（用于生成登录所需的动态口令）已在手机上设置。
mail-when = 时间：{ $when }
mail-from = 来自网络地址：{ $address }
mail-token-moved-you = 如果是您本人操作，则无需再做什么。旧手机上的动态口令已失效。
mail-token-moved-you-first = 如果是您本人操作，则无需再做什么。
mail-number-changed-subject = 您的动态口令将发送到另一个手机号码
mail-number-changed-lead = { $userid } 接收登录动态口令的手机号码已更改。
mail-number-changed-you = 如果是您本人操作，则无需再做什么。旧号码不再收到动态口令。
mail-enrolment-started-subject = 已发放您的令牌的二维码
mail-enrolment-started-lead = 有人以 { $userid } 的身份登录并获得了一个二维码。扫描它的手机会得到 { $userid } 的令牌（用于生成登录所需的动态口令）。
mail-enrolment-started-you = 如果是您本人操作，则无需再做什么。
mail-enrolment-unknown-subject = 您的令牌可能在另一部手机上
mail-enrolment-unknown-lead = 有人以 { $userid } 的身份登录并获得了一个二维码。扫描它的手机会得到 { $userid } 的令牌（用于生成登录所需的动态口令）。我们不知道是否有手机扫描了它。
mail-enrolment-unknown-you = 如果是您本人操作，则无需再做什么。如果您没有完成，可以随时重新开始。
mail-not-you = 如果不是您本人操作，可能有人知道了您的密码。请立即告知 IT 支持：
mail-contact-phone = 电话：{ $phone }
mail-contact-email = 电子邮件：{ $email }
mail-contact-url = 网页：{ $url }
mail-contact-hours = 服务时间：{ $hours }

## 服务台的状态页面

status-title = 令牌转移：状态
status-fine-heading = 运行正常
status-fine-advice = SecEnrol 有响应，用户可以正常进行。
status-quiet-heading = 目前没有活动
status-quiet-advice = 过去一小时无人登录，因此无法得知 SecEnrol 的情况。
status-trouble-heading = SecEnrol 未正常响应
status-trouble-advice = 过去一小时，许多发给 SecEnrol 的请求没有得到响应。原因见日志。
status-unready-heading = 门户尚未就绪
status-unready-advice = 在解决以下问题之前，任何人都无法在此继续：
status-now = 现在
status-under-way = 正在进行或刚刚结束的转移
status-unknown = 未知
status-in-flight = 等待 SecEnrol 响应的请求
status-notices = 待发送的邮件和通知
status-audit-lost = 丢失的审计记录行
status-funnel = 过去 24 小时：用户进行到哪一步
status-step = 步骤
status-people = 人数
status-percent = 占上一步的比例
status-percent-of = { $percent }%
status-started = 看到首页
status-signed-in = 密码已接受
status-confirmed = 已用旧手机确认
status-done = 新手机已就绪
status-given-up = 已放弃
status-given-up-count = 中途放弃：{ $count }
status-hours = 过去 24 小时逐小时情况
status-drawing = 过去 24 小时每小时的柱形：就绪的手机、放弃的转移，以及 SecEnrol 无响应的标记。数字见下表。
status-table = 以表格显示
status-hour = 小时
status-ago =
    { $count ->
        [0] 本小时
       *[other] { $count } 小时前
    }
status-answered = SecEnrol 有响应
status-failed = SecEnrol 无响应
status-at = 截至 { $at }。
status-follow = 每分钟重新加载
status-stay = 停止重新加载
status-version = Handover { $version }。

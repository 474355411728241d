# 门户页面上的文字（简体中文）。术语见 docs/glossary.md。

language-name = 简体中文
languages = 语言
product = 转移我的令牌
skip = 跳到正文
help-link = 帮助
person = 更换手机的用户：
person-first = 设置应用的用户：
person-number = 更改手机号码的用户：
person-done = 当前登录的用户：
person-begun = 登录开始时间：{ $time }，来自地址 { $address }
person-other = 还有人于 { $time } 从地址 { $address } 登录了此账户。如果不是您本人，请先联系 IT 支持，再继续操作。
person-other-here = 还有人于 { $time } 从与您相同的网络地址登录了此账户。如果不是您本人，请先联系 IT 支持，再继续操作。
finish = 完成
stop = 退出登录
progress = 第 { $count-now } 步，共 { $count-all } 步
progress-open = 第 { $count-now } 步
track-sign-in = 登录
track-passcode = 确认
track-scan = 扫描
track-done = 完成
track-sms-number = 新号码
track-sms-confirm = 核对
track-sms-code = 登录验证码
title-wrong = 错误：{ $title }
copy = 复制
copied = 已复制
check-now = 立即检查
quoted = 登录服务器的消息：
reference = 联系 IT 支持时，请提供参考编号 { $reference }。
back-to-start = 返回首页
support-link = 联系 IT 支持
support-phone = 电话
support-email = 电子邮件
support-url = 网页
support-hours = 服务时间
problem-heading = 有内容未填写或有误
card-heading = 联系 IT 支持
card-lead = 请将以下信息提供给 IT 支持。其中不含密码或登录验证码。
card-reference = 参考编号
card-time = 时间
card-step = 步骤
card-reason = 发生的情况
card-copy = 复制信息
card-mail = 写电子邮件
tries-left =
    { $count ->
       *[other] 您还可以尝试 { $count } 次，之后需要重新登录。
    }
demo-banner = 这是演示，不使用任何真实账户。
demo-phones = 打开演示用的手机
demo-phone = 打开 { $userid } 的手机
insecure-banner = 此页面未加密。同一网络中的其他人可能会看到您输入的内容。

## 首页

start-heading = 将令牌转移到新手机
start-heading-first = 在手机上设置应用
start-ready = 准备工作
start-lead = 您需要新旧两部手机和大约 2 分钟时间。
start-lead-first = 您需要手机和大约 2 分钟时间。
start-ready-install = 在新手机上安装 { $app }
start-ready-install-first = 在手机上安装 { $app }
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = 扫码安装
start-store-ios-qr = 用于打开 App Store 中该应用的二维码
start-store-android-qr = 用于打开 Google Play 中该应用的二维码
start-ready-here = 正在用新手机看此页面？
start-ready-here-first = 正在用要设置的手机看此页面？
start-ready-here-how = 请在电脑上打开此页面：
start-ready-here-else = 没有电脑？请在这里继续，使用设置密钥。
start-where = 您正在用哪台设备看此页面？
start-where-new = 我的新手机
start-where-scan = 或者用旧手机的相机扫描此二维码，在旧手机上打开此页面。
start-where-alt = 打开此页面的二维码
start-where-old = 我的旧手机
start-where-old-how = 请在这里继续。然后用新手机扫描此屏幕上的二维码。
start-question = 以下哪一项符合您的情况？
start-app = 我还有旧手机，上面装有应用
start-app-detail = 应用会显示登录验证码或登录请求。
start-sms = 我通过短信接收登录验证码
start-sms-detail = 我换了手机或换了号码。
start-first = 我是第一次设置应用
start-first-detail = 我从未使用过此应用。
start-other = 我已经在使用登录验证码
start-other-app = 显示其他选项
start-lost = 我已经没有旧手机了
start-lost-detail = 丢失、被盗、损坏、已清除数据或已送人。
start-under-way = 您已经在此浏览器中开始将令牌转移到新手机。
start-under-way-first = 您已经在此浏览器中开始设置应用。
start-under-way-number = 您已经在此浏览器中开始更改号码。
start-continue = 继续
start-choices = 显示其他选项

stopped-heading = 您已退出登录
stopped-advice = 您看到“新手机已就绪”了吗？如果看到了，就已经完成。如果没有，请用旧手机重新登录。如果旧手机的登录验证码不被接受，请使用新手机。
stopped-advice-first = 您看到“手机已就绪”了吗？如果看到了，就已经完成。如果没有，请重新登录。
stopped-advice-app = 您看到“手机已就绪”了吗？如果看到了，就已经完成。如果没有，请重新登录。如果没有收到短信，请使用应用中显示的登录验证码。
stopped-advice-number = 您看到“您的号码已更改”了吗？如果看到了，就已经完成。如果没有，请重新登录。如果旧号码没有收到登录验证码，请查看新号码收到的短信。
over-heading = 您已不再处于登录状态
over-advice = 您在此浏览器中的会话已结束。如果您没有看到表示已完成的页面，请重新开始。
no-cookie-heading = 您尚未登录
no-cookie-advice = 如果您刚刚登录，说明浏览器没有保留此页面的 Cookie。请允许此页面使用 Cookie，或在单独的窗口中打开此页面。如果您已退出登录，请重新开始。
no-cookie-window = 在单独的窗口中打开此页面

## 登录

sign-in-heading = 登录
sign-in-lead = 请使用您的工作用户名和密码。
sign-in-userid = 用户名
sign-in-userid-hint = 例如 jsmith、CORP\jsmith 或 jsmith@example.org。
sign-in-userid-locked = 您已用此用户名在所在单位登录。
sign-in-userid-problem = 请输入用户名；如果您使用域，请一并输入。可使用字母、数字、空格以及 \ . _ - @ ' + $ #。如果是粘贴的，请改为手动输入。
sign-in-userid-other = 这里只能使用您在所在单位登录时的用户名。我们已将其填入输入框。
sign-in-password = 密码或 PIN 码
sign-in-password-show = 显示密码
sign-in-password-hide = 隐藏密码
sign-in-password-empty = 请输入密码或 PIN 码。
sign-in-password-problem = 请输入密码或 PIN 码。最多 256 个字符，不能换行。
sign-in-button = 登录
sign-in-busy = 正在登录…
sign-in-next = 下一步需要用到旧手机。
sign-in-next-first = 接下来，您可能会通过短信或电子邮件收到登录验证码。然后在手机上设置应用。
sign-in-next-app = 接下来需要输入短信中的登录验证码。然后在手机上设置应用。
sign-in-next-number = 接下来需要输入我们发送到旧号码的登录验证码。然后输入新号码。
sign-in-lost = 我已经没有旧手机了
sign-in-lost-first = 联系 IT 支持
sign-in-lost-number = 我的旧号码已收不到短信
sign-in-refused-heading = 用户名或密码未被接受
sign-in-refused-advice = 请检查用户名，以及是否开启了大写锁定（Caps Lock）。
sign-in-refused-last = 您目前只能再试一次。
sign-in-refused-locked = 如果确定用户名和密码都没有错，您的账户可能已被锁定。请联系 IT 支持。
sign-in-other-heading = 此浏览器中已在使用另一个用户名
sign-in-other-advice = 请用那个用户名继续，或先退出登录，再使用其他用户名。

ended-expired-heading = 您的会话已结束
ended-expired-advice = 为保障账户安全，会话会在几分钟后结束。您看到“新手机已就绪”了吗？如果看到了，就已经完成。如果没有，请用旧手机重新登录。如果旧手机的登录验证码不被接受，请使用新手机。
ended-expired-advice-first = 为保障账户安全，会话会在几分钟后结束。您看到“手机已就绪”了吗？如果看到了，就已经完成。如果没有，请重新登录。
ended-expired-advice-number = 为保障账户安全，会话会在几分钟后结束。您看到“您的号码已更改”了吗？如果看到了，就已经完成。如果没有，请重新登录。如果旧号码没有收到登录验证码，请查看新号码收到的短信。
ended-refused-heading = 您未能登录
ended-refused-advice = 旧手机上没有及时批准登录请求，或者用户名或密码有误。请重新登录。
ended-refused-advice-first = 用户名或密码有误，或者登录用时过长。请重新登录。
ended-refused-advice-number = 用户名或密码有误，或者登录用时过长。请重新登录。
ended-failed-heading = 无法登录
ended-failed-advice = 登录服务器没有正常响应。请一分钟后重试。
ended-passcodes-heading = 登录验证码输错次数过多
ended-passcodes-advice = 请重新登录。等旧手机显示新的登录验证码后，再输入新的登录验证码。
ended-passcodes-advice-first = 请重新登录。然后输入最新消息中的登录验证码。
ended-passcodes-advice-number = 请重新登录。然后输入最新短信中的登录验证码。
ended-check-codes-heading = 核对码输错次数过多
ended-check-codes-advice = 请重新登录，以获取新的二维码。
ended-numbers-heading = 您的手机号码可能没有更改
ended-numbers-advice = 多次尝试失败。请登录后重新开始，或联系 IT 支持。
ended-upstream-heading = 登录服务器已结束您的会话
ended-upstream-advice = 可能是时间过长。请登录后重新开始。

## 批准

approve-heading = 请查看旧手机
approve-heading-first = 正在登录
approve-heading-number = 正在登录
approve-lead = 如果旧手机收到登录请求，请批准该请求。此页面随后会自动继续。
approve-lead-first = 登录服务器尚未响应。此页面会自动继续。
approve-lead-number = 登录服务器尚未响应。此页面会自动继续。
approve-waiting = 正在等待旧手机…
approve-waiting-first = 正在等待登录服务器…
approve-waiting-number = 正在等待登录服务器…
approve-found = 您已批准登录请求，请稍候…
approve-found-first = 您已登录，请稍候…
approve-found-number = 您已登录，请稍候…
approve-only-you = 请只批准您自己刚刚发起的登录。
approve-rival = 此账户的另一次登录刚刚被拒绝。如果不是您本人，请不要批准任何登录请求，并联系 IT 支持。
approve-slow = 如果旧手机上没有显示登录请求，可能是登录服务器较慢。
approve-trouble = 旧手机上没有登录请求
approve-trouble-open = 请打开旧手机上的身份验证应用，查看是否有登录请求。
approve-trouble-network = 请检查旧手机是否已连接互联网。
approve-trouble-again = 如果 2 分钟内没有收到登录请求，您可以重新登录。

## 登录验证码

passcode-heading = 请输入旧手机上的登录验证码
passcode-heading-first = 请输入我们发送给您的登录验证码
passcode-heading-number = 请输入发送到旧号码的登录验证码
passcode-lead = 请查看应用或最新短信。
passcode-lead-first = 登录验证码已通过短信或电子邮件发送到您所在单位登记的号码或地址。
passcode-lead-app = 请查看最新短信。
passcode-lead-number = 请查看最新短信。
passcode-label = 登录验证码
passcode-hint = 通常为 6 位数字，空格不影响。
passcode-problem = 请输入旧手机上的应用或最新短信显示的登录验证码：4 到 16 位数字或字母。
passcode-problem-first = 请输入消息中的登录验证码：4 到 16 位数字或字母。
passcode-problem-number = 请输入短信中的登录验证码：4 到 16 位数字或字母。
passcode-button = 继续
passcode-busy = 正在检查…
passcode-refused-heading = 该登录验证码未被接受
passcode-refused-advice = 大多数登录验证码只能使用一次，且有效时间很短。请等旧手机显示新的登录验证码后再输入。
passcode-refused-advice-first = 大多数登录验证码只能使用一次，且有效时间很短。请输入最新消息中的登录验证码。如需新的登录验证码，请退出登录，然后重新登录。
passcode-refused-advice-number = 大多数登录验证码只能使用一次，且有效时间很短。请输入最新短信中的登录验证码。如需新的登录验证码，请退出登录，然后重新登录。
passcode-clock = 旧手机现在应显示 { $time }。如果显示的是其他时间，请开启自动设置日期和时间。
passcode-after-fault = 请使用新的登录验证码。上一个登录验证码可能已经用过了。
passcode-trouble = 登录验证码不能用
passcode-trouble-name = 在某些手机上，应用仍显示旧名称“SecurEnvoy Soft Token”。
passcode-trouble-copied = 请使用旧手机上的应用。备份或换机时，应用可能已复制到新手机上，但那个应用显示的登录验证码不会被接受。
passcode-trouble-fob = 如果您使用显示登录验证码的钥匙扣设备，或笔记本电脑上的应用，请输入其中显示的登录验证码。
passcode-trouble-account = 请使用应用中工作账户的登录验证码。
passcode-trouble-text = 如果您通过短信接收登录验证码，请使用最新短信。短信可能需要一分钟才能收到。
passcode-trouble-text-first = 请使用最新消息。消息可能需要一分钟才能收到，电子邮件可能在垃圾邮件中。如果没有收到消息，请联系 IT 支持：IT 支持登记的号码或电子邮件地址可能有误。
passcode-trouble-text-number = 请使用最新短信。短信可能需要一分钟才能收到。
passcode-trouble-voice = 如果您接到的是电话，请接听，并输入听到的登录验证码。
passcode-trouble-several = 如果一条消息中有多个登录验证码，请按消息中的顺序使用，每个只用一次。全天有效的登录验证码在您收到下一个之前一直有效。
passcode-trouble-clock = 请在旧手机上开启自动设置日期和时间。如果时间不准，登录验证码就会出错。

## 扫描

scan-heading = 请用新手机扫描此二维码
scan-heading-first = 请用手机扫描此二维码
scan-phone-heading = 在这部手机上设置应用
scan-lead = 在新手机就绪之前，旧手机的登录验证码仍然有效。
scan-lead-first = 手机就绪后，请用应用显示的登录验证码登录。
scan-picture = 二维码
scan-qr-alt = 供新手机上的身份验证应用扫描的二维码
scan-qr-alt-first = 供手机上的身份验证应用扫描的二维码
scan-no-qr = 无法显示二维码。请改用设置密钥。
scan-not-printed = 二维码和设置密钥须保密，因此不会打印。
scan-cannot = 无法扫描？请使用设置密钥
scan-app-link = 正在用新手机？打开应用
scan-app-link-first = 正在用要设置的手机？打开应用
scan-setup-key = 在新手机的应用中，选择手动输入密钥。输入或粘贴此设置密钥。请勿给任何人看。
scan-setup-key-first = 在手机的应用中，选择手动输入密钥。输入或粘贴此设置密钥。请勿给任何人看。
scan-steps = 在新手机上
scan-steps-first = 在手机上
scan-step-app = 打开 { $app }。
scan-step-add = 添加令牌。允许使用相机。
scan-step-point = 扫描二维码。
scan-step-key = 选择手动输入密钥，然后输入此页面上的设置密钥。
scan-phone-copy = 复制此设置密钥。请勿给任何人看。
scan-phone-paste = 在 { $app } 应用中，选择手动输入密钥，然后粘贴设置密钥。
scan-phone-check = 返回此页面，输入应用显示的核对码。
scan-phone-picture = 应用在另一部手机上？显示二维码
scan-waiting = 正在等待新手机…
scan-waiting-first = 正在等待手机…
scan-scanned = 我已扫描
scan-found = 手机已设置好，请稍候…
scan-reloads =
    { $count ->
       *[other] 此页面每 { $count } 秒刷新一次。
    }
scan-stay = 输入时停止刷新
scan-go-on = 重新开始刷新
scan-check-code = 我看到了核对码
scan-check-code-label = 核对码
scan-check-code-hint = 仅当手机未联网或您使用了设置密钥时需要。
scan-check-code-problem = 请输入新手机显示的核对码：4 到 32 位字母和数字。
scan-check-code-problem-first = 请输入手机显示的核对码：4 到 32 位字母和数字。
scan-check-code-button = 发送核对码
scan-check-code-busy = 正在发送…
scan-check-code-refused-heading = 该核对码未被接受
scan-check-code-refused-advice = 请与新手机上的核对码比对，然后重新输入。
scan-check-code-refused-advice-first = 请与手机上的核对码比对，然后重新输入。
scan-trouble = 我无法设置应用
scan-trouble-camera = 请使用身份验证应用中的相机，而不是手机自带的相机应用。如果应用找不到二维码，请放大此窗口、调亮屏幕，并把手机拿远一些。
scan-trouble-page = 如果打开了网页，或没有任何反应：请用身份验证应用扫描二维码，不要用手机的相机应用。
scan-trouble-network = 如果应用显示登录验证码而此页面没有继续：请将新手机连接互联网，或输入新手机显示的核对码。
scan-trouble-network-first = 如果应用显示登录验证码而此页面没有继续：请将手机连接互联网，或输入手机显示的核对码。
scan-trouble-key = 如果相机完全无法使用，请改为输入设置密钥。
scan-trouble-again = 如果都不行，请退出登录。然后用旧手机重新登录，以获取新的二维码。
scan-trouble-again-first = 如果都不行，请退出登录。然后重新登录，以获取新的二维码。

## 等待

waiting-left =
    { $count ->
       *[other] 还剩大约 { $count } 分钟。
    }
waiting-ends =
    { $count ->
       *[other] 为保障账户安全，此会话将在大约 { $count } 分钟后结束。
    }
waiting-more = 延长时间
waiting-slow = 登录服务器较慢。我们仍在尝试，您无需操作。
waiting-offline = 没有网络连接。连接恢复后，此页面会继续。
waiting-fault = 上次检查失败。我们正在自动重试。

waiting-away = 登录服务器暂时不可用。我们仍在尝试，您无需操作。
upstream-ask = 如果等待过久，请联系 IT 支持：{ $contacts }。
upstream-ask-help-desk = 如果等待过久，请联系 IT 支持。
upstream-well-heading = 现在可以继续了
upstream-well-advice = 登录服务器已恢复。如果您之前输入过密码或登录验证码，请再输入一次。

## 完成

done-heading = 新手机已就绪
done-heading-first = 手机已就绪
done-lead = 从现在起，请用新手机登录。
done-lead-first = 从现在起，请用应用显示的登录验证码登录。
done-took =
    { $count-minutes ->
        [0] 用时 { $count-seconds } 秒。
       *[other] 用时 { $count-minutes } 分 { $count-seconds } 秒。
    }
done-lead-app = 从现在起，请用应用显示的登录验证码登录，不再使用短信。
done-test = 现在试一试
done-test-how = 请登录一个工作系统。
done-test-how-first = 请用应用中的登录验证码登录一个工作系统。
done-test-link = 试一试：登录 { $name }
done-old = 删除旧令牌
done-old-dead = 旧令牌已失效。请在旧手机的应用中：
done-old-arrow = 点按令牌旁边的箭头。
done-old-delete = 选择“Delete Code”。
done-not-you = 如果不是您本人操作，或需要帮助：

closed-heading = 您已退出登录
closed-moved = 新手机已就绪。
closed-moved-first = 手机已就绪。
closed-moved-number = 登录验证码现在会发送到您的新号码。
closed-lead = 现在可以关闭此窗口。

## 短信

sms-heading = 您通过短信接收登录验证码
sms-lead = 怎么做取决于您换了什么。
sms-same = 我换了手机，号码不变
sms-same-how = 您无需操作。无论您用哪部手机，登录验证码都会发送到您的号码。
sms-number = 我换了号码
sms-number-how = 请在旧号码仍能收到短信时更改号码：
sms-change-how = 请用我们发送到旧号码的登录验证码登录。然后输入新号码。大约需要 2 分钟。
sms-change-button = 更改我的号码
sms-step-open = 在新标签页中打开您所在单位的 SecurEnvoy 页面，然后回到这里进行下一步。
sms-step-open-link = 打开 SecurEnvoy 页面
sms-step-find = 打开您所在单位的 SecurEnvoy 页面。请在您登录工作系统的地方寻找“Manage My Token”。
sms-step-sign-in = 在那里用发送到旧号码的登录验证码登录。
sms-step-choose = 选择“Send My Passcode Via SMS”，输入新号码，并按说明操作。
sms-step-done = 登录一次，确认新号码能收到登录验证码。
sms-app = 我想改用应用
sms-app-how = 请用短信中的登录验证码在这里登录。然后在手机上设置应用。
sms-app-install = 在手机上安装 { $app }
sms-app-button = 设置应用
sms-lost = 我的旧号码已收不到短信
sms-number-heading = 您的新手机号码
sms-number-lead = 登录验证码要发送到哪个号码？
sms-region = 国家或地区
sms-region-choose = 选择国家或地区
sms-region-problem = 请从列表中选择国家或地区。
sms-number-label = 手机号码
sms-number-hint = 按当地拨号的方式输入，或以 + 和国家/地区代码开头。
sms-number-button = 继续
sms-number-next = 现在还不会更改。您可以在下一页核对号码。
sms-number-characters = 只能使用数字，开头可以加 +。
sms-number-short = 此号码太短。请输入完整号码，包括区号或网号。
sms-number-long = 此号码太长。请检查是否多输了一位数字。
sms-number-elsewhere = 此号码不属于您选择的国家或地区（{ $region }）。请选择号码所属的国家或地区，或更正号码。
sms-number-not-served = 我们不向该国家或地区（{ $region }）的号码发送登录验证码。请输入列表中国家或地区的号码。
sms-number-unknown = 您选择的国家或地区没有此号码。请检查每一位数字。
sms-number-premium = 我们不向额外收费的号码发送登录验证码。请输入您自己的手机号码。
sms-number-no-texts = 此号码无法接收短信。请输入手机号码。
sms-number-same = 登录验证码已经发送到此号码。请输入其他号码，或退出登录。
sms-number-refused-heading = 该号码未被接受
sms-number-refused-advice = 登录验证码仍会发送到旧号码。请检查新号码并重新输入。
sms-confirm-heading = 这是您的新号码吗？
sms-confirm-lead = 登录验证码将发送到此号码：
sms-confirm-why = 请逐位核对。如果号码有误，您将无法登录。
sms-confirm-button = 使用此号码
sms-confirm-busy = 正在更改…
sms-confirm-other = 修改号码
sms-code-heading = 请输入发送到新号码的登录验证码
sms-code-lead = 我们已将短信发送到
sms-code-label = 登录验证码
sms-code-problem = 请输入短信中的登录验证码：4 到 16 位数字或字母。
sms-code-until = 此登录验证码被接受后，您的号码才会更改。
sms-code-other = 使用其他号码
sms-code-refused-heading = 该登录验证码未被接受
sms-code-refused-advice = 请输入新号码收到的最新短信中的登录验证码。
sms-done-heading = 您的号码已更改
sms-done-lead = 登录验证码现在会发送到您尾号为 { $digits } 的号码。
sms-done-test = 请登录一个工作系统。新号码应会收到登录验证码。
sms-done-old = 您的旧号码
sms-done-old-how = 旧号码不会再收到登录验证码。
sms-done-not-you = 如果不是您本人操作，或没有收到登录验证码：

## 丢失

lost-heading = 请联系 IT 支持
lost-lead = 没有旧手机或旧号码，您无法在这里证明身份。IT 支持可以帮助您。
lost-lead-first = IT 支持可以帮助您。
lost-reset = 申请重置
lost-contact = IT 支持
lost-no-contact = 请按平常的方式联系 IT 支持。
lost-card = 提供给 IT 支持的信息
lost-ready = 请准备好
lost-ready-userid = 您的用户名
lost-ready-identity = 能证明您身份的证件，例如工作证
lost-ready-phone = 您的新手机
lost-ready-phone-first = 您的手机
lost-ready-phone-number = 您的手机
lost-stolen = 如果手机被盗，请立即告知 IT 支持，即使您还没有新手机。

## 帮助

help-heading = 帮助
help-lead = 令牌为您生成登录验证码。这里介绍如何将令牌转移到新手机，以及在哪里找到所需内容。
help-app = 两部手机都在您手边
help-app-sign-in = 用您的用户名和密码在这里登录。
help-app-passcode = 输入旧手机应用中的登录验证码，或在旧手机上批准登录请求。
help-app-scan = 用新手机上的 { $app } 扫描二维码。
help-app-done = 请等到您看到“新手机已就绪”。然后在旧手机的应用中选择“Delete Code”。
help-first-how = 用您的用户名和密码登录。如果您通过短信或电子邮件收到登录验证码，请输入该验证码。然后在手机上设置应用。
help-address = 查找您所在单位的 SecurEnvoy 页面
help-address-how = 在旧手机的身份验证应用中，点按令牌右侧的箭头，选择“View Details”。下面的框中是您所在单位 SecurEnvoy 页面的地址。
help-address-blank = 如果您所在单位不使用登录请求，下面的框中可能为空。此时请在您登录工作系统的地方寻找“Manage My Token”。
help-texts = 您通过短信接收登录验证码
help-texts-how = 如果号码不变，您无需操作。如果换了号码，请更改号码。
help-texts-link = 通过短信接收的登录验证码
help-copied = 新手机上已经有应用
help-fob = 您使用钥匙扣设备，或笔记本电脑上的应用
help-fob-how = 请在这里登录，并输入钥匙扣设备或笔记本电脑上的登录验证码。然后用手机上的应用扫描二维码。
help-lost = 您已经没有旧手机了
help-lost-how = 只有您所在单位的 IT 支持可以帮助您。应用的开发商无法帮助您。
help-old = 旧手机上仍显示令牌
help-old-how = 新手机就绪后，旧手机上的令牌就失效了。请在旧手机的应用中选择“Delete Code”。
help-refused = 登录验证码不被接受
help-refused-how = 大多数登录验证码只能使用一次，且有效时间很短。请等待下一个，并在手机上开启自动设置日期和时间。

## 错误

error-heading = 出了点问题
error-not-found-heading = 此页面不存在
error-not-found-advice = 地址可能拼写有误或已过时。
error-not-found-way-on = 前往首页
error-malformed-heading = 我们无法理解该请求
error-malformed-advice = 请从首页重新开始。
error-malformed-way-on = 前往首页
error-not-ours-heading = 我们无法接受该表单
error-not-ours-advice = 为保障账户安全，我们没有使用您输入的内容。如果您是通过链接或其他网站来到这里的，请从首页重新开始。
error-not-ours-way-on = 前往首页
error-origin-hidden-heading = 您的浏览器隐藏了此表单的来源
error-origin-hidden-advice = 为保障账户安全，我们没有使用您输入的内容。请用其他浏览器打开此页面，或关闭 Internet Explorer 模式。如果再次出现此消息，请联系 IT 支持：网络中的设备可能删除了浏览器发送的信息。
error-origin-hidden-way-on = 前往首页
error-too-many-cookies-heading = 您的浏览器发送了过多的 Cookie
error-too-many-cookies-advice = 这些 Cookie 来自您所在单位的其他网站。请删除那些网站的 Cookie，或在无痕窗口中打开此页面。如果再次出现此消息，请联系 IT 支持。
error-too-many-cookies-way-on = 前往首页
error-two-cookies-heading = 您的浏览器为此页面发送了两个 Cookie
error-two-cookies-advice = 请重新加载此页面。如果再次出现此消息，请关闭浏览器的所有窗口或使用无痕窗口，并联系 IT 支持。这两个 Cookie 中的一个可能来自您所在单位的其他网站。
error-two-cookies-way-on = 重试
error-sign-on-heading = 我们没有从您所在单位的登录系统收到您的用户名
error-sign-on-advice = 我们无法使用收到的内容，因此没有发送任何信息。请联系 IT 支持。
error-sign-on-way-on = 联系 IT 支持
error-limited-heading = 尝试次数过多
error-limited-advice =
    { $count ->
       *[other] 为保护此账户，请等待 { $count } 分钟后再试。
    }
error-limited-counts = 输错密码会计入尝试次数。没有在旧手机上批准的登录请求也会计入。
error-limited-way-on = 前往首页
error-address-limited-heading = 来自您所在网络的失败登录过多
error-address-limited-advice =
    受限的是您的网络地址，而不是您的账户。来自该地址的多次登录失败，可能是同事的登录。{ $count ->
       *[other] 请等待 { $count } 分钟，然后重试。
    }
error-address-limited-way-on = 前往首页
error-stopped-heading = 此账户的登录已暂停
error-stopped-advice = 连续多次尝试有误，再错一次可能会锁定账户。IT 支持可以解除暂停。
error-stopped-way-on = 联系 IT 支持
error-under-way-heading = 另一次登录正在进行
error-under-way-advice = 已有人正在登录此账户。如果是您本人，请在那个窗口中继续，或 2 分钟后重试。如果不是，请不要批准任何登录请求，并联系 IT 支持。
error-under-way-way-on = 重试
error-stale-heading = 此表单已过时
error-stale-advice = 此表单属于较早的页面，因此未被使用。请从当前步骤继续。
error-stale-way-on = 继续
error-busy-heading = 我们仍在处理您的上一个请求
error-busy-advice = 请稍等片刻，然后继续。
error-busy-way-on = 继续
error-unreachable-heading = 无法连接登录服务器
error-unreachable-advice = 没有任何更改。您仍可用旧手机登录。请几分钟后重试。
error-unreachable-advice-first = 没有任何更改。请几分钟后重试。
error-unreachable-advice-number = 没有任何更改。请几分钟后重试。
error-unreachable-way-on = 重试
error-away-heading = 登录服务器暂时不可用
error-away-advice = 没有任何更改。您仍可用旧手机登录。此页面会自动重新检查，可以继续时会通知您。
error-away-advice-first = 没有任何更改。此页面会自动重新检查，可以继续时会通知您。
error-away-advice-number = 没有任何更改。此页面会自动重新检查，可以继续时会通知您。
error-away-way-on = 重试
error-timed-out-heading = 登录服务器没有及时响应
error-timed-out-advice = 我们不确定登录服务器是否收到了您的请求。请一分钟后重试。
error-timed-out-way-on = 重试
error-reported-heading = 登录服务器报告了问题
error-reported-advice = 请重试。如果问题再次出现，请联系 IT 支持。
error-reported-way-on = 重试
error-not-understood-heading = 登录服务器的响应不符合预期
error-not-understood-advice = 请几分钟后重试。如果问题再次出现，请联系 IT 支持。
error-not-understood-way-on = 重试
error-full-heading = 当前使用此页面的人过多
error-full-advice = 没有任何更改。您仍可用旧手机登录。此页面会自动重新检查，可以继续时会通知您。
error-full-advice-first = 没有任何更改。此页面会自动重新检查，可以继续时会通知您。
error-full-advice-number = 没有任何更改。此页面会自动重新检查，可以继续时会通知您。
error-full-way-on = 重试
error-sessions-away-heading = 此页面暂时不可用
error-sessions-away-advice = 没有丢失任何内容。此页面会在几秒钟后重新检查，并带您回到原来的位置。
error-sessions-away-way-on = 立即重新检查
error-internal-heading = 此页面出了点问题
error-internal-advice = 这不是您的操作造成的。请重试。如果问题再次出现，请联系 IT 支持。
error-internal-way-on = 重试

## 通知变更的邮件

mail-token-moved-subject = 您的登录验证码现在来自另一部手机
mail-token-moved-lead = { $userid } 的登录验证码现在来自一部刚设置好的手机上的应用。之前手机的登录验证码均已失效。
mail-when = 时间：{ $when }
mail-from = 来自 IP 地址：{ $address }
mail-token-moved-you = 如果是您本人操作，则无需再做什么。
mail-number-changed-subject = 您的登录验证码现在发送到另一个手机号码
mail-number-changed-lead = { $userid } 的登录验证码现在发送到另一个手机号码。
mail-number-changed-you = 如果是您本人操作，则无需再做什么。旧号码不再收到登录验证码。
mail-enrolment-started-subject = 有人打开了用于设置您的登录验证码的二维码
mail-enrolment-started-lead = 有人以 { $userid } 的身份登录，并看到了二维码。扫描该二维码的手机会生成 { $userid } 的登录验证码。
mail-enrolment-started-you = 如果是您本人操作，则无需再做什么。
mail-enrolment-unknown-subject = 您的登录验证码现在可能来自另一部手机
mail-enrolment-unknown-lead = 有人以 { $userid } 的身份登录，并看到了二维码。扫描该二维码的手机会生成 { $userid } 的登录验证码。我们不知道是否有手机扫描了该二维码。
mail-enrolment-unknown-you = 如果是您本人操作，则无需再做什么。如果您没有完成，可以随时重新开始。
mail-not-you = 如果不是您本人操作，可能有人知道您的密码。请立即联系 IT 支持：
mail-contact-phone = 电话：{ $phone }
mail-contact-email = 电子邮件：{ $email }
mail-contact-url = 网页：{ $url }
mail-contact-hours = 服务时间：{ $hours }

## 服务台的状态页面

status-title = 门户状态
status-search = 参考编号或用户名
status-search-button = 搜索
status-fine-heading = 门户运行正常
status-fine-advice = SecEnrol 会响应门户的请求。
status-quiet-heading = 没有发往 SecEnrol 的请求
status-quiet-advice = 过去一小时，门户没有向 SecEnrol 发送任何请求，因此无法得知 SecEnrol 的情况。
status-trouble-heading = SecEnrol 未正常响应
status-trouble-advice = 过去一小时，许多发给 SecEnrol 的请求没有得到响应。原因见日志。
status-unready-heading = 门户尚未就绪
status-unready-advice = 在解决以下问题之前，任何人都无法继续：
status-now = 现在
status-under-way = 正在进行或刚刚结束的会话
status-unknown = 未知
status-in-flight = 等待 SecEnrol 响应的请求
status-notices = 等待发送的通知
status-audit-lost = 丢失的审计记录行
status-funnel = 过去 24 小时：用户进行到哪一步
status-step = 步骤
status-people = 人数
status-percent = 占上一步的比例
status-percent-of = { $percent }%
status-started = 打开了首页
status-signed-in = 密码已接受
status-confirmed = 已到达二维码
status-done = 新手机已就绪
status-given-up = 已放弃
status-given-up-count = 中途放弃：{ $count }
status-waves = 程序启动以来的批次
status-wave = 批次
status-waves-rounded = 人数向下取整为五的倍数。
status-hours = 过去 24 小时逐小时情况
status-drawing = 过去 24 小时每小时的柱状图：就绪的手机、放弃的会话，以及 SecEnrol 无响应的标记。数字见下表。
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
status-follow = 每分钟刷新
status-stay = 停止刷新
status-version = Handover { $version }

## 门户的宣传材料（handover kit）

kit-heading = 换新手机了吗？
kit-lead = 您可以自行转移令牌，大约只需 2 分钟。
kit-keep = 在新手机就绪之前，请保留旧手机。
kit-step-sign-in = 用您的用户名和密码登录。
kit-step-confirm = 用旧手机确认。
kit-step-scan = 用新手机上的 { $app } 扫描二维码。
kit-open = 请在电脑上打开此地址，或用旧手机的相机扫描二维码：
kit-open-alt = 打开 { $address } 的二维码
kit-lost = 如果您已经没有旧手机，请联系 IT 支持。
kit-mail-hello = 您好：
kit-mail-before-subject = 您很快就可以自行将令牌转移到新手机
kit-mail-before-lead = 您很快就可以自行将令牌转移到新手机，大约只需 2 分钟，无需联系 IT 支持。
kit-mail-before-day = 以下页面将于 { $day }开放：
kit-mail-before-address = 页面地址如下：
kit-mail-before-keep = 在此之前，即使您已有新手机，也请保留旧手机。
kit-mail-day-subject = 您现在可以自行将令牌转移到新手机
kit-mail-day-lead = 您有新手机了，或者很快要换新手机？现在您可以自行转移令牌，大约只需 2 分钟：
kit-mail-reminder-subject = 交出旧手机之前，请先转移令牌
kit-mail-reminder-lead = 您还在用旧手机获取登录验证码吗？请在交出旧手机之前，将令牌转移到新手机。大约只需 2 分钟：
kit-mail-have = 请准备好新旧两部手机，以及您的用户名和密码。
kit-mail-install = 在新手机上安装 { $app }。
kit-mail-safe = 只有此地址是我们的官方地址。我们绝不会通过电子邮件或电话索要您的密码或登录验证码。
kit-desk-heading = 向 IT 支持提出的问题及解答
kit-desk-lead = 员工现在可以通过以下地址自行将令牌转移到新手机：
kit-desk-rule = 切勿索要密码或登录验证码。在更改账户的任何内容之前，请按照所在单位的要求核实对方的身份。
kit-desk-lost-answer = 请核实对方的身份，然后像以前一样提供帮助：对于已经没有旧手机的人，只有 IT 支持可以发放新令牌。
kit-desk-paused = “此账户的登录已暂停”
kit-desk-paused-answer = 多次尝试有误，再错一次可能会锁定账户。请核实对方的身份，然后在门户的服务器上用“handover unlock”和用户名解除暂停。
kit-desk-reference = 页面显示参考编号
kit-desk-reference-answer = 请在门户的日志和审计记录中搜索该参考编号，即可了解发生了什么。
kit-desk-waiting = 新手机上已有令牌，但页面仍在等待
kit-desk-waiting-answer = 请对方在该页面上输入应用显示的核对码。
kit-desk-not-me = “我收到了关于登录验证码的电子邮件，但我什么也没做”
kit-desk-not-me-answer = 可能有人知道密码。请将此作为安全事件处理，并立即禁用该账户。

# ポータルのページの文言（日本語）。用語は docs/glossary.md にあります。

language-name = 日本語
languages = 言語
product = トークンの移行
skip = 本文へ移動
help-link = ヘルプ
person = 新しいスマートフォンのユーザー：
person-first = アプリを設定するユーザー：
person-number = 新しい電話番号のユーザー：
person-done = サインイン中のユーザー：
person-begun = サインイン開始：{ $time }、アドレス { $address }
person-other = このアカウントには { $time } にアドレス { $address } からもサインインがありました。心当たりがない場合は、続ける前に IT サポートに連絡してください。
person-other-here = このアカウントには { $time } に、お使いのものと同じネットワークアドレスからもサインインがありました。心当たりがない場合は、続ける前に IT サポートに連絡してください。
finish = 完了
stop = サインアウト
progress = ステップ { $count-now }／{ $count-all }
progress-open = ステップ { $count-now }
track-sign-in = サインイン
track-passcode = 本人確認
track-scan = 読み取り
track-done = 完了
track-sms-number = 新しい番号
track-sms-confirm = 確認
track-sms-code = ワンタイムコード
title-wrong = エラー：{ $title }
copy = コピー
copied = コピーしました
check-now = 今すぐ確認
quoted = サインインサーバーからのメッセージ：
reference = IT サポートに連絡するときは、参照番号 { $reference } をお伝えください。
back-to-start = 最初のページに戻る
support-link = IT サポートに連絡
support-phone = 電話
support-email = メール
support-url = Web ページ
support-hours = 受付時間
problem-heading = 入力もれ、または間違いがあります
card-heading = IT サポートに連絡
card-lead = 次の内容を IT サポートにお伝えください。パスワードやワンタイムコードは含まれていません。
card-reference = 参照番号
card-time = 時刻
card-step = ステップ
card-reason = 起きたこと
card-copy = 内容をコピー
card-mail = メールを書く
tries-left =
    { $count ->
       *[other] あと { $count } 回入力できます。その後はサインインし直す必要があります。
    }
demo-banner = これはデモです。実際のアカウントは使いません。
demo-phones = デモ用のスマートフォンを開く
demo-phone = { $userid } のスマートフォンを開く
insecure-banner = このページは暗号化されていません。入力した内容が同じネットワークの人に見られるおそれがあります。

## 最初のページ

start-heading = トークンを新しいスマートフォンに移行する
start-heading-first = スマートフォンにアプリを設定する
start-ready = 準備
start-lead = 新旧 2 台のスマートフォンと、2 分ほどの時間が必要です。
start-lead-first = スマートフォンと、2 分ほどの時間が必要です。
start-ready-install = 新しいスマートフォンに { $app } をインストール
start-ready-install-first = スマートフォンに { $app } をインストール
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = QR コードでインストール
start-store-ios-qr = App Store のアプリのページを開く QR コード
start-store-android-qr = Google Play のアプリのページを開く QR コード
start-ready-here = 新しいスマートフォンでこのページを見ていますか？
start-ready-here-first = アプリを設定するスマートフォンでこのページを見ていますか？
start-ready-here-how = パソコンでこのページを開いてください：
start-ready-here-else = パソコンがない場合は、セットアップキーを使ってここで続けてください。
start-where = どの端末でこのページを見ていますか？
start-where-new = 新しいスマートフォン
start-where-scan = または、古いスマートフォンのカメラでこの QR コードを読み取り、そのスマートフォンでこのページを開いてください。
start-where-alt = このページを開く QR コード
start-where-old = 古いスマートフォン
start-where-old-how = このまま続けてください。その後、この画面の QR コードを新しいスマートフォンで読み取ります。
start-question = どれに当てはまりますか？
start-app = アプリの入った古いスマートフォンがあります
start-app-detail = アプリにワンタイムコードまたは承認リクエストが表示されます。
start-sms = SMS でワンタイムコードを受け取っています
start-sms-detail = スマートフォンまたは電話番号が変わりました。
start-first = アプリを初めて設定します
start-first-detail = アプリを使ったことがありません。
start-other = ワンタイムコードをすでに使っています
start-other-app = ほかの選択肢を表示する
start-lost = 古いスマートフォンがもうありません
start-lost-detail = 紛失、盗難、故障、初期化、または人に譲った場合。
start-under-way = このブラウザーで、すでに新しいスマートフォンへの移行を始めています。
start-under-way-first = このブラウザーで、すでにアプリの設定を始めています。
start-under-way-number = このブラウザーで、すでに番号の変更を始めています。
start-continue = 続ける
start-choices = ほかの選択肢を表示する

stopped-heading = サインアウトしました
stopped-advice = 「新しいスマートフォンの準備ができました」と表示されましたか？表示されていれば完了です。そうでなければ、古いスマートフォンでもう一度サインインしてください。古いスマートフォンのワンタイムコードが受け付けられない場合は、新しいスマートフォンを使ってください。
stopped-advice-first = 「スマートフォンの準備ができました」と表示されましたか？表示されていれば完了です。そうでなければ、もう一度サインインしてください。
stopped-advice-app = 「スマートフォンの準備ができました」と表示されましたか？表示されていれば完了です。そうでなければ、もう一度サインインしてください。SMS が届かない場合は、アプリに表示されるワンタイムコードを使ってください。
stopped-advice-number = 「番号を変更しました」と表示されましたか？表示されていれば完了です。そうでなければ、もう一度サインインしてください。以前の番号にワンタイムコードが届かない場合は、新しい番号に届いていないか確認してください。
over-heading = サインイン状態が終了しました
over-advice = このブラウザーでのセッションは終了しました。完了を知らせるページが表示されていなければ、最初からやり直してください。
no-cookie-heading = サインインしていません
no-cookie-advice = サインインした直後であれば、ブラウザーがこのページの Cookie を保存していません。このページの Cookie を許可するか、このページを別のウィンドウで開いてください。サインアウトした場合は、最初からやり直してください。
no-cookie-window = このページを別のウィンドウで開く

## サインイン

sign-in-heading = サインイン
sign-in-lead = 仕事用のユーザー名とパスワードを使います。
sign-in-userid = ユーザー名
sign-in-userid-hint = 例：jsmith、CORP\jsmith、jsmith@example.org
sign-in-userid-locked = このユーザー名で組織にサインインしています。
sign-in-userid-problem = ユーザー名を入力してください。ドメインを使う場合はドメインも付けてください。使えるのは文字、数字、スペース、および \ . _ - @ ' + $ # です。貼り付けた場合は、直接入力してください。
sign-in-userid-other = ここで使えるのは、組織にサインインしているユーザー名だけです。そのユーザー名を入力欄に表示しています。
sign-in-password = パスワードまたは PIN
sign-in-password-show = パスワードを表示
sign-in-password-hide = パスワードを隠す
sign-in-password-empty = パスワードまたは PIN を入力してください。
sign-in-password-problem = パスワードまたは PIN を入力してください。256 文字以内で、改行は使えません。
sign-in-button = サインイン
sign-in-busy = サインインしています…
sign-in-next = 次に、古いスマートフォンを使います。
sign-in-next-first = 次に、SMS またはメールでワンタイムコードが届くことがあります。その後、スマートフォンにアプリを設定します。
sign-in-next-app = 次に、SMS で届いたワンタイムコードを入力します。その後、スマートフォンにアプリを設定します。
sign-in-next-number = 次に、以前の番号に送信されるワンタイムコードを入力します。その後、新しい番号を入力します。
sign-in-lost = 古いスマートフォンがもうありません
sign-in-lost-first = IT サポートに連絡
sign-in-lost-number = 以前の番号でメッセージを受け取れません
sign-in-refused-heading = ユーザー名またはパスワードが受け付けられませんでした
sign-in-refused-advice = ユーザー名と、Caps Lock がオンになっていないかを確認してください。
sign-in-refused-last = 今入力できるのは、あと 1 回だけです。
sign-in-refused-locked = ユーザー名もパスワードも確かに正しい場合は、アカウントがロックされている可能性があります。IT サポートに連絡してください。
sign-in-other-heading = このブラウザーでは、別のユーザー名がすでに使われています
sign-in-other-advice = そのユーザー名で続けるか、サインアウトしてから別のユーザー名を使ってください。

ended-expired-heading = セッションが終了しました
ended-expired-advice = セキュリティのため、セッションは数分で終了します。「新しいスマートフォンの準備ができました」と表示されましたか？表示されていれば完了です。そうでなければ、古いスマートフォンでもう一度サインインしてください。古いスマートフォンのワンタイムコードが受け付けられない場合は、新しいスマートフォンを使ってください。
ended-expired-advice-first = セキュリティのため、セッションは数分で終了します。「スマートフォンの準備ができました」と表示されましたか？表示されていれば完了です。そうでなければ、もう一度サインインしてください。
ended-expired-advice-number = セキュリティのため、セッションは数分で終了します。「番号を変更しました」と表示されましたか？表示されていれば完了です。そうでなければ、もう一度サインインしてください。以前の番号にワンタイムコードが届かない場合は、新しい番号に届いていないか確認してください。
ended-refused-heading = サインインできませんでした
ended-refused-advice = 古いスマートフォンで承認リクエストが時間内に承認されなかったか、ユーザー名またはパスワードが間違っていました。もう一度サインインしてください。
ended-refused-advice-first = ユーザー名またはパスワードが間違っていたか、サインインに時間がかかりすぎました。もう一度サインインしてください。
ended-refused-advice-number = ユーザー名またはパスワードが間違っていたか、サインインに時間がかかりすぎました。もう一度サインインしてください。
ended-failed-heading = サインインできませんでした
ended-failed-advice = サインインサーバーが正しく応答しませんでした。1 分ほどしてから、もう一度お試しください。
ended-passcodes-heading = ワンタイムコードの間違いが多すぎます
ended-passcodes-advice = もう一度サインインしてください。その後、古いスマートフォンに新しいワンタイムコードが表示されるのを待って、そのワンタイムコードを入力してください。
ended-passcodes-advice-first = もう一度サインインしてください。その後、最新のメッセージのワンタイムコードを入力してください。
ended-passcodes-advice-number = もう一度サインインしてください。その後、最新の SMS のワンタイムコードを入力してください。
ended-check-codes-heading = チェックコードの間違いが多すぎます
ended-check-codes-advice = もう一度サインインして、新しい QR コードを表示してください。
ended-numbers-heading = 電話番号は変更されていない可能性があります
ended-numbers-advice = 何度か失敗しました。サインインして最初からやり直すか、IT サポートに連絡してください。
ended-upstream-heading = サインインサーバーがセッションを終了しました
ended-upstream-advice = 時間がたちすぎた可能性があります。サインインして最初からやり直してください。

## 承認

approve-heading = 古いスマートフォンを確認してください
approve-heading-first = サインインしています
approve-heading-number = サインインしています
approve-lead = 古いスマートフォンに承認リクエストが届いたら、承認してください。その後、このページは自動的に進みます。
approve-lead-first = サインインサーバーからまだ応答がありません。このページは自動的に進みます。
approve-lead-number = サインインサーバーからまだ応答がありません。このページは自動的に進みます。
approve-waiting = 古いスマートフォンでの操作を待っています…
approve-waiting-first = サインインサーバーの応答を待っています…
approve-waiting-number = サインインサーバーの応答を待っています…
approve-found = 承認リクエストが承認されました。少しお待ちください…
approve-found-first = サインインしました。少しお待ちください…
approve-found-number = サインインしました。少しお待ちください…
approve-only-you = たった今ご自身で始めたサインインだけを承認してください。
approve-rival = このアカウントへの 2 件目のサインインが、たった今拒否されました。心当たりがない場合は、承認リクエストを承認せず、IT サポートに連絡してください。
approve-slow = 古いスマートフォンに承認リクエストが表示されない場合は、サインインサーバーの応答が遅れている可能性があります。
approve-trouble = 古いスマートフォンに承認リクエストが表示されません
approve-trouble-open = 古いスマートフォンで認証アプリを開き、承認リクエストがないか確認してください。
approve-trouble-network = 古いスマートフォンがインターネットに接続されているか確認してください。
approve-trouble-again = 2 分以内に承認リクエストが届かない場合は、もう一度サインインできます。

## ワンタイムコード

passcode-heading = 古いスマートフォンのワンタイムコードを入力してください
passcode-heading-first = 送信されたワンタイムコードを入力してください
passcode-heading-number = 以前の番号に届いたワンタイムコードを入力してください
passcode-lead = アプリまたは最新の SMS を確認してください。
passcode-lead-first = 組織に登録されている番号またはアドレスに、SMS またはメールで送信しました。
passcode-lead-app = 最新の SMS を確認してください。
passcode-lead-number = 最新の SMS を確認してください。
passcode-label = ワンタイムコード
passcode-hint = 通常は 6 桁です。スペースがあってもかまいません。
passcode-problem = 古いスマートフォンのアプリまたは最新の SMS に表示されるワンタイムコードを入力してください。4～16 文字の数字または英字です。
passcode-problem-first = メッセージのワンタイムコードを入力してください。4～16 文字の数字または英字です。
passcode-problem-number = SMS のワンタイムコードを入力してください。4～16 文字の数字または英字です。
passcode-button = 次へ
passcode-busy = 確認しています…
passcode-refused-heading = ワンタイムコードが受け付けられませんでした
passcode-refused-advice = ほとんどのワンタイムコードは、短い時間のうちに 1 回しか使えません。古いスマートフォンに新しいワンタイムコードが表示されるのを待って、そのワンタイムコードを入力してください。
passcode-refused-advice-first = ほとんどのワンタイムコードは、短い時間のうちに 1 回しか使えません。最新のメッセージのワンタイムコードを入力してください。別のワンタイムコードを受け取るには、サインアウトしてからもう一度サインインしてください。
passcode-refused-advice-number = ほとんどのワンタイムコードは、短い時間のうちに 1 回しか使えません。最新の SMS のワンタイムコードを入力してください。別のワンタイムコードを受け取るには、サインアウトしてからもう一度サインインしてください。
passcode-clock = 古いスマートフォンの時刻は今 { $time } のはずです。違う時刻が表示されている場合は、日付と時刻の自動設定をオンにしてください。
passcode-after-fault = 新しいワンタイムコードを使ってください。前のワンタイムコードは使用済みの可能性があります。
passcode-trouble = ワンタイムコードが使えません
passcode-trouble-name = スマートフォンによっては、アプリが以前の名前「SecurEnvoy Soft Token」で表示されます。
passcode-trouble-copied = 古いスマートフォンのアプリを使ってください。バックアップやデータ移行で新しいスマートフォンにアプリがコピーされていても、そのアプリのワンタイムコードは使えません。
passcode-trouble-fob = ワンタイムコードを表示するキーホルダー型の機器や、ノートパソコンのアプリをお使いの場合は、そこに表示されるワンタイムコードを入力してください。
passcode-trouble-account = アプリでは、仕事用アカウントのワンタイムコードを使ってください。
passcode-trouble-text = SMS でワンタイムコードを受け取っている場合は、最新の SMS を使ってください。届くまでに 1 分ほどかかることがあります。
passcode-trouble-text-first = 最新のメッセージを使ってください。届くまでに 1 分ほどかかることがあり、メールは迷惑メールに入ることがあります。届かない場合は、IT サポートに連絡してください。IT サポートに登録されている番号またはメールアドレスが間違っている可能性があります。
passcode-trouble-text-number = 最新の SMS を使ってください。届くまでに 1 分ほどかかることがあります。
passcode-trouble-voice = メッセージではなく電話がかかってきた場合は、電話に出て、聞こえたワンタイムコードを入力してください。
passcode-trouble-several = 1 通のメッセージに複数のワンタイムコードがある場合は、書かれている順に 1 回ずつ使ってください。1 日有効なワンタイムコードは、次のワンタイムコードが届くまで使えます。
passcode-trouble-clock = 古いスマートフォンで日付と時刻の自動設定をオンにしてください。時刻がずれていると、ワンタイムコードも正しく表示されません。

## 読み取り

scan-heading = 新しいスマートフォンで読み取ってください
scan-heading-first = スマートフォンで読み取ってください
scan-phone-heading = このスマートフォンにアプリを設定する
scan-lead = 新しいスマートフォンの準備ができるまで、古いスマートフォンのワンタイムコードを使えます。
scan-lead-first = スマートフォンの準備ができたら、アプリに表示されるワンタイムコードでサインインしてください。
scan-picture = QR コード
scan-qr-alt = 新しいスマートフォンの認証アプリで読み取る QR コード
scan-qr-alt-first = スマートフォンの認証アプリで読み取る QR コード
scan-no-qr = QR コードを表示できません。代わりにセットアップキーを使ってください。
scan-not-printed = QR コードとセットアップキーは機密情報のため、印刷されません。
scan-cannot = 読み取れない場合はセットアップキーを使う
scan-app-link = 新しいスマートフォンで見ていますか？アプリを開く
scan-app-link-first = 設定するスマートフォンで見ていますか？アプリを開く
scan-setup-key = 新しいスマートフォンのアプリで、キーの手入力を選びます。このセットアップキーを入力するか貼り付けてください。ほかの人には見せないでください。
scan-setup-key-first = スマートフォンのアプリで、キーの手入力を選びます。このセットアップキーを入力するか貼り付けてください。ほかの人には見せないでください。
scan-steps = 新しいスマートフォンで
scan-steps-first = スマートフォンで
scan-step-app = { $app } を開きます。
scan-step-add = トークンを追加し、カメラの使用を許可します。
scan-step-point = QR コードを読み取ります。
scan-step-key = キーの手入力を選び、このページのセットアップキーを入力します。
scan-phone-copy = このセットアップキーをコピーしてください。ほかの人には見せないでください。
scan-phone-paste = { $app } アプリで、キーの手入力を選び、セットアップキーを貼り付けます。
scan-phone-check = このページに戻り、アプリに表示されたチェックコードを入力します。
scan-phone-picture = アプリは別のスマートフォンにありますか？QR コードを表示
scan-waiting = 新しいスマートフォンでの操作を待っています…
scan-waiting-first = スマートフォンでの操作を待っています…
scan-scanned = 読み取りました
scan-found = スマートフォンを設定しました。少しお待ちください…
scan-reloads =
    { $count ->
       *[other] このページは { $count } 秒ごとに更新されます。
    }
scan-stay = 入力中は更新を止める
scan-go-on = 更新を再開する
scan-check-code = チェックコードが表示されています
scan-check-code-label = チェックコード
scan-check-code-hint = スマートフォンがオフラインのとき、またはセットアップキーを使ったときだけ必要です。
scan-check-code-problem = 新しいスマートフォンに表示されたチェックコードを入力してください。4～32 文字の英数字です。
scan-check-code-problem-first = スマートフォンに表示されたチェックコードを入力してください。4～32 文字の英数字です。
scan-check-code-button = チェックコードを送信
scan-check-code-busy = 送信しています…
scan-check-code-refused-heading = チェックコードが受け付けられませんでした
scan-check-code-refused-advice = チェックコードを新しいスマートフォンの表示と見比べて、もう一度入力してください。
scan-check-code-refused-advice-first = チェックコードをスマートフォンの表示と見比べて、もう一度入力してください。
scan-trouble = アプリを設定できません
scan-trouble-camera = スマートフォンのカメラアプリではなく、認証アプリの中のカメラを使ってください。アプリが QR コードを認識しない場合は、このウィンドウを大きくし、画面を明るくして、スマートフォンを少し離してください。
scan-trouble-page = Web ページが開く場合や、何も起こらない場合：スマートフォンのカメラアプリではなく、認証アプリで QR コードを読み取ってください。
scan-trouble-network = アプリにワンタイムコードが表示されているのにこのページが進まない場合：新しいスマートフォンをインターネットに接続するか、そこに表示されるチェックコードを入力してください。
scan-trouble-network-first = アプリにワンタイムコードが表示されているのにこのページが進まない場合：スマートフォンをインターネットに接続するか、そこに表示されるチェックコードを入力してください。
scan-trouble-key = カメラがまったく使えない場合は、代わりにセットアップキーを入力してください。
scan-trouble-again = どうしてもうまくいかない場合は、サインアウトしてください。その後、古いスマートフォンでもう一度サインインして、新しい QR コードを表示してください。
scan-trouble-again-first = どうしてもうまくいかない場合は、サインアウトしてください。その後、もう一度サインインして、新しい QR コードを表示してください。

## 待ち時間

waiting-left =
    { $count ->
       *[other] 残り約 { $count } 分です。
    }
waiting-ends =
    { $count ->
       *[other] セキュリティのため、このセッションは約 { $count } 分後に終了します。
    }
waiting-more = 時間を延長する
waiting-slow = サインインサーバーの応答が遅れています。引き続き接続を試みていますので、何もする必要はありません。
waiting-offline = オフラインです。インターネットに再び接続されると、このページは進みます。
waiting-fault = 前回の確認に失敗しました。自動的に再試行しています。

waiting-away = サインインサーバーは現在利用できません。引き続き接続を試みていますので、何もする必要はありません。
upstream-ask = 時間がかかりすぎる場合は、IT サポートに連絡してください：{ $contacts }
upstream-ask-help-desk = 時間がかかりすぎる場合は、IT サポートに連絡してください。
upstream-well-heading = 続けられます
upstream-well-advice = サインインサーバーが復旧しました。パスワードやワンタイムコードを入力していた場合は、もう一度入力してください。

## 完了

done-heading = 新しいスマートフォンの準備ができました
done-heading-first = スマートフォンの準備ができました
done-lead = これからは新しいスマートフォンでサインインしてください。
done-lead-first = これからは、アプリに表示されるワンタイムコードでサインインしてください。
done-took =
    { $count-minutes ->
        [0] 所要時間は { $count-seconds } 秒でした。
       *[other] 所要時間は { $count-minutes } 分 { $count-seconds } 秒でした。
    }
done-lead-app = これからは、SMS ではなく、アプリに表示されるワンタイムコードでサインインしてください。
done-test = 今すぐ試してください
done-test-how = 仕事用のシステムにサインインしてみてください。
done-test-how-first = アプリのワンタイムコードで、仕事用のシステムにサインインしてみてください。
done-test-link = { $name } にサインインして試す
done-old = 古いトークンを削除する
done-old-dead = 古いトークンは使えなくなりました。古いスマートフォンのアプリで：
done-old-arrow = トークンの横にある矢印をタップします。
done-old-delete = 「Delete Code」を選びます。
done-not-you = 心当たりがない場合、またはお困りの場合：

closed-heading = サインアウトしました
closed-moved = 新しいスマートフォンの準備ができました。
closed-moved-first = スマートフォンの準備ができました。
closed-moved-number = ワンタイムコードは新しい番号に届くようになりました。
closed-lead = このウィンドウを閉じてかまいません。

## SMS

sms-heading = SMS でワンタイムコードを受け取っている方
sms-lead = 何が変わったかによって手順が異なります。
sms-same = スマートフォンが変わり、番号は同じです
sms-same-how = 何もする必要はありません。どのスマートフォンを使っても、ワンタイムコードはその番号に届きます。
sms-number = 番号が変わりました
sms-number-how = 以前の番号でメッセージを受け取れるうちに、番号を変更してください：
sms-change-how = 以前の番号に送信されるワンタイムコードでサインインします。その後、新しい番号を入力します。2 分ほどで終わります。
sms-change-button = 番号を変更する
sms-step-open = 所属組織の SecurEnvoy ページを新しいタブで開き、ここに戻って次のステップに進みます。
sms-step-open-link = SecurEnvoy ページを開く
sms-step-find = 所属組織の SecurEnvoy ページを開きます。仕事でサインインする画面で「Manage My Token」を探してください。
sms-step-sign-in = 以前の番号に届くワンタイムコードで、そのページにサインインします。
sms-step-choose = 「Send My Passcode Via SMS」を選び、新しい番号を入力して案内に従います。
sms-step-done = 一度サインインして、新しい番号にワンタイムコードが届くことを確認します。
sms-app = 代わりにアプリを使いたいです
sms-app-how = SMS のワンタイムコードでここにサインインします。その後、スマートフォンにアプリを設定します。
sms-app-install = スマートフォンに { $app } をインストール
sms-app-button = アプリを設定する
sms-lost = 以前の番号でメッセージを受け取れません
sms-number-heading = 新しい電話番号
sms-number-lead = ワンタイムコードの送信先の番号を入力してください。
sms-region = 国または地域
sms-region-choose = 国または地域を選択
sms-region-problem = 一覧から国または地域を選んでください。
sms-number-label = 携帯電話番号
sms-number-hint = その国でかけるときの番号、または + と国番号で入力してください。
sms-number-button = 次へ
sms-number-next = まだ何も変わりません。次のページで番号を確認できます。
sms-number-characters = 数字だけを使ってください。先頭に + を付けることもできます。
sms-number-short = 番号が短すぎます。市外局番などを含めて、番号全体を入力してください。
sms-number-long = 番号が長すぎます。同じ数字を余分に入力していないか確認してください。
sms-number-elsewhere = 選んだ国または地域（{ $region }）の番号ではありません。番号の国または地域を選ぶか、番号を修正してください。
sms-number-not-served = その国または地域（{ $region }）の番号にはワンタイムコードを送信していません。一覧にある国または地域の番号を入力してください。
sms-number-unknown = 選んだ国または地域にこの番号はありません。数字を確認してください。
sms-number-premium = 追加料金がかかる番号にはワンタイムコードを送信していません。ご自身の携帯電話番号を入力してください。
sms-number-no-texts = この番号では SMS を受け取れません。携帯電話番号を入力してください。
sms-number-same = ワンタイムコードはすでにこの番号に届いています。別の番号を入力するか、サインアウトしてください。
sms-number-refused-heading = 番号が受け付けられませんでした
sms-number-refused-advice = ワンタイムコードは引き続き以前の番号に届きます。新しい番号を確認して、もう一度入力してください。
sms-confirm-heading = この番号で間違いありませんか？
sms-confirm-lead = 今後、ワンタイムコードはこの番号に届きます：
sms-confirm-why = 1 桁ずつ確認してください。番号が間違っていると、サインインできなくなります。
sms-confirm-button = この番号を使う
sms-confirm-busy = 変更しています…
sms-confirm-other = 番号を修正する
sms-code-heading = 新しい番号に届いたワンタイムコードを入力してください
sms-code-lead = SMS を次の番号に送信しました：
sms-code-label = ワンタイムコード
sms-code-problem = SMS のワンタイムコードを入力してください。4～16 文字の数字または英字です。
sms-code-until = このワンタイムコードが受け付けられるまで、番号は変更されません。
sms-code-other = 別の番号を使う
sms-code-refused-heading = ワンタイムコードが受け付けられませんでした
sms-code-refused-advice = 新しい番号に届いた最新のメッセージのワンタイムコードを入力してください。
sms-done-heading = 番号を変更しました
sms-done-lead = ワンタイムコードは、末尾が { $digits } の番号に届くようになりました。
sms-done-test = 仕事用のシステムにサインインしてみてください。ワンタイムコードが新しい番号に届くはずです。
sms-done-old = 以前の番号
sms-done-old-how = 今後、以前の番号にワンタイムコードは送信されません。
sms-done-not-you = 心当たりがない場合、またはワンタイムコードが届かない場合：

## 紛失

lost-heading = IT サポートに連絡してください
lost-lead = 古いスマートフォンまたは以前の番号がないと、ここでは本人確認ができません。IT サポートがお手伝いします。
lost-lead-first = IT サポートがお手伝いします。
lost-reset = リセットを依頼する
lost-contact = IT サポート
lost-no-contact = いつもの方法で IT サポートに連絡してください。
lost-card = IT サポートにお伝えいただく内容
lost-ready = 用意するもの
lost-ready-userid = ユーザー名
lost-ready-identity = 社員証など、本人であることを証明できるもの
lost-ready-phone = 新しいスマートフォン
lost-ready-phone-first = スマートフォン
lost-ready-phone-number = スマートフォン
lost-stolen = スマートフォンが盗まれた場合は、新しいスマートフォンがまだなくても、すぐに IT サポートに知らせてください。

## ヘルプ

help-heading = ヘルプ
help-lead = トークンは、ワンタイムコードを表示するものです。トークンを新しいスマートフォンに移行する方法と、必要な情報の見つけ方を説明します。
help-app = スマートフォンが 2 台とも手元にある場合
help-app-sign-in = ユーザー名とパスワードでここにサインインします。
help-app-passcode = 古いスマートフォンのアプリに表示されるワンタイムコードを入力するか、そのスマートフォンで承認リクエストを承認します。
help-app-scan = 新しいスマートフォンの { $app } で QR コードを読み取ります。
help-app-done = 「新しいスマートフォンの準備ができました」と表示されるまで待ちます。その後、古いスマートフォンのアプリで「Delete Code」を選びます。
help-first-how = ユーザー名とパスワードでサインインします。SMS またはメールでワンタイムコードが届いたら、入力します。その後、スマートフォンにアプリを設定します。
help-address = 所属組織の SecurEnvoy ページを見つけるには
help-address-how = 古いスマートフォンの認証アプリで、トークンの右にある矢印をタップし、「View Details」を選びます。下の欄に所属組織の SecurEnvoy ページのアドレスが表示されます。
help-address-blank = 承認リクエストを使っていない組織では、下の欄が空のことがあります。その場合は、仕事でサインインする画面で「Manage My Token」を探してください。
help-texts = SMS でワンタイムコードを受け取っている場合
help-texts-how = 番号が同じなら、何もする必要はありません。番号が新しくなった場合は、番号を変更してください。
help-texts-link = SMS で受け取るワンタイムコード
help-copied = 新しいスマートフォンにすでにアプリがある場合
help-fob = キーホルダー型の機器や、ノートパソコンのアプリをお使いの場合
help-fob-how = ここでサインインし、キーホルダー型の機器またはノートパソコンのワンタイムコードを入力します。その後、スマートフォンのアプリで QR コードを読み取ります。
help-lost = 古いスマートフォンがもうない場合
help-lost-how = 所属組織の IT サポートだけがお手伝いできます。アプリの提供元では対応できません。
help-old = 古いスマートフォンにトークンが残っている場合
help-old-how = 新しいスマートフォンの準備ができると、古いスマートフォンのトークンは使えなくなります。古いスマートフォンのアプリで「Delete Code」を選んでください。
help-refused = ワンタイムコードが受け付けられない場合
help-refused-how = ほとんどのワンタイムコードは、短い時間のうちに 1 回しか使えません。次のワンタイムコードを待ち、スマートフォンで日付と時刻の自動設定をオンにしてください。

## エラー

error-heading = 問題が発生しました
error-not-found-heading = このページは見つかりません
error-not-found-advice = アドレスが間違っているか、古くなっている可能性があります。
error-not-found-way-on = 最初のページへ
error-malformed-heading = リクエストを理解できませんでした
error-malformed-advice = 最初のページからやり直してください。
error-malformed-way-on = 最初のページへ
error-not-ours-heading = フォームを受け付けられませんでした
error-not-ours-advice = セキュリティのため、入力された内容は使用していません。リンクや別の Web サイトから来た場合は、最初のページからやり直してください。
error-not-ours-way-on = 最初のページへ
error-origin-hidden-heading = ブラウザーがフォームの送信元を隠しています
error-origin-hidden-advice = セキュリティのため、入力された内容は使用していません。別のブラウザーでこのページを開くか、Internet Explorer モードをオフにしてください。このメッセージが再び表示される場合は、IT サポートに連絡してください。ネットワーク上の機器が、ブラウザーの送信する情報を取り除いている可能性があります。
error-origin-hidden-way-on = 最初のページへ
error-too-many-cookies-heading = ブラウザーが送信した Cookie が多すぎます
error-too-many-cookies-advice = 組織内のほかの Web サイトの Cookie です。それらの Web サイトの Cookie を削除するか、このページをプライベートウィンドウで開いてください。このメッセージが再び表示される場合は、IT サポートに連絡してください。
error-too-many-cookies-way-on = 最初のページへ
error-two-cookies-heading = ブラウザーがこのページの Cookie を 2 つ送信しました
error-two-cookies-advice = このページを再読み込みしてください。このメッセージが再び表示される場合は、ブラウザーのウィンドウをすべて閉じるか、プライベートウィンドウを使用し、IT サポートに連絡してください。2 つの Cookie のうち 1 つは、組織内の別の Web サイトが設定したものかもしれません。
error-two-cookies-way-on = もう一度試す
error-sign-on-heading = 組織のサインインからユーザー名を受け取れませんでした
error-sign-on-advice = 受け取った内容は使えないため、何も送信されていません。IT サポートに連絡してください。
error-sign-on-way-on = IT サポートに連絡
error-limited-heading = 試行回数が多すぎます
error-limited-advice =
    { $count ->
       *[other] アカウントを保護するため、{ $count } 分待ってからもう一度お試しください。
    }
error-limited-counts = 間違ったパスワードのほか、古いスマートフォンで承認されなかった承認リクエストも、試行として数えられます。
error-limited-way-on = 最初のページへ
error-address-limited-heading = このネットワークからのサインインの失敗が多すぎます
error-address-limited-advice =
    制限の対象はアカウントではなく、ネットワークアドレスです。同じアドレスからのサインインが何度か失敗しました。同僚によるものかもしれません。{ $count ->
       *[other] { $count } 分待ってから、もう一度お試しください。
    }
error-address-limited-way-on = 最初のページへ
error-stopped-heading = このアカウントのサインインは一時停止されています
error-stopped-advice = 間違いが続きました。もう一度間違えると、アカウントがロックされるおそれがあります。一時停止は IT サポートが解除できます。
error-stopped-way-on = IT サポートに連絡
error-under-way-heading = 別のサインインが進行中です
error-under-way-advice = このアカウントへのサインインがすでに始まっています。ご自身の場合は、そのウィンドウで続けるか、2 分後にもう一度お試しください。心当たりがない場合は、承認リクエストを承認せず、IT サポートに連絡してください。
error-under-way-way-on = もう一度試す
error-stale-heading = このフォームは古くなっています
error-stale-advice = 以前のページのフォームのため、使用しませんでした。現在のページから続けてください。
error-stale-way-on = 続ける
error-busy-heading = 前のリクエストを処理しています
error-busy-advice = 少し待ってから続けてください。
error-busy-way-on = 続ける
error-unreachable-heading = サインインサーバーに接続できません
error-unreachable-advice = 何も変更されていません。古いスマートフォンで引き続きサインインできます。数分後にもう一度お試しください。
error-unreachable-advice-first = 何も変更されていません。数分後にもう一度お試しください。
error-unreachable-advice-number = 何も変更されていません。数分後にもう一度お試しください。
error-unreachable-way-on = もう一度試す
error-away-heading = サインインサーバーは現在利用できません
error-away-advice = 何も変更されていません。古いスマートフォンで引き続きサインインできます。このページは自動的に確認し、続けられるようになったらお知らせします。
error-away-advice-first = 何も変更されていません。このページは自動的に確認し、続けられるようになったらお知らせします。
error-away-advice-number = 何も変更されていません。このページは自動的に確認し、続けられるようになったらお知らせします。
error-away-way-on = もう一度試す
error-timed-out-heading = サインインサーバーが時間内に応答しませんでした
error-timed-out-advice = サインインサーバーがリクエストを受け取ったかどうか分かりません。1 分後にもう一度お試しください。
error-timed-out-way-on = もう一度試す
error-reported-heading = サインインサーバーから問題が報告されました
error-reported-advice = もう一度お試しください。問題が続く場合は、IT サポートに連絡してください。
error-reported-way-on = もう一度試す
error-not-understood-heading = サインインサーバーから予期しない応答がありました
error-not-understood-advice = 数分後にもう一度お試しください。問題が続く場合は、IT サポートに連絡してください。
error-not-understood-way-on = もう一度試す
error-full-heading = 現在、このページの利用者が多すぎます
error-full-advice = 何も変更されていません。古いスマートフォンで引き続きサインインできます。このページは自動的に確認し、続けられるようになったらお知らせします。
error-full-advice-first = 何も変更されていません。このページは自動的に確認し、続けられるようになったらお知らせします。
error-full-advice-number = 何も変更されていません。このページは自動的に確認し、続けられるようになったらお知らせします。
error-full-way-on = もう一度試す
error-sessions-away-heading = このページは一時的に利用できません
error-sessions-away-advice = 何も失われていません。このページは数秒後にもう一度確認し、元の場所に戻ります。
error-sessions-away-way-on = 今すぐもう一度確認
error-internal-heading = このページで問題が発生しました
error-internal-advice = 操作が原因ではありません。もう一度お試しください。問題が続く場合は、IT サポートに連絡してください。
error-internal-way-on = もう一度試す

## 変更を知らせるメール

mail-token-moved-subject = ワンタイムコードを表示するスマートフォンが変わりました
mail-token-moved-lead = { $userid } のワンタイムコードは、新しく設定されたスマートフォンのアプリに表示されるようになりました。それ以前のスマートフォンのワンタイムコードは使えなくなりました。
mail-when = 日時：{ $when }
mail-from = 操作元の IP アドレス：{ $address }
mail-token-moved-you = ご本人の操作であれば、ほかに行うことはありません。
mail-number-changed-subject = ワンタイムコードの送信先が別の電話番号に変わりました
mail-number-changed-lead = { $userid } のワンタイムコードは、別の電話番号に送信されるようになりました。
mail-number-changed-you = ご本人の操作であれば、ほかに行うことはありません。以前の番号にはワンタイムコードが届かなくなりました。
mail-enrolment-started-subject = ワンタイムコード用の QR コードが表示されました
mail-enrolment-started-lead = { $userid } としてサインインした人に QR コードが表示されました。この QR コードを読み取ったスマートフォンに、{ $userid } のワンタイムコードが表示されるようになります。
mail-enrolment-started-you = ご本人の操作であれば、ほかに行うことはありません。
mail-enrolment-unknown-subject = ワンタイムコードを表示するスマートフォンが変わった可能性があります
mail-enrolment-unknown-lead = { $userid } としてサインインした人に QR コードが表示されました。この QR コードを読み取ったスマートフォンに、{ $userid } のワンタイムコードが表示されるようになります。スマートフォンが QR コードを読み取ったかどうかは分かりません。
mail-enrolment-unknown-you = ご本人の操作であれば、ほかに行うことはありません。途中でやめた場合は、いつでも最初からやり直せます。
mail-not-you = 心当たりがない場合、パスワードがほかの人に知られている可能性があります。すぐに IT サポートに連絡してください：
mail-contact-phone = 電話：{ $phone }
mail-contact-email = メール：{ $email }
mail-contact-url = Web ページ：{ $url }
mail-contact-hours = 受付時間：{ $hours }

## ヘルプデスク用の状況ページ

status-title = ポータルの状況
status-search = 参照番号またはユーザー名
status-search-button = 検索
status-fine-heading = ポータルは正常に動作しています
status-fine-advice = SecEnrol はポータルのリクエストに応答しています。
status-quiet-heading = SecEnrol へのリクエストがありません
status-quiet-advice = この 1 時間、ポータルは SecEnrol に何も送信していないため、SecEnrol の状態は分かりません。
status-trouble-heading = SecEnrol が正しく応答していません
status-trouble-advice = この 1 時間に、SecEnrol への多くのリクエストに応答がありませんでした。理由はログにあります。
status-unready-heading = ポータルを利用できません
status-unready-advice = 次の問題が解決するまで、誰も先に進めません：
status-now = 現在
status-under-way = 進行中、または終わったばかりのセッション
status-unknown = 不明
status-in-flight = SecEnrol の応答待ちのリクエスト
status-notices = 送信待ちの通知
status-audit-lost = 失われた監査ログの行
status-funnel = 過去 24 時間：どこまで進んだか
status-step = ステップ
status-people = 人数
status-percent = 前のステップに対する割合
status-percent-of = { $percent }%
status-started = 最初のページを表示
status-signed-in = パスワードを受け付け
status-confirmed = QR コードまで到達
status-done = 新しいスマートフォンの準備完了
status-given-up = 中断
status-given-up-count = 途中で中断：{ $count }
status-waves = プログラム起動以降のグループ
status-wave = グループ
status-waves-rounded = 人数は 5 の倍数に切り捨てています。
status-hours = 過去 24 時間の 1 時間ごとの状況
status-drawing = 過去 24 時間の 1 時間ごとの棒グラフ：準備完了のスマートフォン、中断されたセッション、SecEnrol が応答しなかった時間の印。数値は下の表にあります。
status-table = 表で表示
status-hour = 時間
status-ago =
    { $count ->
        [0] この 1 時間
       *[other] { $count } 時間前
    }
status-answered = SecEnrol が応答
status-failed = SecEnrol が応答せず
status-at = { $at } 時点
status-follow = 1 分ごとに更新する
status-stay = 更新を止める
status-version = Handover { $version }

## ポータルの案内（handover kit）

kit-heading = 機種変更しましたか？
kit-lead = トークンは約 2 分で、ご自身で移行できます。
kit-keep = 新しいスマートフォンの準備ができるまで、古いスマートフォンを手元に残しておいてください。
kit-step-sign-in = ユーザー名とパスワードでサインインします。
kit-step-confirm = 古いスマートフォンで本人確認をします。
kit-step-scan = 新しいスマートフォンの { $app } で QR コードを読み取ります。
kit-open = パソコンでこのアドレスを開くか、古いスマートフォンのカメラで QR コードを読み取ってください：
kit-open-alt = { $address } を開く QR コード
kit-lost = 古いスマートフォンがもうない場合は、IT サポートに連絡してください。
kit-mail-hello = 各位
kit-mail-before-subject = まもなく、トークンをご自身で新しいスマートフォンに移行できるようになります
kit-mail-before-lead = まもなく、トークンをご自身で新しいスマートフォンに移行できるようになります。かかる時間は約 2 分で、IT サポートに連絡する必要はありません。
kit-mail-before-day = 次のページは { $day }に公開されます：
kit-mail-before-address = ページのアドレスは次のとおりです：
kit-mail-before-keep = 新しいスマートフォンがすでにある場合も、それまでは古いスマートフォンを手元に残しておいてください。
kit-mail-day-subject = トークンをご自身で新しいスマートフォンに移行できるようになりました
kit-mail-day-lead = スマートフォンを機種変更した方、これから機種変更する方にお知らせします。トークンをご自身で、約 2 分で新しいスマートフォンに移行できるようになりました：
kit-mail-reminder-subject = 古いスマートフォンを手放す前に、トークンを移行してください
kit-mail-reminder-lead = まだ古いスマートフォンでワンタイムコードを使っていませんか。古いスマートフォンを手放す前に、トークンを新しいスマートフォンに移行してください。約 2 分で終わります：
kit-mail-have = 新旧 2 台のスマートフォン、ユーザー名、パスワードを用意してください。
kit-mail-install = 新しいスマートフォンに { $app } をインストールしてください。
kit-mail-safe = 正規のアドレスはこれだけです。メールや電話でパスワードやワンタイムコードをお聞きすることは決してありません。
kit-desk-heading = IT サポートへの質問と回答
kit-desk-lead = 従業員は、次のアドレスでトークンを自分で移行できるようになりました：
kit-desk-rule = パスワードやワンタイムコードは決して聞かないでください。アカウントに変更を加える前に、組織の規則に従って本人確認をしてください。
kit-desk-lost-answer = 本人確認をしてから、これまでどおり対応してください。古いスマートフォンがない人に新しいトークンを発行できるのは、IT サポートだけです。
kit-desk-paused = 「このアカウントのサインインは一時停止されています」
kit-desk-paused-answer = 間違いが続きました。もう一度間違えると、アカウントがロックされるおそれがあります。本人確認をしてから、ポータルのサーバーで「handover unlock」とユーザー名を使って一時停止を解除してください。
kit-desk-reference = ページに参照番号が表示された場合
kit-desk-reference-answer = ポータルのログと監査ログで参照番号を検索してください。何が起きたかが分かります。
kit-desk-waiting = 新しいスマートフォンにトークンがあるのに、ページが進まない場合
kit-desk-waiting-answer = アプリに表示されるチェックコードを、本人がそのページに入力します。
kit-desk-not-me = 「ワンタイムコードについてのメールが届いたが、心当たりがない」
kit-desk-not-me-answer = パスワードがほかの人に知られている可能性があります。セキュリティインシデントとして扱い、すぐにアカウントを停止してください。

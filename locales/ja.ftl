# ポータルのページの文言（日本語）。用語は docs/glossary.md にあります。

language-name = 日本語
languages = 言語
product = トークンの移行
skip = 本文へ移動
help-link = ヘルプ
person = トークンを移行する人：
person-first = 最初のスマートフォンを設定する人：
person-number = 電話番号を変更する人：
person-done = サインインしている人：
person-begun = { $time }にアドレス{ $address }から開始
person-other = { $time }にアドレス{ $address }から、このアカウントへの別のサインインが開始されました。心当たりがない場合は、続ける前にITサポートに知らせてください。
finish = 完了
stop = 中止してサインアウト
progress = ステップ { $count-now }／{ $count-all }
progress-open = ステップ { $count-now }
track-sign-in = サインイン
track-passcode = 本人確認
track-scan = 読み取り
track-done = 完了
track-sms-number = 新しい番号
track-sms-confirm = 確認
track-sms-code = コード
title-wrong = エラー：{ $title }
copy = コピー
copied = コピーしました
check-now = 今すぐ確認
quoted = サインインサーバーからのメッセージ：
reference = IT サポートに問い合わせるときは、{ $reference } をお伝えください。
back-to-start = 最初に戻る
support-link = IT サポートに連絡
support-phone = 電話
support-email = メール
support-url = Web ページ
support-hours = 受付時間
problem-heading = 入力もれ、または間違いがあります
card-heading = IT サポートに問い合わせる
card-lead = 次の内容をお伝えください。パスワードやコードは含まれていません。
card-reference = 参照番号
card-time = 時刻
card-step = ステップ
card-reason = 起きたこと
card-copy = この内容をコピー
card-mail = メールを書く
tries-left =
    { $count ->
       *[other] あと { $count } 回入力できます。その後はサインインし直す必要があります。
    }
demo-banner = これはデモです。実際のアカウントには影響しません。
demo-phones = デモ用のスマートフォンを開く
demo-phone = { $userid } のスマートフォンを開く
insecure-banner = このページは暗号化されていません。入力した内容が同じネットワークの人に見られるおそれがあります。

## 最初のページ

start-heading = トークンを新しいスマートフォンに移行する
start-heading-first = 最初のスマートフォンにアプリを設定する
start-ready = 準備
start-lead = 古いスマートフォンと新しいスマートフォン、そして 2 分ほどの時間が必要です。
start-lead-first = スマートフォンと 2 分ほどの時間が必要です。
start-ready-phones-how = 古いスマートフォンが使える状態である必要があります。新しいほうの準備が終わるまで手放さないでください。
start-ready-phones-how-first = 準備が終わったとこのページに表示されるまで、手元に置いてください。
start-ready-app = 新しいスマートフォンに { $app } アプリをインストールします
start-ready-app-first = スマートフォンに { $app } アプリをインストールします
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = コードを読み取ってインストールする
start-store-ios-qr = App Store のアプリを開く QR コード
start-store-android-qr = Google Play のアプリを開く QR コード
start-ready-here = このページを新しいスマートフォンで見ていますか？
start-ready-here-first = このページをそのスマートフォンで見ていますか？
start-ready-here-how = スマートフォンは自分の画面を読み取れません。パソコンでこのページを開いてください：
start-ready-here-else = パソコンがない場合は、ここで続けて、読み取る代わりにセットアップキーをアプリにコピーしてください。
start-question = どれに当てはまりますか？
start-app = アプリの入った古いスマートフォンがあります
start-app-detail = アプリにコードが表示されるか、承認を求められます。
start-sms = SMS でパスコードを受け取っています
start-sms-detail = スマートフォンまたは電話番号が変わりました。
start-first = 最初のスマートフォンです
start-first-detail = パスコードはまだありません。
start-other = パスコードをすでに受け取っています
start-lost = 古いスマートフォンがもうありません
start-lost-detail = 紛失した、壊れた、初期化した、または人に譲りました。
start-under-way = このブラウザーで、すでにトークンの移行を始めています。
start-under-way-first = このブラウザーで、すでにスマートフォンの設定を始めています。
start-under-way-number = このブラウザーで、すでに番号の変更を始めています。
start-continue = 続きから再開する

stopped-heading = 中止しました
stopped-advice = 新しいスマートフォンの準備ができたと表示されていなければ、何も変更されておらず、古いスマートフォンはまだ使えます。
stopped-advice-first = スマートフォンの準備ができたと表示されていなければ、何も変更されていません。
stopped-advice-number = 番号を変更したと表示されていなければ、何も変更されておらず、パスコードはまだ以前の番号に届きます。
over-heading = ここではもうサインインしていません
over-advice = このブラウザーで進行中だった操作は、中止されたか終了しました。完了したと表示されていなければ、最初からやり直してください。
no-cookie-heading = ここではサインインしていません
no-cookie-advice = サインインした直後であれば、ブラウザーがこのページの Cookie を保存していません。このページの Cookie を許可するか、別のウィンドウで開いてください。サインアウトした場合は、最初からやり直してください。
no-cookie-window = このページを別のウィンドウで開く

## サインイン

sign-in-heading = サインイン
sign-in-lead = 仕事でサインインするときのユーザー名とパスワードを使います。
sign-in-userid = ユーザー名
sign-in-userid-hint = 例：jsmith、CORP\jsmith、jsmith@example.org
sign-in-userid-locked = 組織にサインインしているユーザー名です。変更は組織のサインインでのみできます。
sign-in-userid-problem = ユーザー名を入力してください。使えるのは文字、数字、スペース、および . _ - @ ' + $ # です。ドメインを使う場合はドメインも付けてください。貼り付けた場合は、手で入力してください。
sign-in-userid-other = ここで使えるのは、組織にサインインしているユーザー名だけです。入力欄に表示しました。
sign-in-password = パスワードまたは PIN
sign-in-password-show = パスワードを表示
sign-in-password-hide = パスワードを隠す
sign-in-password-empty = パスワードを入力してください。
sign-in-password-problem = パスワードを入力してください。256 文字以内で、改行は使えません。
sign-in-button = サインイン
sign-in-busy = サインインしています…
sign-in-next = 次に、古いスマートフォンで本人確認をします。
sign-in-next-first = 次に、SMS またはメールで届くコードを求められることがあります。その後、スマートフォンで QR コードを読み取ります。
sign-in-next-number = 次に、古い番号に届くパスコードを入力します。その後、新しい番号を入力します。
sign-in-lost = 古いスマートフォンがもうありません
sign-in-lost-first = IT サポートに連絡
sign-in-refused-heading = サインインできませんでした
sign-in-refused-advice = ユーザー名と、Caps Lock がオンになっていないかを確認してください。
sign-in-refused-last = あと 1 回入力できます。その後はしばらく待つ必要があります。
sign-in-refused-locked = ユーザー名もパスワードも確かに正しい場合は、アカウントがロックされている可能性があります。IT サポートにお問い合わせください。
sign-in-other-heading = このブラウザーで、別の移行が進行中です
sign-in-other-advice = 別のユーザー名の移行です。そのまま続けるか、中止してから別の人としてサインインしてください。

ended-expired-heading = セッションが終了しました
ended-expired-advice = 安全のため、数分間操作がないと終了します。新しいスマートフォンの準備ができたと表示されていれば完了です。そうでなければ、もう一度サインインしてください。古いスマートフォンはまだ使えます。
ended-expired-advice-first = 安全のため、数分間操作がないと終了します。スマートフォンの準備ができたと表示されていれば完了です。そうでなければ、もう一度サインインしてください。
ended-expired-advice-number = 安全のため、数分間操作がないと終了します。番号を変更したと表示されていれば完了です。そうでなければ、もう一度サインインしてください。パスコードはまだ以前の番号に届きます。
ended-refused-heading = サインインできませんでした
ended-refused-advice = 古いスマートフォンで時間内に承認されなかったか、ユーザー名またはパスワードが間違っています。サインインしてもう一度お試しください。
ended-refused-advice-first = ユーザー名またはパスワードが間違っているか、サインインに時間がかかりすぎました。サインインしてもう一度お試しください。
ended-failed-heading = サインインできませんでした
ended-failed-advice = サインインサーバーが正しく応答しませんでした。1 分ほどしてから、もう一度お試しください。
ended-passcodes-heading = パスコードの入力回数が多すぎます
ended-passcodes-advice = もう一度サインインしてください。その後、古いスマートフォンに新しいコードが表示されるのを待って入力してください。
ended-passcodes-advice-first = もう一度サインインしてください。その後、最新のメッセージのコードを入力してください。
ended-check-codes-heading = 確認コードの入力回数が多すぎます
ended-check-codes-advice = もう一度サインインして、新しい QR コードを取得してください。
ended-numbers-heading = 電話番号は変更されませんでした
ended-numbers-advice = 何度か拒否されました。サインインして最初からやり直すか、IT サポートにお問い合わせください。
ended-upstream-heading = サインインサーバーがセッションを終了しました
ended-upstream-advice = 時間がたったためか、サーバー側でセッションが無効になりました。もう一度サインインして、新しい QR コードを取得してください。

## 承認

approve-heading = 古いスマートフォンを確認してください
approve-heading-first = サインインしています
approve-lead = サインインの承認を求められたら、承認してください。このページは自動的に進みます。
approve-lead-first = サインインサーバーからまだ応答がありません。このページは自動的に進みます。
approve-waiting = 古いスマートフォンを待っています…
approve-waiting-first = サインインサーバーを待っています…
approve-found = 承認されました。少しお待ちください…
approve-found-first = サインインしました。少しお待ちください…
approve-only-you = たった今、ご自身で始めたものだけを承認してください。
approve-rival = このアカウントへの2件目のサインインが、たった今拒否されました。心当たりがない場合は、何も承認せず、ITサポートに知らせてください。
approve-slow = 古いスマートフォンに何も表示されない場合は、サインインサーバーの応答が遅れている可能性があります。
approve-trouble = 古いスマートフォンに何も表示されません
approve-trouble-open = 古いスマートフォンで認証アプリを開き、承認リクエストがないか確認してください。
approve-trouble-network = 古いスマートフォンがインターネットに接続されているか確認してください。
approve-trouble-again = 2 分たってもリクエストが来なければ、このページでもう一度試せます。

## パスコード

passcode-heading = 現在のパスコードを入力してください
passcode-heading-first = 届いたコードを入力してください
passcode-lead = 古いスマートフォンで認証アプリ、またはパスコードの入った最新の SMS を開いてください。
passcode-lead-first = 組織に登録されている番号またはアドレスに、SMS またはメールで届きます。
passcode-lead-number = 古い番号に送信されました。その番号に届いた最新の SMS を確認してください。
passcode-label = パスコード
passcode-label-first = コード
passcode-hint = 通常は 6 桁です。スペースがあってもかまいません。
passcode-problem = 古いスマートフォンのパスコードを入力してください。4～16 文字の数字または英字です。
passcode-problem-first = メッセージのコードを入力してください。4～16 文字の数字または英字です。
passcode-problem-number = SMS のパスコードを入力してください。4～16 文字の数字または英字です。
passcode-button = 次へ
passcode-busy = 確認しています…
passcode-refused-heading = パスコードが受け付けられませんでした
passcode-refused-heading-first = コードが受け付けられませんでした
passcode-refused-advice = パスコードは 1 回だけ、短い時間しか使えません。古いスマートフォンに新しいパスコードが表示されるのを待って入力してください。
passcode-refused-advice-first = コードは 1 回だけ、短い時間しか使えません。最新のメッセージのコードを入力するか、中止してもう一度サインインし、新しいコードを受け取ってください。
passcode-refused-advice-number = パスコードは 1 回だけ、短い時間しか使えません。最新のメッセージのパスコードを入力するか、中止してもう一度サインインし、新しいパスコードを受け取ってください。
passcode-clock = 古いスマートフォンの時計は今 { $time } のはずです。ずれている場合は自動設定にしてください。
passcode-after-fault = 新しいパスコードを使ってください。前のものは使用済みかもしれません。
passcode-trouble = パスコードが受け付けられない、またはパスコードがありません
passcode-trouble-first = コードが受け付けられない、またはコードがありません
passcode-trouble-app = アプリでは、仕事用アカウントのコードを使ってください。
passcode-trouble-text = SMS でパスコードを受け取っている場合は、最新のメッセージが有効です。届くまでに 1 分ほどかかることがあります。
passcode-trouble-text-first = 最新のメッセージが有効です。届くまでに 1 分ほどかかることがあり、メールは迷惑メールに入ることがあります。届かない場合は、登録されている番号やアドレスが正しいか IT サポートに確認してください。
passcode-trouble-text-number = 最新のメッセージが有効です。届くまでに 1 分ほどかかることがあります。
passcode-trouble-clock = 古いスマートフォンの時計を自動設定にしてください。時計がずれているとコードも間違ったものになります。

## 読み取り

scan-heading = 新しいスマートフォンで読み取ってください
scan-heading-first = スマートフォンで読み取ってください
scan-lead = 新しいスマートフォンの登録が確認されるまで、古いスマートフォンは使えます。その後は新しいほうだけが有効になり、古いスマートフォンのコードは使えなくなります。
scan-lead-first = スマートフォンの登録が確認されると、アプリに表示されるコードでサインインできます。
scan-picture = QR コード
scan-qr-alt = 新しいスマートフォンの認証アプリで読み取る QR コード
scan-qr-alt-first = スマートフォンの認証アプリで読み取る QR コード
scan-no-qr = QR コードを表示できません。代わりにセットアップキーを使ってください。
scan-not-printed = QR コードとセットアップキーは機密のため印刷されません。
scan-cannot = 読み取れない場合、または新しいスマートフォンでこのページを見ている場合
scan-cannot-first = 読み取れない場合、またはそのスマートフォンでこのページを見ている場合
scan-app-link = 新しいスマートフォンで見ている場合は、アプリを開く
scan-app-link-first = そのスマートフォンで見ている場合は、アプリを開く
scan-setup-key = スマートフォンは自分の画面を読み取れません。新しいスマートフォンのアプリでキーの手入力を選び、このセットアップキーを入力するか貼り付けてください。ほかの人には見せないでください。
scan-setup-key-first = スマートフォンは自分の画面を読み取れません。アプリでキーの手入力を選び、このセットアップキーを入力するか貼り付けてください。ほかの人には見せないでください。
scan-steps = 新しいスマートフォンで
scan-steps-first = スマートフォンで
scan-step-app = { $app } アプリを開きます。
scan-step-add = 新しいトークンを追加し、確認が出たらカメラの使用を許可します。
scan-step-point = カメラを QR コードに向けます。
scan-step-key = キーの手入力を選び、ここに表示されているセットアップキーを入力します。
scan-waiting = 新しいスマートフォンを待っています…
scan-waiting-first = スマートフォンを待っています…
scan-found = 確認できました。少しお待ちください…
scan-reloads =
    { $count ->
       *[other] このページは { $count } 秒ごとに確認します。
    }
scan-stay = 入力中は更新しない
scan-go-on = 自動的に確認する
scan-check-code = 新しいスマートフォンに確認コードが表示されていますか？
scan-check-code-first = スマートフォンに確認コードが表示されていますか？
scan-check-code-label = 確認コード
scan-check-code-hint = アプリが自分で通知できないとき（通信できないとき、またはセットアップキーを入力した後）に表示されます。表示されていなければ空欄のままにしてください。
scan-check-code-problem = 新しいスマートフォンに表示された確認コードを入力してください。4～32 文字の英数字です。
scan-check-code-problem-first = スマートフォンに表示された確認コードを入力してください。4～32 文字の英数字です。
scan-check-code-button = 確認コードを送信
scan-check-code-busy = 送信しています…
scan-check-code-refused-heading = 確認コードが受け付けられませんでした
scan-check-code-refused-advice = 新しいスマートフォンの表示と見比べて、もう一度入力してください。
scan-check-code-refused-advice-first = スマートフォンの表示と見比べて、もう一度入力してください。
scan-trouble = うまくいきません
scan-trouble-camera = アプリがコードを認識しない場合：このウィンドウを大きくし、画面を明るくして、スマートフォンを少し離してください。アプリにカメラの使用が許可されているかも確認してください。
scan-trouble-network = アプリがコードを読み取ったのにこのページが進まない場合：新しいスマートフォンをインターネットに接続するか、表示される確認コードを入力してください。
scan-trouble-network-first = アプリがコードを読み取ったのにこのページが進まない場合：スマートフォンをインターネットに接続するか、表示される確認コードを入力してください。
scan-trouble-key = カメラがまったく使えない場合：代わりにセットアップキーを入力してください。
scan-trouble-again = どうしてもうまくいかない場合：中止し、もう一度サインインして新しいコードを取得してください。古いスマートフォンはまだ使えます。
scan-trouble-again-first = どうしてもうまくいかない場合：中止し、もう一度サインインして新しいコードを取得してください。

## 待ち時間

waiting-left =
    { $count ->
       *[other] 残り約 { $count } 分です。
    }
waiting-ends =
    { $count ->
       *[other] 安全のため、約 { $count } 分後に終了します。
    }
waiting-more = 時間を延長する
waiting-slow = サインインサーバーの応答が遅れています。確認を続けていますので、何もする必要はありません。
waiting-offline = パソコンがネットワークに接続されていません。接続されると、このページは自動的に進みます。
waiting-fault = 前回の確認に失敗しました。自動的に再試行します。

waiting-away = サインインサーバーは現在利用できません。確認を続けていますので、何もする必要はありません。
upstream-ask = 時間がかかる場合は、IT サポートにお問い合わせください：{ $contacts }
upstream-ask-help-desk = 時間がかかる場合は、いつもの IT ヘルプデスクにお問い合わせください。
upstream-well-heading = 続けられます
upstream-well-advice = サインインサーバーが復旧しました。パスワードやコードを入力していた場合は、もう一度入力してください。

## 完了

done-heading = 新しいスマートフォンの準備ができました
done-heading-first = スマートフォンの準備ができました
done-lead = トークンの移行が完了しました。これからは新しいスマートフォンのコードでサインインしてください。
done-lead-first = スマートフォンのアプリの設定が完了しました。これからはアプリに表示されるコードでサインインしてください。
done-took =
    { $count-minutes ->
        [0] 所要時間は { $count-seconds } 秒でした。
       *[other] 所要時間は { $count-minutes } 分 { $count-seconds } 秒でした。
    }
done-test = 今すぐ試してください
done-test-how = 古いスマートフォンを片付ける前に、新しいスマートフォンで仕事用のシステムにサインインしてみてください。
done-test-how-first = アプリのコードで仕事用のシステムにサインインしてみてください。
done-test-link = 試してみる: { $name } にサインイン
done-old = 古いスマートフォンからトークンを削除する
done-old-dead = 古いスマートフォンにトークンが残っていても、もう使えません。削除の手順：
done-old-open = 古いスマートフォンで認証アプリを開きます。
done-old-arrow = 仕事用アカウントのトークンの横にある矢印を押します。
done-old-delete = 「Delete Code」を選びます。
done-not-you = 心当たりがない場合、または新しいスマートフォンが使えない場合
done-not-you-first = 心当たりがない場合、またはスマートフォンが使えない場合

closed-heading = サインアウトしました
closed-moved = トークンは新しいスマートフォンに入りました。
closed-moved-first = トークンはスマートフォンに入りました。
closed-moved-number = パスコードは新しい番号に届きます。
closed-lead = このウィンドウを閉じてかまいません。

## SMS

sms-heading = SMS でパスコードを受け取っている方
sms-lead = 何が変わったかによって手順が異なります。
sms-same = スマートフォンが変わり、番号は同じです
sms-same-how = 何もする必要はありません。パスコードは、どの端末でもその番号に届きます。
sms-number = 番号が変わりました
sms-number-how = 古い番号でメッセージを受け取れるうちに変更してください：
sms-change-how = 古い番号に届くパスコードでサインインし、新しい番号を入力します。2 分ほどで終わります。
sms-change-button = 番号を変更する
sms-step-open = 所属組織の登録ページを開き、ここに戻って次のステップに進みます。
sms-step-open-link = 登録ページを開く（新しいタブ）
sms-step-find = 所属組織の登録ページを開きます。仕事でサインインする画面に「Manage My Token」として表示されています。
sms-step-sign-in = 古い番号に届くパスコードを使って、いつもどおりサインインします。
sms-step-choose = 「Send My Passcode Via SMS」を選び、新しい番号を入力して案内に従います。
sms-step-done = これ以降、パスコードは新しい番号に届きます。
sms-app = 代わりにアプリを使いたい
sms-app-how = SMS のパスコードでここにサインインし、スマートフォンにアプリを設定します。
sms-app-button = アプリを設定する
sms-lost = 古い番号でメッセージを受け取れません
sms-number-heading = 新しい電話番号
sms-number-lead = パスコードの送信先はどこですか？
sms-region = 国または地域
sms-region-choose = 国または地域を選択
sms-region-problem = 一覧から国または地域を選んでください。
sms-number-label = 携帯電話番号
sms-number-hint = 国内での書き方、または + と国番号で入力してください。スペースがあってもかまいません。
sms-number-button = 次へ
sms-number-next = まだ何も変わりません。先に番号をもう一度確認します。
sms-number-characters = 番号は数字だけで入力してください。先頭にだけ + を付けられます。
sms-number-short = 番号が短すぎます。市外局番などを含めてすべて入力してください。
sms-number-long = 番号が長すぎます。数字が重複していないか確認してください。
sms-number-elsewhere = { $region }の番号ではありません。番号の国または地域を選ぶか、番号を修正してください。
sms-number-not-served = ここでは{ $region }の番号にパスコードを送信できません。一覧にある国または地域の番号を入力してください。
sms-number-unknown = 選んだ国または地域にこの番号はありません。数字を確認してください。
sms-number-premium = 有料の番号にはパスコードを送信できません。ご自身の携帯電話番号を入力してください。
sms-number-no-texts = この番号では SMS を受け取れません。携帯電話番号を入力してください。
sms-number-same = パスコードはすでにこの番号に届いています。別の番号を入力するか、ここで終了してください。
sms-number-refused-heading = 番号が受け付けられませんでした
sms-number-refused-advice = パスコードは引き続き古い番号に届きます。新しい番号を確認して、もう一度入力してください。
sms-confirm-heading = この番号で間違いありませんか？
sms-confirm-lead = パスコードはこの番号に届くようになります：
sms-confirm-why = 1 桁ずつ確認してください。番号が間違っていると、サインインできなくなります。
sms-confirm-button = はい、この番号に送信する
sms-confirm-busy = 変更しています…
sms-confirm-other = いいえ、修正する
sms-code-heading = 新しい番号に届いたコードを入力してください
sms-code-lead = コードの入った SMS を次の番号に送信しました：
sms-code-label = コード
sms-code-problem = SMS のコードを入力してください。4～16 文字の数字または英字です。
sms-code-until = このコードが受け付けられるまで、番号は変更されません。
sms-code-other = メッセージが届かない：別の番号を使う
sms-code-refused-heading = コードが受け付けられませんでした
sms-code-refused-advice = 新しい番号に届いた最新のメッセージのコードを入力してください。
sms-done-heading = 番号を変更しました
sms-done-lead = パスコードは、末尾が { $digits } の番号に届くようになりました。
sms-done-test = 仕事用のシステムにサインインしてみてください。パスコードが新しい番号に届くはずです。
sms-done-old = 古い番号
sms-done-old-how = 今後、パスコードは届きません。
sms-done-not-you = 心当たりがない場合、またはメッセージが届かない場合

## 紛失

lost-heading = IT サポートに連絡してください
lost-lead = 古いスマートフォンがないと、ここでは本人確認ができません。このページではなく、IT サポートがお手伝いします。
lost-lead-first = このページではこれ以上お手伝いできません。IT サポートがお手伝いします。
lost-reset = トークンのリセットを依頼する
lost-contact = IT サポート
lost-no-contact = いつもの IT ヘルプデスクにお問い合わせください。
lost-ready = 用意するもの
lost-ready-userid = ユーザー名
lost-ready-identity = 社員証など、本人であることを証明できるもの
lost-ready-phone = 新しいスマートフォン
lost-ready-phone-first = スマートフォン
lost-stolen = スマートフォンが盗まれた場合は、新しいものがまだなくても、すぐに知らせてください。

## ヘルプ

help-heading = ヘルプ
help-lead = トークンを移行する方法と、必要なものの見つけ方です。
help-app = スマートフォンが 2 台とも手元にある場合
help-app-sign-in = ユーザー名とパスワードでここにサインインします。
help-app-passcode = 古いスマートフォンのアプリに表示されるパスコードを入力するか、承認リクエストを承認します。
help-app-scan = 新しいスマートフォンの { $app } アプリで QR コードを読み取ります。
help-app-done = 新しいスマートフォンの準備ができたと表示されるまで待ち、「Delete Code」で古いトークンを削除します。
help-first-how = ユーザー名とパスワードでサインインします。SMS またはメールでコードが届いたら入力します。その後、スマートフォンのアプリで QR コードを読み取ります。
help-address = このページのアドレスを古いスマートフォンで見つけるには
help-address-how = 認証アプリでトークンの右の矢印を押し、「View Details」を選びます。下の欄に所属組織の登録ページのアドレスがあります。
help-address-blank = 承認リクエストを使っていない組織では、欄が空のことがあります。その場合は、仕事でサインインする画面で「Manage My Token」を探してください。
help-texts = SMS でパスコードを受け取っている場合
help-texts-how = 番号が同じなら何もする必要はありません。新しい番号は登録が必要です。
help-texts-link = SMS で受け取るパスコード
help-lost = 古いスマートフォンがもうない場合
help-lost-how = 所属組織の IT サポートだけがお手伝いできます。アプリの提供元では対応できません。
help-old = 古いスマートフォンにトークンが残っている場合
help-old-how = 新しいスマートフォンの準備ができると、そのトークンは使えなくなります。アプリの「Delete Code」で削除できます。
help-refused = パスコードが拒否される場合
help-refused-how = パスコードは 1 回だけ使えます。次のパスコードを待ち、スマートフォンの時計を自動設定にしてください。

## エラー

error-heading = 問題が発生しました
error-not-found-heading = このページはありません
error-not-found-advice = アドレスが間違っているか、古くなっている可能性があります。
error-not-found-way-on = 最初のページへ
error-malformed-heading = リクエストを理解できませんでした
error-malformed-advice = 最初のページから始めて、ページのボタンを使ってください。
error-malformed-way-on = 最初のページへ
error-not-ours-heading = このページから送られたフォームではありません
error-not-ours-advice = 安全のため、送信されませんでした。リンクや別のサイトから来た場合は、最初のページから始めてください。
error-not-ours-way-on = 最初のページへ
error-origin-hidden-heading = ブラウザーがフォームの送信元を隠しています
error-origin-hidden-advice = 安全のため、フォームは転送されませんでした。別のブラウザーでこのページを開くか、Internet Explorer モードをオフにしてください。このメッセージが再び表示される場合は、IT サポートに連絡してください。ネットワーク上の機器がブラウザーの情報を取り除いている可能性があります。
error-origin-hidden-way-on = 最初のページへ
error-too-many-cookies-heading = ブラウザーが送信した Cookie が多すぎます
error-too-many-cookies-advice = 組織内の他の Web サイトの Cookie です。それらのサイトの Cookie を削除するか、このページをプライベートウィンドウで開いてください。このメッセージが再び表示される場合は、IT サポートに連絡してください。
error-too-many-cookies-way-on = 最初のページへ
error-two-cookies-heading = ブラウザーがこのページのCookieを2つ送信しました
error-two-cookies-advice = このページを再読み込みしてください。このメッセージが再び表示される場合は、ブラウザーのウィンドウをすべて閉じるか、プライベートウィンドウを使用し、ITサポートに知らせてください。Cookieの1つは、組織内の別のWebサイトが設定したものかもしれません。
error-two-cookies-way-on = 最初のページへ
error-sign-on-heading = 組織のサインインからユーザー名が渡されませんでした
error-sign-on-advice = 渡された内容はここでは使えないため、何も送信されていません。IT サポートにお知らせください。
error-sign-on-way-on = 最初のページへ
error-limited-heading = 試行回数が多すぎます
error-limited-advice =
    { $count ->
       *[other] アカウントの安全のため、{ $count } 分待ってからもう一度お試しください。
    }
error-limited-counts = 拒否されたパスワードのほか、古いスマートフォンで承認されなかったサインインも数えられます。
error-limited-way-on = 最初のページへ
error-address-limited-heading = このネットワークからの拒否されたサインインが多すぎます
error-address-limited-advice =
    制限の対象はアカウントではなく、ネットワークアドレスです。同じアドレスからのサインインが何度も拒否されました。同僚によるものかもしれません。{ $count ->
       *[other] { $count } 分待ってから、もう一度お試しください。
    }
error-address-limited-way-on = 最初のページへ
error-stopped-heading = このアカウントのサインインは一時停止されています
error-stopped-advice = 間違った試行が続きました。もう一度間違えるとアカウントがロックされるおそれがあるため、ITサポートが解除するまで、このページは何も送信しません。古いスマートフォンはまだ使えます。
error-stopped-way-on = ITサポートに問い合わせる
error-under-way-heading = 別のサインインが待機しています
error-under-way-advice = このアカウントへのサインインがすでに始まっていて、古いスマートフォンからの応答を待っています。ご自身の場合は、そちらで続けるか、2 分後にもう一度お試しください。心当たりがない場合は、古いスマートフォンでリクエストを拒否し、ITサポートに知らせてください。
error-under-way-way-on = もう一度試す
error-stale-heading = 別のタブで先に進んでいます
error-stale-advice = このタブは前のステップのもので、ここに入力した内容は送信されていません。現在のステップから続けてください。
error-stale-way-on = 続ける
error-busy-heading = 前のリクエストを処理しています
error-busy-advice = 少し待ってから続けてください。
error-busy-way-on = 続ける
error-unreachable-heading = サインインサーバーに接続できません
error-unreachable-advice = 何も変更されていません。古いスマートフォンはまだ使えます。数分後にもう一度お試しください。
error-unreachable-advice-first = 何も変更されていません。数分後にもう一度お試しください。
error-unreachable-way-on = もう一度試す
error-away-heading = サインインサーバーは現在利用できません
error-away-advice = 何も変更されていません。古いスマートフォンはまだ使えます。このページは自動的に確認を続け、再開できるようになるとお知らせします。
error-away-advice-first = 何も変更されていません。このページは自動的に確認を続け、再開できるようになるとお知らせします。
error-away-way-on = もう一度試す
error-timed-out-heading = サインインサーバーが時間内に応答しませんでした
error-timed-out-advice = リクエストが届いたかどうか分かりません。1 分後にもう一度お試しください。
error-timed-out-way-on = もう一度試す
error-reported-heading = サインインサーバーから問題が報告されました
error-reported-advice = もう一度お試しください。続く場合は IT サポートにお問い合わせください。
error-reported-way-on = もう一度試す
error-not-understood-heading = サインインサーバーから予期しない応答がありました
error-not-understood-advice = 数分後にもう一度お試しください。続く場合は IT サポートにお問い合わせください。
error-not-understood-way-on = もう一度試す
error-full-heading = 現在、多くの人がトークンを移行しています
error-full-advice = 何も変更されていません。古いスマートフォンはまだ使えます。このページは自動的に確認を続け、再開できるようになるとお知らせします。
error-full-advice-first = 何も変更されていません。このページは自動的に確認を続け、再開できるようになるとお知らせします。
error-full-way-on = もう一度試す
error-sessions-away-heading = このページは少しの間お休みしています
error-sessions-away-advice = 何も失われていません。数秒後に自動的に確認し、元の場所に戻ります。
error-sessions-away-way-on = 今すぐ確認する
error-internal-heading = このページで問題が発生しました
error-internal-advice = 操作に問題はありません。もう一度お試しください。続く場合は IT サポートにお問い合わせください。
error-internal-way-on = もう一度試す

## 変更を知らせるメール

mail-token-moved-subject = トークンが別のスマートフォンに移行されました
mail-token-moved-subject-first = トークンがスマートフォンに設定されました
mail-token-moved-lead = サインイン用のパスコードを発行する { $userid } のトークンが、別のスマートフォンに移行されました。
mail-token-moved-lead-first = サインイン用のパスコードを発行する { $userid } のトークンが、スマートフォンに設定されました。
mail-when = 日時：{ $when }
mail-from = 操作元のネットワークアドレス：{ $address }
mail-token-moved-you = ご本人の操作であれば、ほかに行うことはありません。古いスマートフォンのコードは使えなくなりました。
mail-token-moved-you-first = ご本人の操作であれば、ほかに行うことはありません。
mail-number-changed-subject = パスコードの送信先が別の電話番号に変更されました
mail-number-changed-lead = { $userid } がサインイン用のパスコードを受け取る電話番号が変更されました。
mail-number-changed-you = ご本人の操作であれば、ほかに行うことはありません。古い番号にはパスコードが届かなくなりました。
mail-enrolment-started-subject = トークンの QR コードが発行されました
mail-enrolment-started-lead = { $userid } としてサインインした人に QR コードが表示されました。これを読み取ったスマートフォンには、サインイン用のパスコードを発行する { $userid } のトークンが設定されます。
mail-enrolment-started-you = ご本人の操作であれば、ほかに行うことはありません。
mail-enrolment-unknown-subject = トークンが別のスマートフォンにある可能性があります
mail-enrolment-unknown-lead = { $userid } としてサインインした人に QR コードが表示されました。これを読み取ったスマートフォンには、サインイン用のパスコードを発行する { $userid } のトークンが設定されます。スマートフォンが読み取ったかどうかは確認できていません。
mail-enrolment-unknown-you = ご本人の操作であれば、ほかに行うことはありません。途中でやめた場合は、いつでも最初からやり直せます。
mail-not-you = 心当たりがない場合、パスワードがほかの人に知られている可能性があります。すぐに IT サポートに知らせてください：
mail-contact-phone = 電話：{ $phone }
mail-contact-email = メール：{ $email }
mail-contact-url = Web ページ：{ $url }
mail-contact-hours = 受付時間：{ $hours }

## ヘルプデスク用の状況ページ

status-title = トークンの移行：状況
status-fine-heading = 正常に動作しています
status-fine-advice = SecEnrol は応答しており、利用者は先に進めています。
status-quiet-heading = 利用がありません
status-quiet-advice = この 1 時間にサインインした人がいないため、SecEnrol の状態は分かりません。
status-trouble-heading = SecEnrol が正しく応答していません
status-trouble-advice = この 1 時間に、SecEnrol への多くのリクエストに応答がありませんでした。理由はログにあります。
status-unready-heading = ポータルを利用できません
status-unready-advice = 次の問題が解決するまで、ここでは誰も先に進めません。
status-now = 現在
status-under-way = 進行中、または終わったばかりの移行
status-unknown = 不明
status-in-flight = SecEnrol の応答待ちのリクエスト
status-notices = 未配信のメールと通知
status-audit-lost = 失われた監査ログの行
status-funnel = 過去 24 時間：どこまで進んだか
status-step = ステップ
status-people = 人数
status-percent = 前のステップに対する割合
status-percent-of = { $percent }%
status-started = 最初のページを表示
status-signed-in = パスワードを受け付け
status-confirmed = 古いスマートフォンで確認
status-done = 新しいスマートフォンの準備完了
status-given-up = 中断
status-given-up-count = 途中で中断：{ $count }
status-hours = 過去 24 時間の 1 時間ごとの状況
status-drawing = 過去 24 時間の 1 時間ごとの棒グラフ：準備完了のスマートフォン、中断された移行、SecEnrol が応答しなかった時間の印。数値は下の表にあります。
status-table = 表で表示
status-hour = 時間
status-ago =
    { $count ->
        [0] この 1 時間
       *[other] { $count } 時間前
    }
status-answered = SecEnrol が応答
status-failed = SecEnrol が応答せず
status-at = { $at } 時点。
status-follow = 1 分ごとに再読み込みする
status-stay = 再読み込みをやめる
status-version = Handover { $version }。

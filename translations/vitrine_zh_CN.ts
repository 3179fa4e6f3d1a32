<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The shop file.</source>
        <translation>店铺文件。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 格式回答。</translation>
    </message>
    <message>
        <source>There is a word too many. See: vitrine %1 --help</source>
        <translation>多了一个词。请参阅：vitrine %1 --help</translation>
    </message>
    <message>
        <source>--%1 is missing. See: vitrine %2 --help</source>
        <translation>缺少 --%1。请参阅：vitrine %2 --help</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 应为 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>Shows a product on camera, sends and records it.</source>
        <translation>在镜头前展示商品，并进行直播和录制。</translation>
    </message>
    <message>
        <source>A device, an address, or a film that is repeated.</source>
        <translation>设备、地址，或循环播放的影片。</translation>
    </message>
    <message>
        <source>A microphone of `vitrine doctor`, or default.</source>
        <translation>`vitrine doctor` 列出的麦克风，或 default。</translation>
    </message>
    <message>
        <source>The product in the picture.</source>
        <translation>画面中的商品。</translation>
    </message>
    <message>
        <source>Where to send; may be given several times.</source>
        <translation>发送到哪里；可以多次指定。</translation>
    </message>
    <message>
        <source>File with the stream key of the --to in the same place.</source>
        <translation>与同一位置的 --to 对应的推流密钥文件。</translation>
    </message>
    <message>
        <source>File to record to.</source>
        <translation>录制到的文件。</translation>
    </message>
    <message>
        <source>Picture size.</source>
        <translation>画面尺寸。</translation>
    </message>
    <message>
        <source>Pictures a second.</source>
        <translation>每秒画面数。</translation>
    </message>
    <message>
        <source>Kilobits a second.</source>
        <translation>每秒千比特数。</translation>
    </message>
    <message>
        <source>How long; until interrupted without it.</source>
        <translation>时长；不指定则持续到被中断。</translation>
    </message>
    <message>
        <source>--size takes width x height, such as 1280x720.</source>
        <translation>--size 应为宽 x 高，例如 1280x720。</translation>
    </message>
    <message>
        <source>--size takes even numbers from 64x64 to 3840x3840.</source>
        <translation>--size 应为 64x64 到 3840x3840 之间的偶数。</translation>
    </message>
    <message>
        <source>There are more --key-file than --to.</source>
        <translation>--key-file 的数量多于 --to。</translation>
    </message>
    <message>
        <source>Makes a shop to try.</source>
        <translation>创建一个试用店铺。</translation>
    </message>
    <message>
        <source>Lists the products of a shop.</source>
        <translation>列出店铺的商品。</translation>
    </message>
    <message>
        <source>order wants: add</source>
        <translation>order 之后应为：add</translation>
    </message>
    <message>
        <source>Enters an order, also while a show is on air.</source>
        <translation>录入一笔订单，直播时也可以。</translation>
    </message>
    <message>
        <source>The product.</source>
        <translation>商品。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>数量。</translation>
    </message>
    <message>
        <source>Says what this computer can do and what it lacks.</source>
        <translation>说明这台电脑能做什么、缺少什么。</translation>
    </message>
    <message>
        <source>Opens the studio.</source>
        <translation>打开直播间。</translation>
    </message>
    <message>
        <source>There is no command %1. See: vitrine --help</source>
        <translation>没有 %1 这个命令。请参阅：vitrine --help</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>显示这段说明。</translation>
    </message>
    <message>
        <source>There is no option %1. See: vitrine %2 --help</source>
        <translation>没有 %1 这个选项。请参阅：vitrine %2 --help</translation>
    </message>
    <message>
        <source>%1 wants a value. See: vitrine %2 --help</source>
        <translation>%1 需要一个值。请参阅：vitrine %2 --help</translation>
    </message>
    <message>
        <source>A value follows an option that takes none. See: vitrine %1 --help</source>
        <translation>某个不需要值的选项后面带有值。请参阅：vitrine %1 --help</translation>
    </message>
    <message>
        <source>%1 is missing. See: vitrine %2 --help</source>
        <translation>缺少 %1。请参阅：vitrine %2 --help</translation>
    </message>
    <message>
        <source>Brings the products of a file into a shop: Google Merchant, Facebook, Shopify, WooCommerce, or a table of your own.</source>
        <translation>把文件中的商品导入店铺：Google Merchant、Facebook、Shopify、WooCommerce，或您自己的表格。</translation>
    </message>
    <message>
        <source>Says what would change and changes nothing.</source>
        <translation>说明会有哪些更改，但不做任何更改。</translation>
    </message>
    <message>
        <source>Fetches the pictures that the file names by https addresses.</source>
        <translation>获取文件中以 https 地址给出的图片。</translation>
    </message>
    <message>
        <source>Columns where the guess is wrong, such as price=Preis,stock=Lager.</source>
        <translation>猜错的列，例如 price=价格,stock=库存。</translation>
    </message>
    <message>
        <source>Of prices that name none; else the shop’s own.</source>
        <translation>用于没有写明货币的价格；否则使用店铺的货币。</translation>
    </message>
    <message>
        <source>Writes the products of a shop into a file for another program.</source>
        <translation>把店铺的商品写入供其他程序使用的文件。</translation>
    </message>
    <message>
        <source>google-tsv, google-xml, facebook, shopify or woocommerce.</source>
        <translation>google-tsv、google-xml、facebook、shopify 或 woocommerce。</translation>
    </message>
    <message>
        <source>Finds products by the beginnings of words in their name, codes, brand and attributes.</source>
        <translation>按名称、编码、品牌和属性中词的开头查找商品。</translation>
    </message>
    <message>
        <source>catalog wants: list, search, import or export</source>
        <translation>catalog 需要：list、search、import 或 export</translation>
    </message>
    <message>
        <source>shop wants: verify, backup or restore</source>
        <translation>shop 需要：verify、backup 或 restore</translation>
    </message>
    <message>
        <source>Reads a shop file from end to end and adds its orders up.</source>
        <translation>从头到尾读取店铺文件并汇总其订单。</translation>
    </message>
    <message>
        <source>Writes a shop and its pictures into one new file, also while a show is on air.</source>
        <translation>把店铺及其图片写入一个新文件，直播期间也可以。</translation>
    </message>
    <message>
        <source>Makes a new shop out of a backup or a copy.</source>
        <translation>用备份或副本创建新店铺。</translation>
    </message>
    <message>
        <source>Writes over the file when there is one.</source>
        <translation>文件已存在时覆盖它。</translation>
    </message>
    <message>
        <source>There is no currency %1. Write it as in EUR or JPY.</source>
        <translation>没有货币 %1。请按 EUR 或 JPY 的形式书写。</translation>
    </message>
    <message>
        <source>--columns cannot take %1. Write a field, = and a column of the file, such as price=Preis,stock=Lager. The fields are: %2.</source>
        <translation>--columns 无法识别 %1。请写一个字段、= 和文件中的一列，例如 price=Preis,stock=Lager。可用字段：%2。</translation>
    </message>
    <message>
        <source>There is no format %1. Choose google-tsv, google-xml, facebook, shopify or woocommerce.</source>
        <translation>没有格式 %1。请选择 google-tsv、google-xml、facebook、shopify 或 woocommerce。</translation>
    </message>
    <message>
        <source>--canvas takes landscape, portrait, or even numbers such as 1280x720.</source>
        <translation>--canvas 接受 landscape、portrait，或偶数尺寸，例如 1280x720。</translation>
    </message>
    <message>
        <source>Draws one overlay as viewers would see it, into a PNG file.</source>
        <translation>将一个叠加图按观众所见画入 PNG 文件。</translation>
    </message>
    <message>
        <source>card or counter.</source>
        <translation>card（商品卡）或 counter（计数器）。</translation>
    </message>
    <message>
        <source>landscape, portrait, or the picture’s size.</source>
        <translation>landscape、portrait，或画面尺寸。</translation>
    </message>
    <message>
        <source>The file to draw into.</source>
        <translation>要画入的文件。</translation>
    </message>
    <message>
        <source>--overlay takes card or counter.</source>
        <translation>--overlay 接受 card 或 counter。</translation>
    </message>
    <message>
        <source>Vitrine, the live-selling studio.

  vitrine                  opens the studio
  vitrine studio           the same, with a shop of your choice
  vitrine show             shows a product, sends and records it, without a window
  vitrine demo             makes a shop to try
  vitrine catalog list     lists the products of a shop
  vitrine catalog search   finds products by what a person would type
  vitrine catalog import   brings the products of a file into a shop
  vitrine catalog export   writes the products of a shop into a file
  vitrine order add        enters an order, also while a show is on air
  vitrine shop verify      checks a shop file and adds its orders up
  vitrine shop backup      writes a shop and its pictures into one file
  vitrine shop restore     makes a new shop out of a backup
  vitrine render           draws the card or counter of a product into a file
  vitrine doctor           says what this computer can do and what it lacks

vitrine COMMAND --help says more. Ends with 0 when done, 1 when it failed, 2 when asked wrongly.
</source>
        <translation>Vitrine，直播销售工作室。

  vitrine                  打开工作室
  vitrine studio           同上，可选择店铺
  vitrine show             不开窗口，展示商品、直播并录制
  vitrine demo             创建试用店铺
  vitrine catalog list     列出店铺的商品
  vitrine catalog search   按输入的文字查找商品
  vitrine catalog import   把文件中的商品导入店铺
  vitrine catalog export   把店铺的商品写入文件
  vitrine order add        录入订单，直播期间也可以
  vitrine shop verify      检查店铺文件并汇总其订单
  vitrine shop backup      把店铺及其图片写入一个文件
  vitrine shop restore     用备份创建新店铺
  vitrine render           将商品卡或计数器画入文件
  vitrine doctor           说明这台电脑能做什么、缺少什么

vitrine 命令 --help 会说明更多。完成时以 0 结束，失败为 1，命令有误为 2。
</translation>
    </message>
    <message>
        <source>What viewers are told of the whole show: advertising or collaboration.</source>
        <translation>整场直播中告知观众的内容：advertising（广告）或 collaboration（商业合作）。</translation>
    </message>
    <message>
        <source>--mention takes advertising, collaboration or none.</source>
        <translation>--mention 只接受 advertising、collaboration 或 none。</translation>
    </message>
    <message>
        <source>There is no trade %1. Choose one of: %2.</source>
        <translation>没有行业 %1。请从以下选择：%2。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>Of products that are new; one of: %1.</source>
        <translation>用于新商品；可选：%1。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This Vitrine was built without its window.</source>
        <translation>此 Vitrine 构建时不含窗口。</translation>
    </message>
    <message numerus="yes">
        <source>Made a demo shop with %n product(s): %1
A film to use as its camera: %2
</source>
        <translation>
            <numerusform>已创建含 %n 个商品的演示店铺：%1
可用作摄像头的影片：%2
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2, %3. Left: %4
</source>
        <translation>%1 x %2，%3。剩余：%4
</translation>
    </message>
    <message>
        <source>What you asked for was done, but the answer could not be written. Check where it goes to, for example whether that disk is full.</source>
        <translation>您要求的操作已完成，但无法写出结果。请检查结果写到哪里，例如该磁盘是否已满。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>剩 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: %1, %2
</source>
        <translation>已预约：%1，%2
</translation>
    </message>
    <message>
        <source>Places free: %1
</source>
        <translation>剩余名额：%1
</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>To get it: sudo apt-get install %1</source>
        <translation>获取方法：sudo apt-get install %1</translation>
    </message>
    <message>
        <source>There is no screen, and none can be simulated. %1</source>
        <translation>没有屏幕，也无法模拟屏幕。%1</translation>
    </message>
    <message>
        <source>Engine: libobs %1, FFmpeg %2</source>
        <translation>引擎：libobs %1，FFmpeg %2</translation>
    </message>
    <message>
        <source>Modules: %1</source>
        <translation>模块：%1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is not used, because other accounts may change it. Let only the administrator write there.</source>
        <translation>%1未被使用，因为其他账户可以修改它。请只允许管理员写入该处。</translation>
    </message>
    <message>
        <source>Video encoders:</source>
        <translation>视频编码器：</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>not on this computer (%1)</source>
        <translation>在这台电脑上不可用（%1）</translation>
    </message>
    <message>
        <source>Cameras:</source>
        <translation>摄像头：</translation>
    </message>
    <message>
        <source>Microphones:</source>
        <translation>麦克风：</translation>
    </message>
    <message>
        <source>Keychain: works</source>
        <translation>密钥串：可用</translation>
    </message>
    <message>
        <source>A part of libobs is missing. %1</source>
        <translation>缺少 libobs 的一个组件。%1</translation>
    </message>
    <message>
        <source>The screen does not answer, or nothing can be drawn on it. Check DISPLAY. %1</source>
        <translation>屏幕没有响应，或无法在上面绘图。请检查 DISPLAY。%1</translation>
    </message>
    <message>
        <source>a camera of this computer does not answer. Unplug it, or start the computer anew.</source>
        <translation>此电脑的摄像头没有响应。请拔下摄像头，或重新启动电脑。</translation>
    </message>
    <message>
        <source>the sound of this computer does not answer. Log in again, so that it starts anew.</source>
        <translation>此电脑的声音服务没有响应。请重新登录，让它重新启动。</translation>
    </message>
    <message>
        <source>Vitrine keeps no key of a platform between starts, with a keychain or without.</source>
        <translation>无论有没有密钥串，Vitrine 都不会在两次启动之间保留任何平台密钥。</translation>
    </message>
    <message>
        <source>does not answer, and nothing can be sent or recorded until it does. Start the computer anew; if that does not help, let its graphics driver be renewed.</source>
        <translation>没有响应，在它响应之前无法发送或录制任何内容。请重新启动电脑；如果仍不行，请更新显卡驱动程序。</translation>
    </message>
    <message>
        <source>Keychain: does not answer</source>
        <translation>密钥串：没有响应</translation>
    </message>
    <message>
        <source>One that works is enough. Those of a graphics chip only spare the processor.</source>
        <translation>有一个可用就够了。图形芯片的编码器只是减轻处理器的负担。</translation>
    </message>
    <message>
        <source>None works, so nothing can be sent or recorded.</source>
        <translation>没有一个可用，因此无法发送或录制。</translation>
    </message>
    <message>
        <source>Keychain: none, and none is needed</source>
        <translation>密钥串：没有，也不需要</translation>
    </message>
    <message>
        <source>none found. Plug one in, or give the address of a network camera, or a film.</source>
        <translation>未找到。请接上一台，或给出网络摄像头的地址或一段影片。</translation>
    </message>
    <message>
        <source>none found. Plug one in to be heard; the sound of a camera needs none.</source>
        <translation>未找到。要让人听到您，请接上一个；摄像头自带的声音不需要麦克风。</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>the row has more cells than the first row has names. It was left out.</source>
        <translation>该行的单元格多于首行的列名，已跳过。</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed. The row was left out.</source>
        <translation>引号没有成对。该行已跳过。</translation>
    </message>
    <message>
        <source>a quotation mark is opened and nothing up to the end of the file closes it. The row was left out.</source>
        <translation>引号打开后直到文件末尾都没有关闭。该行已跳过。</translation>
    </message>
    <message>
        <source>there are more than a million rows. This row and those after it were left out.</source>
        <translation>超过一百万行。该行及其后的行已跳过。</translation>
    </message>
    <message>
        <source>the file ends in the middle, or is damaged from here on. What is after it was left out.</source>
        <translation>文件在中途结束，或从此处起已损坏。之后的内容已跳过。</translation>
    </message>
    <message>
        <source>elements are more than 32 deep. What is after it was left out.</source>
        <translation>元素嵌套超过 32 层。之后的内容已跳过。</translation>
    </message>
    <message>
        <source>there is no number of the product. The row was left out.</source>
        <translation>没有商品编号。该行已跳过。</translation>
    </message>
    <message>
        <source>“%1” is not in the shop yet, and the row has no name. It was left out.</source>
        <translation>“%1”还不在店铺中，而该行没有名称，已跳过。</translation>
    </message>
    <message>
        <source>“%1” is not in the shop yet, and the row has no price. It was left out.</source>
        <translation>“%1”还不在店铺中，而该行没有价格，已跳过。</translation>
    </message>
    <message>
        <source>“%1” is no price, or its currency is not known. The row was left out. Where prices name no currency, name it with --currency.</source>
        <translation>“%1”不是价格，或其货币未知。该行已跳过。如果价格没有写明货币，请用 --currency 指定。</translation>
    </message>
    <message>
        <source>“%1” is more than a price may be: 1,000,000,000,000.00 in a currency with cents. The row was left out. Correct the price.</source>
        <translation>“%1”超过了价格的上限：以有分的货币计为 1,000,000,000,000.00。该行已跳过。请更正价格。</translation>
    </message>
    <message>
        <source>“%1” is no number of pieces, or can be read in two ways. The row was left out. Write it as in 1000.</source>
        <translation>“%1”不是数量，或有两种读法。该行已跳过。请写成 1000 这样的形式。</translation>
    </message>
    <message>
        <source>“%1” is in an earlier row too. This row was left out.</source>
        <translation>“%1”在前面的行中已出现。该行已跳过。</translation>
    </message>
    <message>
        <source>the price is in %1, the product’s other prices are not. The row was left out.</source>
        <translation>价格以 %1 计，而该商品的其他价格不是。该行已跳过。</translation>
    </message>
    <message>
        <source>the shop does not take this product, for example because another one has its number. It was left out.</source>
        <translation>店铺不接受该商品，例如编号已被占用，已跳过。</translation>
    </message>
    <message>
        <source>“%1” is no GTIN: its check digit is wrong or digits are missing. The product has none now, or keeps the one it had.</source>
        <translation>“%1”不是 GTIN：校验位错误或缺少数字。该商品没有 GTIN，或保留原有的。</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https://. It was left out.</source>
        <translation>“%1”不是以 https:// 开头的地址，已跳过。</translation>
    </message>
    <message>
        <source>“%1” is no picture in the folder of the file. It was left out.</source>
        <translation>“%1”不是该文件所在文件夹中的图片，已跳过。</translation>
    </message>
    <message>
        <source>“%1” pieces are less than none. None are left now.</source>
        <translation>数量“%1”小于零。现在库存为零。</translation>
    </message>
    <message>
        <source>“%1” is new and the row does not say how many there are. None are left until you import a file that does.</source>
        <translation>“%1”是新商品，而该行没有写明数量。在您导入写明数量的文件之前库存为零。</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, then import it again: what is in stays as it is.</source>
        <translation>文件 %1 未能读到末尾。第 %2 行：%3 之前的内容已导入，是安全的，新增：%4，更改：%5，未变：%6。请获取完整的文件，然后重新导入：已导入的内容保持不变。</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Have the file corrected in that line, then import it again: what is in stays as it is.</source>
        <translation>文件 %1 未能读到末尾。第 %2 行：%3 之前的内容已导入，是安全的，新增：%4，更改：%5，未变：%6。请让人更正文件中的该行，然后重新导入：已导入的内容保持不变。</translation>
    </message>
    <message>
        <source>The file %1 is more than is read at once. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Divide the file, then import its parts: what is in stays as it is.</source>
        <translation>文件 %1 超出了一次能读取的量。第 %2 行：%3 之前的内容已导入并且安全，新增：%4，更改：%5，未变：%6。请拆分文件后分别导入：已导入的内容保持不变。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file first.</source>
        <translation>文件 %1 无法读到末尾。第 %2 行：%3 在此之前的商品，新增：%4，更改：%5，未变：%6。未更改任何内容。请先获取完整的文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Have the file corrected in that line first.</source>
        <translation>文件 %1 无法读到末尾。第 %2 行：%3 在此之前的商品，新增：%4，更改：%5，未变：%6。未更改任何内容。请先让人更正文件中的该行。</translation>
    </message>
    <message>
        <source>The file %1 is more than is read at once. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Divide the file first.</source>
        <translation>文件 %1 超出了一次能读取的量。第 %2 行：%3 之前的产品中，新增：%4，更改：%5，未变：%6。没有更改任何内容。请先拆分该文件。</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 In the other rows are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file, or close the quotation mark, first.</source>
        <translation>文件 %1 在某一行中间结束，或缺少一个引号。第 %2 行：%3 其他行中的商品，新增：%4，更改：%5，未变：%6。未更改任何内容。请先获取完整的文件，或补上引号。</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 What the other rows say was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, or close the quotation mark, then import it again: what is in stays as it is.</source>
        <translation>文件 %1 在某一行中间结束，或缺少一个引号。第 %2 行：%3 其他行的内容已导入，是安全的，新增：%4，更改：%5，未变：%6。请获取完整的文件或补上引号，然后重新导入：已导入的内容保持不变。</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Check its name and folder.</source>
        <translation>没有文件 %1。未做任何更改。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed. Check that it is a file and that your account may read it.</source>
        <translation>无法读取文件 %1。未做任何更改。请确认它是文件且您的账户可以读取。</translation>
    </message>
    <message>
        <source>The file %1 contains definitions that could do harm. Nothing of what comes after them was read. Ask for it without a DOCTYPE.</source>
        <translation>文件 %1 含有可能有害的定义。其后的内容没有读取。请索取不含 DOCTYPE 的文件。</translation>
    </message>
    <message>
        <source>The file %1 is written in characters that Vitrine cannot read. Nothing was changed. Save it as UTF-8, then try again.</source>
        <translation>文件 %1 的字符编码无法读取。未做任何更改。请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>The file %1 holds no list of products: the first row has to name the columns, and one of them the products’ numbers. Nothing was changed. Choose another file, or name the columns with --columns.</source>
        <translation>文件 %1 不是商品列表：首行必须写明列名，其中一列是商品编号。未做任何更改。请选择其他文件，或用 --columns 指定列。</translation>
    </message>
    <message>
        <source>Read as: %1
</source>
        <translation>读作：%1
</translation>
    </message>
    <message>
        <source>Not used: %1
</source>
        <translation>未使用：%1
</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Line %1: %2, %3 (%4)
</source>
        <translation>第 %1 行：%2，%3（%4）
</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more
</source>
        <translation>
            <numerusform>……以及另外 %n 项
</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2
</source>
        <translation>第 %1 行：%2
</translation>
    </message>
    <message>
        <source>Products whose stock the file sets: %1 (pieces more: %2, fewer: %3). A file that is older than your last sales takes what they sold for unsold: check these numbers.
</source>
        <translation>由文件设定库存的商品：%1（增加件数：%2，减少件数：%3）。如果文件早于最近的销售，已售出的件数会被当作未售出：请核对这些数字。
</translation>
    </message>
    <message>
        <source>Would be new: %1, changed: %2, unchanged: %3, rows left out: %4. Nothing was changed.
</source>
        <translation>将新增：%1，更改：%2，不变：%3，跳过的行：%4。未做任何更改。
</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, rows left out: %4.
</source>
        <translation>新增：%1，更改：%2，不变：%3，跳过的行：%4。
</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are on the network and were not fetched.
</source>
        <translation>
            <numerusform>%n 张图片在网络上，没有获取。
</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of %1 could be used. Nothing was changed. What is wrong with each is said in the answer.</source>
        <translation>%1 中没有可用的行。未做任何更改。每行的问题已在结果中说明。</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was written. Make the folder first, or choose another.</source>
        <translation>没有文件夹 %1。未写入任何内容。请先创建文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. What was there is as it was. Choose a folder of your own.</source>
        <translation>无法写入文件 %1。原有内容保持不变。请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>There is no room for %1 on its disk. What was there is as it was. Make room, then try again.</source>
        <translation>磁盘没有空间写入 %1。原有内容保持不变。请腾出空间后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n product(s): %1
</source>
        <translation>
            <numerusform>已写入 %n 件商品：%1
</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file %1 already. It is as it was. Choose another name, or add --replace to write over it.</source>
        <translation>文件 %1 已经存在，保持原样。请换一个名称，或加上 --replace 覆盖它。</translation>
    </message>
    <message>
        <source>%1 is never written over: it is a shop or a part of one, a picture, or no plain file. It is as it was. Choose another name.</source>
        <translation>%1 绝不会被覆盖：它是店铺或店铺的一部分、图片，或者不是普通文件。它保持原样。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of %2. It was left out.</source>
        <translation>“%1”不能作为 %2 的值，已略去。</translation>
    </message>
    <message>
        <source>Another program writes to the shop %1 and does not let go. Products of the file that are in: %2. The rest is not. Import the file again once the other program is done: what is in stays as it is.</source>
        <translation>另一个程序正在写入店铺 %1 且未释放。文件中已导入的商品：%2。其余尚未导入。请在另一个程序结束后再次导入该文件：已导入的内容保持不变。</translation>
    </message>
    <message>
        <source>There is no room left for the shop %1. Products of the file that are in: %2. The rest is not. Make room and import the file again: what is in stays as it is.</source>
        <translation>店铺 %1 所在磁盘已无空间。文件中已导入的商品：%2。其余尚未导入。请腾出空间后再次导入该文件：已导入的内容保持不变。</translation>
    </message>
    <message>
        <source>The shop %1 is damaged. Products of the file that are in: %2. The rest is not. Check it with vitrine shop verify, then import the file again: what is in stays as it is.</source>
        <translation>店铺 %1 已损坏。文件中已导入的商品：%2。其余尚未导入。请用 vitrine shop verify 检查，然后再次导入该文件：已导入的内容保持不变。</translation>
    </message>
    <message>
        <source>The file could not be read to its end, or the shop %1 not be written. Products of the file that are in: %2. The rest is not. Import the file again once both can be used: what is in stays as it is.</source>
        <translation>文件未能读完，或店铺 %1 无法写入。文件中已导入的商品：%2。其余尚未导入。请在两者都可用后再次导入该文件：已导入的内容保持不变。</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. The row was left out. Write the price as in 1234.00.</source>
        <translation>“%1”有两种读法。该行已略去。请按 1234.00 的形式书写价格。</translation>
    </message>
    <message>
        <source>the product is a draft or not published. The row was left out.</source>
        <translation>该商品是草稿或未发布。该行已略去。</translation>
    </message>
    <message>
        <source>The file %1 has no column %2. Nothing was changed. Name one of its columns with --columns: %3</source>
        <translation>文件 %1 没有列 %2。未做任何更改。请用 --columns 指定它的某一列：%3</translation>
    </message>
    <message>
        <source>a product can have %1 pictures. “%2” and those after it were left out.</source>
        <translation>一个商品最多可有 %1 张图片。“%2”及其后的图片已略过。</translation>
    </message>
    <message>
        <source>a cell has more than 64 KiB. The row was left out.</source>
        <translation>有单元格超过 64 KiB。该行已跳过。</translation>
    </message>
    <message>
        <source>the row has more than 1 MiB. It was left out.</source>
        <translation>该行超过 1 MiB，已跳过。</translation>
    </message>
    <message>
        <source>a text has more than 24 MiB, or no end. What is after it was left out.</source>
        <translation>某段文本超过 24 MiB 或没有结尾。之后的内容已跳过。</translation>
    </message>
    <message>
        <source>a product can have %1 variants. “%2” is one more and was left out. Part them into several products.</source>
        <translation>一个商品最多可有 %1 个规格。“%2”超出了这个数目，已略过。请把它们分成几个商品。</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message numerus="yes">
        <source>order(s)</source>
        <extracomment>In the picture, after the number of orders, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>portion(s) left</source>
        <extracomment>In the picture, after the number of portions, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>份剩余</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n portion(s) left</source>
        <translation>
            <numerusform>仅剩 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In the picture, under the QR code of a dish: what the viewer does with it.</extracomment>
        <translation>下单</translation>
    </message>
    <message>
        <source>per portion</source>
        <extracomment>In the picture, after the price of a dish.</extracomment>
        <translation>每份</translation>
    </message>
    <message numerus="yes">
        <source>visit(s) booked</source>
        <extracomment>In the picture, after the number of visits, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>场看房已预约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slot(s) free</source>
        <extracomment>In the picture, after the number of slots for visits or test drives, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>个空位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n slot(s) left</source>
        <translation>
            <numerusform>仅剩 %n 个空位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) free</source>
        <translation>
            <numerusform>%n 个空位</numerusform>
        </translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>已约满</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>In the picture, under the QR code of a flat or house: what the viewer does with it.</extracomment>
        <translation>看房</translation>
    </message>
    <message numerus="yes">
        <source>test drive(s) booked</source>
        <extracomment>In the picture, after the number of test drives, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>次试驾已预约</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>In the picture, under the QR code of a car: what the viewer does with it.</extracomment>
        <translation>试驾</translation>
    </message>
    <message numerus="yes">
        <source>left</source>
        <extracomment>In the picture, after the number of pieces, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>剩余</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <translation>
            <numerusform>仅剩 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Buy</source>
        <extracomment>In the picture, under the QR code of a thing of a shop: what the viewer does with it.</extracomment>
        <translation>购买</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1</source>
        <extracomment>In the picture, above a bar: %n of the %1 pieces that there were are left.</extracomment>
        <translation>
            <numerusform>剩余 %n / %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureFetch</name>
    <message>
        <source>it is not safe: no https, not on the public network, not to be trusted, or too many pixels</source>
        <translation>不安全：不是 https、不在公共网络、不可信任或像素过多</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>既不是 PNG 也不是 JPEG</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>its server did not give it, or not in time</source>
        <translation>其服务器没有提供，或没有及时提供</translation>
    </message>
    <message>
        <source>The products are in the shop, but not all of their pictures: the shop file or its disk did not take them. What was kept is safe. Make room on the disk, close other programs, then import the file again.</source>
        <translation>商品已在店铺中，但图片不全：店铺文件或其磁盘没有接受它们。已保存的内容是安全的。请在磁盘上腾出空间，关闭其他程序，然后重新导入该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) fetched from the network.
</source>
        <translation>
            <numerusform>已从网络获取 %n 张图片。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched. Everything else is in the shop. To try them again, import the file again.
</source>
        <translation>
            <numerusform>%n 张图片无法获取。其余内容都已在店铺中。如需重试，请重新导入该文件。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more
</source>
        <translation>
            <numerusform>……还有 %n 张
</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more than 20 MiB</source>
        <translation>超过 20 MiB</translation>
    </message>
</context>
<context>
    <name>RenderRun</name>
    <message>
        <source>There is no folder %1. Nothing was written. Make the folder first, or choose another.</source>
        <translation>没有文件夹 %1。没有写入任何内容。请先建立该文件夹，或选择另一个。</translation>
    </message>
    <message>
        <source>There is a file %1 already. It is as it was. Choose another name.</source>
        <translation>已有文件 %1。它保持原样。请选择另一个名称。</translation>
    </message>
    <message>
        <source>There is no room for %1 on its disk. Nothing was written. Make room, then try again.</source>
        <translation>磁盘上没有空间存放 %1。没有写入任何内容。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Nothing was written. Choose a folder of your own.</source>
        <translation>无法写入文件 %1。没有写入任何内容。请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>Drew %1, %2 x %3.
</source>
        <translation>已画好 %1，%2 x %3。
</translation>
    </message>
</context>
<context>
    <name>ShopFileCommands</name>
    <message>
        <source>There is no copy of it beside it. If you have a backup, “vitrine shop restore BACKUP --shop NEWFILE” makes a shop of it.</source>
        <translation>旁边没有副本。如果您有备份，“vitrine shop restore 备份 --shop 新文件”会用它建立一家店铺。</translation>
    </message>
    <message>
        <source>The last whole copy is of %1: %2. To go on with it, give the command: vitrine shop restore %3 --shop %4.</source>
        <translation>最近一份完整的副本是 %1 的：%2。要用它继续，请输入命令：vitrine shop restore %3 --shop %4。</translation>
    </message>
    <message>
        <source>The shop file “%1” is damaged or is not a shop file. It is where it was, and nothing in it was thrown away. %2</source>
        <translation>店铺文件“%1”已损坏或不是店铺文件。它仍在原处，其中没有任何内容被丢弃。%2</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” differ from its orders, so no copy of it was made. Its products, orders and stock are safe. To have them counted anew, give the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>店铺“%1”的计数与其订单不一致，因此没有为它创建副本。商品、订单和库存都是安全的。要重新计数，请输入命令：vitrine shop verify --shop &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The orders and stock of the shop “%1” do not add up, so no copy of it was made. What was saved is as it was. What to do about it is said by the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>店铺“%1”的订单和库存对不上，因此没有为它创建副本。已保存的内容保持不变。如何处理，请运行命令：vitrine shop verify --shop &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The file of the shop “%1” can be read to its end, but its orders and stock do not add up. It was left as it is and can still be used; keep it, because it alone has the orders that came after a copy. %2</source>
        <translation>店铺“%1”的文件可以完整读取，但其中的订单和库存对不上。文件保持原样，仍可使用；请保留它，因为副本之后的订单只在这个文件里。%2</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” were counted anew and still differ from its orders. Its products, orders and stock are as they were. Keep the file, because it alone has the orders that came after a copy. %2</source>
        <translation>店铺“%1”的计数已重新计算，但仍与订单不一致。其中的商品、订单和库存保持原样。请保留该文件，因为副本之后的订单只在这个文件里。%2</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was made. Make the folder first, or choose another.</source>
        <translation>没有文件夹 %1。未创建任何内容。请先创建文件夹，或选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole, and its counters and stock agree with its %n order(s).
</source>
        <translation>
            <numerusform>文件完整，计数和库存与其 %n 个订单一致。
</numerusform>
        </translation>
    </message>
    <message>
        <source>What products are found by was damaged. It was made anew from the products; nothing of the shop was lost.
</source>
        <translation>用于查找商品的索引已损坏。已根据商品重新生成；店铺没有丢失任何内容。
</translation>
    </message>
    <message>
        <source>This picture is not beside it, or is damaged: %1
</source>
        <translation>这张图片不在旁边，或已损坏：%1
</translation>
    </message>
    <message numerus="yes">
        <source>Backed up with %n picture(s): %1
</source>
        <translation>
            <numerusform>已备份，含 %n 张图片：%1
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be found beside the shop. Name them with: vitrine shop verify
</source>
        <translation>
            <numerusform>店铺旁边找不到 %n 张图片。用以下命令列出：vitrine shop verify
</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup “%1” is not there. Nothing was made. Check its name and folder.</source>
        <translation>备份“%1”不存在。未创建任何内容。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a backup. It was not touched, and no shop was made. Take another backup.</source>
        <translation>“%1”已损坏或不是备份。文件未被改动，也没有创建店铺。请使用其他备份。</translation>
    </message>
    <message>
        <source>The shop “%1” was made with all that is in the backup, but its disk does not say that it keeps it. The backup is as it was. Before you use the shop, give the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>店铺“%1”已用备份中的全部内容建立，但磁盘没有确认已保存。备份保持原样。使用该店铺之前，请执行命令：vitrine shop verify --shop &quot;%1&quot;。</translation>
    </message>
    <message numerus="yes">
        <source>Made a shop with %n picture(s): %1
</source>
        <translation>
            <numerusform>已创建店铺，含 %n 张图片：%1
</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop file “%1” is damaged. Nothing of it was thrown away: it was put aside as %2. %3</source>
        <translation>店铺文件“%1”已损坏。没有丢弃任何内容：它已另存为 %2。%3</translation>
    </message>
    <message>
        <source>The shop was not closed properly, and the end of what was written last could not be read. All that could be read is in the shop and safe. Look whether your last orders are there, and enter those that are missing again. What could not be read was kept in a file that Vitrine never deletes; you can, once no order is missing: %1</source>
        <translation>店铺没有正常关闭，最后写入的内容末尾无法读取。能读取的全部内容都在店铺中，是安全的。请查看最近的订单是否都在，缺少的请重新录入。无法读取的内容已保留在一个文件中，Vitrine 绝不会删除它；确认订单不缺后，您可以自行删除：%1</translation>
    </message>
    <message>
        <source>There is no shop “%1”, but copies or damaged files of one are beside it. They are safe, and no empty shop was made in its place. %2 To begin with an empty shop instead, first move what is in this folder to another one.</source>
        <translation>没有店铺“%1”，但旁边有某个店铺的副本或损坏的文件。它们是安全的，没有在原处新建空店铺。%2 如果想改用空店铺重新开始，请先把此文件夹中的内容移到其他文件夹。</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” differed from its orders and bookings. They were counted anew from these, and nothing of the shop was lost. Verify it again to see that they agree.</source>
        <translation>店铺“%1”的计数与其订单和预约不一致。已根据订单和预约重新计数，店铺没有任何数据丢失。请再次检查，以确认两者一致。</translation>
    </message>
    <message>
        <source>The file of the shop “%1” is damaged, so no copy of it was made. It was left as it is; keep it, because it alone has the orders that came after a copy. %2</source>
        <translation>店铺“%1”的文件已损坏，因此没有制作副本。文件保持原样；请保留它，因为只有它包含副本之后的订单。%2</translation>
    </message>
    <message>
        <source>The shop file “%1” was found damaged, and then changed by another program. Nothing else was done to it. Try again.</source>
        <translation>店铺文件“%1”被发现已损坏，随后被另一个程序更改。除此之外未对其做任何处理。请重试。</translation>
    </message>
    <message>
        <source>These products of the shop “%1” cannot be read: %2. They are left out of its lists and cannot be shown or sold; everything else is as it was. A backup from before may have them.</source>
        <translation>店铺“%1”的这些商品无法读取：%2。它们不会出现在列表中，也不能展示或出售；其他一切照旧。以前的备份里可能有它们。</translation>
    </message>
    <message numerus="yes">
        <source>Platforms have sold %n unit(s) that are not there: get them, or cancel these orders there.
</source>
        <translation>
            <numerusform>平台已售出 %n 件没有库存的商品：请补货，或在平台上取消这些订单。
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ShowRun</name>
    <message>
        <source>The microphone “%1” cannot be used. Nothing was sent or recorded. See “vitrine doctor” for those that are there, then start again.</source>
        <translation>无法使用麦克风“%1”。没有发送或录制任何内容。请用“vitrine doctor”查看可用的麦克风，然后重新开始。</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”, so its card is taken away after a moment. The show goes on. To sell it, import a file that says how many there are, with “vitrine catalog import”, then start again.</source>
        <translation>“%1”已无库存，其卡片片刻后会收起。直播照常进行。若要销售，请用“vitrine catalog import”导入写明数量的文件，然后重新开始。</translation>
    </message>
    <message>
        <source>Ended before the camera gave a picture. Nothing was sent or recorded. Start again when you are ready.</source>
        <translation>摄像头还没有画面就已结束。没有发送或录制任何内容。准备好后请重新开始。</translation>
    </message>
    <message>
        <source>This computer was too slow: %1 of %2 pictures came late or not at all. What was sent and recorded is safe. Close other programs, or choose a smaller --size.</source>
        <translation>这台电脑太慢：%2 幅画面中有 %1 幅迟到或缺失。已发送和录制的内容都是安全的。请关闭其他程序，或选择更小的 --size。</translation>
    </message>
    <message>
        <source>The line to the platform “%1” was too slow: %2 of %3 pictures did not reach it. Orders and what was recorded are complete. Choose a smaller --bitrate.</source>
        <translation>通往平台“%1”的线路太慢：%3 帧画面中有 %2 帧没有送达。录制和订单完整。请选择更小的 --bitrate。</translation>
    </message>
    <message>
        <source>The disk of the recording “%1” does not answer. What is filmed is kept for about two minutes, and written when the disk goes on. Check the disk.</source>
        <translation>录制“%1”所在的磁盘没有响应。拍摄的内容会保留约两分钟，磁盘恢复后即写入。请检查磁盘。</translation>
    </message>
    <message>
        <source>The show has ended, and the recording “%1” is still being written. What is written so far is safe. Wait until it is complete, or press Ctrl+C to leave the rest.</source>
        <translation>直播已结束，录制“%1”仍在写入。已写入的内容是安全的。请等待写入完成，或按 Ctrl+C 放弃其余部分。</translation>
    </message>
    <message>
        <source>No slot of “%1” is free, so its card is taken away after a moment. The show goes on. Start again with another product to sell that.</source>
        <translation>“%1”没有空闲的时段，因此其卡片片刻后会撤下。直播继续进行。若要销售其他商品，请用该商品重新开始。</translation>
    </message>
    <message>
        <source>The microphone “%1” does not answer. Nothing was sent or recorded. Log in again, so that the sound of this computer starts anew, then start again.</source>
        <translation>麦克风“%1”没有响应。没有发送或录制任何内容。请重新登录，让此电脑的声音服务重新启动，然后重新开始。</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BottomBar</name>
    <message>
        <source>Folder of recordings</source>
        <translation>录像文件夹</translation>
    </message>
    <message>
        <source>Recordings go to %1. Click to choose another folder.</source>
        <translation>录像保存到 %1。点击可选择其他文件夹。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Turn the sound on again</source>
        <translation>重新打开声音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key that mutes</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>太大声</translation>
    </message>
    <message>
        <source>Good level</source>
        <translation>音量合适</translation>
    </message>
    <message>
        <source>Very quiet</source>
        <translation>太小声</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>Viewers see and hear you.</source>
        <translation>观众能看到您、听到您。</translation>
    </message>
    <message>
        <source>Nobody sees you yet.</source>
        <translation>还没有人看到您。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>recording</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Disk does not answer</source>
        <translation>磁盘没有响应</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在完成…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Pictures are lost</source>
        <translation>画面丢失</translation>
    </message>
    <message>
        <source>This computer is too slow</source>
        <translation>这台电脑太慢</translation>
    </message>
    <message>
        <source>This computer is too slow: pictures are lost. Sound and orders go on. Close other programs.</source>
        <translation>这台电脑太慢，画面正在丢失。声音和订单照常。请关闭其他程序。</translation>
    </message>
    <message>
        <source>Line too slow</source>
        <translation>线路太慢</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Viewers do not see you at the moment.</source>
        <translation>观众目前看不到您。</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DestinationPanel</name>
    <message>
        <source>Send to</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>平台地址</translation>
    </message>
    <message>
        <source>Key of the platform</source>
        <translation>平台密钥</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>The key is kept until Vitrine is closed. Type another one to replace it.</source>
        <translation>密钥会保留到 Vitrine 关闭为止。输入新的密钥即可替换。</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>平台地址</translation>
    </message>
    <message>
        <source>… is the end of the address that you typed. If it was an old key, delete it.</source>
        <translation>“…”是您输入的地址的末尾部分。如果那是旧密钥，请将它删除。</translation>
    </message>
    <message>
        <source>The end of the address is kept as the key until Vitrine is closed. If you type a key here, it is part of the address again.</source>
        <translation>地址的末尾部分会作为密钥保留到 Vitrine 关闭为止。如果在此输入密钥，该部分会重新成为地址的一部分。</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DevicePanel</name>
    <message>
        <source>Back to the list of cameras</source>
        <translation>返回摄像头列表</translation>
    </message>
    <message>
        <source>Address of the camera</source>
        <translation>摄像头地址</translation>
    </message>
    <message>
        <source>Address of the camera, for example rtsp://192.168.1.20/live</source>
        <translation>摄像头地址，例如 rtsp://192.168.1.20/live</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>使用此摄像头</translation>
    </message>
    <message>
        <source>Microphone of this computer</source>
        <translation>本机麦克风</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>没有连接摄像头</translation>
    </message>
    <message>
        <source>A video file…</source>
        <translation>视频文件…</translation>
    </message>
    <message>
        <source>A camera on the network…</source>
        <translation>网络摄像头…</translation>
    </message>
    <message>
        <source>No microphone is plugged in</source>
        <translation>没有连接麦克风</translation>
    </message>
    <message>
        <source>Without a microphone</source>
        <translation>不使用麦克风</translation>
    </message>
    <message>
        <source>Choose a video to show as a camera</source>
        <translation>选择作为摄像头画面的视频</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>摄像头：%1</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>无麦克风</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>麦克风：%1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>The cameras of this computer do not answer</source>
        <translation>此电脑的摄像头没有响应</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>正在查找麦克风…</translation>
    </message>
    <message>
        <source>The sound of this computer does not answer</source>
        <translation>此电脑的声音服务没有响应</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LevelMeter</name>
    <message>
        <source>Sound level</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LiveButton</name>
    <message>
        <source>Hold for one second, or hold Ctrl+Shift+E</source>
        <translation>按住一秒，或按住 Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>开始直播</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>请按住</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MentionButton</name>
    <message>
        <source>What viewers read in the picture for the whole show, when you are paid to present it</source>
        <translation>当您收费主持时，观众在整场直播的画面中看到的文字</translation>
    </message>
    <message>
        <source>No paid partnership</source>
        <translation>无付费合作</translation>
    </message>
    <message>
        <source>In the picture: %1</source>
        <translation>画面中：%1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OnAirPlace</name>
    <message>
        <source>Show next</source>
        <translation>展示下一个</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key that hides or shows the card</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>+1 order</source>
        <translation>+1 单</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <comment>key</comment>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key that mutes</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>You are on air, so the window stays open. Viewers see you as before. End the show, then close the window.</source>
        <translation>您正在直播，窗口保持打开。观众仍能看到您。请先结束直播，再关闭窗口。</translation>
    </message>
    <message>
        <source>Hide card</source>
        <translation>隐藏卡片</translation>
    </message>
    <message>
        <source>Show card</source>
        <translation>显示卡片</translation>
    </message>
    <message>
        <source>Show a product first.</source>
        <translation>请先展示一个商品。</translation>
    </message>
    <message>
        <source>This shop has no product yet</source>
        <translation>这家店还没有商品</translation>
    </message>
    <message>
        <source>Nothing left to show</source>
        <translation>没有可展示的商品</translation>
    </message>
    <message>
        <source>Take one order of %1</source>
        <translation>记录一单 %1</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 已售罄。</translation>
    </message>
    <message>
        <source>Choose a camera below: viewers will see it here.</source>
        <translation>请在下方选择摄像头：这里就是观众看到的画面。</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>+1 booking</source>
        <translation>+1 预约</translation>
    </message>
    <message>
        <source>Book one place in the next free slot of %1</source>
        <translation>预约 %1 下一个空闲时段的一个名额</translation>
    </message>
    <message>
        <source>%1 is fully booked.</source>
        <translation>%1 已约满。</translation>
    </message>
    <message>
        <source>The show is not over, so the window stays open. Orders and recordings are safe. End the show, then close the window.</source>
        <translation>直播尚未结束，因此窗口保持打开。订单和录像都安全。请先结束直播，再关闭窗口。</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Platform</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Stopped: key refused</source>
        <translation>已停止：密钥被拒绝</translation>
    </message>
    <message>
        <source>Stopped: address unknown</source>
        <translation>已停止：地址未知</translation>
    </message>
    <message>
        <source>Stopped: nobody there</source>
        <translation>已停止：对方未开启</translation>
    </message>
    <message>
        <source>Stopped: no answer</source>
        <translation>已停止：没有回应</translation>
    </message>
    <message>
        <source>Stopped: wrong address</source>
        <translation>已停止：地址错误</translation>
    </message>
    <message>
        <source>Stopped: connection lost</source>
        <translation>已停止：连接中断</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PreviewWidget</name>
    <message>
        <source>Picture that viewers get</source>
        <translation>观众看到的画面</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProblemBars</name>
    <message>
        <source>OK</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductDelegate</name>
    <message>
        <source>Take one order of %1</source>
        <translation>记录一单 %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductList</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductListModel</name>
    <message>
        <source>Showing</source>
        <translation>画面中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售罄</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>剩 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>已约满</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Recorder</name>
    <message>
        <source>Folder of recordings</source>
        <translation>录像文件夹</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written. What is written so far is safe. Wait until the window closes by itself, or close it again to leave the rest.</source>
        <translation>录制“%1”仍在写入。已写入的内容是安全的。请等待窗口自行关闭，或再次关闭窗口以放弃其余部分。</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Sentences</name>
    <message>
        <source>The camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>The camera “%1”</source>
        <translation>摄像头“%1”</translation>
    </message>
    <message>
        <source>%1 is neither a device, nor a file, nor a network address. Nothing else is affected. Check what you typed, for example rtsp://192.168.1.20/live.</source>
        <translation>%1既不是设备，也不是文件或网络地址。其他一切不受影响。请检查输入内容，例如 rtsp://192.168.1.20/live。</translation>
    </message>
    <message>
        <source>%1 cannot be found. Nothing else is affected. Plug it in, or check the file or the address, then choose it again.</source>
        <translation>找不到%1。其他一切不受影响。请连接设备，或检查文件或地址，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. Nothing else is affected. Ask the person who looks after this computer for the right to use it.</source>
        <translation>您的账户无权打开%1。其他一切不受影响。请向管理这台电脑的人申请使用权限。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, then choose the camera again.</source>
        <translation>%1正被另一个程序使用。其他一切不受影响。请关闭该程序，然后重新选择摄像头。</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Nothing else is affected. Choose another file or camera.</source>
        <translation>%1中没有可读取的画面。其他一切不受影响。请选择其他文件或摄像头。</translation>
    </message>
    <message>
        <source>%1 sends a kind of picture that Vitrine cannot read. Nothing else is affected. Choose another quality in the camera, or another camera.</source>
        <translation>%1发送的画面格式 Vitrine 无法读取。其他一切不受影响。请在摄像头中选择其他画质，或换一个摄像头。</translation>
    </message>
    <message>
        <source>%1 is reachable but sends no picture at this address. Nothing else is affected. Start it, check the number after the colon, then choose it again.</source>
        <translation>可以连到%1，但此地址没有画面。其他一切不受影响。请启动设备，检查冒号后的数字，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 does not answer. Nothing else is affected. Check that it is on and on the same network, then choose it again.</source>
        <translation>%1没有回应。其他一切不受影响。请确认设备已开启并在同一网络中，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password. Nothing else is affected. Correct them in its address, then choose it again.</source>
        <translation>%1拒绝了用户名或密码。其他一切不受影响。请在地址中改正，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 stopped sending. The show goes on with its last picture. Check its cable and its network: it comes back by itself, or choose it again.</source>
        <translation>%1已停止发送画面。直播以最后的画面继续。请检查线缆和网络：它会自动恢复，也可以重新选择。</translation>
    </message>
    <message>
        <source>%1 is open but sends no picture. Nothing else is affected. Wake it up, or unplug it and plug it in again, then choose it again.</source>
        <translation>%1已打开，但没有画面。其他一切不受影响。请唤醒设备，或重新插拔，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 ended the connection before a picture came. Nothing else is affected. Check that it is on and sends, then choose it again.</source>
        <translation>%1在传来画面之前断开了连接。其他一切不受影响。请检查它是否已打开并在发送画面，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 is open but sends no more pictures. The show goes on with its last picture. Wake it up: it comes back by itself, or unplug it, plug it in again and choose it again.</source>
        <translation>%1已打开，但不再传来画面。直播以最后的画面继续。请唤醒它：它会自行恢复；或者拔下后重新插上，再重新选择。</translation>
    </message>
    <message>
        <source>%1 now sends a kind of picture that Vitrine cannot read. The show goes on with its last picture. Set the camera back to the quality it had, or choose another camera.</source>
        <translation>%1现在发送的画面类型 Vitrine 无法读取。直播以最后的画面继续。请把摄像头调回原来的画质，或选择另一个摄像头。</translation>
    </message>
    <message>
        <source>%1 was changed, or can no longer be read. The show goes on with its last picture. Choose it again, or another file or camera.</source>
        <translation>%1已被更改或无法再读取。直播以最后的画面继续。请重新选择它，或选择其他文件或摄像头。</translation>
    </message>
    <message>
        <source>%1 is no longer there. The show goes on with its last picture. Put the file back where it was and choose it again, or choose another one.</source>
        <translation>%1已不在原处。直播以最后的画面继续。请把文件放回原处再重新选择，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 shows nothing new, and the computer does not say why. The show goes on with its last picture. Choose the camera again, or another one.</source>
        <translation>%1不再有新画面，计算机没有说明原因。直播以最后的画面继续。请重新选择该摄像头，或选择另一个。</translation>
    </message>
    <message>
        <source>%1 was not opened, because its address is not safe or leads to another one that is not, as from the internet into your own network. Nothing else is affected. Use the address that the camera’s own settings show, or choose another camera.</source>
        <translation>未打开%1，因为它的地址不安全，或者会转到另一个不安全的地址，例如从互联网转到您自己的网络。其他一切不受影响。请使用摄像头自身设置中显示的地址，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>%1 answers only by https. Nothing else is affected. Begin its address with https:// instead of http://, then choose it again.</source>
        <translation>%1只通过 https 应答。其他一切不受影响。请将地址开头的 http:// 改为 https://，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. Nothing else is affected. Unplug it, plug it in again, then choose it again.</source>
        <translation>无法打开%1，电脑没有说明原因。其他一切不受影响。请重新插拔，然后重新选择。</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>The microphone “%1”</source>
        <translation>麦克风“%1”</translation>
    </message>
    <message>
        <source>%1 is not one that this computer knows. The picture goes on. Choose a microphone of the list.</source>
        <translation>这台电脑不认识%1。画面继续。请从列表中选择麦克风。</translation>
    </message>
    <message>
        <source>%1 cannot be found. The picture goes on without your voice. Plug it in, then choose it again.</source>
        <translation>找不到%1。画面继续，但没有您的声音。请连接后重新选择。</translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. The picture goes on without your voice. Allow the microphone in the settings of this computer.</source>
        <translation>您的账户无权打开%1。画面继续，但没有您的声音。请在电脑设置中允许使用麦克风。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. The picture goes on without your voice. Close that program, then choose the microphone again.</source>
        <translation>%1正被另一个程序使用。画面继续，但没有您的声音。请关闭该程序，然后重新选择麦克风。</translation>
    </message>
    <message>
        <source>%1 gives a kind of sound that Vitrine cannot read. The picture goes on without your voice. Choose another microphone.</source>
        <translation>%1的声音格式 Vitrine 无法读取。画面继续，但没有您的声音。请选择其他麦克风。</translation>
    </message>
    <message>
        <source>%1 was unplugged. The picture goes on without your voice. Plug it in again.</source>
        <translation>%1已被拔出。画面继续，但没有您的声音。请重新插上。</translation>
    </message>
    <message>
        <source>%1 is open but silent. The picture goes on. Check its own switch and its cable.</source>
        <translation>%1已打开但没有声音。画面继续。请检查其开关和线缆。</translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. The picture goes on without your voice. Choose another microphone.</source>
        <translation>无法打开%1，电脑没有说明原因。画面继续，但没有您的声音。请选择其他麦克风。</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The platform “%1”</source>
        <translation>平台“%1”</translation>
    </message>
    <message>
        <source>The address or the key of the platform is missing or not complete. Nothing was sent. Copy both again from your platform’s page.</source>
        <translation>平台的地址或密钥缺失或不完整。没有发送任何内容。请从平台页面重新复制两者。</translation>
    </message>
    <message>
        <source>Vitrine cannot send to this kind of address. Nothing was sent. Copy the one that begins with rtmp:// or rtmps:// from your platform’s page.</source>
        <translation>Vitrine 无法发送到这种地址。没有发送任何内容。请从平台页面复制以 rtmp:// 或 rtmps:// 开头的地址。</translation>
    </message>
    <message>
        <source>You are on air already. Viewers see you as before. End the show before you start another one.</source>
        <translation>您已经在直播。观众仍能看到您。请先结束本场直播，再开始新的。</translation>
    </message>
    <message>
        <source>%1 is in the list already. It receives the show once. Take it out, or choose another one.</source>
        <translation>%1已在列表中。它只会收到一次直播。请移除，或选择其他平台。</translation>
    </message>
    <message>
        <source>%1 cannot be found. Orders and what was recorded are safe. Check the address and your connection, then try again.</source>
        <translation>找不到%1。订单和已录制的内容均已妥善保存。请检查地址和网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not take shows at this address. Orders and what was recorded are safe. Copy the address again from your platform’s page.</source>
        <translation>%1在此地址不接收直播。订单和已录制的内容均已妥善保存。请从平台页面重新复制地址。</translation>
    </message>
    <message>
        <source>%1 does not answer. Orders and what was recorded are safe. Check your connection and the address, then try again.</source>
        <translation>%1没有回应。订单和已录制的内容均已妥善保存。请检查网络连接和地址，然后重试。</translation>
    </message>
    <message>
        <source>%1 refuses the key, or does not know this address. Orders and what was recorded are safe. Copy both again from your platform’s page, then try again.</source>
        <translation>%1拒绝了密钥，或不认识这个地址。订单和已录制的内容均已妥善保存。请从平台页面重新复制这两项，然后重试。</translation>
    </message>
    <message>
        <source>%1 closed the connection. Orders and what was recorded are safe. Check your connection, then go live again.</source>
        <translation>%1断开了连接。订单和已录制的内容均已妥善保存。请检查网络连接，然后重新开始直播。</translation>
    </message>
    <message>
        <source>This computer does not let Vitrine reach %1. Orders and what was recorded are safe. Allow Vitrine in its firewall, then try again.</source>
        <translation>这台电脑不允许 Vitrine 连接%1。订单和已录制的内容均已妥善保存。请在防火墙中允许 Vitrine，然后重试。</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: its certificate is not valid. Nothing was sent. Check the address and the date of this computer.</source>
        <translation>%1不可信：证书无效。没有发送任何内容。请检查地址和电脑日期。</translation>
    </message>
    <message>
        <source>%1 is receiving another show with this key. Orders and what was recorded are safe. End the other show, then try again.</source>
        <translation>%1正用此密钥接收另一场直播。订单和已录制的内容均已妥善保存。请结束另一场直播，然后重试。</translation>
    </message>
    <message>
        <source>The connection to the platform failed, and nobody says why. Orders and what was recorded are safe. Check your connection, then try again.</source>
        <translation>与平台的连接失败，原因不明。订单和已录制的内容均已妥善保存。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>The recording “%1”</source>
        <translation>录制“%1”</translation>
    </message>
    <message>
        <source>%1 has a name that no file can have. Nothing else is affected. Choose another name.</source>
        <translation>%1的名称不能用作文件名。其他一切不受影响。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there. Nothing else is affected. Choose another folder, or plug in the disk.</source>
        <translation>无法写入%1：文件夹不存在。其他一切不受影响。请选择其他文件夹，或连接磁盘。</translation>
    </message>
    <message>
        <source>%1 is there already. It was not touched. Choose another name.</source>
        <translation>%1已存在。它没有被改动。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 may not be written by your account. Nothing else is affected. Choose another folder.</source>
        <translation>您的账户无权写入%1。其他一切不受影响。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 has no room: the disk is full. Whatever was recorded until now is kept and plays. Make room, then record again.</source>
        <translation>%1没有空间：磁盘已满。到目前为止录制的内容已保留，可以播放。请腾出空间，然后重新录制。</translation>
    </message>
    <message>
        <source>A recording is running already. It goes on. Stop it before you start another one.</source>
        <translation>录制已在进行。它会继续。请先停止它，再开始新的录制。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, or choose another name.</source>
        <translation>%1正被另一个程序使用。其他一切不受影响。请关闭该程序，或选择其他名称。</translation>
    </message>
    <message>
        <source>%1 stopped: its disk was unplugged. What was recorded before is kept. Plug the disk in, then record again.</source>
        <translation>%1已停止：磁盘被拔出。之前录制的内容已保留。请连接磁盘，然后重新录制。</translation>
    </message>
    <message>
        <source>%1 was not begun, because others could misuse that place. Nothing else is affected. Choose a folder of your own.</source>
        <translation>%1没有开始，因为该位置可能被他人滥用。其他一切不受影响。请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 stopped: the disk does not take files this large. What was recorded before is kept and plays. Record again into another folder.</source>
        <translation>%1已停止：磁盘不支持这么大的文件。之前录制的内容已保留，可以播放。请录制到其他文件夹。</translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was recorded before is kept. Record again, into another folder if you can.</source>
        <translation>%1失败，电脑没有说明原因。之前录制的内容已保留。请重新录制，最好换一个文件夹。</translation>
    </message>
    <message>
        <source>The shop file</source>
        <translation>店铺文件</translation>
    </message>
    <message>
        <source>The shop file “%1”</source>
        <translation>店铺文件“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be a shop file. Nothing was changed. Choose the file that ends in .vitrine.</source>
        <translation>%1不可能是店铺文件。没有任何改动。请选择以 .vitrine 结尾的文件。</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed. Check its name and folder, or make a shop with “vitrine demo”.</source>
        <translation>%1不存在。没有任何改动。请检查名称和文件夹，或用“vitrine demo”创建店铺。</translation>
    </message>
    <message>
        <source>%1 is in use by another program that does not let go. Nothing was changed. Close the other window or program, then try again.</source>
        <translation>%1被另一个程序占用。没有任何改动。请关闭另一个窗口或程序，然后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a shop file. It was not touched. Open a copy of it, or choose another file.</source>
        <translation>%1已损坏或不是店铺文件。它没有被改动。请打开它的副本，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vitrine. It was not touched. Install the newer Vitrine, then open it again.</source>
        <translation>%1由更新版本的 Vitrine 写入。它没有被改动。请安装新版 Vitrine，然后重新打开。</translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was changed. Move it to a folder of your own.</source>
        <translation>您的账户无权读写%1。没有任何改动。请将其移到您自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 has no room left on its disk. What was saved before is safe. Make room, then try again.</source>
        <translation>%1所在磁盘已无空间。之前保存的内容是安全的。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 was not opened, because it contains things that a shop file must not. It was not touched. Ask for it again from whom you have it.</source>
        <translation>未打开%1，因为其中含有店铺文件不应有的内容。它没有被改动。请向提供者重新索取。</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot keep a shop safely. Nothing was changed. Copy it to this computer’s own disk.</source>
        <translation>%1所在磁盘无法安全保存店铺。没有任何改动。请复制到本机磁盘。</translation>
    </message>
    <message>
        <source>%1 went away with its disk. What was saved before is safe. Plug the disk in, then open it again.</source>
        <translation>%1随磁盘一起断开。之前保存的内容是安全的。请连接磁盘，然后重新打开。</translation>
    </message>
    <message>
        <source>%1 could not be read, and the computer does not say why. What was saved before is safe. Close Vitrine and open it again.</source>
        <translation>无法读取%1，电脑没有说明原因。之前保存的内容是安全的。请关闭 Vitrine 再重新打开。</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>The product “%1”</source>
        <translation>商品“%1”</translation>
    </message>
    <message>
        <source>%1 is not complete. Nothing was changed. Give it a name, an article number, a price that is not below zero and, if it has a link, one that begins with https.</source>
        <translation>%1不完整。没有任何改动。请填写名称、货号、不低于零的价格；如有链接，须以 https 开头。</translation>
    </message>
    <message>
        <source>%1 is not in this shop. Nothing was changed. Choose one of the list.</source>
        <translation>%1不在这家店铺中。没有任何改动。请从列表中选择。</translation>
    </message>
    <message>
        <source>%1 has the article number of another product. Nothing was changed. Give it another number.</source>
        <translation>%1的货号与其他商品相同。没有任何改动。请换一个货号。</translation>
    </message>
    <message>
        <source>%1 has fewer left than that. Nothing was changed. Choose a smaller quantity.</source>
        <translation>%1的余量不足。没有任何改动。请选择较小的数量。</translation>
    </message>
    <message>
        <source>%1 has a number that is too large. Nothing was changed. Enter a smaller one.</source>
        <translation>%1的数字过大。没有任何改动。请输入较小的数字。</translation>
    </message>
    <message>
        <source>%1 could not be saved: another program is using the shop file. Nothing was changed. Try again in a moment.</source>
        <translation>无法保存%1：另一个程序正在使用店铺文件。没有任何改动。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 could not be saved: your account may not write the shop file. Nothing was changed. Move the shop file to a folder of your own.</source>
        <translation>无法保存%1：您的账户无权写入店铺文件。没有任何改动。请将店铺文件移到您自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be saved: the disk is full. What was saved before is safe. Make room, then try again.</source>
        <translation>无法保存%1：磁盘已满。之前保存的内容是安全的。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be read from the shop file. The show goes on without it. Choose another product.</source>
        <translation>无法从店铺文件读取%1。直播继续，但不含此商品。请选择其他商品。</translation>
    </message>
    <message>
        <source>%1 could not be used, and the computer does not say why. The picture stays as it was. Try again, or choose another product.</source>
        <translation>无法使用%1，电脑没有说明原因。画面保持不变。请重试，或选择其他商品。</translation>
    </message>
    <message>
        <source>this product</source>
        <translation>此商品</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is not in this shop. Other orders are safe. Choose one of the list.</source>
        <translation>订单未记录：%1不在这家店铺中。其他订单是安全的。请从列表中选择。</translation>
    </message>
    <message>
        <source>The order was not taken: not enough of %1 is left. Other orders are safe. Order no more than is left, or another product.</source>
        <translation>订单未记录：%1余量不足。其他订单是安全的。请订购不超过余量的数量，或选择其他商品。</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is sold out. Other orders are safe. Choose another product, or import a file that says how many there are: “vitrine catalog import”.</source>
        <translation>订单未记录：%1已售罄。其他订单是安全的。请选择其他商品，或导入写明数量的文件：“vitrine catalog import”。</translation>
    </message>
    <message>
        <source>%1 does not receive the show at the moment. Orders and what was recorded are safe. Check your connection: Vitrine goes on trying by itself.</source>
        <translation>%1暂时收不到直播。订单和已录制的内容均已妥善保存。请检查网络连接：Vitrine 会自动继续重试。</translation>
    </message>
    <message>
        <source>The order was not taken: the amount for %1, or all that was sold until now together with it, would be more than can be counted. Other orders are safe. Order fewer, or import the product again with its right price: “vitrine catalog import”.</source>
        <translation>订单未记录：%1的金额，或加上它之后的总销售额，超出了可计数的范围。其他订单是安全的。请减少数量，或以正确的价格重新导入该商品：“vitrine catalog import”。</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: another program is using the shop file. Other orders are safe. Take it again in a moment.</source>
        <translation>%1的订单未记录：另一个程序正在使用店铺文件。其他订单是安全的。请稍后重新记录。</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk is full. The orders before are safe. Make room, then take it again.</source>
        <translation>%1的订单未记录：磁盘已满。之前的订单是安全的。请腾出空间，然后重新记录。</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: your account may not write the shop file. The orders before are safe. Note this one on paper and move the shop file to a folder of your own.</source>
        <translation>%1的订单未记录：您的账户无权写入店铺文件。之前的订单是安全的。请用纸记下这一单，并将店铺文件移到您自己的文件夹。</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the shop file is damaged. The show goes on. Note orders on paper, and open a copy of the shop file after the show.</source>
        <translation>%1的订单未记录：店铺文件已损坏。直播继续。请用纸记录订单，直播后打开店铺文件的副本。</translation>
    </message>
    <message>
        <source>The order of %1 was taken already. It counts once. There is nothing to do.</source>
        <translation>%1的订单已记录。它只计一次。无需任何操作。</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk of the shop file went away. The orders before are safe. Plug the disk in, then take it again.</source>
        <translation>%1的订单未记录：店铺文件所在磁盘已断开。之前的订单是安全的。请连接磁盘，然后重新记录。</translation>
    </message>
    <message>
        <source>The order of %1 was not taken, and the computer does not say why. The orders before are safe. Take it again, and note it on paper if that fails.</source>
        <translation>%1的订单未记录，电脑没有说明原因。之前的订单是安全的。请重新记录；如仍失败，请用纸记下。</translation>
    </message>
    <message>
        <source>The size or pace asked for the picture is not possible. Your shop and its orders are safe. Use even numbers, for example 1280x720 at 30.</source>
        <translation>所要求的画面尺寸或帧数不可行。您的店铺和订单是安全的。请使用偶数，例如 1280x720、30。</translation>
    </message>
    <message>
        <source>A part of Vitrine is not installed. Your shop and its orders are safe. Run “vitrine doctor”: it says which one and how to get it.</source>
        <translation>Vitrine 的某个部分未安装。您的店铺和订单是安全的。请运行“vitrine doctor”：它会说明是哪个部分以及如何获取。</translation>
    </message>
    <message>
        <source>This computer lacks a screen, or something that can compress video. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation>这台电脑缺少屏幕，或无法压缩视频。您的店铺和订单是安全的。请运行“vitrine doctor”：它会说明缺少什么以及如何获取。</translation>
    </message>
    <message>
        <source>A part of Vitrine was not loaded, because others may change its folder. Your shop and its orders are safe. Install Vitrine again, or have the rights of its folder corrected.</source>
        <translation>Vitrine 的某个部分未加载，因为其文件夹可被他人更改。您的店铺和订单是安全的。请重新安装 Vitrine，或让人修正该文件夹的权限。</translation>
    </message>
    <message>
        <source>A studio is open already. It goes on as before. Use that one, or close it first.</source>
        <translation>已有一个直播间打开。它照常运行。请使用那个，或先关闭它。</translation>
    </message>
    <message>
        <source>Another program keeps the screen or the video chip for itself. Your shop and its orders are safe. Close that program, then try again.</source>
        <translation>另一个程序独占了屏幕或视频芯片。您的店铺和订单是安全的。请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>Your account may not use the screen or the video chip. Your shop and its orders are safe. Ask the person who looks after this computer.</source>
        <translation>您的账户无权使用屏幕或视频芯片。您的店铺和订单是安全的。请询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>The studio did not start in time. Your shop and its orders are safe. Close other programs, then try again.</source>
        <translation>直播间未能及时启动。您的店铺和订单是安全的。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>The studio could not start, and the computer does not say why. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</source>
        <translation>直播间无法启动，电脑没有说明原因。您的店铺和订单是安全的。请重启电脑；若无效，请运行“vitrine doctor”。</translation>
    </message>
    <message>
        <source>A word of the command</source>
        <translation>命令中的某个词</translation>
    </message>
    <message>
        <source>%1 cannot be understood. Nothing was done. See “vitrine --help”.</source>
        <translation>无法理解%1。未执行任何操作。请参阅“vitrine --help”。</translation>
    </message>
    <message>
        <source>%1 is missing or does not exist. Nothing was done. See “vitrine --help”.</source>
        <translation>%1缺失或不存在。未执行任何操作。请参阅“vitrine --help”。</translation>
    </message>
    <message>
        <source>%1 was given twice, or exists already. Nothing was done. Use another one.</source>
        <translation>%1重复给出，或已存在。未执行任何操作。请换一个。</translation>
    </message>
    <message>
        <source>%1 does not go with the rest of the command. Nothing was done. See “vitrine --help”.</source>
        <translation>%1与命令的其余部分不符。未执行任何操作。请参阅“vitrine --help”。</translation>
    </message>
    <message>
        <source>%1 is outside of the range allowed. Nothing was done. See “vitrine --help”.</source>
        <translation>%1超出允许范围。未执行任何操作。请参阅“vitrine --help”。</translation>
    </message>
    <message>
        <source>%1 is not possible with this Vitrine. Nothing was done. See “vitrine doctor”.</source>
        <translation>此 Vitrine 不支持%1。未执行任何操作。请参阅“vitrine doctor”。</translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was done. Choose another place.</source>
        <translation>您的账户无权读写%1。未执行任何操作。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 is not allowed, because it is not safe. Nothing was done. See “vitrine --help”.</source>
        <translation>不允许%1，因为不安全。未执行任何操作。请参阅“vitrine --help”。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was done. Try again in a moment.</source>
        <translation>%1正被另一个程序使用。未执行任何操作。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind. Nothing was changed. Choose another file.</source>
        <translation>%1已损坏或类型不符。没有任何改动。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 took too long. What was saved before is safe. Try again.</source>
        <translation>%1耗时过长。之前保存的内容是安全的。请重试。</translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was saved before is safe. Try again, or run “vitrine doctor”.</source>
        <translation>%1失败，电脑没有说明原因。之前保存的内容是安全的。请重试，或运行“vitrine doctor”。</translation>
    </message>
    <message>
        <source>%1 stopped: its disk is too slow. What was recorded before is kept and plays. Record again onto another disk.</source>
        <translation>%1已停止：磁盘太慢。之前录制的内容已保留，可以播放。请换一个磁盘重新录制。</translation>
    </message>
    <message>
        <source>%1 stopped: its disk may no longer be written. What was recorded before is kept and plays. Record again into another folder.</source>
        <translation>%1已停止：磁盘不再允许写入。之前录制的内容已保留，可以播放。请录制到其他文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be begun: the disk is full. Nothing was recorded. Make room, then record again.</source>
        <translation>%1无法开始：磁盘已满。什么都没有录制。请腾出空间，然后重新录制。</translation>
    </message>
    <message>
        <source>%1 was left before its end was written, as you asked. What was written before is kept and plays. Record onto a faster disk next time.</source>
        <translation>已按您的要求，在%1的结尾写完之前离开。之前写入的内容已保留，可以播放。下次请录制到更快的磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be begun: its disk was unplugged. Nothing was recorded. Plug the disk in, then record again.</source>
        <translation>%1无法开始：磁盘被拔出。什么都没有录制。请连接磁盘，然后重新录制。</translation>
    </message>
    <message>
        <source>%1 could not be begun: the disk takes no file. Nothing was recorded. Record again into another folder.</source>
        <translation>%1无法开始：磁盘不接受文件。什么都没有录制。请录制到其他文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be begun: its disk is too slow or does not answer. Nothing was recorded. Record again onto another disk.</source>
        <translation>%1无法开始：磁盘太慢或没有响应。什么都没有录制。请换一个磁盘重新录制。</translation>
    </message>
    <message>
        <source>%1 could not be begun, and the computer does not say why. Nothing was recorded. Record again, into another folder if you can.</source>
        <translation>%1无法开始，电脑没有说明原因。什么都没有录制。请重新录制，最好换一个文件夹。</translation>
    </message>
    <message>
        <source>No place was booked: no slot of %1 is free any more. Other bookings are safe. Choose another product.</source>
        <translation>没有预约成功：%1 已没有空闲的时段。其他预约不受影响。请选择其他商品。</translation>
    </message>
    <message>
        <source>The link of “%1” is too long for a QR code that viewers can read, so its card has none. Everything else is in the picture. Give the product a shorter link, of at most about 75 letters.</source>
        <translation>“%1”的链接太长，生成的二维码观众无法识别，因此其卡片上没有二维码。其他内容均在画面中。请为该商品设置更短的链接，最多约 75 个字符。</translation>
    </message>
    <message>
        <source>%1 is on a disk that does not answer. The show goes on with its last picture. Check the disk: the film goes on by itself, or choose another file or camera.</source>
        <translation>%1所在的磁盘没有响应。直播以其最后一帧画面继续。请检查磁盘：影片会自动继续，或选择其他文件或摄像头。</translation>
    </message>
    <message>
        <source>This computer has nothing that can compress video, so nothing was sent or recorded. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation>这台电脑没有可以压缩视频的组件，因此没有发送或录制任何内容。您的店铺和订单都是安全的。请运行“vitrine doctor”：它会说明缺少什么以及如何获得。</translation>
    </message>
    <message>
        <source>What compresses video on this computer does not answer, so nothing was sent or recorded. Your shop and its orders are safe. Try again; if that does not help, restart the computer.</source>
        <translation>这台电脑上压缩视频的组件没有响应，因此没有发送或录制任何内容。您的店铺和订单都是安全的。请再试一次；如果仍不行，请重新启动电脑。</translation>
    </message>
    <message>
        <source>What compresses video on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</source>
        <translation>这台电脑上压缩视频的组件失败了，且没有说明原因，因此没有发送或录制任何内容。您的店铺和订单都是安全的。请重新启动电脑；如果仍不行，请运行“vitrine doctor”。</translation>
    </message>
    <message>
        <source>%1 does not answer. The picture goes on without your voice. Wait a moment; if it stays so, end the show and log in again, so that the sound of this computer starts anew.</source>
        <translation>%1没有响应。画面继续，但没有您的声音。请稍候；如果仍无响应，请结束直播并重新登录电脑，让声音系统重新启动。</translation>
    </message>
    <message>
        <source>This computer has nothing that can compress sound, so nothing was sent or recorded. Your shop and its orders are safe. Install FFmpeg again, from the packages of this system, then start Vitrine again.</source>
        <translation>这台电脑没有可以压缩声音的组件，因此没有发送或录制任何内容。您的店铺和订单都是安全的。请从系统的软件包中重新安装 FFmpeg，然后重新启动 Vitrine。</translation>
    </message>
    <message>
        <source>What compresses sound on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer, then try again.</source>
        <translation>这台电脑上压缩声音的组件失败了，且没有说明原因，因此没有发送或录制任何内容。您的店铺和订单都是安全的。请重新启动电脑，然后再试一次。</translation>
    </message>
    <message>
        <source>An order needs a product and a quantity of one or more. Nothing was ordered. Enter both again.</source>
        <translation>订单需要一个商品和至少为一的数量。没有下任何订单。请重新输入这两项。</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is sold by its variants, and the order names none of them. Other orders are safe. Order by the number of a variant: “vitrine catalog list” shows them, “vitrine order add” takes them.</source>
        <translation>订单未记录：%1按规格出售，而订单没有指明规格。其他订单是安全的。请用规格的编号下单：“vitrine catalog list”会列出它们，“vitrine order add”可用它们下单。</translation>
    </message>
    <message>
        <source>A part of Vitrine is damaged: the description of a trade in %1. Nothing was opened, and your shops are as they were. Install Vitrine again.</source>
        <translation>Vitrine 的一部分已损坏：%1 中的行业说明。没有打开任何东西，您的店铺保持原样。请重新安装 Vitrine。</translation>
    </message>
    <message>
        <source>“%1” is not shown yet. The picture stays as it was.</source>
        <translation>“%1”暂未展示。画面保持原样。</translation>
    </message>
    <message>
        <source>%1 (goes with “%2”)</source>
        <translation>%1（与“%2”一起）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is missing</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This Vitrine does not know its trade “%1”. Install the newest Vitrine, then show it.</source>
        <translation>此版本的 Vitrine 不认识它的行业“%1”。请安装最新版 Vitrine，然后再展示。</translation>
    </message>
    <message>
        <source>What the law (%1) wants to be said with it has no words in the language of this show. Set the computer to another language, or show another product.</source>
        <translation>法律（%1）要求随它说明的内容没有本场直播语言的文字。请把电脑设为其他语言，或展示其他商品。</translation>
    </message>
    <message>
        <source>%1 is not shown yet: something is missing that has to be shown with it. The picture stays as it was. Import a file that has it with “vitrine catalog import”, then show it.</source>
        <translation>%1暂未展示：缺少必须随它展示的内容。画面保持原样。请用“vitrine catalog import”导入含有该内容的文件，然后再展示。</translation>
    </message>
    <message>
        <source>“%1” is not shown yet, because this is missing: %2. The picture stays as it was.</source>
        <translation>“%1”暂未展示，因为缺少：%2。画面保持原样。</translation>
    </message>
    <message>
        <source>“%1” was changed and has left the picture. The show goes on.</source>
        <translation>“%1”被更改，已离开画面。直播照常进行。</translation>
    </message>
    <message>
        <source>“%1” has left the picture, because this is missing now: %2. The show goes on.</source>
        <translation>“%1”已离开画面，因为现在缺少：%2。直播照常进行。</translation>
    </message>
    <message>
        <source>Write it into a table (CSV) with the columns %1 and bring that in with “vitrine catalog import”, then show it.</source>
        <translation>请写入一个含有 %1 列的表格（CSV），用“vitrine catalog import”导入，然后再展示。</translation>
    </message>
    <message>
        <source>“%1” has to be the lowest price of the 30 days before the price was lowered, and this shop does not know its prices of so long ago. Take it away: a hyphen does that.</source>
        <translation>“%1”必须是降价前30天内的最低价，而本店没有那么久以前的价格记录。请去掉它：写一个连字符即可。</translation>
    </message>
    <message>
        <source>It is not cheaper than it was: the lowest price of the 30 days before is %1. Lower its price, or take “%2” away: a hyphen does that.</source>
        <translation>它并不比以前便宜：此前30天内的最低价是 %1。请降低价格，或去掉“%2”：写一个连字符即可。</translation>
    </message>
    <message>
        <source>“%1” has to be the lowest price of the 30 days before, which is %2.</source>
        <translation>“%1”必须是此前30天内的最低价，即 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be shown: its price, or what has to be said with it, is too long for its card. The picture stays as it was. Shorten it, or choose a larger picture.</source>
        <translation>无法展示%1：价格或必须同时说明的内容太长，卡片放不下。画面保持不变。请将其缩短，或选择更大的画面。</translation>
    </message>
    <message>
        <source>“%1” has left the picture: its price, or what has to be said with it, has become too long for its card. The show goes on. Shorten it, then show it.</source>
        <translation>“%1”已离开画面：价格或必须随之说明的内容过长，卡片放不下。直播照常进行。请缩短后再展示。</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StudioWindow</name>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TopBar</name>
    <message>
        <source>On air</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TotalsPanel</name>
    <message numerus="yes">
        <source>orders</source>
        <comment>under the number of orders</comment>
        <translation>
            <numerusform>订单</numerusform>
        </translation>
    </message>
    <message>
        <source>sales</source>
        <comment>under the sum of money</comment>
        <translation>销售额</translation>
    </message>
    <message numerus="yes">
        <source>left of this one</source>
        <comment>under the number of pieces left of the product in the picture</comment>
        <translation>
            <numerusform>此商品剩余</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bookings</source>
        <comment>under the number of bookings</comment>
        <translation>
            <numerusform>个预约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places free</source>
        <comment>under the number of free places of the product in the picture</comment>
        <translation>
            <numerusform>个空闲名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oversold</source>
        <comment>under the number of pieces that platforms sold and that are not there</comment>
        <translation>
            <numerusform>超售</numerusform>
        </translation>
    </message>
</context>
</TS>

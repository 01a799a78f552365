namespace PlatformAnalogs.Cli.Tests.Extraction;

public sealed class PurposeTests
{
    [Theory]
    [InlineData("https://a.example/sharer/sharer.php?u=https%3A%2F%2Fb.example%2F")]
    [InlineData("https://a.example/sharer.php")]
    [InlineData("https://a.example/share?url=x")]
    [InlineData("https://a.example/share")]
    [InlineData("https://a.example/shareArticle?mini=true&url=x")]
    [InlineData("https://a.example/sharing/share-offsite/?url=x")]
    [InlineData("https://a.example/intent/tweet?text=x")]
    [InlineData("https://a.example/intent/post")]
    [InlineData("https://a.example/dialog/share?app_id=1&href=x")]
    [InlineData("https://a.example/widget/shareqq/index.html?url=x")]
    [InlineData("https://a.example/submit?url=https://b.example/")]
    [InlineData("https://a.example/pin/create/button/?url={{page}}")]
    [InlineData("https://a.example/save?url=https%3A%2F%2Fb.example")]
    [InlineData("https://a.example/send?text=x")]
    [InlineData("https://share.a.example/index.php?url=x")]
    public void What_takes_a_page_to_share_shares(string address) => Marked.Refers($"<a href='¦{address}'>x</a>", "Share " + address);

    [Theory]
    [InlineData("https://a.example/share/5f3c")]
    [InlineData("https://a.example/share/init?surl=5f3c")]
    [InlineData("https://a.example/submit")]
    [InlineData("https://a.example/add?url=1")]
    [InlineData("https://a.example/send?phone=1&text=x")]
    [InlineData("https://a.example/shareholders")]
    [InlineData("https://a.example/?text")]
    [InlineData("https://a.example/docs/oauth2")]
    [InlineData("https://a.example/docs/oauth")]
    [InlineData("https://a.example/authorized-dealers")]
    [InlineData("https://a.example/login")]
    public void What_only_looks_like_it_is_a_link(string address) => Marked.Refers($"<a href='¦{address}'>x</a>", "Link " + address);

    [Theory]
    [InlineData("https://a.example/login/oauth/authorize?client_id=1")]
    [InlineData("https://a.example/o/oauth2/v2/auth?client_id=1")]
    [InlineData("https://a.example/o/oauth2")]
    [InlineData("https://a.example/oauth2.0/authorize")]
    [InlineData("https://a.example/v12.0/dialog/oauth")]
    [InlineData("https://a.example/connect/qrconnect?appid=1")]
    [InlineData("https://a.example/authorize?client_id=1")]
    [InlineData("https://a.example/anything?client_id=1&redirect_uri=x")]
    [InlineData("https://appleid.a.example/auth/authorize")]
    [InlineData("https://a.example/signin-with")]
    public void What_authorizes_logs_in(string address) => Marked.Refers($"<a href='¦{address}'>x</a><form action='¦{address}'>", "LogIn " + address, "LogIn " + address);

    [Theory]
    [InlineData("https://a.example/gsi/client", "LogIn")]
    [InlineData("https://accounts.a.example/x.js", "LogIn")]
    [InlineData("https://connect.a.example/en_US/sdk.js", "LogIn")]
    [InlineData("https://a.example/js/wxLogin.js", "LogIn")]
    [InlineData("https://connect.a.example/en_US/fbevents.js", "BlockingScript")]
    [InlineData("https://a.example/sdk.js", "BlockingScript")]
    public void A_script_that_signs_in_is_known_by_its_address(string address, string kind) => Marked.Refers($"<script src='¦{address}'></script>", $"{kind} {address}");

    [Theory]
    [InlineData("btn btn-share", "Share")]
    [InlineData("addthis_button", "Share")]
    [InlineData("a2a_dd", "Share")]
    [InlineData("shareholder", "Link")]
    public void A_class_may_call_a_link_a_button_that_shares(string classes, string kind) => Marked.Refers($"<a class='{classes}' href='¦https://a.example/x'>x</a>", $"{kind} https://a.example/x");

    [Fact]
    public void A_button_may_open_its_address_by_a_script() =>
        Marked.Refers(
            "<a href=\"javascript:open('¦https://a.example/share?url=x')\">x</a><button onclick=\"open('¦https://a.example/x')\">y</button>",
            "Share https://a.example/share?url=x",
            "Link https://a.example/x");
}

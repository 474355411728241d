//! The mistakes that administrators make in a config and in the files that it names. Each is
//! reported with its place and what to do.
#![expect(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use handover::config::{Config, Problem};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, IsCa, Issuer,
    KeyPair, SigningKey, date_time_ymd,
};
use tempfile::TempDir;

/// Four lines that can be served.
const LEAST: &str = "[server]\npublic_url = \"https://token.example.org\"\n\
                     [secenrol]\nurls = [\"https://mfa.example.org\"]\n";
/// Avoids the warning that no proxy is trusted.
const PROXY: (&str, &str) = ("HANDOVER__SERVER__TRUSTED_PROXIES", "127.0.0.1");

/// Adds lines, from line 5 on.
fn least(more: &str) -> String {
    format!("{LEAST}{more}\n")
}

/// Replaces the first two lines. Line 3 becomes the last one of `lines`.
fn server(lines: &str) -> String {
    LEAST.replace("public_url = \"https://token.example.org\"\n", lines)
}

/// The portal serves https itself. Certificate and key are in lines 5 and 6.
fn tls(certificate: &str, key: &str, more: &str) -> String {
    server(&format!(
        "listen = \"0.0.0.0:443\"\npublic_url = \"https://token.example.org\"\n[server.tls]\n\
         certificate = '{certificate}'\nkey = '{key}'\n{more}"
    ))
}

/// The files that configs name, and a place for the config.
struct Files(TempDir);

static FILES: LazyLock<Files> = LazyLock::new(|| {
    let files = Files(tempfile::tempdir().unwrap());
    files.write_certificates();
    files.convert();
    files.write_others();
    files
});

impl Files {
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Only its owner can read the file.
    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
    }

    fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    fn run(&self, command: &str) {
        let mut words = command.split(' ');
        let mut command = Command::new(words.next().unwrap());
        let output = command.args(words).current_dir(&self.0).output().unwrap();
        assert!(output.status.success(), "{command:?}: {output:?}");
    }

    fn write_certificates(&self) {
        let root = CertifiedIssuer::self_signed(authority("Example Root"), key()).unwrap();
        let between = authority("Example Issuing CA");
        let between = CertifiedIssuer::signed_by(between, key(), &root).unwrap();
        let own = key();
        let issue = |name: &str, host: &str, year: i32| {
            let mut params = named(CertificateParams::new([host.to_owned()]).unwrap(), host);
            params.not_before = date_time_ymd(2020, 1, 1);
            params.not_after = date_time_ymd(year, 1, 1);
            let pem = params.signed_by(&own, &between).unwrap().pem();
            self.write(&format!("{name}.pem"), pem + &between.pem());
        };
        issue("chain", "token.example.org", 2999);
        let chain = std::fs::read_to_string(self.path("chain.pem")).unwrap();
        self.write("long.pem", chain + &between.pem().repeat(9));
        issue("expired", "token.example.org", 2021);
        issue("other", "www.example.org", 2999);
        self.write("soon.pem", expires_soon(&own, &between) + &between.pem());
        let params = CertificateParams::new(["token.example.org".to_owned()]).unwrap();
        let request = params.serialize_request(&own).unwrap().pem().unwrap();
        self.write("request.pem", request);
        self.write("self.pem", params.self_signed(&own).unwrap().pem());
        self.write("key.pem", own.serialize_pem());
        self.write("key.der", own.serialize_der());
        self.write("another.pem", key().serialize_pem());
        self.write("root.pem", root.pem());
        self.write("root.der", root.der());
        let chain = String::from_utf8(self.read("chain.pem")).unwrap();
        let (leaf, rest) = chain.split_at(chain.rfind("-----BEGIN CERT").unwrap());
        self.write("leaf.pem", leaf);
        self.write("order.pem", format!("{rest}{leaf}"));
        self.write("cut.pem", &leaf[..leaf.len() / 2]);
        self.write("both.pem", [self.read("chain.pem"), self.read("root.pem")].concat());
    }

    /// What other programs make of these files.
    fn convert(&self) {
        let pfx = "openssl pkcs12 -export -in both.pem -inkey key.pem -passout pass:";
        self.run(&format!("{pfx}p@ss-ü -out portal.pfx"));
        self.run(&format!("{pfx} -out empty.pfx"));
        let old = "-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1";
        self.run(&format!("{pfx}p@ss-ü {old} -out old.pfx"));
        self.run("openssl crl2pkcs7 -nocrl -certfile chain.pem -outform DER -out chain.p7b");
        self.run("openssl crl2pkcs7 -nocrl -certfile chain.pem -out chain.p7b.pem");
        self.run("openssl x509 -in leaf.pem -trustout -out trusted.pem");
        self.run("openssl x509 -in leaf.pem -outform DER -out leaf.der");
        self.run("openssl pkey -in key.pem -aes256 -passout pass:x -out locked.pem");
        self.run("openssl pkey -in key.pem -pubout -out public.pem");
        self.run("mkfifo pipe");
        for name in ["portal.pfx", "empty.pfx", "old.pfx", "locked.pem"] {
            self.write(name, self.read(name));
        }
    }

    fn write_others(&self) {
        for name in ["chain.pem", "key.pem", "root.pem"] {
            let text = String::from_utf8(self.read(name)).unwrap();
            self.write(&format!("mark.{name}"), format!("\u{feff}{text}"));
            self.write(&format!("wide.{name}"), utf_16(&text));
            let bare: Vec<&str> = text.lines().filter(|line| !line.starts_with('-')).collect();
            self.write(&format!("bare.{name}"), bare.join("\n"));
        }
        // As `copy /b` and `cat` join files of Windows.
        let (leaf, rest) = (self.read("leaf.pem"), self.read("mark.root.pem"));
        self.write("joined.pem", [leaf.trim_ascii_end(), &rest].concat());
        self.write("open.pem", self.read("key.pem"));
        let everybody = std::fs::Permissions::from_mode(0o644);
        std::fs::set_permissions(self.path("open.pem"), everybody).unwrap();
        self.write("empty", "");
        self.write("pfx-password", "\u{feff}p@ss-ü\r\n");
        self.write("wrong-password", "guess\n");
        self.write("wide-password", utf_16("p@ss\r\n"));
        self.write("ansi-password", b"p\xe4ss\n");
        self.write("two-lines", "one\ntwo\n");
        self.write("cookie-key", [7; 64]);
        self.write("short-key", [7; 16]);
        self.write("long-key", "k".repeat(64));
        self.write("mark-key", format!("\u{feff}{}", "x".repeat(64)));
        self.write("wide-key", utf_16(&"x".repeat(64)));
        self.write("ansi.css", b"/* a\n f\xfcr */");
        self.write("wide.svg", utf_16("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        self.write("picture.webp", b"RIFF\x10\0\0\0WEBPVP8 ");
        self.write("txt/de.ftl.txt", "product = Umzug\n");
        self.write("upper/DE.FTL", "product = Umzug\n");
        self.write("ansi/de.ftl", b"product = Umzug\nhelp-link = f\xfcr\n");
        self.write("wide/de.ftl", utf_16("product = Umzug\n"));
        self.write("mark/de.ftl", "\u{feff}product = Umzug\n");
        self.write("none/README", "");
    }
}

fn key() -> KeyPair {
    KeyPair::generate().unwrap()
}

fn named(mut params: CertificateParams, name: &str) -> CertificateParams {
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

fn authority(name: &str) -> CertificateParams {
    let mut params = named(CertificateParams::new(Vec::new()).unwrap(), name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

/// A certificate with less than two weeks left.
fn expires_soon(own: &KeyPair, issuer: &Issuer<'_, impl SigningKey>) -> String {
    let host = "token.example.org";
    let mut params = named(CertificateParams::new([host.to_owned()]).unwrap(), host);
    params.not_after = std::time::SystemTime::now().into();
    params.not_after += std::time::Duration::from_secs(12 * 24 * 60 * 60 + 60);
    params.signed_by(own, issuer).unwrap().pem()
}

fn utf_16(text: &str) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Each problem or warning of a config, without the folder's path.
fn said(config: impl AsRef<[u8]>, environment: &[(&str, &str)]) -> Vec<String> {
    let file = FILES.path("c.toml");
    let read = match std::str::from_utf8(config.as_ref()) {
        Ok(text) if !text.starts_with('\u{feff}') => {
            let proxy = [PROXY].into_iter().filter(|_| !text.contains("\ncertificate = "));
            let environment = proxy.chain(environment.iter().copied());
            let environment = environment.map(|(k, v)| (k.to_owned(), v.to_owned()));
            Config::read(file.to_str().unwrap(), text, environment)
        }
        _ => {
            FILES.write("c.toml", config);
            Config::load(&file)
        }
    };
    let problems = read.map_or_else(|problems| problems, |config| config.warnings);
    let folder = format!("{}/", FILES.0.path().display());
    problems.iter().map(|problem: &Problem| problem.to_string().replace(&folder, "")).collect()
}

/// Each row: a config, how its only problem or warning begins, and a part of its fix.
fn assert_rows(rows: &[(String, &str, &str)]) {
    for (config, begin, fix) in rows {
        let said = said(config, &[]);
        assert_eq!(said.len(), 1, "{config}\n{said:#?}");
        assert!(
            said[0].starts_with(begin) && said[0].contains(fix),
            "{config}\n{begin}\n{said:#?}"
        );
    }
}

#[test]
fn mistakes_in_the_text_of_a_config() {
    assert_rows(&[
        (least("[sesion]"), "c.toml:5: sesion: unknown section", "did you mean session?"),
        (least("timeout_second = 5"), "c.toml:5: secenrol.timeout_second:", "timeout_seconds?"),
        (
            LEAST.replace("public_url", "public_ulr"),
            "c.toml:2: server.public_ulr: unknown key",
            "did you mean server.public_url?",
        ),
        (
            LEAST.replace("[secenrol]", "[securenrol]"),
            "c.toml:3: securenrol: unknown section",
            "did you mean secenrol?",
        ),
        (LEAST.replace("urls", "url"), "c.toml:4: secenrol.url: unknown key", "secenrol.urls?"),
        (
            least("[poll]\nmin_seconds = 40\nmax_second = 50"),
            "c.toml:7: poll.max_second: unknown key",
            "did you mean poll.max_seconds?",
        ),
        (
            tls("self.pem", "key.pem", "").replace("\nkey = ", "\nkey_file = "),
            "c.toml:6: server.tls.key_file: unknown key",
            "did you mean server.tls.key?",
        ),
        (least("[Poll]"), "c.toml:5: Poll: unknown section", "did you mean poll?"),
        (format!("listen = \"[::1]:80\"\n{LEAST}"), "c.toml:1: listen: unknown", "below [server]"),
        (
            least("[server.tls]\nhsts_include_subdomains = true"),
            "c.toml:6: server.tls.hsts_include_subdomains: unknown key",
            "did you mean server.hsts_include_subdomains? Write it below [server]",
        ),
        (
            least(
                "[brand.banner_text]\nen = \"Hello\"\nlogo = \"l.svg\"\n[brand]\nbanner = \"info\"",
            ),
            "c.toml:7: brand.banner_text.logo: is below [brand.banner_text]",
            "move this line above [brand.banner_text]",
        ),
        (
            least("[brand.support_hours]\nxx = \"never\""),
            "c.toml:6: brand.support_hours.xx: is not the tag",
            "such as de",
        ),
        (
            least("[mail]\npassword = \"x\""),
            "c.toml:6: mail.password: unknown key",
            "password_file",
        ),
        (least("timeout_seconds = “5”"), "c.toml:5: is not valid TOML", "write plain ones"),
        (least("timeout_seconds = ten"), "c.toml:5: is not valid TOML", "in quotes"),
        (least("timeout_seconds = 10s"), "c.toml:5: is not valid TOML", "the number alone"),
        (least("timeout_seconds: 10"), "c.toml:5: is not valid TOML", "key = value"),
        (least("insecure_http = True"), "c.toml:5: is not valid TOML", "true or false"),
        (least("[server]"), "c.toml:5: is not valid TOML", "[server] already begins in line 1"),
        (least("urls = [\"https://a.example\"]"), "c.toml:5: is not", "urls is already in line 4"),
        (least("ca_file = \"C:\\certs\\ca.pem\""), "c.toml:5: is not valid TOML", "write '…'"),
        (least("ca_file = \"C:\\users\\ca.pem\""), "c.toml:5: is not valid TOML", "write '…'"),
        (
            least("ca_file = \"C:\\temp\\new.pem\""),
            "c.toml:5: secenrol.ca_file:",
            "write '…' instead",
        ),
        (least("timeout_seconds\u{a0}= 10"), "c.toml:5: is not valid TOML", "U+00A0"),
        (
            least("timeout_seconds = \"10s\""),
            "c.toml:5: secenrol.timeout_seconds:",
            "from 1 to 120",
        ),
        (least("timeout_seconds = 0"), "c.toml:5: secenrol.timeout_seconds:", "from 1 to 120"),
        (
            LEAST.replace("urls", "#"),
            "c.toml:3: secenrol.urls: is missing or empty",
            "write a list",
        ),
    ]);
}

#[test]
fn mistakes_in_addresses() {
    assert_rows(&[
        (
            server("public_url = \"http://token.example.org\"\n"),
            "c.toml:2: server.public_url: http:// sends passwords in the clear",
            "use https://",
        ),
        (
            server("public_url = \"token.example.org\"\n"),
            "c.toml:2: server.public_url: \"token.example.org\" is not",
            "such as https://token.example.org/move",
        ),
        (
            LEAST.replace("https://mfa", "http://mfa"),
            "c.toml:4: secenrol.urls: http:// sends passwords in the clear",
            "use https://",
        ),
        (
            LEAST.replace(
                "[\"https://mfa.example.org\"]",
                "\"https://a.example; https://b.example\"",
            ),
            "c.toml:4: secenrol.urls: \"https://a.example; https://b.example\" is not",
            "such as https://mfa.example.org",
        ),
        (
            server("public_url = \"https://token.example.org\"\nlisten = \":443\"\n"),
            "c.toml:3: server.listen: \":443\" is not an IP address with a port",
            "0.0.0.0:8080 for all",
        ),
        (
            server("public_url = \"https://token.example.org\"\nlisten = \"localhost:8443\"\n"),
            "c.toml:3: server.listen: \"localhost:8443\" is not an IP address",
            "127.0.0.1:8080",
        ),
        (
            server("public_url = \"https://token.example.org\"\nlisten = \"0.0.0.0\"\n"),
            "c.toml:3: server.listen: \"0.0.0.0\" is not an IP address with a port",
            "0.0.0.0:8080",
        ),
        (
            server("public_url = \"https://token.example.org\"\nlisten = \"0.0.0.0:8080\"\n"),
            "c.toml:3: server.listen: takes http:// from other machines",
            "write \"127.0.0.1:8080\"",
        ),
        (
            server(
                "public_url = \"https://token.example.org\"\nmanagement_listen = \"[::]:9090\"\n",
            ),
            "c.toml:3: server.management_listen: takes requests from other machines",
            "write \"127.0.0.1:9090\"",
        ),
    ]);
}

#[test]
fn mistakes_in_other_values() {
    assert_rows(&[
        (least("lockout_threshold = 1"), "c.toml:5: secenrol.lockout_threshold:", "at least 2"),
        (
            least("[mail]\nserver = \"smtp.example.org:25\""),
            "c.toml:6: mail.server: \"smtp.example.org:25\" is not a host name",
            "such as mail.example.org",
        ),
        (
            least("[mail]\nsecurity = \"STARTTLS\""),
            "c.toml:6: mail.security: \"STARTTLS\" is not one of",
            "\"starttls\"",
        ),
        (
            least("[mail]\nlanguage = \"tlh\""),
            "c.toml:6: mail.language: \"tlh\" is not one of the languages",
            "de, ",
        ),
        (
            least("[mail]\nuser = \"CORP\\bob\""),
            "c.toml:6: mail.user: has a control character",
            "write '…' instead",
        ),
        (least("[sms]\ndefault_region = \"UK\""), "c.toml:6: sms.default_region: \"UK\"", "GB"),
        (
            least("[audit]\ndestination = \"\""),
            "c.toml:6: audit.destination: is empty",
            "write \"stdout\", a file's name, or \"off\"",
        ),
        (
            least("[audit]\ndestination = \"stderr\""),
            "c.toml:6: audit.destination: names the file",
            "did you mean \"stdout\" or \"off\"?",
        ),
        (
            least("[brand]\ntime_zone = \"W. Europe Standard Time\""),
            "c.toml:6: brand.time_zone: \"W. Europe Standard Time\" is not",
            "such as Europe/Berlin",
        ),
        (least("[brand]\naccent = \"teal\""), "c.toml:6: brand.accent: \"teal\" is not", "#0c6068"),
    ]);
}

#[test]
fn mistakes_in_the_address_of_the_store() {
    assert_rows(&[
        (
            least(
                "[session]\nstore = \"rediss://u:p#s@r.example\"\ncookie_key_file = \"cookie-key\"",
            ),
            "c.toml:6: session.store: has a password with a character",
            "session.password_file, or write / as %2F, ? as %3F, # as %23",
        ),
        (
            least(
                "[session]\nstore = \"rediss://u:1?x@r.example\"\ncookie_key_file = \"cookie-key\"",
            ),
            "c.toml:6: session.store: has a password with a character",
            "? as %3F",
        ),
        (
            least("[session]\nstore = \"redis://r.example\"\ncookie_key_file = \"cookie-key\""),
            "c.toml:6: session.store: sends data to another machine without TLS",
            "use rediss://",
        ),
        (
            least(
                "[session]\nstore = \"rediss://u:p@r.example\"\ncookie_key_file = \"cookie-key\"\n\
                   password_file = \"wrong-password\"",
            ),
            "c.toml:6: session.store: holds a password as well as session.password_file",
            "remove the one in the address",
        ),
        (
            least("[session]\nstore = \"rediss://r.example\""),
            "c.toml:5: session.cookie_key_file: is missing",
            "64 random bytes",
        ),
        (
            least("[session]\nstate_file = \"state\""),
            "c.toml:6: session.state_file: needs session.cookie_key_file",
            "64 random bytes",
        ),
        (
            least(
                "[session]\nstore = \"rediss://r.example\"\ncookie_key_file = \"cookie-key\"\n\
                   state_file = \"state\"",
            ),
            "c.toml:8: session.state_file: is not used",
            "leave it empty",
        ),
    ]);
}

#[test]
fn mistakes_with_trusted_proxies() {
    for (networks, begin) in [
        ("\"0.0.0.0/0\"", "c.toml:3: server.trusted_proxies: trusts all of 0.0.0.0/0"),
        ("", "c.toml:3: server.trusted_proxies: names no proxy"),
    ] {
        let proxies = format!("trusted_proxies = [{networks}]\n");
        let text = server(&format!("public_url = \"https://token.example.org\"\n{proxies}"));
        let config = Config::read("c.toml", &text, std::iter::empty()).unwrap();
        assert_eq!(config.warnings.len(), 1, "{:?}", config.warnings);
        assert!(config.warnings[0].to_string().starts_with(begin), "{:?}", config.warnings);
    }
}

#[test]
fn mistakes_with_certificates_and_keys() {
    let at = |line: usize, name: &str| format!("c.toml:{line}: server.tls.{name}");
    let (certificate, key, password) = (at(5, "certificate"), at(6, "key"), at(7, "password_file"));
    let of_certificate = [
        ("portal.pfx", "needs the password", "name a file with it in server.tls.password_file"),
        ("chain.p7b", "is a PKCS #7 file", "openssl pkcs7 -inform der -print_certs"),
        ("chain.p7b.pem", "is a PKCS #7 file", "openssl pkcs7 -print_certs"),
        ("trusted.pem", "is in OpenSSL's own form", "openssl x509"),
        ("request.pem", "is a request for a certificate", "use the certificate that you got"),
        ("key.pem", "holds a private key but no certificate", "swapped"),
        ("key.der", "holds a private key but no certificate", "swapped"),
        ("wide.chain.pem", "is in UTF-16", "save it as UTF-8"),
        ("bare.chain.pem", "lacks the lines -----BEGIN CERTIFICATE-----", "add them"),
        ("cut.pem", "holds a damaged certificate", "save it again"),
        ("long.pem", "holds 11 certificates", "keep the portal's own and the intermediate ones"),
        ("empty", "is empty", "write PEM into it"),
        ("nowhere.pem", "cannot be read", "relative to the config's folder"),
        (".", "cannot be read", "name a file in it"),
        ("pipe", "cannot be read: it is a pipe", "name a regular file"),
    ];
    for (file, begin, fix) in of_certificate {
        let begin = format!("{certificate}: {file} {begin}");
        assert_rows(&[(tls(file, "key.pem", ""), &begin, fix)]);
    }
    let of_key = [
        ("locked.pem", "is protected by a passphrase", "openssl pkey -in FILE -out NEW"),
        ("open.pem", "can be read by every user", "chmod o= "),
        ("another.pem", "belongs to another certificate", "must come first"),
        ("public.pem", "holds the public key", "name the file with the private one"),
        ("leaf.pem", "holds a certificate but no private key", "swapped"),
        ("leaf.der", "holds a certificate but no private key", "swapped"),
        ("wide.key.pem", "is in UTF-16", "save it as UTF-8"),
        ("bare.key.pem", "lacks the lines -----BEGIN PRIVATE KEY-----", "add them"),
        ("portal.pfx", "is a .pfx file", "name it in server.tls.certificate"),
        ("empty", "is empty", "write PEM into it"),
    ];
    for (file, begin, fix) in of_key {
        assert_rows(&[(tls("chain.pem", file, ""), &format!("{key}: {file} {begin}"), fix)]);
    }
    let with = |file: &str| format!("password_file = '{file}'\n");
    // As Windows' dialogue copies it.
    let thumbprint = "\u{200e}a9 09 50 2d d8 2a e4 14 33 e6 f8 38 86 b0 0d 42 77 a3 2a 7b";
    let export = r"Cert:\LocalMachine\My\a909502dd82ae41433e6f83886b00d4277a32a7b -FilePath";
    assert_rows(&[
        (tls(thumbprint, "", ""), &format!("{certificate}: is the thumbprint"), export),
        (tls("order.pem", "key.pem", ""), &key, "the portal's own certificate must come first"),
        (
            tls("chain.pem", "", ""),
            &key,
            "is missing, but server.tls.certificate is set; name the file with its private key",
        ),
        (tls("", "key.pem", ""), &certificate, "is missing, but server.tls.key is set"),
        (tls("portal.pfx", "portal.pfx", ""), &certificate, "needs the password"),
        (tls("portal.pfx", "", &with("wrong-password")), &certificate, "does not open with"),
        (tls("portal.pfx", "", &with("none")), &password, "cannot be read"),
        (tls("portal.pfx", "key.pem", &with("pfx-password")), &key, "leave it empty"),
        (tls("chain.pem", "key.pem", &with("pfx-password")), &password, "leave it empty"),
        (tls("leaf.pem", "key.pem", ""), &certificate, "append the intermediate certificates"),
        (tls("self.pem", "key.pem", ""), &certificate, "get one from an authority"),
        (tls("expired.pem", "key.pem", ""), &certificate, "expired on Jan  1 00:00:00 2021"),
        (tls("soon.pem", "key.pem", ""), &certificate, "expires in 12 days; renew it"),
        (tls("other.pem", "key.pem", ""), &certificate, "request one for that name"),
        (
            tls("chain.pem", "key.pem", "").replace("listen = \"0.0.0.0:443\"\n", "#\n"),
            "c.toml:1: server.listen: is an address that only this machine reaches",
            "write \"0.0.0.0:443\"",
        ),
        (
            tls("chain.pem", "key.pem", "").replace("0.0.0.0:443", "0.0.0.0:8443"),
            "c.toml:2: server.listen: has port 8443, but browsers come to port 443",
            "write the same port in both",
        ),
    ]);
    let pfx = format!("{LEAST}ca_file = \"portal.pfx\"\n");
    assert_rows(&[(pfx, "c.toml:5: secenrol.ca_file: portal.pfx is a PKCS #12", "-nokeys")]);
}

#[test]
fn mistakes_about_the_help_desk() {
    let desk = |lines: &str| least(&format!("[helpdesk]\nenabled = true\n{lines}"));
    let named = |lines: &str| {
        desk(&format!("host = \"desk.example.org\"\nname_header = \"X-Remote-User\"\n{lines}"))
    };
    assert_rows(&[
        (desk(""), "c.toml:5: helpdesk.name_header: is missing", "or a helpdesk.token_file"),
        (named(""), "c.toml:5: helpdesk.allow: is missing, so nobody", "write who may"),
        (
            named("allow = [\"group:IT\"]"),
            "c.toml:5: helpdesk.groups_header: is missing",
            "name the header with the groups",
        ),
        (
            named("allow = [\"group:\"]"),
            "c.toml:9: helpdesk.allow: \"group:\" is not a name",
            "group: and a group",
        ),
        (
            named("allow = [\"bob\"]\ngroups_header = \"X-Remote-User\""),
            "c.toml:10: helpdesk.groups_header: is the same header",
            "name the one with the groups",
        ),
        (
            named("allow = [\"bob\"]").replace("X-Remote-User", "X-Forwarded-For"),
            "c.toml:8: helpdesk.name_header: browsers or proxies use",
            "choose one that only your sign-on sets",
        ),
        (
            desk("name_header = \"X-Remote-User\"\nallow = [\"bob\"]"),
            "c.toml:5: helpdesk.host: is missing",
            "such as desk.example.org",
        ),
        (
            desk("token_file = \"short-key\""),
            "c.toml:7: helpdesk.token_file: holds fewer than 32",
            "openssl rand -hex 32",
        ),
        (
            server("public_url = \"https://token.example.org\"\nmanagement_listen = \"\"\n")
                + "[helpdesk]\nenabled = true\ntoken_file = \"long-key\"\n",
            "c.toml:7: helpdesk.enabled: is true, but server.management_listen is empty",
            "127.0.0.1:9090",
        ),
        (
            least("[helpdesk]\nallow = [\"bob\"]"),
            "c.toml:6: helpdesk.allow: is set, but helpdesk.enabled is not true",
            "there is no page",
        ),
    ]);
}

#[test]
fn mistakes_in_other_files() {
    let in_brand = |text: &str| least(&format!("[brand]\n{text}"));
    let secret = |file: &str| {
        least(&format!("[webhook]\nurl = \"https://h.example/\"\nsecret_file = \"{file}\""))
    };
    let password = |file: &str| {
        least(&format!(
            "[session]\nstore = \"rediss://u@r.example\"\ncookie_key_file = \"cookie-key\"\n\
             password_file = \"{file}\""
        ))
    };
    let (of_secret, of_password) = ("c.toml:7: webhook.secret_file", "c.toml:8: session.password");
    assert_rows(&[
        (in_brand("locales_dir = \"txt\""), "txt/de.ftl.txt: is not read", "rename it to de.ftl"),
        (in_brand("locales_dir = \"upper\""), "upper/DE.FTL: is not read", "rename it to de.ftl"),
        (in_brand("locales_dir = \"none\""), "none: holds no language file", "such as de.ftl"),
        (in_brand("locales_dir = \"ansi\""), "ansi/de.ftl:2: is not in UTF-8", "save it as UTF-8"),
        (in_brand("locales_dir = \"wide\""), "wide/de.ftl:1: is in UTF-16", "save it as UTF-8"),
        (
            in_brand("extra_css = \"ansi.css\""),
            "c.toml:6: brand.extra_css: ansi.css is not",
            "line 2",
        ),
        (in_brand("logo = \"wide.svg\""), "c.toml:6: brand.logo: wide.svg is in UTF-16", "UTF-8"),
        (
            in_brand("logo = \"picture.webp\""),
            "c.toml:6: brand.logo: picture.webp is",
            "use SVG, PNG",
        ),
        (
            in_brand("logo = \"pipe\""),
            "c.toml:6: brand.logo: pipe cannot be read",
            "a regular file",
        ),
        (secret("short-key"), of_secret, "has 16 bytes, but must hold at least 32 random ones"),
        (secret("mark-key"), of_secret, "save it as UTF-8 without a mark"),
        (secret("wide-key"), of_secret, "save it as UTF-8 without a mark"),
        (password("wide-password"), of_password, "is in UTF-16, "),
        (password("ansi-password"), of_password, "Windows-1252 (ANSI) (line 1); save it as UTF-8"),
        (password("two-lines"), of_password, "write it into the file as its only line"),
    ]);
}

#[test]
fn mistakes_in_the_encoding_of_a_config() {
    let of = |config: &[u8]| said(config, &[]);
    let utf_16 = of(&utf_16(LEAST));
    assert_eq!(utf_16.len(), 1, "{utf_16:?}");
    assert!(utf_16[0].starts_with("c.toml:1: is in UTF-16, which PowerShell"), "{utf_16:?}");
    let ansi = of(&[LEAST.as_bytes(), b"# f\xfcr\n"].concat());
    assert_eq!(ansi.len(), 1, "{ansi:?}");
    assert!(
        ansi[0].starts_with("c.toml:5: is not in UTF-8 but perhaps in Windows-1252"),
        "{ansi:?}"
    );
}

#[test]
fn mistakes_in_the_environment() {
    for (variable, right) in [
        ("HANDOVER__SERVER__PUBLIC_ULR", "HANDOVER__SERVER__PUBLIC_URL?"),
        ("HANDOVER__SERVER_LISTEN", "HANDOVER__SERVER__LISTEN?"),
        ("HANDOVER_SERVER__LISTEN", "HANDOVER__SERVER__LISTEN?"),
        ("HANDOVER_SERVER_TLS_KEY", "HANDOVER__SERVER__TLS__KEY?"),
        ("handover__server__listen", "HANDOVER__SERVER__LISTEN?"),
    ] {
        let said = said(LEAST, &[(variable, "127.0.0.1:80")]);
        let begin = format!("environment: {variable}: ");
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].starts_with(&begin) && said[0].ends_with(right), "{said:?}");
    }
    // Kubernetes sets such variables for a service called "handover".
    for variable in ["HANDOVER_PORT", "HANDOVER_SERVICE_HOST", "HANDOVER", "HÄNDOVER_X"] {
        assert_eq!(said(LEAST, &[(variable, "tcp://10.0.0.1:80")]), [""; 0]);
    }
}

/// Runs `handover check` of the least config with a variable that is not UTF-8.
fn check_with(variable: &str) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("c.toml");
    std::fs::write(&file, LEAST).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
    command.args(["check", "--config"]).arg(file).env(PROXY.0, PROXY.1);
    let output = command.env(variable, OsStr::from_bytes(b"Pr\xfcfung")).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_variable_that_is_not_utf_8_is_named_if_it_is_the_portals() {
    let (status, said) = check_with("HANDOVER__BRAND__ORGANISATION");
    let begin = "environment: HANDOVER__BRAND__ORGANISATION: is not in UTF-8; ";
    assert_eq!((status, said.starts_with(begin)), (Some(78), true), "{said}");
    assert_eq!(check_with("OTHER"), (Some(0), String::new()));
}

#[test]
fn what_other_programs_save_is_taken() {
    let with = |file: &str| format!("password_file = '{file}'\n");
    for config in [
        tls("chain.pem", "key.pem", ""),
        tls("mark.chain.pem", "mark.key.pem", ""),
        tls("joined.pem", "key.der", ""),
        tls("portal.pfx", "", &with("pfx-password")),
        tls("portal.pfx", "portal.pfx", &with("pfx-password")),
        tls("old.pfx", "", &with("pfx-password")),
        tls("empty.pfx", "", ""),
        least("ca_file = 'root.der'"),
        least("ca_file = 'mark.root.pem'"),
        least("ca_file = 'both.pem'"),
        least("[brand]\nlocales_dir = 'mark'"),
        format!("\u{feff}{LEAST}"),
        LEAST.replace('\n', "\r\n"),
    ] {
        let said = said(&config, &[]);
        let is_known = |one: &String| {
            one.contains("append the intermediate") || one.contains("names no proxy")
        };
        assert!(said.iter().all(is_known), "{config}\n{said:#?}");
    }
}

/// Opening a file that another program has leased waits for that program, as a file on a network
/// drive waits for its server.
#[test]
fn a_file_that_does_not_answer_is_named_after_a_while() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("c.toml");
    std::fs::write(&file, LEAST).unwrap();
    let mut holder = lease(&file);
    let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
    let output = command.args(["check", "--config"]).arg(&file).output().unwrap();
    holder.kill().unwrap();
    holder.wait().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(78), "{said}");
    assert!(
        said.contains("c.toml: this file, or a file or folder that it names, does not"),
        "{said}"
    );
    assert!(said.contains("check network drives"), "{said}");
}

/// Starts a program that holds a lease of a file until it is stopped.
fn lease(file: &Path) -> std::process::Child {
    use std::io::BufRead as _;
    let script = "import fcntl, signal, sys\n\
                  signal.signal(signal.SIGIO, signal.SIG_IGN)\n\
                  held = open(sys.argv[1], 'r+')\n\
                  fcntl.fcntl(held, fcntl.F_SETLEASE, fcntl.F_WRLCK)\n\
                  print('held', flush=True)\n\
                  signal.pause()\n";
    let mut command = Command::new("python3");
    command.args(["-c", script]).arg(file).stdout(std::process::Stdio::piped());
    let mut holder = command.spawn().unwrap();
    let mut line = String::new();
    let mut output = std::io::BufReader::new(holder.stdout.take().unwrap());
    output.read_line(&mut line).unwrap();
    assert_eq!(line, "held\n");
    holder
}

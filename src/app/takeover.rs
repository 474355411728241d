//! Rules that lead browsers from the stock page to the portal. Everything else passes: the portal's
//! own POSTs, phones, and addresses with a query, such as `?stock`.

use clap::ValueEnum;
use url::Url;

/// A program that can have the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Program {
    /// IIS with URL Rewrite, on the SecEnrol host.
    Iis,
    /// nginx before the SecEnrol host.
    Nginx,
    /// `HAProxy` before the SecEnrol host.
    Haproxy,
    /// Apache before the SecEnrol host.
    Apache,
}

/// Why there are no rules.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} has characters that mean something else in a proxy's config; {1}")]
pub struct Unquotable(String, &'static str);

/// The rules. `paths` are those of the stock page, such as `/secenrol/`.
///
/// # Errors
/// [`Unquotable`] if the address or a path has characters that a program may read as its own.
pub fn rules(program: Program, portal: &Url, paths: &[String]) -> Result<String, Unquotable> {
    let portal = portal.as_str();
    if !is_plain(portal) {
        return Err(Unquotable(portal.to_owned(), "choose a plain server.public_url"));
    }
    let mut names = Vec::new();
    for path in paths {
        let name = path.trim_matches('/');
        if name.is_empty() || !is_plain(name) || name.contains(':') {
            return Err(Unquotable(path.clone(), "name a plain path such as /secenrol/"));
        }
        names.push(name);
    }
    let pattern = names.join("|").replace('.', "\\.");
    Ok(match program {
        Program::Iis => iis(portal, &pattern),
        Program::Nginx => nginx(portal, &pattern),
        Program::Haproxy => haproxy(portal, &names),
        Program::Apache => apache(portal, &pattern),
    })
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || b":/._~-[]".contains(&b))
}

/// What the rules do, as a comment.
fn explanation(mark: &str, place: &str) -> String {
    let lines = [
        "Handover: leads browsers that open the stock page to the portal.",
        "Phones, the portal's own requests (POST) and addresses with a query pass: end",
        "sms.stock_url in ?stock if users change phone numbers on the stock page.",
        place,
        "To undo it, delete these lines. To test it: handover check --online --from-outside",
    ];
    lines.map(|line| format!("{mark}{line}\n")).concat()
}

fn nginx(portal: &str, pattern: &str) -> String {
    format!(
        "{}set $handover \"\";
if ($request_method ~ ^(GET|HEAD)$) {{ set $handover \"read\"; }}
if ($uri ~* \"^/({pattern})/?$\") {{ set $handover \"$handover stock\"; }}
if ($args = \"\") {{ set $handover \"$handover plain\"; }}
if ($http_accept ~* \"text/html\") {{ set $handover \"$handover browser\"; }}
if ($handover = \"read stock plain browser\") {{ return 302 {portal}; }}
",
        explanation("# ", "Place: in the server block of the SecEnrol host.")
    )
}

fn haproxy(portal: &str, names: &[&str]) -> String {
    let paths = names.iter().flat_map(|name| [format!("/{name}"), format!("/{name}/")]);
    let paths = paths.collect::<Vec<_>>().join(" ");
    format!(
        "{}acl handover_read method GET HEAD
acl handover_stock path -i {paths}
acl handover_query query -m len ge 1
acl handover_browser req.hdr(accept) -i -m sub text/html
http-request redirect location {portal} code 302 if handover_read handover_stock !handover_query handover_browser
",
        explanation("# ", "Place: in the frontend of the SecEnrol host.")
    )
}

fn apache(portal: &str, pattern: &str) -> String {
    format!(
        "{}RewriteEngine On
RewriteCond %{{REQUEST_METHOD}} ^(GET|HEAD)$
RewriteCond %{{QUERY_STRING}} ^$
RewriteCond %{{HTTP_ACCEPT}} text/html [NC]
RewriteRule ^/({pattern})/?$ {portal} [R=302,L,NC,QSD]
",
        explanation("# ", "Place: in the VirtualHost of the SecEnrol host; needs mod_rewrite.")
    )
}

fn iis(portal: &str, pattern: &str) -> String {
    format!(
        "<!--\n{}-->
<configuration>
  <system.webServer>
    <rewrite>
      <rules>
        <rule name=\"Handover\" stopProcessing=\"true\">
          <match url=\"^({pattern})/?$\" ignoreCase=\"true\" />
          <conditions logicalGrouping=\"MatchAll\">
            <add input=\"{{REQUEST_METHOD}}\" pattern=\"^(GET|HEAD)$\" />
            <add input=\"{{QUERY_STRING}}\" pattern=\"^$\" />
            <add input=\"{{HTTP_ACCEPT}}\" pattern=\"text/html\" />
          </conditions>
          <action type=\"Redirect\" url=\"{portal}\" appendQueryString=\"false\" redirectType=\"Found\" />
        </rule>
      </rules>
    </rewrite>
  </system.webServer>
</configuration>
",
        explanation(
            "  ",
            "Place: in web.config of the whole site (not of /secenrol); needs URL Rewrite 2."
        )
        .replace("--online --from-outside", "with its options for outside")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(program: Program, portal: &str, paths: &[&str]) -> Result<String, Unquotable> {
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        rules(program, &portal.parse().unwrap(), &paths)
    }

    /// Elements and attributes of IIS URL Rewrite, as Microsoft's configuration reference has them.
    const SCHEMA: [(&str, &[&str]); 9] = [
        ("configuration", &[]),
        ("system.webServer", &[]),
        ("rewrite", &[]),
        ("rules", &[]),
        ("rule", &["name", "enabled", "patternSyntax", "stopProcessing"]),
        ("match", &["url", "ignoreCase", "negate"]),
        ("conditions", &["logicalGrouping", "trackAllCaptures"]),
        ("add", &["input", "pattern", "matchType", "ignoreCase", "negate"]),
        ("action", &["type", "url", "appendQueryString", "redirectType", "logRewrittenUrl"]),
    ];

    #[test]
    fn the_rules_for_iis_follow_its_schema() {
        let text = of(Program::Iis, "https://token.example.org/move", &["/secenrol/", "/se.2"]);
        let text = text.unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        for element in document.descendants().filter(roxmltree::Node::is_element) {
            let name = element.tag_name().name();
            let known = SCHEMA.iter().find(|(known, _)| *known == name);
            let (_, attributes) = known.unwrap_or_else(|| panic!("{name} is no element"));
            for attribute in element.attributes() {
                assert!(attributes.contains(&attribute.name()), "{name}: {}", attribute.name());
            }
        }
        let of_name = |name| document.descendants().find(|it| it.has_tag_name(name)).unwrap();
        let action = of_name("action");
        assert_eq!(action.attribute("url"), Some("https://token.example.org/move"));
        assert_eq!(action.attribute("type"), Some("Redirect"));
        assert_eq!(action.attribute("redirectType"), Some("Found"));
        assert_eq!(of_name("match").attribute("url"), Some("^(secenrol|se\\.2)/?$"));
        assert_eq!(of_name("conditions").attribute("logicalGrouping"), Some("MatchAll"));
    }

    #[test]
    fn what_a_program_could_read_as_its_own_is_refused() {
        for program in Program::value_variants() {
            for portal in ["https://t.example.org/a$b", "https://t.example.org/a%20b"] {
                assert!(of(*program, portal, &["/secenrol/"]).is_err(), "{portal}");
            }
            for path in ["/", "/a b/", "/a|b", "/a\"b", "/a\nb"] {
                assert!(of(*program, "https://t.example.org", &[path]).is_err(), "{path}");
            }
        }
    }
}

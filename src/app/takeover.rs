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
pub enum NoRules {
    /// The address or a path has characters that a program may read as its own.
    #[error("{0}: {1:?} has characters that mean something else in a proxy's config; {2}")]
    Unquotable(&'static str, String, &'static str),
    /// The path is that of the whole host.
    #[error(
        "--path: {0:?} would lead every page of the host to the portal; name the stock page's \
         folder, such as /secenrol/"
    )]
    WholeHost(String),
}

/// The rules. `paths` are those of the stock page, such as `/secenrol/`.
///
/// # Errors
/// [`NoRules`]
pub fn rules(program: Program, portal: &Url, paths: &[String]) -> Result<String, NoRules> {
    let portal = portal.as_str();
    if !is_plain(portal) {
        let mend = "choose an address of letters, digits and . _ ~ -";
        return Err(NoRules::Unquotable("server.public_url", portal.to_owned(), mend));
    }
    let mut names = Vec::new();
    for path in paths {
        let name = path.trim_matches('/');
        if name.is_empty() {
            return Err(NoRules::WholeHost(path.clone()));
        }
        if !is_plain(name) || name.contains([':', '[', ']']) {
            let mend = "name a plain path such as /secenrol/";
            return Err(NoRules::Unquotable("--path", path.clone(), mend));
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
        "Not redirected: phones, the portal's own requests (POST), and addresses with a query.",
        "If users change phone numbers on the stock page, add ?stock to sms.stock_url.",
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

    fn of(program: Program, portal: &str, paths: &[&str]) -> Result<String, NoRules> {
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        rules(program, &portal.parse().unwrap(), &paths)
    }

    type Attribute = (&'static str, &'static [&'static str]);

    const ANY: &[&str] = &[];
    const BOOL: &[&str] = &["true", "false"];
    const GROUPING: &[&str] = &["MatchAll", "MatchAny"];
    const MATCH: &[&str] = &["Pattern", "IsFile", "IsDirectory"];
    const ACTION: &[&str] = &["None", "Rewrite", "Redirect", "CustomResponse", "AbortRequest"];
    const REDIRECT: &[&str] = &["Permanent", "Found", "SeeOther", "Temporary"];
    /// What Microsoft's schema says of the elements that the rules use: where each belongs, and the
    /// values that each attribute takes. That file comes with URL Rewrite and in no package, so this
    /// table was compared with version 2 by hand. IIS itself has read the rules in no test.
    const SCHEMA: [(&str, &str, &[Attribute]); 9] = [
        ("configuration", "", &[]),
        ("system.webServer", "configuration", &[]),
        ("rewrite", "system.webServer", &[]),
        ("rules", "rewrite", &[]),
        ("rule", "rules", &[("name", ANY), ("enabled", BOOL), ("stopProcessing", BOOL)]),
        ("match", "rule", &[("url", ANY), ("ignoreCase", BOOL), ("negate", BOOL)]),
        ("conditions", "rule", &[("logicalGrouping", GROUPING), ("trackAllCaptures", BOOL)]),
        (
            "add",
            "conditions",
            &[
                ("input", ANY),
                ("pattern", ANY),
                ("matchType", MATCH),
                ("ignoreCase", BOOL),
                ("negate", BOOL),
            ],
        ),
        (
            "action",
            "rule",
            &[
                ("type", ACTION),
                ("url", ANY),
                ("appendQueryString", BOOL),
                ("logRewrittenUrl", BOOL),
                ("redirectType", REDIRECT),
            ],
        ),
    ];

    #[test]
    fn the_rules_for_iis_follow_its_schema() {
        let text = of(Program::Iis, "https://token.example.org/move", &["/secenrol/", "/se.2"]);
        let text = text.unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        for element in document.descendants().filter(roxmltree::Node::is_element) {
            let name = element.tag_name().name();
            let known = SCHEMA.iter().find(|(known, ..)| *known == name);
            let (_, parent, attributes) = known.unwrap_or_else(|| panic!("{name} is no element"));
            let above = element.parent_element().map_or("", |above| above.tag_name().name());
            assert_eq!(above, *parent, "{name}");
            for attribute in element.attributes() {
                let (attribute, value) = (attribute.name(), attribute.value());
                let known = attributes.iter().find(|(known, _)| *known == attribute);
                let (_, values) = known.unwrap_or_else(|| panic!("{name}: {attribute}"));
                let fits = values.contains(&value) || values.is_empty() && value.trim() == value;
                assert!(fits && !value.is_empty(), "{name}: {attribute}={value:?}");
            }
        }
        let of_rule = document.descendants().find(|it| it.has_tag_name("rule")).unwrap();
        assert!(of_rule.has_attribute("name"), "the schema requires it");
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
            for path in ["/", "/a b/", "/a|b", "/a\"b", "/a\nb", "/a[b]/"] {
                assert!(of(*program, "https://t.example.org", &[path]).is_err(), "{path}");
            }
        }
    }
}

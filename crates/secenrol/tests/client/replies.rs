//! S38: unusual replies over HTTP, from SecEnrol and from what may stand in front of it.

use std::io::Write as _;

use secenrol::{Error, SignIn};
use wiremock::ResponseTemplate;

use super::world::*;

#[tokio::test]
async fn s38_unusual_replies_are_understood_or_refused() {
    let html =
        "<!DOCTYPE html><html><body><form action='success'>result: success</form></body></html>";
    let json = r#"{"result":"challenge","session":"K1"}"#;
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(json.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let fine = [
        ("as text", ResponseTemplate::new(200).set_body_raw(json, "text/plain")),
        ("as HTML", ResponseTemplate::new(200).set_body_raw(json, "text/html; charset=iso-8859-1")),
        (
            "with a byte order mark",
            ResponseTemplate::new(200).set_body_raw(format!("\u{feff}{json}"), "application/json"),
        ),
        (
            "in white space",
            ResponseTemplate::new(200).set_body_string(format!("\r\n\r\n {json}\r\n")),
        ),
        (
            "in capitals",
            ResponseTemplate::new(200).set_body_string(json.replace("challenge", "CHALLENGE")),
        ),
        ("spread out", ResponseTemplate::new(200).set_body_string(json.replace(':', " :\n\t"))),
        (
            "in escapes",
            ResponseTemplate::new(200)
                .set_body_string(json.replace("challenge", "\\u0063hallenge")),
        ),
        (
            "with more members",
            ResponseTemplate::new(200)
                .set_body_string(json.replace('}', r#","version":{"major":9,"x":[null]}}"#)),
        ),
        ("UTF-16", ResponseTemplate::new(200).set_body_bytes(utf16)),
        (
            "Latin-1",
            ResponseTemplate::new(200)
                .set_body_bytes(b"{\"result\":\"challenge\",\"session\":\"K\xfc\"}"),
        ),
        (
            "a number for a session",
            ResponseTemplate::new(200).set_body_string(json.replace("\"K1\"", "1")),
        ),
        ("with another success status", ResponseTemplate::new(201).set_body_string(json)),
    ];
    for (what, reply) in fine {
        let outcome = sign_in_answered(reply).await;
        assert!(matches!(outcome, Ok(SignIn::Challenged(_))), "{what}: {outcome:?}");
    }
    let odd = [
        ("an HTML page", ResponseTemplate::new(200).set_body_raw(html, "text/html")),
        (
            "HTML that is called JSON",
            ResponseTemplate::new(200).set_body_raw(html, "application/json"),
        ),
        ("nothing", ResponseTemplate::new(200)),
        ("no content", ResponseTemplate::new(204)),
        ("a word without JSON", ResponseTemplate::new(200).set_body_string("success")),
        ("a list", ResponseTemplate::new(200).set_body_string(format!("[{json}]"))),
        ("JSON in a string", ResponseTemplate::new(200).set_body_json(json)),
        ("JSONP", ResponseTemplate::new(200).set_body_string(format!("callback({json})"))),
        ("half a reply", ResponseTemplate::new(200).set_body_string(&json[..json.len() - 1])),
        ("two replies", ResponseTemplate::new(200).set_body_string(json.repeat(2))),
        ("a reply and a page", ResponseTemplate::new(200).set_body_string(format!("{json}{html}"))),
        (
            "a header in a member",
            ResponseTemplate::new(200).set_body_string(json.replace("K1", "K1\\r\\nX: y")),
        ),
        (
            "a long member",
            ResponseTemplate::new(200).set_body_string(json.replace("K1", &"K".repeat(1025))),
        ),
        ("no session", ResponseTemplate::new(200).set_body_string(r#"{"result":"challenge"}"#)),
        ("an empty session", ResponseTemplate::new(200).set_body_string(json.replace("K1", ""))),
        ("a challenge with 401", ResponseTemplate::new(401).set_body_string(json)),
        ("a challenge with 500", ResponseTemplate::new(500).set_body_string(json)),
        ("a proxy's sign-in", ResponseTemplate::new(407).set_body_raw(html, "text/html")),
    ];
    for (what, reply) in odd {
        let outcome = sign_in_answered(reply).await;
        assert!(
            matches!(outcome, Err(Error::Unexpected(_) | Error::Status(_))),
            "{what}: {outcome:?}"
        );
    }
}

/// A server may pack what it was not asked to pack.
#[tokio::test]
async fn s37_packed_replies_are_unpacked() {
    let json = br#"{"result":"challenge","session":"K1"}"#;
    let packed = |coding: &str, bytes: Vec<u8>| {
        ResponseTemplate::new(200).append_header("content-encoding", coding).set_body_bytes(bytes)
    };
    for (what, reply) in [
        ("gzip", packed("gzip", gzip(json))),
        ("x-gzip", packed("X-GZIP", gzip(json))),
        ("zlib", packed("deflate", zlib(json))),
        ("raw deflate, as IIS has it", packed("deflate", deflate(json))),
        ("a header that a device left behind", packed("gzip", json.to_vec())),
        ("identity", packed("identity", json.to_vec())),
    ] {
        let outcome = sign_in_answered(reply).await;
        assert!(matches!(outcome, Ok(SignIn::Challenged(_))), "{what}: {outcome:?}");
    }
    for (what, reply) in [
        ("brotli", packed("br", b"\x8b\x12\x80".to_vec())),
        ("half a file", packed("gzip", gzip(json)[..20].to_vec())),
        ("no deflate", packed("deflate", b"\xff\xff\xff".to_vec())),
    ] {
        let outcome = sign_in_answered(reply).await;
        assert!(matches!(outcome, Err(Error::Unexpected(_))), "{what}: {outcome:?}");
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

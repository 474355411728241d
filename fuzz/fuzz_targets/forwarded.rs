//! `X-Forwarded-For` lines: the client address of a peer that is no trusted proxy is its own.

#![no_main]

use std::net::IpAddr;

use handover::http::client_addr::TrustedProxies;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|lines: &str| {
    let proxies = TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()]);
    let lines: Vec<&str> = lines.lines().collect();
    let stranger = IpAddr::from([203, 0, 113, 9]);
    assert!(proxies.client(stranger, &lines) == stranger);
    let proxy = IpAddr::from([10, 0, 0, 1]);
    let client = proxies.client(proxy, &lines);
    let named = lines.iter().any(|line| line.contains(':') || line.contains(&client.to_string()));
    assert!(client == proxy || named, "an address that nobody named");
});

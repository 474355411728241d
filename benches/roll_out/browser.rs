//! A minimal browser without scripts: only what a journey needs.

use reqwest::header::HeaderMap;
use reqwest::{Client, Method, StatusCode};

pub struct Browser {
    http: Client,
    base: String,
    pub cookie: String,
    /// The `Host` header; empty: the address's own host.
    pub host: String,
    token: String,
}

/// Connections shared by all browsers of a benchmark.
pub fn connections() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap()
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Browser {
    pub fn new(http: &Client, base: &str) -> Self {
        Self {
            http: http.clone(),
            base: base.to_owned(),
            cookie: String::new(),
            host: String::new(),
            token: String::new(),
        }
    }

    /// The headers of a poll.
    pub fn poll_headers(&self) -> Vec<(String, String)> {
        [("cookie", &*self.cookie), ("sec-fetch-site", "same-origin"), ("hx-request", "true")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec()
    }

    pub async fn get(&mut self, path: &str) -> Reply {
        self.send(Method::GET, path, None).await
    }

    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        form: Option<&[(&str, &str)]>,
    ) -> Reply {
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        for (name, value) in self.poll_headers() {
            request = request.header(name, value);
        }
        if !self.host.is_empty() {
            request = request.header("host", &self.host);
        }
        if let Some(fields) = form {
            let token = self.token.clone();
            let mut body = url::form_urlencoded::Serializer::new(String::new());
            body.extend_pairs(fields);
            if !token.is_empty() {
                body.append_pair("token", &token);
            }
            request = request
                .header("content-type", "application/x-www-form-urlencoded")
                .body(body.finish());
        }
        let response = request.send().await.unwrap();
        if let Some(set) = response.headers().get("set-cookie") {
            let set = set.to_str().unwrap();
            set.split(';').next().unwrap_or_default().clone_into(&mut self.cookie);
        }
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.text().await.unwrap();
        if let Some(token) = between(&body, "name=\"token\" value=\"", "\"") {
            token.clone_into(&mut self.token);
        }
        Reply { status, headers, body }
    }

    /// Walks from the start to the page with the QR code and returns its setup key.
    ///
    /// # Errors
    /// The status of the first unexpected answer.
    pub async fn walk_to_scan(&mut self, userid: &str) -> Result<String, StatusCode> {
        let expect = |reply: Reply, status: u16| {
            if reply.status.as_u16() == status { Ok(reply) } else { Err(reply.status) }
        };
        let sign_in = [("userid", userid), ("password", "correct horse")];
        expect(self.send(Method::POST, "/sign-in", Some(&sign_in)).await, 303)?;
        expect(self.get("/passcode").await, 200)?;
        expect(self.send(Method::POST, "/passcode", Some(&[("passcode", "123456")])).await, 303)?;
        let page = expect(self.get("/scan").await, 200)?;
        let key = between(&page.body, "id=\"setup-key\"", "</code>").unwrap_or_default();
        let key = key.split_once('>').unwrap_or_default().1;
        Ok(key.split_whitespace().collect())
    }
}

/// The text between two other texts.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

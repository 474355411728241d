//! Enrols a new phone from the command line:
//!
//! ```sh
//! cargo run -p secenrol --example enrol -- https://mfa.example.org alice
//! ```
//!
//! It asks for the password and the passcode, writes the QR code to a file, and polls until the new
//! phone has reported.

use std::error::Error;
use std::io::{BufRead as _, Write as _};
use std::path::PathBuf;
use std::time::Duration;

use secenrol::{
    BreakerPolicy, Client, Enrolment, Image, Options, Passcode, PasscodeSent, Password, Poll,
    SignIn, Userid,
};

const POLL_INTERVAL: Duration = Duration::from_secs(3);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, userid] = arguments.as_slice() else {
        return Err("usage: enrol URL USERID".into());
    };
    let client = Client::new(&Options {
        urls: vec![url.parse()?],
        extra_roots: None,
        client_certificate: None,
        proxy: None,
        sign_in_timeout: Duration::from_secs(120),
        timeout: Duration::from_secs(10),
        breaker: BreakerPolicy::default(),
    })?;

    let userid = Userid::parse(userid)?;
    let password = Password::parse(&ask("Password (it is shown as you type): ")?)?;
    println!("Signing in. If a prompt appears on the old phone, approve it.");
    let (mut enrolment, picture) = match client.sign_in(&userid, &password).await? {
        SignIn::Denied => return Err("the password was refused".into()),
        SignIn::Accepted(enrolment, picture) => (enrolment, picture),
        SignIn::Challenged(challenge) => {
            let passcode = Passcode::parse(&ask("Passcode: ")?)?;
            match client.send_passcode(&challenge, &passcode).await.outcome? {
                PasscodeSent::Denied => return Err("the passcode was refused".into()),
                PasscodeSent::Accepted(enrolment, picture) => (enrolment, picture),
            }
        }
    };

    show(&enrolment, picture)?;
    loop {
        tokio::time::sleep(POLL_INTERVAL).await;
        let answer = client.poll(&enrolment).await;
        *enrolment = answer.session;
        match answer.outcome? {
            Poll::Waiting => {}
            Poll::Enrolled => break,
            Poll::Denied => return Err("the session has expired; start again".into()),
        }
    }
    println!("The new phone is enrolled.");
    Ok(())
}

/// Asks for one line on the terminal.
fn ask(prompt: &str) -> std::io::Result<String> {
    print!("{prompt}");
    std::io::stdout().flush()?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Writes the QR code to a file, and prints the setup key in case it cannot be scanned.
fn show(enrolment: &Enrolment, picture: Option<Image>) -> std::io::Result<()> {
    if let Some(picture) = picture {
        let extension = picture.media_type().trim_start_matches("image/");
        let path = PathBuf::from(format!("qr-code.{extension}"));
        std::fs::write(&path, picture.bytes())?;
        println!("Scan the QR code in {} with the new phone, then delete it.", path.display());
    }
    println!("Or type the setup key into the app: {}", enrolment.seed.expose());
    Ok(())
}

//! How far along a page is, and of how many steps: on each way its own.

use crate::journey::Aim;

/// The step of a page, and the last one; `None` off the way. `coded`: a code comes between that some are
/// asked for and some aren't, to a first phone's owner when signing in, to a new number before it counts.
///
/// Approving on the old phone and typing its passcode are the same step on two ways.
pub fn progress(step: &str, aim: Aim, coded: bool) -> Option<(u8, u8)> {
    let [sign_in, second, scan, done] = match (aim, coded) {
        (Aim::Move, _) | (Aim::FirstPhone, true) => [1, 2, 3, 4],
        (Aim::FirstPhone, false) => [1, 1, 2, 3],
        (Aim::Number, false) => [1, 2, 2, 5],
        (Aim::Number, true) => [1, 2, 2, 6],
    };
    let now = match step {
        "sign-in" => sign_in,
        "approve" | "passcode" => second,
        "scan" => scan,
        "done" | "sms-done" => done,
        _ => return None,
    };
    Some((now, done))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_journey_counts_its_steps_up_to_the_last() {
        for (aim, coded, pages) in [
            (Aim::Move, false, ["sign-in", "approve", "scan", "done"].as_slice()),
            (Aim::Move, true, &["sign-in", "passcode", "scan", "done"]),
            (Aim::FirstPhone, false, &["sign-in", "scan", "done"]),
            (Aim::FirstPhone, true, &["sign-in", "passcode", "scan", "done"]),
        ] {
            let steps: Vec<_> =
                pages.iter().filter_map(|page| progress(page, aim, coded)).collect();
            let all = u8::try_from(pages.len()).unwrap();
            assert_eq!(steps, (1..=all).map(|now| (now, all)).collect::<Vec<_>>());
        }
        for (coded, all) in [(false, 5), (true, 6)] {
            let pages =
                ["sign-in", "passcode", "sms-done"].map(|page| progress(page, Aim::Number, coded));
            assert_eq!(pages, [1, 2, all].map(|now| Some((now, all))));
        }
    }
}

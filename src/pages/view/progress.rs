//! How far along a page is, and of how many steps: on each way its own.

use crate::journey::Aim;

/// How many steps a new number takes: between passcode and done it is typed, then looked at once more,
/// then, `with_code`, confirmed with a code that goes to it.
pub fn number_steps(with_code: bool) -> u8 {
    if with_code { 6 } else { 5 }
}

/// The step of a page, and the last one, where a new number takes so many; `None` off the way.
///
/// Approving on the old phone and typing its passcode are the same step on two ways. Whoever has no old
/// phone may be asked for a code or not: it belongs to signing in.
pub fn progress(step: &str, aim: Aim, number_steps: u8) -> Option<(u8, u8)> {
    let [sign_in, second, scan, done] = match aim {
        Aim::Move => [1, 2, 3, 4],
        Aim::FirstPhone => [1, 1, 2, 3],
        Aim::Number => [1, 2, 2, number_steps],
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
    fn on_each_way_every_step_is_counted_and_the_last_is_the_last() {
        for (aim, pages) in [
            (Aim::Move, ["sign-in", "approve", "passcode", "scan", "done"].as_slice()),
            (Aim::FirstPhone, &["sign-in", "scan", "done"]),
            (Aim::FirstPhone, &["sign-in", "passcode", "scan", "done"]),
        ] {
            let steps: Vec<_> = pages.iter().filter_map(|page| progress(page, aim, 5)).collect();
            assert_eq!(steps.len(), pages.len());
            assert!(
                steps.windows(2).all(|pair| pair[0].0 == pair[1].0 || pair[0].0 + 1 == pair[1].0),
                "{steps:?}"
            );
            assert!(steps.first().is_some_and(|(now, _)| *now == 1), "{steps:?}");
            assert!(steps.last().is_some_and(|(now, all)| now == all), "{steps:?}");
        }
        for all in [number_steps(false), number_steps(true)] {
            let pages = ["sign-in", "passcode", "sms-done"].map(|page| progress(page, Aim::Number, all));
            assert_eq!(pages, [1, 2, all].map(|now| Some((now, all))));
        }
    }
}

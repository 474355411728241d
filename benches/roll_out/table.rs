//! The results, as a table on the terminal and as docs/benchmarks.md.

use std::fmt::Write as _;

use super::Effort;

/// One line of the table.
struct Row {
    what: String,
    against: String,
    ratio: String,
    wanted: String,
    reached: Option<bool>,
    figures: String,
}

pub struct Table {
    how: String,
    rows: Vec<Row>,
}

/// The target of a figure.
#[derive(Clone, Copy)]
pub enum Wanted {
    AtLeast(f64),
    AtMost(f64),
    /// No target: the figure is only reported.
    Report,
}

impl Wanted {
    fn is_reached(self, value: f64) -> Option<bool> {
        match self {
            Self::AtLeast(least) => Some(value >= least),
            Self::AtMost(most) => Some(value <= most),
            Self::Report => None,
        }
    }

    fn text(self, unit: &str) -> String {
        match self {
            Self::AtLeast(least) => format!("≥ {least}{unit}"),
            Self::AtMost(most) => format!("≤ {most}{unit}"),
            Self::Report => "–".to_owned(),
        }
    }
}

impl Table {
    pub fn new(effort: &Effort) -> Self {
        let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let model = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
        let how = format!(
            "Each comparison has {} alternating rounds of {} s, on {} logical processors ({}).\n\
             The portal, its contender and the clients share them.",
            effort.rounds,
            effort.round.as_secs(),
            std::thread::available_parallelism().map_or(1, usize::from),
            model.map_or("unknown model", |(_, name)| name.trim()),
        );
        Self { how, rows: Vec::new() }
    }

    /// Adds a value with its unit and the figures behind it.
    pub fn value(
        &mut self,
        what: &str,
        against: &str,
        value: (f64, &str),
        wanted: Wanted,
        figures: String,
    ) {
        let (number, unit) = value;
        let row = Row {
            what: what.to_owned(),
            against: against.to_owned(),
            ratio: format!("{}{unit}", short(number)),
            wanted: wanted.text(unit),
            reached: wanted.is_reached(number),
            figures,
        };
        eprintln!("{what} | {against} | {} | target {} | {}", row.ratio, row.wanted, row.figures);
        self.rows.push(row);
    }

    /// Adds the ratio of two contenders, from their rounds.
    pub fn ratio(
        &mut self,
        what: &str,
        against: &str,
        ours: &[f64],
        theirs: &[f64],
        wanted: Wanted,
    ) {
        let ratios: Vec<f64> =
            ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
        let (least, most) = ratios
            .iter()
            .fold((f64::MAX, 0_f64), |(least, most), ratio| (least.min(*ratio), most.max(*ratio)));
        let figures = format!(
            "{} against {} a second; rounds from {least:.2} to {most:.2}",
            short(median(ours)),
            short(median(theirs))
        );
        self.value(what, against, (median(&ratios), " ×"), wanted, figures);
    }

    /// Adds a row that could not be measured, with the reason.
    pub fn missing(&mut self, what: &str, why: &str) {
        eprintln!("{what}: not measured: {why}");
        let [what, against, figures] = [what, "", why].map(str::to_owned);
        self.rows.push(Row {
            what,
            against,
            ratio: "not measured".into(),
            wanted: "–".into(),
            reached: None,
            figures,
        });
    }

    pub fn text(&self) -> String {
        let mut text = format!("\n{}\n\n", self.how);
        for row in &self.rows {
            let mark = mark(row.reached);
            let _ =
                writeln!(text, "{:>14} {mark:3} (target {}) {}", row.ratio, row.wanted, row.what);
            let against = if row.against.is_empty() {
                String::new()
            } else {
                format!("against {}; ", row.against)
            };
            let _ = writeln!(text, "{:>19}{against}{}", "", row.figures);
        }
        text
    }

    pub fn markdown(&self) -> String {
        let mut text = format!(
            "# Benchmarks\n\nTo measure the portal and write this page, run:\n\n    benches/run\n\n\
             It measures everything in one run on one machine. Compare the ratios: the figures beside\n\
             them belong to this machine.\n\n{}\n\n\
             | what | compared with | result | target | met | figures |\n\
             |---|---|---|---|---|---|\n",
            self.how
        );
        for Row { what, against, ratio, wanted, reached, figures } in &self.rows {
            let mark = mark(*reached);
            let _ = writeln!(
                text,
                "| {what} | {against} | **{ratio}** | {wanted} | {mark} | {figures} |"
            );
        }
        text
    }
}

fn mark(reached: Option<bool>) -> &'static str {
    match reached {
        Some(true) => "yes",
        Some(false) => "NO",
        None => "",
    }
}

/// Formats about three digits.
fn short(number: f64) -> String {
    match number.abs() {
        large if large >= 100.0 => format!("{number:.0}"),
        middle if middle >= 10.0 => format!("{number:.1}"),
        _ => format!("{number:.2}"),
    }
}

pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => sorted[odd / 2],
        even => f64::midpoint(sorted[even / 2 - 1], sorted[even / 2]),
    }
}

//! The report as one HTML file without scripts, for a screen in light or dark and for paper.

use askama::Template;

use super::RolloutReport;
use super::chart::{HEIGHT, WIDTH};
use super::sections::{self, HeadFigure, ReportSection};

/// The room around a chart for its labels.
const LEFT: u64 = 48;
const BELOW: u64 = 24;

#[derive(Template)]
#[template(path = "report.html")]
struct ReportFile {
    title: String,
    figures: Vec<HeadFigure>,
    sections: Vec<ReportSection>,
    notes: Vec<String>,
    version: &'static str,
}

pub(super) fn html(report: &RolloutReport) -> Result<String, askama::Error> {
    let file = ReportFile {
        title: sections::title(report),
        figures: sections::figures(report),
        sections: sections::sections(report),
        notes: sections::notes(report),
        version: concat!("Handover ", env!("CARGO_PKG_VERSION")),
    };
    file.render()
}

/// Renders the template for the template test, with the mark in each text.
#[cfg(test)]
#[cfg(feature = "demo")]
pub(in crate::app) fn sample(mark: &'static str) -> (&'static str, String) {
    use super::chart::{BarChart, ChartValue};
    use super::sections::TableRow;

    let text = || mark.to_owned();
    let value = ChartValue { label: text(), count: 1, behind: 2 };
    let section = ReportSection {
        title: mark,
        note: mark,
        chart: BarChart::of((mark, Some(mark)), &[value]),
        columns: &["<b>", "<b>"],
        texts: 1,
        rows: vec![TableRow { cells: vec![text(), text()], bar: Some(1) }],
    };
    let file = ReportFile {
        title: text(),
        figures: vec![HeadFigure { name: mark, value: text(), note: text() }],
        sections: vec![section],
        notes: vec![text()],
        version: mark,
    };
    ("report.html", file.render().unwrap())
}

//! The report as text for a terminal.

use super::RolloutReport;
use super::sections::{self, ReportSection, TableRow};

pub(super) fn text(report: &RolloutReport) -> String {
    let mut lines = vec![sections::title(report), String::new()];
    for figure in sections::figures(report) {
        let note = if figure.note.is_empty() { "" } else { "   " };
        lines.push(format!("{:<26}{}{note}{}", figure.name, figure.value, figure.note));
    }
    for section in sections::sections(report) {
        lines.push(String::new());
        lines.push(section.title.to_uppercase());
        if !section.note.is_empty() {
            lines.push(section.note.to_owned());
        }
        lines.extend(table(&section));
    }
    lines.push(String::new());
    lines.extend(sections::notes(report));
    lines.join("\n") + "\n"
}

/// The lines of a table. Texts are aligned left in their columns, numbers right.
fn table(section: &ReportSection) -> Vec<String> {
    let head = section.columns.iter().map(|column| (*column).to_owned()).collect();
    let head = TableRow { cells: head, bar: None };
    let rows = || std::iter::once(&head).chain(&section.rows);
    let widths = (0..section.columns.len())
        .map(|n| rows().map(|row| row.cells[n].chars().count()).max().unwrap_or_default());
    let widths: Vec<_> = widths.collect();
    let line = |row: &TableRow| {
        let cells = row.cells.iter().zip(&widths).enumerate();
        let cells = cells.map(|(n, (cell, width))| {
            if section.is_number(n) { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows().map(line).collect()
}

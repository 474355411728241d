//! `handover rehearse` and what belongs to it: a guided move against the real server, its
//! transcript, the report that is read off the transcript, and the replay of a transcript.

pub mod qr;
pub mod replay;
pub mod report;
pub mod respondent;
pub mod steps;
mod terminal;
pub mod transcript;

pub use terminal::Terminal;

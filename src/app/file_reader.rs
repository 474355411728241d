//! Reads files on a separate thread with a timeout, so that a stuck network drive blocks no
//! command, no request and no signal.

use std::path::Path;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::config::Problem;

/// How long reading may take. A file on an unavailable network drive never answers.
const PATIENCE: Duration = Duration::from_secs(10);

/// The value that was read, or every problem.
pub type ReadResult<T> = Result<T, Vec<Problem>>;

/// Reads one file, and those that it names.
pub struct FileReader<T> {
    /// The path of the file.
    file: String,
    /// The read that timed out. Its thread may never end.
    timed_out: Option<JoinHandle<ReadResult<T>>>,
}

impl<T: Send + 'static> FileReader<T> {
    /// Reads nothing yet.
    pub fn new(file: &Path) -> Self {
        Self { file: file.display().to_string(), timed_out: None }
    }

    /// Reads with `read`.
    ///
    /// # Errors
    /// Those of `read`, or that it does not end.
    pub async fn read(
        &mut self,
        read: impl FnOnce() -> ReadResult<T> + Send + 'static,
    ) -> ReadResult<T> {
        if self.timed_out.as_ref().is_some_and(|reading| !reading.is_finished()) {
            return Err(self.no_answer("the previous reload still waits"));
        }
        let mut reading = tokio::task::spawn_blocking(read);
        if let Ok(read) = tokio::time::timeout(PATIENCE, &mut reading).await {
            return read.unwrap_or_else(|_| Err(self.problem("the config reader panicked")));
        }
        self.timed_out = Some(reading);
        Err(self.no_answer(&format!("timeout: {} s", PATIENCE.as_secs())))
    }

    fn no_answer(&self, more: &str) -> Vec<Problem> {
        let text = "this file, or a file or folder that it names, does not answer; \
                    check network drives";
        self.problem(&format!("{text} ({more})"))
    }

    fn problem(&self, text: &str) -> Vec<Problem> {
        vec![Problem::in_file(&self.file, None, text)]
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_stuck_read_times_out_and_blocks_the_next_read() {
        let mut reader = FileReader::<u8>::new(Path::new("c.toml"));
        let (answer, drive) = mpsc::channel();
        let stuck = reader.read(move || drive.recv().map_err(|_| Vec::new()));
        let (stuck, ()) = tokio::join!(stuck, tokio::time::advance(PATIENCE));
        let stuck = stuck.unwrap_err()[0].to_string();
        assert!(stuck.starts_with("c.toml: ") && stuck.contains("does not answer"), "{stuck}");
        assert!(stuck.contains("10 s"), "{stuck}");
        let again = reader.read(|| Ok(1)).await.unwrap_err()[0].to_string();
        assert!(again.contains("still waits"), "{again}");
        answer.send(2).unwrap();
        let begun = std::time::Instant::now();
        while reader.read(|| Ok(3)).await != Ok(3) {
            assert!(begun.elapsed() < Duration::from_secs(30), "the stuck read still blocks");
            tokio::task::yield_now().await;
        }
    }
}

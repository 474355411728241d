// Each script's table of expectations and its exit status.

const WIDTH = 58;

export class Report {
  #name;
  #lines = [];

  constructor(name) {
    this.#name = name;
  }

  /** Notes one expectation. `problem` is empty where it is met. */
  note(expectation, seen, problem = '') {
    this.#lines.push({ expectation, problem });
    const mark = problem ? 'NOT MET' : 'met';
    console.log(
      `${mark.padEnd(8)}${expectation.padEnd(WIDTH)} ${problem ? `${problem}; ` : ''}${seen}`,
    );
  }

  /** Prints the sum, in the form that `run` reads, and sets the status. */
  end() {
    const unmet = this.#lines.filter((line) => line.problem);
    console.log(`\n${this.#name}: ${this.#lines.length} expectations, ${unmet.length} not met`);
    process.exitCode = unmet.length || !this.#lines.length ? 1 : 0;
  }
}

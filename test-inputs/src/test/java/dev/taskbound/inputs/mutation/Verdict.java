package dev.taskbound.inputs.mutation;

/**
 * What became of a mutant.
 *
 * @param mutant the mutant
 * @param state what became of it
 * @param by the program that noticed it; empty if none did. Where several would, which of them is
 *     asked first differs between runs
 */
record Verdict(Mutant mutant, State state, String by) {

  /** What can become of a mutant. */
  enum State {
    /** It does not compile, and does not count. */
    INVALID,
    /** A program has other diagnostics, or the engine fails on it. */
    KILLED,
    /** The engine runs on and on; this is noticed, too. */
    TIMED_OUT,
    /** No program has other diagnostics. */
    SURVIVED,
    /** No program gets to the changed code at all; this is survival, too. */
    UNREACHED;

    /** Tells whether no program noticed. */
    boolean survived() {
      return this == SURVIVED || this == UNREACHED;
    }
  }
}

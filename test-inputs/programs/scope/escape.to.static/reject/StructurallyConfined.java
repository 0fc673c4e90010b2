// Sendability is structural: a class, a record or a sub-class with a non-sendable part.

import dev.taskbound.inputs.prelude.LocalCounter;

final class StructurallyConfined {
  static class Job {
    private final LocalCounter counter = new LocalCounter();
  }

  static final class SpecialJob extends Job {}

  record Numbered(int number, Job job) {}

  static final Job JOB = new Job(); // !! escape.to.static
  static final SpecialJob SPECIAL = new SpecialJob(); // !! escape.to.static
  static final Numbered NUMBERED = new Numbered(1, new Job()); // !! escape.to.static
}

// peer: sw017 reject: after an object was given away, reading its confined field is a use of it
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ConfinedFieldAfterGiving {
  static final class Job {
    final LocalCounter counter = new LocalCounter();
  }

  static void give(@Consumes Job job) {
    System.out.println(job.counter.get());
  }

  static void run() {
    Job job = new Job();
    give(job);
    LocalCounter late = job.counter; // !! use.after.release
  }
}

// peer: sw018 reject: after an object was given away, its changing field is read
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;

final class MutableFieldAfterGiving {
  static final class Job {
    String name = "job";
  }

  static void give(@Consumes @PretendThread(detached = true) Job job) {
    Boundaries.send(job);
  }

  static String run() {
    Job job = new Job();
    give(job);
    return job.name; // !! use.after.release
  }
}

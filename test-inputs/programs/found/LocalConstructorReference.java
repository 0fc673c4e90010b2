import dev.taskbound.annotations.*; import dev.taskbound.inputs.prelude.*; import java.util.*; import java.util.function.*; import java.util.stream.*; import java.util.concurrent.*; 
class LocalConstructorReference {
  static void a(LocalCounter c) {
    class Job implements Runnable { public void run() { c.increment(); } }
    Boundaries.scoped(Job::new); // !! capture.not.sendable
    Boundaries.<Runnable>scopedCall(Job::new); // !! capture.not.sendable
    Boundaries.scoped(() -> new Job()); // !! capture.not.sendable
  }
}

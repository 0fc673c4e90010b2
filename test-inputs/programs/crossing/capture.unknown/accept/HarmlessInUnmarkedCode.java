// check: default
// Unmarked code is not warned about this, nor about what only its fields keep from crossing.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;

@NotThreadSafe
class HarmlessInUnmarkedCode {
  static final class Job {
    final LocalCounter counter = new LocalCounter();

    int next() {
      return counter.increment();
    }
  }

  private int touched;

  void touch() {
    touched++;
  }

  void handOn(Runnable body) {
    System.out.println(body);
  }

  void ofThis() {
    handOn(() -> touch());
    handOn(this::touch);
  }

  void ofStructure() {
    Job job = new Job();
    handOn(() -> job.next());
  }
}

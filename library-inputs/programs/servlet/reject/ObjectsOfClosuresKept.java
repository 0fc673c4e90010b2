// check: default
// An object that is made of a closure is as confined as what the closure captures.

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;

class ObjectsOfClosuresKept {
  static class Job {
    private final Runnable body;

    Job(Runnable body) {
      this.body = body;
    }

    void run() {
      body.run();
    }
  }

  private final List<Job> jobs = new CopyOnWriteArrayList<>();
  private Job last;

  void handle(HttpServletRequest request, ExecutorService pool) {
    Job job = new Job(() -> request.getMethod());
    job.run();
    pool.submit(job::run); // !! capture.not.sendable
    jobs.add(new Job(() -> request.getMethod())); // !! escape.by.closure
    last = new Job(() -> request.getMethod()); // !! escape.by.closure
  }
}

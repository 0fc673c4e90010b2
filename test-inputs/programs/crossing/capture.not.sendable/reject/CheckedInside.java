// None of these has a fix: what is computed before the closure would fail, wait for ever, or count.

import dev.taskbound.annotations.CurrentTaskOnly;
import java.util.concurrent.CompletableFuture;

final class CheckedInside {
  @CurrentTaskOnly
  static class Job {
    private int steps;

    boolean isRunning() {
      return steps < 3;
    }

    boolean hasParent() {
      return false;
    }

    Job parent() {
      throw new IllegalStateException("no parent");
    }

    int id() {
      return steps;
    }

    int getAndCount() {
      return steps++;
    }
  }

  static void print(Job job) {
    CompletableFuture.runAsync(
        () -> {
          if (job.hasParent()) { // !! capture.not.sendable
            System.out.println(job.parent().id());
          }
        });
    CompletableFuture.runAsync(
        () -> {
          while (job.isRunning()) { // !! capture.not.sendable
            Thread.onSpinWait();
          }
        });
    CompletableFuture.runAsync(() -> System.out.println(job.getAndCount())); // !! capture.not.sendable
  }
}

package dev.taskbound.lsp;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What is to be checked, and in which order: first the documents that somebody works on, the one
 * edited last before all others, then those that only may have been affected. Safe to use from
 * several threads.
 */
final class CheckQueue {
  /**
   * A document to check.
   *
   * @param path the document
   * @param foreground whether somebody works on it
   * @param due when it may start, in nanoseconds
   * @param number later ones come first
   * @param cancel ends it when it is not wanted any more
   */
  record Job(Path path, boolean foreground, long due, long number, Cancel cancel) {}

  private static final Comparator<Job> FIRST =
      Comparator.comparing(Job::foreground).thenComparingLong(Job::number);

  private final Map<Path, Job> waiting = new HashMap<>();
  private @Nullable Job running;
  private long numbers;
  private boolean stopped;

  CheckQueue() {}

  /** Asks for a check of a document that somebody works on, after a pause in the typing. */
  synchronized void edited(Path path, long pauseMillis) {
    submit(path, true, pauseMillis * 1_000_000);
    if (running != null && !running.foreground()) {
      // It would make this one wait.
      submit(running.path(), false, 0);
    }
  }

  /** Asks for a check of a document that may have been affected by a change elsewhere. */
  synchronized void affected(Path path) {
    Job before = waiting.get(path);
    if (before == null) {
      submit(path, false, 0);
    }
  }

  /** Forgets a document, and ends its check. */
  synchronized void forget(Path path) {
    waiting.remove(path);
    if (running != null && running.path().equals(path)) {
      running.cancel().cancel();
    }
  }

  private void submit(Path path, boolean foreground, long pauseNanos) {
    Job before = waiting.get(path);
    boolean first = foreground || before != null && before.foreground();
    long due = System.nanoTime() + pauseNanos;
    waiting.put(path, new Job(path, first, due, ++numbers, new Cancel()));
    if (running != null && running.path().equals(path)) {
      // What it reads is not what is there any more.
      running.cancel().cancel();
    }
    notifyAll();
  }

  /** Waits for the next check; nothing comes back once the queue has been stopped. */
  synchronized Optional<Job> take() throws InterruptedException {
    running = null;
    while (!stopped) {
      long now = System.nanoTime();
      Optional<Job> next = waiting.values().stream().filter(job -> job.due() - now <= 0).max(FIRST);
      if (next.isPresent()) {
        running = next.get();
        waiting.remove(running.path());
        return next;
      }
      long nearest = waiting.values().stream().mapToLong(job -> job.due() - now).min().orElse(-1);
      if (nearest < 0) {
        wait();
      } else {
        wait(nearest / 1_000_000, (int) (nearest % 1_000_000));
      }
    }
    return Optional.empty();
  }

  /** Ends all checks. */
  synchronized void stop() {
    stopped = true;
    waiting.clear();
    if (running != null) {
      running.cancel().cancel();
    }
    notifyAll();
  }
}

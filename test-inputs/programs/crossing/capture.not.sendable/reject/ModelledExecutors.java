// Model facts: executors, futures, timers and threads are boundaries; formats and digests are
// @NotThreadSafe.
import java.security.MessageDigest;
import java.text.SimpleDateFormat;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

final class ModelledExecutors {
  static void run(ExecutorService executor, ScheduledExecutorService later, MessageDigest digest) {
    SimpleDateFormat format = new SimpleDateFormat("yyyy");
    executor.submit(() -> format.format(0L)); // !! capture.not.sendable
    later.schedule(() -> digest.digest().length, 1, TimeUnit.SECONDS); // !! capture.not.sendable
    CompletableFuture.supplyAsync(() -> format.toPattern()) // !! capture.not.sendable
        .thenAccept(text -> digest.update(text.getBytes())); // !! capture.not.sendable
    new Timer()
        .schedule(
            new TimerTask() {
              @Override
              public void run() {
                digest.reset(); // !! capture.not.sendable
              }
            },
            10);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> digest.reset())); // !! capture.not.sendable
  }
}

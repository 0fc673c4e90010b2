package dev.taskbound.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CheckQueueTest {
  private static final Path A = Path.of("A.java");
  private static final Path B = Path.of("B.java");
  private static final Path C = Path.of("C.java");

  private final CheckQueue queue = new CheckQueue();

  @Test
  void takesTheDocumentEditedLastFirst() throws Exception {
    queue.affected(C);
    queue.edited(A, 0);
    queue.edited(B, 0);
    assertEquals(B, queue.take().orElseThrow().path());
    assertEquals(A, queue.take().orElseThrow().path());
    assertEquals(C, queue.take().orElseThrow().path());
  }

  @Test
  void checksADocumentOnceForManyChanges() throws Exception {
    queue.edited(A, 0);
    queue.edited(A, 0);
    queue.edited(B, 0);
    queue.edited(A, 0);
    assertEquals(A, queue.take().orElseThrow().path());
    assertEquals(B, queue.take().orElseThrow().path());
    queue.affected(C);
    assertEquals(C, queue.take().orElseThrow().path());
  }

  @Test
  void waitsForAPauseInTheTyping() throws Exception {
    queue.edited(B, 0);
    queue.edited(A, 3_600_000);
    // A was edited last, and is still being typed.
    assertEquals(B, queue.take().orElseThrow().path());
    queue.edited(A, 1);
    assertEquals(A, queue.take().orElseThrow().path());
  }

  @Test
  void endsTheCheckOfAnOldText() throws Exception {
    queue.edited(A, 0);
    CheckQueue.Job old = queue.take().orElseThrow();
    queue.edited(B, 0);
    assertFalse(old.cancel().isCancelled());
    queue.edited(A, 0);
    assertTrue(old.cancel().isCancelled());
    assertFalse(queue.take().orElseThrow().cancel().isCancelled());
  }

  @Test
  void putsOffChecksThatNobodyWaitsFor() throws Exception {
    queue.affected(C);
    CheckQueue.Job background = queue.take().orElseThrow();
    queue.edited(A, 0);
    assertTrue(background.cancel().isCancelled());
    assertEquals(A, queue.take().orElseThrow().path());
    assertEquals(C, queue.take().orElseThrow().path());
  }

  @Test
  void forgets() throws Exception {
    queue.edited(A, 0);
    CheckQueue.Job running = queue.take().orElseThrow();
    queue.edited(A, 0);
    queue.edited(B, 0);
    queue.forget(A);
    assertTrue(running.cancel().isCancelled());
    assertEquals(B, queue.take().orElseThrow().path());
  }

  @Test
  void wakesThoseWhoWaitWhenItIsStopped() throws Exception {
    CompletableFuture<Optional<CheckQueue.Job>> taken =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return queue.take();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    queue.stop();
    assertEquals(Optional.empty(), taken.get());
  }
}

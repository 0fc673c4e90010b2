package dev.taskbound.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** Checks open documents on a thread of its own, and keeps what was found. */
final class Checks {
  /** Deeply nested sources (long chains of {@code +}) need far more stack than a thread has. */
  private static final long STACK_BYTES = 512L << 20;

  private final Documents documents;
  private final Projects projects;
  private final Talk talk;
  private final BiConsumer<Checked, CompileSetup> publish;
  private final CheckQueue queue = new CheckQueue();
  private final SourceChecker checker = new SourceChecker();
  private final Map<Path, Checked> last = new HashMap<>();
  private final Map<Path, List<CompletableFuture<Optional<Checked>>>> waiting = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Thread worker;

  /**
   * Starts the thread.
   *
   * @param publish shows what was found; called on that thread
   */
  Checks(
      Documents documents,
      Projects projects,
      Talk talk,
      BiConsumer<Checked, CompileSetup> publish) {
    this.documents = documents;
    this.projects = projects;
    this.talk = talk;
    this.publish = publish;
    this.worker = new Thread(null, this::work, "taskbound-check", STACK_BYTES);
    worker.setDaemon(true);
    worker.start();
  }

  /** Checks a document soon: after {@code pauseMillis} without a further change of it. */
  void soon(OpenDocument document, long pauseMillis) {
    queue.edited(document.path(), pauseMillis);
  }

  /** Checks the other open documents again that may have been affected by a change of a file. */
  void affectedBy(Path changed) {
    for (OpenDocument document : documents.all()) {
      if (!document.path().equals(changed) && document.checkable() && mayUse(document, changed)) {
        queue.affected(document.path());
      }
    }
  }

  private synchronized boolean mayUse(OpenDocument document, Path changed) {
    Checked known = last.get(document.path());
    return known == null || !known.compiles() || known.read().contains(changed);
  }

  /** Checks all open documents again. */
  void all() {
    documents.all().stream()
        .filter(OpenDocument::checkable)
        .forEach(document -> queue.affected(document.path()));
  }

  /** Forgets a document that was closed or deleted. */
  void forget(Path path) {
    queue.forget(path);
    finish(path, null);
  }

  /**
   * Returns what is found in the present text of a document: at once if that has been checked, and
   * else when it has been; nothing if that never happens.
   */
  synchronized CompletableFuture<Optional<Checked>> of(OpenDocument document) {
    Checked known = last.get(document.path());
    CompletableFuture<Optional<Checked>> answer = new CompletableFuture<>();
    if (known != null && known.document().equals(document)) {
      answer.complete(Optional.of(known));
    } else if (!document.checkable() || !documents.current(document)) {
      answer.complete(Optional.empty());
    } else {
      waiting.computeIfAbsent(document.path(), path -> new ArrayList<>()).add(answer);
    }
    return answer;
  }

  private void work() {
    try {
      Optional<CheckQueue.Job> job = queue.take();
      while (job.isPresent()) {
        run(job.get());
        job = queue.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(CheckQueue.Job job) {
    Optional<OpenDocument> document = documents.get(job.path());
    if (document.isEmpty()) {
      return;
    }
    try {
      check(document.get(), job.cancel());
    } catch (Cancel.Cancelled superseded) {
      // A newer check of the same document waits already, or nobody is interested any more.
    } catch (Unusable e) {
      talk.show(e.getMessage());
      finish(job.path(), null);
    } catch (OutOfMemoryError e) {
      talk.show("out of memory: give Java more, with -Xmx2g for instance");
      finish(job.path(), null);
    } catch (RuntimeException | Error e) {
      tell(Failures.describe(job.path().toString(), e));
      finish(job.path(), null);
    }
  }

  private void check(OpenDocument document, Cancel cancel) throws Unusable {
    CompileSetup setup = projects.setup(document);
    Checked checked =
        checker.check(
            document, documents.all(), setup, cancel, early -> publish.accept(early, setup));
    if (!checked.readable()) {
      publish.accept(checked, setup);
    }
    if (checked.compiles()) {
      checked.failures().forEach(this::tell);
    } else if (!checked.failures().isEmpty()) {
      tell(document.path() + " does not compile yet: a part of it is not checked");
    }
    finish(document.path(), checked);
  }

  private void finish(Path path, Checked checked) {
    if (checked != null && !documents.current(checked.document())) {
      // The text has changed at the last moment: those who wait do so for the next check.
      return;
    }
    List<CompletableFuture<Optional<Checked>>> answers;
    synchronized (this) {
      if (checked == null) {
        last.remove(path);
      } else {
        last.put(path, checked);
      }
      answers = Optional.ofNullable(waiting.remove(path)).orElse(List.of());
    }
    answers.forEach(answer -> answer.complete(Optional.ofNullable(checked)));
  }

  /** A fault that stays would be told at every key. */
  private void tell(String failure) {
    if (told.add(failure)) {
      talk.warn(failure);
    }
  }

  /** Ends the thread. */
  void stop() {
    queue.stop();
  }
}

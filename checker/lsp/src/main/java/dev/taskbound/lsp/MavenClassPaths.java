package dev.taskbound.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The class paths that Maven knows; it is asked in the background, once for each state of the poms.
 */
final class MavenClassPaths {
  private final MavenCommand maven;
  private final ClassPathCache cache;
  private final Talk talk;
  private final Runnable arrived;
  private final Map<String, List<Path>> known = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "taskbound-maven");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Asks nothing yet.
   *
   * @param arrived called from the background when a class path has come in
   */
  MavenClassPaths(MavenCommand maven, ClassPathCache cache, Talk talk, Runnable arrived) {
    this.maven = new MavenCommand(maven);
    this.cache = cache;
    this.talk = talk;
    this.arrived = arrived;
  }

  /** Returns the libraries of a module; nothing as long as they are not known. Never waits. */
  synchronized Optional<List<Path>> of(MavenReactor reactor) {
    String key = ClassPathCache.key(reactor);
    List<Path> present = known.get(key);
    if (present == null && asked.add(key)) {
      Optional<List<Path>> kept = cache.read(key);
      if (kept.isPresent()) {
        known.put(key, kept.get());
        return kept;
      }
      background.execute(() -> ask(key, reactor));
    }
    return Optional.ofNullable(present);
  }

  private void ask(String key, MavenReactor reactor) {
    Path folder = reactor.module().folder();
    talk.inform("asking Maven for the class path of " + folder);
    try {
      List<Path> libraries = maven.classPath(reactor).stream().filter(Files::exists).toList();
      cache.write(key, libraries);
      synchronized (this) {
        known.put(key, libraries);
      }
      talk.inform("Maven knows " + libraries.size() + " libraries of " + folder);
      arrived.run();
    } catch (Unusable e) {
      if (!maven.isStopped()) {
        talk.warn(e.getMessage());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Ends a Maven that runs, and starts no other one. The thread is not interrupted: it may be
   * writing to the client, and an interrupt would close some kinds of streams under the others.
   */
  void stop() {
    background.shutdown();
    maven.stop();
  }
}
